import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../entries';
import { sessionActions, type SessionAction } from './session.policy';

export const sessionStates = ['planned', 'finished', 'confirmed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];
export const topicKinds = ['share', 'words', 'learning', 'development', 'remark'] as const;
export type TopicKind = (typeof topicKinds)[number];
const owners = ['supervisee', 'supervisor'] as const;
const closings = ['done', 'dropped'] as const;
const types = ['professional', 'line-management', 'restorative'] as const;

export class SessionSummary {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ example: '14:00' }) beginsAt: string;
  @ApiProperty() minutes: number;
  @ApiProperty({ enum: sessionStates }) state: SessionState;
}

export class SessionListResponse {
  @ApiProperty({ type: [SessionSummary] }) sessions: SessionSummary[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  @ApiProperty({ enum: ['plan'], isArray: true }) can: 'plan'[];
}

export class NoteResponse {
  @ApiProperty({ format: 'uuid' }) writerId: string;
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty() text: string;
}

export class BroughtShare {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) sharedOn: string;
}

export class SharedBetween extends BroughtShare {
  @ApiProperty({ type: String, nullable: true, description: "its title or first words; the author's alone" }) words: string | null;
}

export class SharedBetweenResponse {
  @ApiProperty({ type: [SharedBetween], description: 'newest first, at most 20' }) shares: SharedBetween[];
}

export class TopicResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: topicKinds }) kind: TopicKind;
  @ApiProperty({ type: String, nullable: true, description: 'of a topic in words' }) title: string | null;
  @ApiProperty({ format: 'uuid' }) addedBy: string;
  @ApiProperty({ type: BroughtShare, nullable: true, description: 'the shared version while the share lasts; null once it was withdrawn' }) share: BroughtShare | null;
  @ApiProperty({ description: 'the share ends, or ended, when the session is finished' }) endsShare: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day of the session in which it was left' }) carriedFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) talkedOn: string | null;
  @ApiProperty({ type: [NoteResponse] }) notes: NoteResponse[];
}

/** A topic as it stands on the agenda of a session that is still to come. */
export class TopicToCome {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['share', 'words'] }) kind: 'share' | 'words';
  @ApiProperty({ type: String, nullable: true, description: 'of a topic in words' }) title: string | null;
  @ApiProperty({ description: 'the person who asks added it' }) mine: boolean;
  @ApiProperty({ type: BroughtShare, nullable: true, description: 'null of words, and of a share that was withdrawn' }) share: BroughtShare | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day of the session in which it was left' }) carriedFrom: string | null;
}

export class ChecksResponse {
  @ApiProperty({ description: 'for If-Match; 0 before the first' }) revision: number;
  @ApiProperty() wellbeingOffered: boolean;
  @ApiProperty() safeguardingConsidered: boolean;
  @ApiProperty() whereRecorded: string;
}

export class ConfirmationResponse {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'nothing has changed since' }) stands: boolean;
}

export class PromiseInRecord {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: owners }) owner: (typeof owners)[number];
  @ApiProperty() words: string;
  @ApiProperty({ format: 'date' }) madeOn: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ description: 'promised before this session, and open on its day' }) fromBefore: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'of one from before: only on the day of the session' }) closedOn: string | null;
  @ApiProperty({ enum: closings, nullable: true }) closedAs: (typeof closings)[number] | null;
}

export class CorrectionResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) writerId: string;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty() text: string;
}

export class CancellationResponse {
  @ApiProperty({ format: 'uuid' }) by: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

/** A session, the same for both of its people but for their role and what they may do. */
export class SessionResponse extends SessionSummary {
  @ApiProperty({ format: 'uuid' }) supervisionId: string;
  @ApiProperty({ enum: types }) type: (typeof types)[number];
  @ApiProperty({ enum: ['supervisee', 'supervisor'] }) role: 'supervisee' | 'supervisor';
  @ApiProperty() supervisee: PersonName;
  @ApiProperty() supervisor: PersonName;
  @ApiProperty({ type: String, nullable: true }) place: string | null;
  @ApiProperty({ description: 'for If-Match when it is moved' }) arrangement: number;
  @ApiProperty({ description: 'for If-Match when it is confirmed; goes up with every change' }) revision: number;
  @ApiProperty({ type: ChecksResponse }) checks: ChecksResponse;
  @ApiProperty({ type: [TopicResponse], description: 'the agenda in its order, then what was learned, what is needed and the remark' }) topics: TopicResponse[];
  @ApiProperty({ type: [PromiseInRecord], description: 'from before, then what was promised here; once both confirmed, as they confirmed it' }) promises: PromiseInRecord[];
  @ApiProperty({ type: [ConfirmationResponse] }) confirmations: ConfirmationResponse[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) confirmedOn: string | null;
  @ApiProperty({ type: CancellationResponse, nullable: true }) cancellation: CancellationResponse | null;
  @ApiProperty({ type: [CorrectionResponse] }) corrections: CorrectionResponse[];
  @ApiProperty({ enum: sessionActions, isArray: true }) can: SessionAction[];
}

export class PrivateNoteResponse {
  @ApiProperty({ description: 'for If-Match; 0 before the first' }) revision: number;
  @ApiProperty() text: string;
}
