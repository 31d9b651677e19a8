import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../entries';
import { type NewLeadAction, newLeadActions } from './new-lead.policy';

/** Somebody who is to become an information-governance lead, as those see it who may agree. */
export class NewLead {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: PersonName }) person: PersonName;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
  @ApiProperty({ type: PersonName }) askedBy: PersonName;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ description: 'they have come in; until then nobody agrees' }) isIn: boolean;
  @ApiProperty({ enum: newLeadActions, isArray: true }) can: NewLeadAction[];
}

export class NewLeadListResponse {
  @ApiProperty({ type: [NewLead], description: 'the oldest first; nothing for whoever may not agree' }) people: NewLead[];
}
