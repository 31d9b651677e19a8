import { foldName } from './fold';

/** One word of a text as it stands there. */
export interface Word {
  readonly text: string;
  /** where it begins and ends, in UTF-16 units; a possessive 's is left out */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly shape: 'lower' | 'capital' | 'upper' | 'mixed';
  /** whether a sentence, a line or quoted speech begins here */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** what stands between the word before and this one */
  readonly gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’ʼ`‑-]\p{L}[\p{L}\p{M}\d]*)*/gu;
const SENTENCE_END = /[.!?…:;"“\n]|(?:^|\s)['‘•–—*-]/u;

function shapeOf(text: string): Word['shape'] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length > 1 ? 'upper' : 'capital';
  return /^\p{Lu}/u.test(letters) ? 'capital' : 'mixed';
}

/** The words of a text in order, each with its folded form and its surroundings. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(last, match.index);
    const whole = match[0];
    const possessive = /['’ʼ`]s$/iu.test(whole) && whole.length > 3;
    const word = possessive ? whole.slice(0, -2) : whole;
    last = match.index + whole.length;
    const abbreviation = words.length > 0 && /^\. ?$/u.test(gap) && TITLED.has(words[words.length - 1]?.folded ?? '');
    const opens = words.length === 0 || (SENTENCE_END.test(gap) && !abbreviation);
    words.push({ text: word, start: match.index, end: match.index + word.length, folded: foldName(word), shape: shapeOf(word), opens, possessive, gap });
  }
  return words;
}

/** Words with a full stop behind them that ends no sentence. */
const TITLED = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'rev', 'fr', 'sr', 'mx']);
