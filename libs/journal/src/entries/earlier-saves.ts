import type { Section } from './entry';

/** What the API keeps of an entry's earlier saves. `sentence` is in characters; a `part` is that share of a text. */
export const earlierSaveLimits = { kept: 20, newest: 10, days: 30, sentence: 80, part: 4 } as const;

/** The words of a save, in whatever order its sections stand. */
export interface SavedText {
  readonly title: string | null;
  readonly sections: readonly Section[];
}

/** What is sealed beside the words of a save, so that the next save can tell whether to keep them. */
export interface SavedTrail {
  /** the day on which these words were saved */
  readonly on: string;
  /** characters of words that went since an earlier save was last kept */
  readonly gone: number;
  readonly words: number;
}

/** The trail of a first save. */
export function firstTrail(text: SavedText, today: string): SavedTrail {
  return { on: today, gone: 0, words: wordsOf(text).length };
}

/**
 * Whether a save is kept when newer words take its place, and the trail of the newer one. It is kept on the first save of
 * another day, and before a sentence or a quarter of the text has gone, at once or bit by bit. So from every save on, some kept
 * save or the present text lacks less than a sentence of it, and clearing a page always leaves the whole page behind.
 */
export function nextTrail(before: SavedText, trail: SavedTrail, after: SavedText, today: string): { readonly keeps: boolean; readonly trail: SavedTrail } {
  if (sameText(before, after)) return { keeps: false, trail };
  const [had, has] = [wordsOf(before), wordsOf(after)];
  const lost = charactersGone(had, has);
  const gone = trail.gone + lost;
  const size = had.reduce((sum, word) => sum + word.length, 0);
  const tooMuch = lost > 0 && gone >= Math.min(earlierSaveLimits.sentence, size / earlierSaveLimits.part);
  const keeps = size > 0 && (tooMuch || trail.on !== today);
  return { keeps, trail: { on: today, gone: keeps ? 0 : gone, words: has.length } };
}

/** The characters of the words that stand in one text more often than in another. Moving words loses none of them. */
export function charactersGone(had: readonly string[], has: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of has) left.set(word, (left.get(word) ?? 0) + 1);
  let gone = 0;
  for (const word of had) {
    const times = left.get(word) ?? 0;
    if (times > 0) left.set(word, times - 1);
    else gone += word.length;
  }
  return gone;
}

/** The words of a save, its title's among them. */
export function wordsOf({ title, sections }: SavedText): string[] {
  return [title ?? '', ...sections.map(({ text }) => text)].flatMap((text) => text.split(/\s+/u)).filter((word) => word !== '');
}

function sameText(one: SavedText, other: SavedText): boolean {
  const plain = ({ title, sections }: SavedText): string => JSON.stringify([title, sections.map(({ section, text }) => [section, text])]);
  return plain(one) === plain(other);
}
