import type { Actor } from '../platform/authorization';
import { openContent, openHeading } from '../entries';
import type { AuthorKey } from '../platform/sealing';
import { openComment, openEdits, openSheet } from '../sharing';
import { permittedOnDisclosure } from './disclosure.policy';
import type { DisclosureRow, SealedComment, SealedItem } from './disclosure.repository';
import {
  type DisclosedComment, type DisclosedItemResponse, type DisclosureOpening, type DisclosureProblem, type DisclosureResponse, type DisclosureScope, type OwnDisclosure,
} from './disclosure.response';
import { named } from './hold.present';
import type { NameRow } from './hold.repository';

/** What a lead gets of a disclosure. */
export function disclosureResponse(actor: Actor, row: DisclosureRow, names: readonly NameRow[], openings: readonly DisclosureOpening[], today: string): DisclosureResponse {
  const can = permittedOnDisclosure(actor, row, today);
  return {
    ...scopeOf(row, names),
    id: row.id,
    author: named(row.authorId, names),
    askedOn: row.askedOn,
    lapsesOn: row.lapsesOn,
    days: row.days,
    silenceBy: row.silenceBy === null ? null : named(row.silenceBy, names),
    silenceReviewOn: row.silenceReviewOn,
    toldOn: row.toldOn,
    endedBy: row.endedBy === null ? null : named(row.endedBy, names),
    over: isOver(row, today),
    hindrance: row.hindrance,
    problems: problemsOf(row, today),
    openings: [...openings],
    can: [...can],
  };
}

/** What the author gets of it. */
export function ownDisclosure(row: DisclosureRow, names: readonly NameRow[], openings: readonly DisclosureOpening[], today: string): OwnDisclosure {
  return { ...scopeOf(row, names), id: row.id, over: isOver(row, today), openings: [...openings] };
}

/** Those with something to be seen to first; then those that are not over; then those that are, newest first. */
export function inOrder(disclosures: readonly DisclosureResponse[]): DisclosureResponse[] {
  const rank = ({ problems, over }: DisclosureResponse): number => (problems.includes('silence-passed') ? 0 : problems.length > 0 ? 1 : over ? 3 : 2);
  return [...disclosures].sort((one, other) => rank(one) - rank(other) || other.askedOn.localeCompare(one.askedOn) || one.id.localeCompare(other.id));
}

/** One thing with the parts that were asked for open, and no others. */
export function openItem(key: AuthorKey, id: string, { fields, covers }: DisclosureRow, sealed: SealedItem): DisclosedItemResponse {
  const content = covers === 'shared'
    ? openSheet(key, { entryId: sealed.entryId, version: sealed.revision, sheet: sealed.sheet ?? '' })
    : sealed.body === null
      ? { ...openThemes(key, sealed), title: null, model: null, sections: null }
      : openContent(key, { id: sealed.entryId, revision: sealed.revision, heading: sealed.heading ?? '', body: sealed.body });
  const words = fields.includes('words');
  return {
    id,
    day: sealed.day,
    version: covers === 'shared' ? sealed.revision : null,
    title: words ? content.title : null,
    model: words ? content.model : null,
    sections: words ? [...(content.sections ?? [])] : null,
    tags: fields.includes('themes') ? [...content.tags] : null,
    comments: fields.includes('comments') ? (sealed.comments ?? []).map((comment) => openDisclosed(key, sealed.entryId, comment, words)) : null,
  };
}

function openThemes(key: AuthorKey, { entryId, revision, heading }: SealedItem): Pick<ReturnType<typeof openHeading>, 'tags'> {
  return openHeading(key, { id: entryId, revision, heading: heading ?? '' });
}

/** The passage a comment stands on is the author's own words, which come only where words were asked for. */
function openDisclosed(key: AuthorKey, entryId: string, comment: SealedComment, words: boolean): DisclosedComment {
  const { text, passage } = openComment(key, { ...comment, entryId });
  const edits = openEdits(key, { ...comment, entryId });
  return { writer: comment.writer, writtenOn: comment.writtenOn, text: edits.at(-1)?.text ?? text, passage: words ? (passage?.exact ?? null) : null };
}

function scopeOf(row: DisclosureRow, names: readonly NameRow[]): DisclosureScope {
  const { covers, fields, fromDay, untilDay, reason, reference, approvedOn, endsOn, endedOn, silence } = row;
  return {
    covers, fields, fromDay, untilDay, reason, reference, approvedOn, endsOn, endedOn, silence,
    askedBy: named(row.askedBy, names),
    approvedBy: row.approvedBy === null ? null : named(row.approvedBy, names),
  };
}

/** Whether its last day is past, or a request waited too long, or somebody ended it, or one of its two was a lead no more. */
export function isOver({ endedOn, endsOn, lapsesOn, leadsSince }: DisclosureRow, today: string): boolean {
  return endedOn !== null || !leadsSince || (endsOn ?? lapsesOn) < today;
}

function problemsOf(row: DisclosureRow, today: string): DisclosureProblem[] {
  return [
    ...(row.approvedOn !== null && row.toldOn === null && row.silenceReviewOn !== null && row.silenceReviewOn <= today ? (['silence-passed'] as const) : []),
    ...(row.approvedOn === null && !isOver(row, today) ? (['to-approve'] as const) : []),
  ];
}
