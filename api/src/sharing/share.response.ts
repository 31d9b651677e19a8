import { ApiProperty } from '@nestjs/swagger';
import { purposes, shiftHalves, tones, type Purpose, type ShiftHalf, type Tone, type VersionContent } from '@afterword/journal';
import { BegunFromResponse, PersonName, SectionResponse, TagResponse } from '../entries';
import { shareActions, type ShareAction } from './share.policy';
import type { InboxRow, ShareRow } from './share.repository';

/** A shared version: the same words for its author and its reader. */
export class ShareResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: "the author's alone" }) entryId: string | null;
  @ApiProperty() version: number;
  @ApiProperty() author: PersonName;
  @ApiProperty() reader: PersonName;
  @ApiProperty({ enum: purposes }) purpose: Purpose;
  @ApiProperty({ format: 'date' }) sharedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn: string | null;
  @ApiProperty() model: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: [SectionResponse] }) sections: SectionResponse[];
  @ApiProperty({ type: [TagResponse] }) tags: TagResponse[];
  @ApiProperty({ enum: tones, nullable: true }) tone: Tone | null;
  @ApiProperty({ enum: shiftHalves, nullable: true }) shiftHalf: ShiftHalf | null;
  @ApiProperty({ type: BegunFromResponse, nullable: true, description: 'the question of a briefing from which it was begun, unless its author left that out' })
  begunFrom: BegunFromResponse | null;
  @ApiProperty({ type: [String], description: "days, newest first; the author's alone" }) openedOn: string[];
  @ApiProperty({ enum: ['author', 'reader'] }) role: 'author' | 'reader';
  @ApiProperty({ enum: shareActions, isArray: true }) can: ShareAction[];
}

export class InboxShare {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() author: PersonName;
  @ApiProperty({ enum: purposes }) purpose: Purpose;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) sharedOn: string;
  @ApiProperty({ description: 'not opened yet' }) isNew: boolean;
  @ApiProperty({ description: 'in a thread that is not settled the author had the last word, so that it waits for an answer' }) answered: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on which the two meet next; the soonest come first' }) nextSession: string | null;
}

export class InboxResponse {
  @ApiProperty({ type: [InboxShare] }) shares: InboxShare[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export function shareResponse(row: ShareRow, content: VersionContent, openedOn: string[], can: ReadonlySet<ShareAction>, isAuthor: boolean): ShareResponse {
  return {
    id: row.id,
    entryId: isAuthor ? row.entryId : null,
    version: row.version,
    ...peopleOf(row),
    purpose: row.purpose,
    sharedOn: row.sharedOn,
    withdrawnOn: row.withdrawnOn,
    model: content.model,
    title: content.title,
    sections: [...content.sections],
    tags: [...content.tags],
    tone: content.tone,
    shiftHalf: content.shiftHalf,
    begunFrom: content.begunFrom,
    openedOn: isAuthor ? openedOn : [],
    role: isAuthor ? 'author' : 'reader',
    can: [...can],
  };
}

export function inboxShare(row: InboxRow): InboxShare {
  const { id, purpose, version, sharedOn, isNew, answered, meets } = row;
  return { id, author: named(row.authorId, row.givenName, row.familyName), purpose, version, sharedOn, isNew, answered, nextSession: meets === 'infinity' ? null : meets };
}

/** The names of the two people of a share. */
export function peopleOf(row: ShareRow): { author: PersonName; reader: PersonName } {
  return {
    author: named(row.authorId, row.authorGivenName, row.authorFamilyName),
    reader: named(row.readerId, row.readerGivenName, row.readerFamilyName),
  };
}

function named(id: string, givenName: string | null, familyName: string | null): PersonName {
  return { id, givenName: givenName ?? 'Someone', familyName: familyName ?? 'who has left' };
}
