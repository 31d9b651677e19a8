import { ApiProperty } from '@nestjs/swagger';
import { purposes, type Purpose } from '@afterword/journal';
import { CommitmentResponse } from '../commitments';
import { PersonName } from '../entries';
import { TopicToCome } from '../sessions';
import { supervisionTypes, type SupervisionType } from './supervision.repository';

const roles = ['supervisee', 'supervisor'] as const;
export const coverStates = ['covered', 'due', 'overdue'] as const;

export class RecordToConfirm {
  @ApiProperty({ format: 'uuid', description: 'the session' }) id: string;
  @ApiProperty({ format: 'date' }) day: string;
}

export class SupervisionResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: roles, description: 'what the signed-in person is in it' }) role: (typeof roles)[number];
  @ApiProperty() person: PersonName;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ enum: supervisionTypes }) type: SupervisionType;
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day of the next session' }) nextOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'a session that was held, or a group in which both took part' })
  lastMetOn: string | null;
  @ApiProperty({ description: 'an agreement is in force; without one the standing limits apply' }) agreed: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the next session' }) nextId: string | null;
  @ApiProperty({ type: RecordToConfirm, nullable: true, description: 'a record that the signed-in person has not confirmed as it stands' }) record: RecordToConfirm | null;
  @ApiProperty({ description: 'a draft of an agreement that the signed-in person has not answered, or that the other one refused' }) agreementWaits: boolean;
}

export class SupervisionListResponse {
  @ApiProperty({ type: [SupervisionResponse] }) supervisions: SupervisionResponse[];
}

/** Who is due for a session, and by when. Nothing about what is said or written there. */
export class CoverResponse {
  @ApiProperty({ format: 'uuid' }) supervisionId: string;
  @ApiProperty() person: PersonName;
  @ApiProperty({ description: 'how many weeks may pass' }) weeks: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastMetOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextOn: string | null;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: coverStates, description: 'due: within a week' }) state: (typeof coverStates)[number];
}

export class CoverListResponse {
  @ApiProperty({ type: [CoverResponse], description: 'the first due first' }) supervisees: CoverResponse[];
}

/** A version that the supervisee shares with the supervisor now. Without a word of it: who opens it is written down as having done so. */
export class BroughtVersion {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: "the author's alone" }) entryId: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: purposes }) purpose: Purpose;
  @ApiProperty({ format: 'date' }) sharedOn: string;
  @ApiProperty({ description: 'the supervisor has opened it' }) opened: boolean;
  @ApiProperty({ description: 'in a thread that is not settled the other person had the last word' }) waitsForMe: boolean;
}

export class AppointmentResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ example: '14:00', description: 'by the clocks of the hospital' }) beginsAt: string;
  @ApiProperty() minutes: number;
}

/** How the two stand with their agreement, without its words. */
export class AgreementStanding {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null: none is in force, and the standing limits apply' }) agreedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
  @ApiProperty() reviewIsDue: boolean;
  @ApiProperty({ type: Number, nullable: true }) everyWeeks: number | null;
  @ApiProperty({ enum: ['none', 'waits-for-me', 'waits-for-them', 'refused'], description: 'what became of a newer draft' })
  draft: 'none' | 'waits-for-me' | 'waits-for-them' | 'refused';
}

/** By when the two should meet, by policy. */
export class CoverStanding {
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ enum: coverStates, description: 'due: within a week' }) state: (typeof coverStates)[number];
}

export class SupervisionPageResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: roles, description: 'what the signed-in person is in it' }) role: (typeof roles)[number];
  @ApiProperty() person: PersonName;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ enum: supervisionTypes }) type: SupervisionType;
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ type: AppointmentResponse, nullable: true }) next: AppointmentResponse | null;
  @ApiProperty({ type: AppointmentResponse, nullable: true }) last: AppointmentResponse | null;
  @ApiProperty({ type: CoverStanding, nullable: true, description: "the supervisor's alone, while the supervision lasts" }) cover: CoverStanding | null;
  @ApiProperty({ type: [TopicToCome], description: 'what stands on the agenda of the next session, in its order' }) topics: TopicToCome[];
  @ApiProperty({ type: [CommitmentResponse], description: 'what both promised and is open, the soonest first; of an ended supervision all, the newest first' }) promises: CommitmentResponse[];
  @ApiProperty({ description: 'there are more than these' }) morePromises: boolean;
  @ApiProperty({ type: [BroughtVersion], description: 'newest first' }) brought: BroughtVersion[];
  @ApiProperty({ description: 'there are more than these' }) moreBrought: boolean;
  @ApiProperty() agreement: AgreementStanding;
}
