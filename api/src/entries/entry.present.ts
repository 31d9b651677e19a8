import type { EntryHeadingRow } from './entry.repository';
import type { EntryResponse, EntryShare, EntrySummary } from './entry.response';
import type { OpenEntry } from './open-entry';
import type { EntryShareRow } from './entry-shares.repository';
import type { Heading } from './entry-words';

/** What the author gets of an entry. */
export function entryResponse({ row, content, can }: OpenEntry, shares: readonly EntryShareRow[]): EntryResponse {
  return {
    id: row.id,
    revision: row.revision,
    day: row.createdOn,
    model: content.model,
    title: content.title,
    sections: [...content.sections],
    tags: [...content.tags],
    tone: content.tone,
    shiftHalf: content.shiftHalf,
    week: content.week,
    cpdMinutes: content.cpdMinutes,
    leftIn: [...content.leftIn],
    begunFrom: content.begunFrom,
    countsInTrends: row.countsInTrends,
    shares: shares.map(entryShare),
    changedSinceShared: shares.length > 0 && Math.max(...shares.map((share) => share.madeFrom)) < row.revision,
    can: [...can],
  };
}

/** What the author gets of an entry in their journal. */
export function entrySummary(row: EntryHeadingRow, heading: Heading, shares: readonly EntryShareRow[]): EntrySummary {
  const current = shares.filter((share) => share.withdrawnOn === null);
  return {
    id: row.id,
    revision: row.revision,
    day: row.createdOn,
    title: heading.title,
    firstWords: heading.firstWords,
    model: heading.model,
    tone: heading.tone,
    shiftHalf: heading.shiftHalf,
    tags: [...heading.tags],
    countsInTrends: row.countsInTrends,
    state: current.length > 0 ? 'shared' : shares.length > 0 ? 'withdrawn' : 'private',
    sharedWith: current.map((share) => ({ shareId: share.id, version: share.version, givenName: share.givenName ?? '' })),
    waiting: shares.reduce((sum, share) => sum + share.waiting, 0),
  };
}

function entryShare(row: EntryShareRow): EntryShare {
  return {
    id: row.id,
    version: row.version,
    reader: { id: row.readerId, givenName: row.givenName ?? 'Someone', familyName: row.familyName ?? 'who has left' },
    purpose: row.purpose,
    sharedOn: row.sharedOn,
    withdrawnOn: row.withdrawnOn,
    openedOn: row.openedOn,
    comments: row.comments,
    waiting: row.waiting,
  };
}
