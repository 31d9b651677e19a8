import { audienceOf, questionOf } from './audience';
import { contentsOf } from './lists';
import type { Section } from './outline';
import type { Part, ReadQuestion } from './reading';
import type { Unit } from './units';

/** Whether words ask something, or ask someone to think of something. */
export function asks(text: string): boolean {
  return text.endsWith('?') || /^(think (of|about)|describe|talk about|share|recall|discuss|name one|tell)\b/iu.test(text);
}

/** A paragraph that asks more than once, as its questions. */
function apart(unit: Unit): readonly Unit[] {
  const asked = unit.text.split(/(?<=\?)\s+(?=.*\?)/u);
  return asked.length > 1 ? asked.map((text) => ({ ...unit, text })) : [unit];
}

/** The questions of a section, each with its audience: by its own words, or by the line that stands above it. */
export function placeQuestions(section: Section, found: { readonly questions: ReadQuestion[]; readonly signs: Part[]; readonly notPlaced: Part[] }): void {
  let standing = audienceOf(section.heading?.text ?? '') ?? 'all';
  const units = section.units.flatMap((unit) => (unit.mark === 'none' ? apart(unit) : [unit]));
  const marked = section.units.some(({ mark }) => mark !== 'none' && mark !== 'bold');
  for (const unit of units) {
    const part = { text: unit.text, lines: unit.lines };
    const asked = questionOf(part, standing);
    const label = /[?.]$/u.test(unit.text) ? null : audienceOf(unit.text);
    if (label && (unit.mark === 'bold' || unit.mark === 'heading' || unit.text.endsWith(':') || !marked || unit.mark === 'none')) {
      standing = label;
      found.signs.push(part);
    } else if (unit.text.endsWith(':')) found.signs.push(part);
    else if ((unit.mark !== 'none' && unit.mark !== 'bold') || asks(asked.text)) found.questions.push(asked);
    else found.notPlaced.push(part);
  }
}

/** A section whose entries ask is one of questions, whatever it is called. */
export function thatAsk(sections: readonly Section[]): readonly Section[] {
  let asked = false;
  return sections.map((section, nth) => {
    const entries = contentsOf(section.units).listed.map(({ text }) => ({ text, lines: [] }));
    const said = (entries.length ? entries : section.units).filter(({ text }) => !text.endsWith(':'));
    const asking = said.filter((unit) => questionOf(unit).text.endsWith('?')).length;
    // What asks above other themes, where questions come later, is one of them.
    const follows = sections[nth + 1];
    const themesFollow = follows?.role === null && follows.heading !== null && contentsOf(follows.units).listed.length > 1 && sections.slice(nth + 1).some(({ role }) => role === 'questions');
    const asks = section.role === null && section.heading !== null && !themesFollow && asking >= Math.max(said.length - (asked ? 0 : 1), asked ? 1 : 2);
    asked ||= asks || section.role === 'questions';
    return asks ? { ...section, role: 'questions' } : section;
  });
}

/** Headings that stand alone below "Key messages" and the like are its entries, and below questions they may say for whom these are. */
export function withItsEntries(sections: readonly Section[]): readonly Section[] {
  const result: Section[] = [];
  for (const section of sections) {
    const last = result[result.length - 1];
    const entries = last && section.heading && section.role === null ? entriesOf(section, last) : null;
    if (last && entries) result[result.length - 1] = { ...last, units: [...last.units, ...entries] };
    else result.push(section);
  }
  return result;
}

function entriesOf({ heading, guessed, units }: Section, last: Section): readonly Unit[] | null {
  if (!heading || (last.role !== 'messages' && last.role !== 'undermining' && last.role !== 'questions')) return null;
  const unit: Unit = { ...heading, mark: 'bullet', style: 'line', depth: 0, first: false, indent: 0, gap: true };
  if (last.role === 'questions' && audienceOf(heading.text) !== null) return [{ ...unit, mark: 'bold' }, ...units];
  if (units.length) return null;
  if (last.role === 'questions') return asks(heading.text) ? [unit] : null;
  return guessed && !last.units.some(({ mark, style }) => mark !== 'none' && style !== 'line') ? [unit] : null;
}
