import { wordsOf } from './words';

const MOST = 500;

/** The folded words of a text that a directory of staff may be asked about, capitals first, at most 500; the directory itself never has to travel. */
export function nameCandidates(text: string): readonly string[] {
  const words = wordsOf(text).filter(({ folded }) => folded.length > 1);
  const capitals = words.filter(({ shape }) => shape !== 'lower');
  return [...new Set([...capitals, ...words].map(({ folded }) => folded))].slice(0, MOST);
}
