import { ApiProperty } from '@nestjs/swagger';
import { settings, type Setting } from './team-reflection.dto';
import { teamReflectionActions, type TeamReflectionAction } from './team-reflection.policy';

/** What a team took from a question. Who recorded it is not in it. */
export class TeamReflectionResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() briefing: string;
  @ApiProperty() question: string;
  @ApiProperty({ enum: settings }) setting: Setting;
  @ApiProperty({ type: [String] }) themes: string[];
  @ApiProperty() change: string;
  @ApiProperty({ description: 'to the nearest five' }) people: number;
  @ApiProperty({ format: 'date' }) recordedOn: string;
  @ApiProperty({ enum: teamReflectionActions, isArray: true }) can: TeamReflectionAction[];
}

export class TeamReflectionListResponse {
  @ApiProperty({ type: [TeamReflectionResponse] }) reflections: TeamReflectionResponse[];
  @ApiProperty({ type: String, nullable: true, description: 'the cursor of the next page' }) next: string | null;
}
