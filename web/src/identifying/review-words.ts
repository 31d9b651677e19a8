/** The finding as a heading. It never says that a text is safe: nobody but its author can know. */
export function foundWords(open: number, decided: number): string {
  if (open > 0) return `Looked for details that could identify someone: ${open} found`;
  if (decided > 0) return 'Nothing that we found is left to decide. Only you know what else could tell.';
  return 'We looked for names, numbers and places and found none. Only you know what else could tell.';
}

/** How many are not decided yet, to be spoken. */
export function leftWords(open: number): string {
  return open === 0 ? 'None left.' : `${open} left.`;
}

/** Quoted words in a row, cut where there are many. */
export function quotedWords(words: readonly string[]): string {
  const shown = words.slice(0, 6).map((each) => `“${each}”`);
  if (words.length > shown.length) return `${shown.join(', ')} and ${words.length - shown.length} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
