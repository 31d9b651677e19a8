import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../entries';

/** A supervision in a group. Whoever recorded it sees who took part; each who took part sees themselves and who recorded it. */
export class GroupSupervisionResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) heldOn: string;
  @ApiProperty({ description: 'the signed-in person recorded it' }) mine: boolean;
  @ApiProperty({ type: [PersonName], description: 'the others whom the signed-in person may see' }) people: PersonName[];
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'recorded by mistake: it counts no more' }) withdrawnOn: string | null;
}

export class GroupSupervisionListResponse {
  @ApiProperty({ type: [GroupSupervisionResponse], description: 'newest first' }) groupSupervisions: GroupSupervisionResponse[];
}
