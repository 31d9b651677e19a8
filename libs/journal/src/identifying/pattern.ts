import type { Detail, DetailKind } from './detail';

/** One way in which a kind of detail is written. The match, or its group called "words" where it has one, is the detail. */
export interface Pattern {
  readonly kind: DetailKind;
  readonly find: RegExp;
  /** words that fit in its place, from what was matched and the text around it; null where there are none */
  readonly softer: string | null | ((words: string, before: string, after: string) => string | null);
  /** looks closer than the expression can: the matched words, and the text around them */
  readonly holds?: (words: string, before: string, after: string) => boolean;
}

const AROUND = 48;

/** Everything that the patterns find in a text, in no order and with overlaps. Expressions must be bounded, so that the time grows with the length alone. */
export function search(text: string, patterns: readonly Pattern[]): Detail[] {
  const found: Detail[] = [];
  for (const { kind, find, softer, holds } of patterns) {
    for (const match of text.matchAll(find)) {
      const words = match.groups?.['words'] ?? match.groups?.['other'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(words);
      const end = start + words.length;
      const [before, after] = [text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND)];
      if (words === '' || (holds && !holds(words, before, after))) continue;
      found.push({ kind, start, end, softer: typeof softer === 'function' ? softer(words, before, after) : softer });
    }
  }
  return found;
}
