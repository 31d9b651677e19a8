import { ApiProperty } from '@nestjs/swagger';
import {
  type DisclosureCovers, disclosureCovers, type DisclosureField, disclosureFields, type DisclosureReason, disclosureReasons, type Silence, silences,
} from '@afterword/journal';
import { PersonName, SectionResponse, TagResponse } from '../entries';
import { type DisclosureAction, disclosureActions, type Hindrance, hindrances } from './disclosure.policy';

/** What is to be seen to about a disclosure, the most pressing first. */
export const disclosureProblems = ['silence-passed', 'to-approve'] as const;
export type DisclosureProblem = (typeof disclosureProblems)[number];

/** What was read of it, on which day, by whom. Never a word of it. */
export class DisclosureOpening {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: ['list', 'item'] }) what: 'list' | 'item';
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day of the entry or version; null of the list, and of what is gone since' }) day: string | null;
}

/** What is asked for, by whom, by which right and until when. */
export class DisclosureScope {
  @ApiProperty({ enum: disclosureCovers }) covers: DisclosureCovers;
  @ApiProperty({ enum: disclosureFields, isArray: true }) fields: DisclosureField[];
  @ApiProperty({ format: 'date' }) fromDay: string;
  @ApiProperty({ format: 'date' }) untilDay: string;
  @ApiProperty({ enum: disclosureReasons }) reason: DisclosureReason;
  @ApiProperty() reference: string;
  @ApiProperty({ type: PersonName }) askedBy: PersonName;
  @ApiProperty({ type: PersonName, nullable: true }) approvedBy: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) approvedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the last day on which it can be read' }) endsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ enum: silences, nullable: true, description: 'by which rule of law the author was not told at once' }) silence: Silence | null;
}

/** A disclosure as information-governance leads look after it. */
export class DisclosureResponse extends DisclosureScope {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonName }) author: PersonName;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ format: 'date', description: 'a request that nobody approved by this day is over' }) lapsesOn: string;
  @ApiProperty({ description: 'for so many days from the approval on' }) days: number;
  @ApiProperty({ type: PersonName, nullable: true, description: 'who said last that the author is not told yet' }) silenceBy: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) silenceReviewOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) toldOn: string | null;
  @ApiProperty({ type: PersonName, nullable: true, description: 'null on one that ended by itself' }) endedBy: PersonName | null;
  @ApiProperty({ description: 'whether it is over, by itself or not' }) over: boolean;
  @ApiProperty({ enum: hindrances, nullable: true, description: 'what keeps whoever asks from approving it' }) hindrance: Hindrance | null;
  @ApiProperty({ enum: disclosureProblems, isArray: true }) problems: DisclosureProblem[];
  @ApiProperty({ type: [DisclosureOpening], description: 'newest first; empty in the list' }) openings: DisclosureOpening[];
  @ApiProperty({ enum: disclosureActions, isArray: true }) can: DisclosureAction[];
}

export class DisclosureListResponse {
  @ApiProperty({ type: [DisclosureResponse], description: 'those with something to be seen to first, then those that are open, then the newest 50 that are over' }) disclosures: DisclosureResponse[];
}

/** A disclosure as its author sees it: who, why, what, until when, and every opening. */
export class OwnDisclosure extends DisclosureScope {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() over: boolean;
  @ApiProperty({ type: [DisclosureOpening], description: 'newest first' }) openings: DisclosureOpening[];
}

export class OwnDisclosureListResponse {
  @ApiProperty({ type: [OwnDisclosure], description: 'those that are open first' }) disclosures: OwnDisclosure[];
}

export class DisclosedItemName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date', description: 'the day on which the entry was first saved, or the version shared' }) day: string;
  @ApiProperty({ type: Number, nullable: true, description: 'which version; null of an entry' }) version: number | null;
}

export class DisclosedItemListResponse {
  @ApiProperty({ type: [DisclosedItemName], description: 'oldest first; that they were looked at stands in the audit' }) items: DisclosedItemName[];
}

export class DisclosedComment {
  @ApiProperty() writer: string;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, description: 'the words it stands on' }) passage: string | null;
}

/** One entry or version, as far as the disclosure names its parts. Opening it stands in the audit. */
export class DisclosedItemResponse extends DisclosedItemName {
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null where the words were not asked for' }) model: string | null;
  @ApiProperty({ type: [SectionResponse], nullable: true }) sections: SectionResponse[] | null;
  @ApiProperty({ type: [TagResponse], nullable: true, description: 'null where themes were not asked for' }) tags: TagResponse[] | null;
  @ApiProperty({ type: [DisclosedComment], nullable: true, description: 'null where comments were not asked for' }) comments: DisclosedComment[] | null;
}
