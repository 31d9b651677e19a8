import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches, ValidateIf } from 'class-validator';
import { houseLimits } from '@afterword/journal';
import { IsDayOrNull, Line } from '../platform/problems/line';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** What something in the house is called. */
export class HouseNameRequest {
  @ApiProperty({ example: 'Neuro-rehabilitation', maxLength: houseLimits.name })
  @Line(houseLimits.name, 'Enter a name.')
  name: string;
}

export class NewLineRequest extends HouseNameRequest {
  @ApiProperty({ format: 'uuid', example: 'f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d12', description: 'made by the client, so that a repeated request adds once' })
  @IsUUID(4, { message: 'The id of a service line is a random UUID (version 4).' })
  id: string;
}

export class NewTeamRequest extends HouseNameRequest {
  @ApiProperty({ format: 'uuid', example: 'f1b9ac5e-6f0f-4f0e-8a7e-2f3f0f5f9d13', description: 'made by the client, so that a repeated request adds once' })
  @IsUUID(4, { message: 'The id of a team is a random UUID (version 4).' })
  id: string;

  @ApiProperty({ enum: ['ward', 'non-clinical'], example: 'ward' })
  @IsIn(['ward', 'non-clinical'], { message: 'Choose whether it is a ward.' })
  kind: 'ward' | 'non-clinical';

  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null, description: 'null: in no service line' })
  @ValidateIf((_, value) => value !== null)
  @Matches(UUID, { message: 'Choose a service line.' })
  lineId: string | null;
}

export class TeamRequest extends HouseNameRequest {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, example: null, description: 'null: in no service line' })
  @ValidateIf((_, value) => value !== null)
  @Matches(UUID, { message: 'Choose a service line.' })
  lineId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, example: null, description: 'from which day it stands in another line; only looked at when the line is another' })
  @IsDayOrNull()
  lineFrom: string | null;
}
