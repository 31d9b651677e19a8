const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŋ: 'n' };

/** A word as names are compared: lower case, plain letters, without accents, apostrophes, hyphens or full stops. */
export function foldName(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\d]/gu, '');
}
