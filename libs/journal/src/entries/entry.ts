/** How an entry's subject went. "Upheld" stands first everywhere. */
export const directions = ['upheld', 'strain', 'missed', 'unsure'] as const;
/** What wears relationships down has directions of its own, never added to the others. */
export const wearDirections = ['challenged', 'seen', 'unsure'] as const;
export type Direction = (typeof directions)[number] | (typeof wearDirections)[number];
export const allDirections: readonly Direction[] = ['upheld', 'strain', 'missed', 'challenged', 'seen', 'unsure'];

export const tones = ['good', 'mixed', 'hard'] as const;
export type Tone = (typeof tones)[number];

/** The half of the shift, never a time of day. */
export const shiftHalves = ['first-half', 'second-half'] as const;
export type ShiftHalf = (typeof shiftHalves)[number];

/** Ties an entry to a theme (`DIG`) or a behaviour (`DIG1`) of a briefing. */
export interface Tag {
  readonly code: string;
  readonly direction: Direction;
}

export interface Section {
  readonly section: string;
  readonly text: string;
}

/** The words of an entry and what was said about them: everything that is sealed. */
export interface EntryContent {
  readonly model: string;
  readonly title: string | null;
  readonly sections: readonly Section[];
  readonly tags: readonly Tag[];
  readonly tone: Tone | null;
  readonly shiftHalf: ShiftHalf | null;
  /** the week it is about, as in 2026-W47, where its author wants to remember it */
  readonly week: string | null;
  /** minutes to count as professional development */
  readonly cpdMinutes: number | null;
  /** details that its author looked at and decided to leave in */
  readonly leftIn: readonly LeftIn[];
  /** the question it was begun from; null where its author began without one, or took it off */
  readonly begunFrom: BegunFrom | null;
}

/** One question of one published version of a briefing. Published versions never change, so its words need not be kept. */
export interface BegunFrom {
  /** the code of the briefing */
  readonly briefing: string;
  readonly version: number;
  /** the code of the question */
  readonly question: string;
}

/** The decision to leave a detail in: its kind and a mark of the words, never the words. */
export interface LeftIn {
  readonly kind: string;
  /** eight hexadecimal digits, see `markOf` */
  readonly mark: string;
}

/** A short mark of some words, so that a decision about them is known again without keeping them (FNV-1a over code points, 32 bits). */
export function markOf(words: string): string {
  let hash = 0x811c9dc5;
  for (const unit of words.toLowerCase().replace(/\s+/gu, ' ').trim()) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** How a week is written: ISO 8601. */
export const weekForm = /^20[0-9]{2}-W(0[1-9]|[1-4][0-9]|5[0-3])$/u;

/** The first words of an entry for lists, cut at a word, with an ellipsis where something was cut. */
export function firstWordsOf(sections: readonly Section[], length: number): string {
  const text = sections.map((section) => section.text).join(' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(length / 2)));
  return `${atWord.replace(/[\s,;:.–—-]+$/u, '').replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
