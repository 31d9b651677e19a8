import { ApiProperty } from '@nestjs/swagger';
import { PersonName } from '../entries';

export const houseCoverStates = ['covered', 'due', 'overdue', 'alone'] as const;
export type HouseCoverState = (typeof houseCoverStates)[number];

/** How many people of a team have met for supervision. Nothing about who writes. */
export class TeamCoverResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: those of no team' }) id: string | null;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'met within the weeks of their staff group' }) covered: number;
  @ApiProperty({ description: 'to meet within a week' }) due: number;
  @ApiProperty({ description: 'should have met' }) overdue: number;
  @ApiProperty({ description: 'nobody supervises them; restorative supervision is not looked at' }) alone: number;
}

export class HouseCoverResponse {
  @ApiProperty({ type: [TeamCoverResponse], description: 'wards first, by name' }) teams: TeamCoverResponse[];
}

export class PersonCoverResponse {
  @ApiProperty() person: PersonName;
  @ApiProperty() jobTitle: string;
  @ApiProperty({ enum: ['due', 'overdue', 'alone'] }) state: 'due' | 'overdue' | 'alone';
  @ApiProperty({ type: PersonName, nullable: true }) supervisor: PersonName | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastMetOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) nextOn: string | null;
}

export class TeamCoverPageResponse {
  @ApiProperty() name: string;
  @ApiProperty({ description: 'how many have met within their weeks' }) covered: number;
  @ApiProperty({ type: [PersonCoverResponse], description: 'those who have nobody, then the longest overdue first' }) people: PersonCoverResponse[];
}
