import { ApiProperty } from '@nestjs/swagger';
import { type HouseAction, houseActions, type PartAction, partActions } from './house.policy';

export class LineName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class ServiceLineResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'how many wards and teams stand in it today' }) teams: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
  @ApiProperty() revision: number;
  @ApiProperty({ enum: partActions, isArray: true }) can: PartAction[];
}

export class LineMove {
  @ApiProperty({ type: LineName, nullable: true }) line: LineName | null;
  @ApiProperty({ format: 'date' }) from: string;
}

export class HouseTeamResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['ward', 'non-clinical'] }) kind: 'ward' | 'non-clinical';
  @ApiProperty({ type: LineName, nullable: true, description: 'in which it stands today' }) line: LineName | null;
  @ApiProperty({ type: LineMove, nullable: true, description: 'where it stands from a later day on' }) move: LineMove | null;
  @ApiProperty({ description: 'how many work in it' }) people: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn: string | null;
  @ApiProperty() revision: number;
  @ApiProperty({ enum: partActions, isArray: true }) can: PartAction[];
}

/** The house as administrators arrange it. */
export class HouseResponse {
  @ApiProperty() name: string;
  @ApiProperty() revision: number;
  @ApiProperty({ type: [ServiceLineResponse], description: 'by name, those that are closed last' }) lines: ServiceLineResponse[];
  @ApiProperty({ type: [HouseTeamResponse], description: 'wards first, by name, those that are closed last' }) teams: HouseTeamResponse[];
  @ApiProperty({ enum: houseActions, isArray: true }) can: HouseAction[];
}
