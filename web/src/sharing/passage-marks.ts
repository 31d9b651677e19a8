import type { CommentThread } from '@afterword/api-types';
import { type Passage, type QuotedPassage, type Section, paragraphsOf } from '@afterword/journal';

/** A thread on chosen words, with the number that stands beside them. */
export interface NumberedThread {
  readonly thread: CommentThread;
  readonly number: number;
  readonly passage: Passage;
  /** the signed-in person began it */
  readonly mine: boolean;
}

/** A stretch of a paragraph that no mark begins or ends in. */
export interface Segment {
  readonly text: string;
  /** the threads whose words these are: none for plain text */
  readonly on: readonly NumberedThread[];
  /** the threads whose words end here, whose numbers stand after it */
  readonly ending: readonly NumberedThread[];
  /** somebody else's mark shows where one of theirs and one of yours overlap */
  readonly mine: boolean;
  /** every thread on these words has been talked about */
  readonly settled: boolean;
}

export interface MarkedParagraph {
  readonly passage: Passage;
  readonly segments: readonly Segment[];
  /** the threads whose words end in this paragraph, in the order of their numbers */
  readonly ending: readonly NumberedThread[];
}

export interface MarkedSection {
  readonly section: string;
  readonly paragraphs: readonly MarkedParagraph[];
}

/** What waits, or is being written, as a thread that nobody else sees: its words are marked and numbered like the others. */
export function unseenThread(id: string, passage: QuotedPassage): CommentThread {
  return { id, kind: null, passage, resolvedOn: null, comments: [], can: [] };
}

/** The threads on chosen words, numbered in the order in which a reader meets them. */
export function numberThreads(sections: readonly Section[], threads: readonly CommentThread[]): readonly NumberedThread[] {
  const place = new Map(sections.map((each, index) => [each.section, index]));
  return threads
    .flatMap((thread) => (thread.passage && place.has(thread.passage.section) ? [{ thread, passage: thread.passage }] : []))
    .sort(
      (one, other) =>
        place.get(one.passage.section)! - place.get(other.passage.section)! ||
        one.passage.start - other.passage.start ||
        one.passage.end - other.passage.end,
    )
    .map(({ thread, passage }, index) => ({ thread, passage, number: index + 1, mine: thread.comments[0]?.mine ?? true }));
}

/** The paragraphs of a version cut into segments, so that marks that overlap each keep their own edges. */
export function markSections(sections: readonly Section[], threads: readonly CommentThread[]): readonly MarkedSection[] {
  const numbered = numberThreads(sections, threads);
  return sections.map(({ section, text }) => {
    const here = numbered.filter((each) => each.passage.section === section);
    return { section, paragraphs: paragraphsOf(section, text).map((paragraph) => markParagraph(paragraph, here)) };
  });
}

function markParagraph(paragraph: Passage & { readonly text: string }, threads: readonly NumberedThread[]): MarkedParagraph {
  const touching = threads.filter(({ passage }) => passage.start < paragraph.end && passage.end > paragraph.start);
  const ending = threads.filter(({ passage }) => passage.end > paragraph.start && passage.end <= paragraph.end);
  const within = (offset: number): number => Math.min(Math.max(offset, paragraph.start), paragraph.end);
  const cuts = new Set([paragraph.start, paragraph.end, ...touching.flatMap(({ passage }) => [within(passage.start), within(passage.end)])]);
  const edges = [...cuts].sort((one, other) => one - other);
  const segments = edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const on = touching.filter(({ passage }) => passage.start <= start && passage.end >= end);
    return {
      text: paragraph.text.slice(start - paragraph.start, end - paragraph.start),
      on,
      ending: on.filter(({ passage }) => passage.end === end),
      mine: on.length > 0 && on.every((each) => each.mine),
      settled: on.length > 0 && on.every((each) => each.thread.resolvedOn !== null),
    };
  });
  return { passage: { section: paragraph.section, start: paragraph.start, end: paragraph.end }, segments, ending };
}
