import { ApiProperty } from '@nestjs/swagger';
import { type HoldReason, holdReasons, type Silence, silences } from '@afterword/journal';
import { PersonName } from '../entries';
import { type HoldAction, holdActions } from './hold.policy';

/** What is to be seen to about a hold, the most pressing first. */
export const holdProblems = ['silence-passed', 'to-confirm', 'lift-asked', 'review-passed'] as const;
export type HoldProblem = (typeof holdProblems)[number];

/** A hold as information-governance leads look after it. Nothing of what anybody wrote, or whether they did. */
export class HoldResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonName }) author: PersonName;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: everything of theirs' }) fromDay: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) untilDay: string | null;
  @ApiProperty({ enum: holdReasons }) reason: HoldReason;
  @ApiProperty() reference: string;
  @ApiProperty({ type: PersonName }) askedBy: PersonName;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ format: 'date', description: 'it ends after this day unless another lead confirms it' }) lapsesOn: string;
  @ApiProperty({ type: PersonName, nullable: true }) confirmedBy: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) confirmedOn: string | null;
  @ApiProperty({ format: 'date' }) reviewOn: string;
  @ApiProperty({ enum: silences, nullable: true }) silence: Silence | null;
  @ApiProperty({ type: PersonName, nullable: true, description: 'who said last that the author is not told yet' }) silenceBy: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) silenceReviewOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) toldOn: string | null;
  @ApiProperty({ type: PersonName, nullable: true }) liftAskedBy: PersonName | null;
  @ApiProperty({ type: PersonName, nullable: true, description: 'null on one that ended: nobody confirmed it in time' }) endedBy: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ enum: holdProblems, isArray: true }) problems: HoldProblem[];
  @ApiProperty({ enum: holdActions, isArray: true }) can: HoldAction[];
}

export class HoldListResponse {
  @ApiProperty({ type: [HoldResponse], description: 'those with something to be seen to first, then those that stand, then the newest 50 that ended' }) holds: HoldResponse[];
}

/** A hold as its author sees it. */
export class OwnHold {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: everything of yours' }) fromDay: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) untilDay: string | null;
  @ApiProperty({ enum: holdReasons }) reason: HoldReason;
  @ApiProperty() reference: string;
  @ApiProperty({ type: [PersonName], description: 'who asked for it and who confirmed it' }) by: PersonName[];
  @ApiProperty({ format: 'date' }) since: string;
  @ApiProperty({ format: 'date' }) reviewOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
}

export class OwnHoldListResponse {
  @ApiProperty({ type: [OwnHold], description: 'those that stand, then those that ended' }) holds: OwnHold[];
}

/** Somebody whose entries a hold or a disclosure may be about. */
export class FoundAuthor extends PersonName {
  @ApiProperty() jobTitle: string;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) leftOn: string | null;
}

export class AuthorSearchResponse {
  @ApiProperty({ type: [FoundAuthor], description: 'ten at most' }) people: FoundAuthor[];
}
