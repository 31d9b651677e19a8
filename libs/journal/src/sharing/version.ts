import type { EntryContent } from '../entries/entry';
import { inReadingOrder } from '../entries/models';

/** Why an author shares: the reader sees it, and never more than it. */
export const purposes = ['one-to-one', 'comment', 'learning'] as const;
export type Purpose = (typeof purposes)[number];

/** What an author can keep back from a version besides sections. */
export const leavable = ['title', 'begunFrom', 'tags', 'tone', 'shiftHalf'] as const;
export type Leavable = (typeof leavable)[number];

export interface LeaveOut {
  readonly sections: readonly string[];
  readonly parts: readonly Leavable[];
}

/** The frozen words of a version: exactly what its reader sees. The week, the minutes and what was decided about details are the author's own and never in it. */
export type VersionContent = Omit<EntryContent, 'week' | 'cpdMinutes' | 'leftIn'>;

/**
 * What a reader would get of an entry when these parts are left out. The page shows it before sharing and the API
 * freezes it, by this one function, so the two cannot differ.
 */
export function versionOf(entry: EntryContent, leaveOut: LeaveOut): VersionContent {
  const kept = (part: Leavable): boolean => !leaveOut.parts.includes(part);
  return {
    model: entry.model,
    title: kept('title') ? entry.title : null,
    sections: inReadingOrder(
      entry.model,
      entry.sections.filter((each) => !leaveOut.sections.includes(each.section) && each.text.trim() !== ''),
    ),
    tags: kept('tags') ? entry.tags : [],
    tone: kept('tone') ? entry.tone : null,
    shiftHalf: kept('shiftHalf') ? entry.shiftHalf : null,
    begunFrom: kept('begunFrom') ? entry.begunFrom : null,
  };
}
