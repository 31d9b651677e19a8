/** A word of a text in the form in which it is looked up, and where it stands in the text. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const PLAIN = /^[\p{ASCII}’‘]*$/u;
const APOSTROPHES = new Set([0x27, 0x2019, 0x2018, 0x2bc]);

/** Longer runs of letters are no words that anybody looks for. */
const LONGEST = 40;

/**
 * Calls back for each word of a text, folded: small letters, accents off, what follows an apostrophe joined on ("didn’t" is
 * `didnt`). The places are those in the text as it was written. Stops at the word for which it is answered false.
 */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => unknown): void {
  const plain = PLAIN.test(text);
  const folded = plain ? text.toLowerCase() : foldedInPlace(text);
  let start = -1;
  let joined = false;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    if (isPartOfWord(code, folded, at, plain)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (APOSTROPHES.has(code) && isPartOfWord(folded.charCodeAt(at + 1), folded, at + 1, plain)) {
        joined = true;
      } else {
        const word = joined ? folded.slice(start, at).replace(/['’‘ʼ]/gu, '') : folded.slice(start, at);
        if (at - start <= LONGEST && visit(word, start, at) === false) return;
        start = -1;
        joined = false;
      }
    }
  }
}

/** The words of a text with their places. */
export function wordsOf(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  eachWord(text, (word, start, end) => words.push({ word, start, end }));
  return words;
}

function isPartOfWord(code: number, text: string, at: number, plain: boolean): boolean {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return true;
  return !plain && code > 0x7f && !APOSTROPHES.has(code) && /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');
}

/** Small letters without accents, one unit for one unit, so that every place stays where it is. */
function foldedInPlace(text: string): string {
  const bare = text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const base = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return base.length === letter.length ? base : letter;
  });
  const small = bare.toLowerCase();
  return small.length === text.length ? small : bare;
}
