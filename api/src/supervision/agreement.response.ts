import { ApiProperty } from '@nestjs/swagger';
import type { AgreementTerms } from '@afterword/journal';
import { PersonName } from '../entries';
import { answers } from './agreement.dto';
import { agreementActions, type AgreementAction } from './agreement.policy';
import { supervisionTypes, type SupervisionType } from './supervision.repository';

export class AgreementTermsResponse implements AgreementTerms {
  @ApiProperty() aims: string;
  @ApiProperty({ type: Number, nullable: true }) everyWeeks: number | null;
  @ApiProperty({ type: Number, nullable: true }) minutes: number | null;
  @ApiProperty() place: string;
  @ApiProperty() protectedTime: string;
  @ApiProperty() sharing: string;
  @ApiProperty() confidentiality: string;
  @ApiProperty() notes: string;
  @ApiProperty() cancelling: string;
  @ApiProperty() urgent: string;
  @ApiProperty() disagreement: string;
}

/** What one of the two last said to a draft. */
export class AgreementAnswerResponse {
  @ApiProperty() mine: boolean;
  @ApiProperty({ enum: answers }) answer: (typeof answers)[number];
  @ApiProperty({ format: 'date' }) answeredOn: string;
  @ApiProperty({ type: String, nullable: true, description: 'why not' }) words: string | null;
}

export class AgreementDraftResponse {
  @ApiProperty() revision: number;
  @ApiProperty() terms: AgreementTermsResponse;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
  @ApiProperty() writtenByMe: boolean;
  @ApiProperty({ format: 'date' }) writtenOn: string;
  @ApiProperty({ type: [AgreementAnswerResponse], description: 'of each of the two, the latest' }) answers: AgreementAnswerResponse[];
}

export class AgreedResponse {
  @ApiProperty() revision: number;
  @ApiProperty() terms: AgreementTermsResponse;
  @ApiProperty({ format: 'date' }) reviewOn: string;
  @ApiProperty({ format: 'date' }) agreedOn: string;
  @ApiProperty({ description: 'the day of review has passed' }) reviewIsDue: boolean;
}

/** What the organisation says to everyone about confidentiality. It applies until both have agreed. */
export class StandingLimitResponse {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() words: string;
  @ApiProperty({ format: 'date', description: 'checked until this day' }) reviewOn: string;
  @ApiProperty({ description: 'that day has passed' }) mayBeOutOfDate: boolean;
}

export class AgreementResponse {
  @ApiProperty({ format: 'uuid' }) supervisionId: string;
  @ApiProperty({ enum: ['supervisee', 'supervisor'], description: 'what the signed-in person is in it' }) role: 'supervisee' | 'supervisor';
  @ApiProperty() person: PersonName;
  @ApiProperty({ enum: supervisionTypes }) type: SupervisionType;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ description: 'of the newest draft or agreement, as in ETag; 0 before the first' }) revision: number;
  @ApiProperty({ type: AgreementDraftResponse, nullable: true, description: 'waits for one or both' }) draft: AgreementDraftResponse | null;
  @ApiProperty({ type: AgreedResponse, nullable: true, description: 'in force' }) current: AgreedResponse | null;
  @ApiProperty({ type: [AgreedResponse], description: 'agreed before that, newest first' }) earlier: AgreedResponse[];
  @ApiProperty({ type: [StandingLimitResponse], description: 'they apply while nothing is in force' }) standing: StandingLimitResponse[];
  @ApiProperty({ enum: agreementActions, isArray: true }) can: AgreementAction[];
}
