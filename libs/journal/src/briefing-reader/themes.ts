import { declaredIn } from './declared-themes';
import { contentsOf, folded, type Listed } from './lists';
import type { Section } from './outline';
import type { Part, ReadTheme } from './reading';
import { calmed, roleOf, themeName } from './roles';
import { sentencesOf } from './sentences';
import type { Unit } from './units';

export interface ThemesFound {
  readonly themes: readonly ReadTheme[];
  /** What a theme lists as the opposite of itself. */
  readonly undermining: readonly Part[];
  /** Headings that hold themes, and words that lead into lists. */
  readonly signs: readonly Part[];
  readonly notPlaced: readonly Part[];
  /** Where a theme may name what it rests on. */
  readonly prose: readonly Part[];
}

/** The themes of the sections that may hold them, each with its behaviours. */
export function themesIn(sections: readonly Section[]): ThemesFound {
  const themes: ReadTheme[] = [];
  const undermining: Part[] = [];
  const notPlaced: Part[] = [];
  const signs: Part[] = [];
  const said: Part[] = [];
  const flat = sections.filter(({ role, heading, units }) => role === 'themes' && heading !== null && contentsOf(units).listed.length > 1);
  const noOthers = !sections.some(({ role, heading, units }) => role === null && heading !== null && contentsOf(units).listed.length > 0);
  const anyListed = sections.some(({ units }) => contentsOf(units).listed.length > 0);
  const all = sections.flatMap((each) => (anyListed ? begunBySentences(each) : runIn(each)));
  // A line above a theme heads it and those that follow; one above nothing only looked like a heading.
  const heads = (nth: number): boolean => all[nth].role === 'themes' || (!all[nth].units.length && (!all[nth].guessed || Boolean(all[nth + 1]?.units.length)));
  for (const [nth, section] of all.entries()) {
    const { kept, opposite } = partedByOpposite(section.units);
    const against = contentsOf(opposite);
    undermining.push(...against.listed.map(folded));
    const { listed, prose, leads } = contentsOf(kept);
    signs.push(...leads, ...against.leads);
    said.push(...prose, ...leads);
    notPlaced.push(...against.prose);
    const own = listed.length ? themesListed(listed, section.role === 'themes' || section.heading === null) : null;
    if (own) {
      themes.push(...own.themes);
      if (section.heading) signs.push(section.heading);
      notPlaced.push(...own.over);
      notPlaced.push(...prose);
    } else if (noOthers && section.heading && declaredIn(section).length) {
      themes.push(...listed.map(({ text, lines }) => ({ name: { text: calmed(themeName(text)), lines }, summary: [], behaviours: [] })));
      signs.push(section.heading);
      notPlaced.push(...prose);
    } else if (section.heading && (section.role === null || (noOthers && flat.includes(section))) && (listed.length || (!anyListed && prose.length))) {
      const behaviours = listed.length ? listed.map(folded) : prose.flatMap(({ text, lines }) => sentencesOf(text).map((sentence) => ({ text: sentence, lines })));
      themes.push({ name: { text: calmed(themeName(section.heading.text)), lines: section.heading.lines }, summary: listed.length ? prose : [], behaviours });
    } else {
      if (section.heading) (heads(nth) ? signs : notPlaced).push(section.heading);
      notPlaced.push(...listed.map(folded), ...prose);
    }
  }
  return { themes, undermining, signs, notPlaced, prose: said };
}

/** What follows "We avoid:" inside a theme is its opposite, up to the next words that lead into a list. */
function partedByOpposite(units: readonly Unit[]): { kept: readonly Unit[]; opposite: readonly Unit[] } {
  const kept: Unit[] = [];
  const opposite: Unit[] = [];
  let turned = false;
  for (const unit of units) {
    if (unit.mark === 'none' && unit.text.endsWith(':')) turned = roleOf(unit.text) === 'undermining';
    (turned ? opposite : kept).push(unit);
  }
  return { kept, opposite };
}

/** A list whose entries are themes themselves: each with a list below it, or with its behaviours after a colon; and what is over. */
function themesListed(listed: readonly Listed[], loose: boolean): { readonly themes: readonly ReadTheme[]; readonly over: readonly Part[] } | null {
  const isParent = ({ text, below }: Listed): boolean => below.length > 1 && text.split(/\s+/u).length <= 8;
  const parents = listed.filter(isParent);
  if (parents.length && parents.length >= listed.length - 1 && (loose || parents.length > 1)) {
    return {
      themes: parents.map(({ text, lines, below }) => ({ name: { text: calmed(themeName(text)), lines }, summary: [], behaviours: below })),
      over: listed.filter((each) => !isParent(each)).map(folded),
    };
  }
  if (!loose) return null;
  const labelled = listed.map((each) => ({ each, split: /^([^:;.?!–—]{3,50}?)\s*(?::|\s[–—-])\s+(\S.+)$/u.exec(folded(each).text) }));
  const named = labelled.filter(({ split }) => split !== null);
  if (named.length < 2 || named.length < listed.length - 1) return null;
  return {
    themes: named.map(({ each, split }) => ({
      name: { text: calmed(themeName(split?.[1] ?? '')), lines: each.lines },
      summary: [],
      behaviours: piecesOf(split?.[2] ?? '').map((text) => ({ text, lines: folded(each).lines })),
    })),
    over: labelled.filter(({ split }) => split === null).map(({ each }) => folded(each)),
  };
}

/** Lists that each follow a sentence and words that lead in, "Nights belong to people. We do this by:", as sections named by the sentence. */
function begunBySentences(section: Section): readonly Section[] {
  const begins = section.units.map(({ mark, text }) => (mark === 'none' ? /^([^.!?]{8,80})[.!]\s+(.*:)$/u.exec(text) : null));
  if (begins.filter(Boolean).length < 2) return [section];
  const result: Section[] = [{ ...section, units: [] }];
  section.units.forEach((unit, nth) => {
    const found = begins[nth];
    if (found) result.push({ heading: { text: found[1], lines: unit.lines }, role: null, guessed: false, depth: 0, units: [{ ...unit, text: found[2] }] });
    else {
      const last = result[result.length - 1];
      result[result.length - 1] = { ...last, units: [...last.units, unit] };
    }
  });
  return result;
}

/** Paragraphs that begin with their heading, "Weighing. Weigh on the same day", as sections of their own. */
function runIn(section: Section): readonly Section[] {
  const begun = section.units.map(({ text }) => /^(\p{Lu}[^.:!?]{2,40})[.:]\s+(?=\p{Lu})(\S.*)$/u.exec(text));
  const named = begun.filter((found) => found !== null && found[1].split(/\s+/u).length <= 4);
  if (section.role !== 'themes' || named.length < 2 || named.length < begun.length - 1) return [section];
  return [
    { ...section, units: [] },
    ...section.units.map((unit, nth): Section => {
      const found = begun[nth];
      return found ? { heading: { text: found[1], lines: unit.lines }, role: null, guessed: true, depth: 0, units: [{ ...unit, text: found[2] }] } : { ...section, heading: null, units: [unit] };
    }),
  ];
}

function piecesOf(text: string): string[] {
  const parted = text.split(/\s*;\s*(?:and\s+)?/u).filter(Boolean);
  if (parted.length > 1) return parted;
  const sentences = sentencesOf(text);
  return sentences.length > 1 ? sentences : text.split(/,\s*(?:and\s+)?/u).filter(Boolean);
}
