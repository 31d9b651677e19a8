import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../entries';
import { owners, type Owner } from './commitment.dto';
import { commitmentActions, type CommitmentAction } from './commitment.policy';
import { closings, type Closing } from './commitment.repository';

/** A promise as either of the two sees it. */
export class CommitmentResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) supervisionId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the session in which it was promised' }) sessionId: string | null;
  @ApiProperty({ description: 'the other person of the supervision' }) other: PersonName;
  @ApiProperty({ enum: owners }) owner: Owner;
  @ApiProperty({ description: 'it is the promise of the person who asks' }) mine: boolean;
  @ApiProperty() words: string;
  @ApiProperty({ format: 'date' }) madeOn: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty({ format: 'date', description: 'the date first promised' }) firstDueOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the day on which it was last given a later date' }) carriedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
  @ApiProperty({ enum: closings, nullable: true }) closedAs: Closing | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'the person who asks said so' }) closedByMe: boolean | null;
  @ApiProperty() revision: number;
  @ApiProperty({ enum: commitmentActions, isArray: true }) can: CommitmentAction[];
}

export class CommitmentListResponse {
  @ApiProperty({ type: [CommitmentResponse] }) commitments: CommitmentResponse[];
  @ApiProperty({ type: String, nullable: true, description: 'the cursor of the next page' }) next: string | null;
}
