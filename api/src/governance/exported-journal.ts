import { inReadingOrder, models, sectionIn, type BegunFrom, type EntryContent, type Section, type Tag } from '@afterword/journal';
import { type Published, type ReadMark, questionKey, versionKey } from '../briefings';
import { openContent } from '../entries';
import type { AuthorKey } from '../platform/sealing';
import { openComment, openEdits, openSheet } from '../sharing';
import type { ExportedCommentRow, ExportedEntryRow, ExportedPersonRow, ExportedShareRow, ExportedSupervisionRow, MonthRow } from './export.repository';

export interface ExportedSection {
  readonly section: string;
  /** what the section is called; null where the model has one open box */
  readonly name: string | null;
  readonly text: string;
}

export interface ExportedTag extends Tag {
  readonly name: string;
}

/** The question that an entry was begun from, with its words. */
export interface ExportedQuestion extends BegunFrom {
  /** the title of the briefing */
  readonly title: string;
  readonly text: string;
}

/** A version of a briefing that its reader marked as read. */
export interface ExportedReadMark extends ReadMark {
  readonly title: string;
}

export interface ExportedComment {
  readonly by: string;
  readonly on: string;
  /** as it is worded now */
  readonly text: string;
  /** how it was worded before, oldest first */
  readonly earlier: readonly { readonly on: string; readonly text: string }[];
}

export interface ExportedThread {
  readonly quoted: string | null;
  readonly resolvedOn: string | null;
  readonly comments: readonly ExportedComment[];
}

export interface ExportedShare {
  readonly version: number;
  readonly sharedWith: string;
  readonly purpose: string;
  readonly sharedOn: string;
  readonly openedOn: readonly string[];
  readonly withdrawnOn: string | null;
  /** the words as they were shared */
  readonly title: string | null;
  readonly sections: readonly ExportedSection[];
  readonly threads: readonly ExportedThread[];
}

/** One entry as it leaves: days, never a time, and everything its author may have. */
export interface ExportedEntry {
  readonly id: string;
  readonly day: string;
  readonly week: string | null;
  readonly title: string | null;
  readonly model: string;
  readonly sections: readonly ExportedSection[];
  readonly tags: readonly ExportedTag[];
  readonly tone: EntryContent['tone'];
  readonly shiftHalf: EntryContent['shiftHalf'];
  readonly cpdMinutes: number | null;
  readonly countsInTrends: boolean;
  readonly detailsLeftIn: EntryContent['leftIn'];
  readonly begunFrom: ExportedQuestion | null;
  readonly shares: readonly ExportedShare[];
}

/** Everything of one author on one day. `entries` may be read again and again, newest first, and says the same each time. */
export interface ExportedJournal {
  readonly madeOn: string;
  readonly person: ExportedPersonRow;
  readonly supervisions: readonly ExportedSupervisionRow[];
  readonly briefingsRead: readonly ExportedReadMark[];
  readonly months: readonly MonthRow[];
  readonly count: number;
  entries(): AsyncIterable<ExportedEntry>;
}

interface Rows {
  readonly entry: ExportedEntryRow;
  readonly shares: readonly ExportedShareRow[];
  readonly comments: readonly ExportedCommentRow[];
}

/** Opens an entry with what was shared of it. `author` is the name that stands at its author's own comments. */
export function exportedEntry(key: AuthorKey, { entry, shares, comments }: Rows, published: Published, author: string): ExportedEntry {
  const content = openContent(key, entry);
  return {
    id: entry.id,
    day: entry.createdOn,
    week: content.week,
    title: content.title,
    model: content.model,
    sections: sectionsOf(content.model, content.sections),
    tags: content.tags.map((tag) => ({ ...tag, name: published.names.get(tag.code) ?? tag.code })),
    tone: content.tone,
    shiftHalf: content.shiftHalf,
    cpdMinutes: content.cpdMinutes,
    countsInTrends: entry.countsInTrends,
    detailsLeftIn: content.leftIn,
    begunFrom: content.begunFrom && exportedQuestion(content.begunFrom, published),
    shares: shares.map((share) => exportedShare(key, share, comments.filter(({ shareId }) => shareId === share.id), author)),
  };
}

export function exportedMarks(marks: readonly ReadMark[], { titles }: Published): readonly ExportedReadMark[] {
  return marks.map((mark) => ({ ...mark, title: titles.get(versionKey(mark)) ?? mark.briefing }));
}

function exportedQuestion(begunFrom: BegunFrom, { questions }: Published): ExportedQuestion {
  const { title, text } = questions.get(questionKey(begunFrom)) ?? { title: begunFrom.briefing, text: begunFrom.question };
  return { ...begunFrom, title, text };
}

function exportedShare(key: AuthorKey, share: ExportedShareRow, comments: readonly ExportedCommentRow[], author: string): ExportedShare {
  const sheet = openSheet(key, share);
  const reader = nameOf(share);
  return {
    version: share.version,
    sharedWith: reader,
    purpose: share.purpose,
    sharedOn: share.sharedOn,
    openedOn: share.openedOn,
    withdrawnOn: share.withdrawnOn,
    title: sheet.title,
    sections: sectionsOf(sheet.model, sheet.sections),
    threads: comments
      .filter(({ threadId }) => threadId === null)
      .map((first) => ({
        quoted: openComment(key, first).passage?.exact ?? null,
        resolvedOn: first.resolvedOn,
        comments: comments
          .filter(({ id, threadId }) => id === first.id || threadId === first.id)
          .map((row) => exportedComment(key, row, row.byAuthor ? author : reader)),
      })),
  };
}

function exportedComment(key: AuthorKey, row: ExportedCommentRow, by: string): ExportedComment {
  const wordings = [{ on: row.writtenOn, text: openComment(key, row).text }, ...openEdits(key, row)];
  return { by, on: row.writtenOn, text: wordings.at(-1)!.text, earlier: wordings.slice(0, -1) };
}

function sectionsOf(model: string, sections: readonly Section[]): ExportedSection[] {
  const oneBox = (models.find(({ code }) => code === model)?.sections.length ?? 0) < 2 && sections.length < 2;
  return inReadingOrder(model, sections)
    .filter(({ text }) => text.trim() !== '')
    .map(({ section, text }) => ({ section, name: oneBox ? null : (sectionIn(model, section)?.name ?? section), text }));
}

export function nameOf({ givenName, familyName }: { readonly givenName: string | null; readonly familyName: string | null }): string {
  return `${givenName ?? 'Someone'} ${familyName ?? 'who has left'}`;
}
