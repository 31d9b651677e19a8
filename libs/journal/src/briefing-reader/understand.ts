import { contentsOf, folded } from './lists';
import { outlineOf, type Section } from './outline';
import { placeQuestions, thatAsk, withItsEntries } from './questions';
import type { BriefingReading, Part, ReadQuestion } from './reading';
import { sentencesOf } from './sentences';
import { standardsIn } from './standards';
import { themesIn } from './themes';
import { titleOf } from './title';
import type { Unit } from './units';

const ENDS_THEMES = new Set(['undermining', 'messages', 'questions', 'standards', 'aside']);

/** What has found its place so far. */
interface Found {
  readonly purpose: Part[];
  readonly aims: Part[];
  readonly undermining: Part[];
  readonly messages: Part[];
  readonly questions: ReadQuestion[];
  readonly signs: Part[];
  readonly notPlaced: Part[];
  /** Where laws and standards are looked for. */
  readonly prose: Part[];
  readonly mayHoldThemes: Section[];
}

/** What a document says of itself: that it is a briefing, and that themes follow. */
export interface Says {
  readonly briefing: boolean;
  readonly themes: boolean;
}

/** Gives every unit of a document its place. */
export function understand(units: readonly Unit[]): { readonly reading: BriefingReading; readonly says: Says } {
  const { title, kind, rest, left } = titleOf(thatAsk(withItsEntries(outlineOf(units))));
  const found: Found = { purpose: [], aims: [], undermining: [], messages: [], questions: [], signs: kind && kind !== title ? [kind] : [], notPlaced: [...left], prose: [], mayHoldThemes: [] };
  const container = rest.findIndex(({ role }) => role === 'themes');
  const hasPurpose = rest.some(({ role, units: own }) => role === 'purpose' && own.length > 0);
  let open = container < 0;
  rest.forEach((section, nth) => {
    if (nth === container) open = true;
    else if (container >= 0 && nth > container && section.role !== null && ENDS_THEMES.has(section.role)) open = false;
    if (section.role === 'themes' || (section.role === null && open)) found.mayHoldThemes.push(section);
    else placeSection(section, found, nth < container, hasPurpose);
  });
  const { themes, undermining, signs, notPlaced, prose } = themesIn(found.mayHoldThemes);
  const unplaced = inOrder([...found.notPlaced, ...notPlaced]);
  const first = found.purpose.length ? undefined : unplaced.find(({ text, lines }) => lines[0] < (themes[0]?.name.lines[0] ?? 0) && text.length >= 40 && /[.!]$/u.test(text));
  return {
    reading: {
      title,
      purpose: paragraphs(first ? [first] : found.purpose),
      standards: standardsIn(inOrder([...(title ? [title] : []), ...found.prose, ...prose])),
      aims: found.aims,
      themes,
      undermining: inOrder([...found.undermining, ...undermining]),
      messages: found.messages,
      questions: found.questions,
      signs: inOrder([...found.signs, ...signs]),
      notPlaced: unplaced.filter((part) => part !== first),
    },
    says: { briefing: kind !== null || /\bbriefing\b|\bshared[- ]learning\b/iu.test(units.slice(0, 6).map(({ text }) => text).join('\n')), themes: container >= 0 },
  };
}

function placeSection(section: Section, found: Found, beforeThemes: boolean, hasPurpose: boolean): void {
  const { listed, prose, leads } = contentsOf(section.units);
  const entries = listed.map(folded);
  const all = inOrder([...entries, ...prose]);
  const asList = (into: Part[]): void => {
    into.push(...(entries.length ? entries : prose.length === 1 || section.role === 'undermining' ? prose.flatMap(sentences) : prose));
    if (entries.length) found.notPlaced.push(...prose);
  };
  found.prose.push(...prose, ...leads);
  if (section.heading) (section.role === null || section.role === 'aside' ? found.notPlaced : found.signs).push(section.heading);
  if (section.role === 'questions') return placeQuestions(section, found);
  found.signs.push(...leads);
  switch (section.role) {
    case 'undermining':
      return asList(found.undermining);
    case 'messages':
      return asList(found.messages);
    case 'aims':
      found.notPlaced.push(...prose);
      found.aims.push(...entries);
      return;
    case 'purpose':
    case 'background':
      found.prose.push(...entries);
      (section.role === 'purpose' || !hasPurpose ? found.purpose : found.notPlaced).push(...all);
      return;
    case 'standards':
      found.prose.push(...entries);
      found.notPlaced.push(...all.filter((part) => !standardsIn([part]).length));
      found.signs.push(...all.filter((part) => standardsIn([part]).length));
      return;
    default:
      if (section.role === null && beforeThemes && entries.length && !prose.length) found.aims.push(...entries);
      else found.notPlaced.push(...all);
  }
}

const sentences = ({ text, lines }: Part): Part[] => sentencesOf(text).map((sentence) => ({ text: sentence, lines }));

const inOrder = (parts: readonly Part[]): Part[] => [...parts].sort((one, other) => one.lines[0] - other.lines[0]);

const paragraphs = (parts: readonly Part[]): Part | null =>
  parts.length ? { text: parts.map(({ text }) => text).join('\n\n'), lines: parts.flatMap(({ lines }) => lines) } : null;
