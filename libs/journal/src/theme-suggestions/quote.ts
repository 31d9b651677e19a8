import type { Passage } from './features';

const mostWords = 9;

/** The piece of a passage that speaks most for something, by its first and last word: part of one sentence, at most nine words. */
export function quoteFrom(text: string, { words, features }: Passage, weightOf: (name: string) => number): { first: number; last: number } {
  const worth = new Float64Array(words.length);
  for (const { name, first, last } of features) {
    const weight = Math.max(0, weightOf(name));
    for (let index = first; index <= last; index += 1) worth[index] = (worth[index] ?? 0) + weight / (last - first + 1);
  }
  let best = { first: 0, last: 0, worth: -Infinity };
  for (let first = 0; first < words.length; first += 1) {
    if (first > 0 && !opens(between(text, words, first)) && !joins.has(words[first]?.stem ?? '')) continue;
    let sum = 0;
    for (let last = first; last < Math.min(words.length, first + mostWords); last += 1) {
      if (last > first && /[.!?\n…]/u.test(between(text, words, last))) break;
      sum += worth[last] ?? 0;
      const ends = last + 1 === words.length || opens(between(text, words, last + 1));
      const closes = ends || ((joins.has(words[last + 1]?.stem ?? '') || last - first >= mostWords - 3) && !dangling.has(words[last]?.stem ?? ''));
      // A quotation of a word or two explains little, and one that runs past the words that matter is harder to read.
      const value = closes ? sum - 0.3 * (last - first) - (last - first < 2 ? 30 : 0) : -Infinity;
      if (value > best.worth) best = { first, last, worth: value };
    }
  }
  return best;
}

const joins = new Set(['i', 'and', 'but', 'so', 'when', 'because', 'they', 'then', 'nobody', 'we']);

/** A quotation that ends on one of these sounds cut off. */
const dangling = new Set([...joins, 'the', 'a', 'an', 'my', 'to', 'of', 'in', 'on', 'at', 'for', 'with', 'not', 'is', 'was', 'as', 'if', 'that']);

function between(text: string, words: Passage['words'], index: number): string {
  return text.slice(words[index - 1]?.end, words[index]?.start);
}

function opens(gap: string): boolean {
  return /[^\s'’"“”-]/u.test(gap);
}
