import { standings } from './standing';
import { wordsOf } from './words';

const MOST = 500;

/**
 * The folded words of a text that a directory of staff may be asked about, so that the directory itself never has to travel: capitals
 * first, then words that no list knows, then everyday ones; at most 500. What `lookForDetails` takes as known is a subset of them.
 */
export function nameCandidates(text: string): readonly string[] {
  const of = standings(new Set());
  const ranked: string[][] = [[], [], []];
  for (const word of wordsOf(text)) {
    if (word.folded.length < 2) continue;
    const rank = word.shape !== 'lower' ? 0 : of(word) === 'word' ? 2 : 1;
    ranked[rank]?.push(word.folded, ...word.text.split(/[-‑]/u).slice(0, 4).map((part) => part.toLowerCase()));
  }
  return [...new Set(ranked.flat())].filter((word) => /^\p{L}{2,}$/u.test(word)).slice(0, MOST);
}
