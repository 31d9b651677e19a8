import type { Wanted } from './word-index';
import { eachWord } from './words';

/** A stretch of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

export interface Extract {
  readonly text: string;
  readonly hits: readonly Hit[];
}

const LONGEST = 180;
const BEFORE = 48;
const MOST_HITS = 12;
/** Hits that are looked at in one text before the best place is chosen. */
const LOOKED_AT = 60;
/** A word that fits this well is no guess. */
const WELL = 0.2;

/** For each written word which of the wanted ones it fits best, and how well. */
export type Marks = ReadonlyMap<string, { readonly nth: number; readonly fit: number }>;

interface Mark extends Hit {
  readonly nth: number;
  readonly fit: number;
}

export function marksOf(wanted: Wanted): Marks {
  const marks = new Map<string, { nth: number; fit: number }>();
  wanted.forEach((fitting, nth) => {
    for (const [word, fit] of fitting) if (fit > (marks.get(word)?.fit ?? 0)) marks.set(word, { nth, fit });
  });
  return marks;
}

/** Where words that are looked for stand in a text. */
export function hitsIn(text: string, marks: Marks): Mark[] {
  const hits: Mark[] = [];
  eachWord(text, (word, start, end) => {
    const mark = marks.get(word);
    if (mark) hits.push({ start, end, ...mark });
    return hits.length < LOOKED_AT;
  });
  return hits;
}

/** The same as far as the first place where all of so many words stand together as they were asked for. */
function hitsToTheBest(text: string, marks: Marks, asked: number): Mark[] {
  const hits: Mark[] = [];
  // Where each word stood last.
  const last = new Map<number, number>();
  let enough = Infinity;
  eachWord(text, (word, start, end) => {
    if (start > enough || hits.length >= LOOKED_AT) return false;
    const mark = marks.get(word);
    if (!mark) return true;
    hits.push({ start, end, ...mark });
    if (enough !== Infinity || mark.fit < WELL) return true;
    last.set(mark.nth, start);
    if (last.size === asked) {
      const first = Math.min(...last.values());
      if (end - first <= LONGEST - BEFORE) enough = first + LONGEST;
    }
    return true;
  });
  return hits;
}

/** A short piece of a text around the place where most of the words stand; its beginning where none of them does. */
export function extractOf(text: string, marks: Marks, asked: number): Extract {
  const hits = hitsToTheBest(text, marks, asked);
  const best = bestPlace(hits);
  const [from, to] = cutAtWords(text, best === null ? 0 : Math.max(0, best - BEFORE));
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return {
    text: `${before}${text.slice(from, to).replace(/\s/gu, ' ')}${after}`,
    hits: hits
      .filter(({ start, end }) => start >= from && end <= to)
      .slice(0, MOST_HITS)
      .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length })),
  };
}

function bestPlace(hits: readonly Mark[]): number | null {
  let [place, most]: [number | null, number] = [null, 0];
  for (const [at, { start }] of hits.entries()) {
    const near = hits.slice(at, at + MOST_HITS).filter(({ end }) => end - start <= LONGEST - BEFORE);
    const words = new Map(near.map(({ nth, fit }) => [nth, fit]));
    for (const { nth, fit } of near) if (fit > (words.get(nth) ?? 0)) words.set(nth, fit);
    const worth = [...words.values()].reduce((sum, fit) => sum + 1 + fit, 0);
    if (worth > most) [place, most] = [start, worth];
  }
  return place;
}

/** A piece of at most LONGEST units from `from` on, moved to the gaps between words where they are near. */
function cutAtWords(text: string, from: number): readonly [number, number] {
  let start = from;
  if (start > 0) {
    const gap = text.slice(start, start + BEFORE).search(/\s/u);
    start = gap < 0 ? start : start + gap;
  }
  while (start < text.length && /\s/u.test(text[start] ?? '')) start += 1;
  if (isLowSurrogate(text, start)) start += 1;
  let end = Math.min(text.length, start + LONGEST);
  if (end < text.length) {
    let gap = end;
    while (gap > start + LONGEST / 2 && !/\s/u.test(text[gap] ?? '')) gap -= 1;
    if (gap > start + LONGEST / 2) end = gap;
    else if (isLowSurrogate(text, end)) end -= 1;
  }
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
