const EMPTY = new Set('a an and are as at be by for from in into is it its of on or our that the their them they this to was we what when with you your'.split(' '));

/** How much two names or sentences share of their telling words, from 0 to 1; what only an ending tells apart counts as the same. */
export function alikeness(one: string, other: string): number {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** The best fit among some, if it is alike enough that a person would look twice. */
export function mostAlike<Known>(words: string, known: readonly Known[], wordsOf: (each: Known) => readonly string[]): Known | null {
  let best: Known | null = null;
  let most = 0.45;
  for (const each of known) {
    const alike = Math.max(...wordsOf(each).map((theirs) => alikeness(words, theirs)));
    if (alike > most) [best, most] = [each, alike];
  }
  return best;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().normalize('NFKD').match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => (word.length > 4 ? word.replace(/(?:ing|ies|es|ed|s)$/u, '') : word)));
}
