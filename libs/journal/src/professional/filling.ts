import type { Section } from '../entries/entry';
import { inReadingOrder } from '../entries/models';
import type { FormPrompt, Gap } from './form';

/**
 * An entry's sections laid under the questions of a form, word for word. A section that no question names goes under the
 * first, so that nothing is lost.
 */
export function answersFrom(prompts: readonly FormPrompt[], model: string, sections: readonly Section[]): readonly { readonly prompt: string; readonly text: string }[] {
  const written = inReadingOrder(model, sections).filter(({ text }) => text.trim() !== '');
  const placeOf = (section: string): number => Math.max(0, prompts.findIndex((prompt) => prompt.sections.includes(section)));
  return prompts.map(({ code }, at) => ({
    prompt: code,
    text: written.filter(({ section }) => placeOf(section) === at).map(({ text }) => text.trim()).join('\n\n'),
  }));
}

/** The first sentence of an entry, whole and word for word, however long it is; a line is over where it ends. */
export function firstSentenceOf(model: string, sections: readonly Section[]): string {
  const first = inReadingOrder(model, sections).map(({ text }) => text.trim()).find((text) => text !== '') ?? '';
  const line = (first.split(/\n/u)[0] ?? '').trim();
  for (const { index, 0: end } of line.matchAll(/[.!?…]+["'”’)\]]*(?=\s)/gu)) {
    // "Mrs. Hill", "J. Hill" and "e.g. a cup" go on.
    if (!/(?:^|[\s(“‘"'])(?:\p{L}|\p{L}\.\p{L}|Mrs?|Ms|Dr|Prof|St|approx|vs|No)$/iu.test(line.slice(0, index)) || !end.startsWith('.')) return line.slice(0, index + end.length);
  }
  return line;
}

/** How many words a text has: what stands between spaces and holds a letter or a figure. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether it is a day of the calendar in this century, YYYY-MM-DD. */
export function isDay(day: string): boolean {
  return /^20\d{2}-\d{2}-\d{2}$/u.test(day) && (new Date(`${day}T00:00:00Z`).toJSON() ?? '').startsWith(day);
}

/** The stretches of more than so many months between these days, each YYYY-MM-DD, in any order. */
export function gapsBetween(days: readonly string[], months: number): readonly Gap[] {
  const sorted = [...new Set(days.filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day)))].sort();
  return sorted.slice(1).flatMap((until, at) => {
    const from = sorted[at] ?? until;
    return monthsLater(from, months) < until ? [{ from, until }] : [];
  });
}

/** The same day so many months later, or the last day of that month where it has no such day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
