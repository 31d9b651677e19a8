import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID, Matches } from 'class-validator';
import { UUID } from '../platform/problems/id.pipe';

const MOST = 40;

/** That a group met: on which day, and who of the people one is in supervision with took part. Nothing that was said. */
export class GroupSupervisionRequest {
  @ApiProperty({ required: false, format: 'uuid', description: 'made by the client, so that a repeated request records once' })
  @IsOptional()
  @IsUUID(4, { message: 'The id is a random UUID (version 4).' })
  id?: string;

  @ApiProperty({ format: 'date', example: '2026-11-20' })
  @Matches(/^20\d\d-[01]\d-[0-3]\d$/u, { message: 'Give the day on which you met.' })
  heldOn: string;

  @ApiProperty({ type: [String], description: 'supervisions with those who took part', example: ['346302cc-c74b-44f2-8307-7f668e09b836'] })
  @IsArray({ message: 'Choose who took part.' })
  @ArrayMinSize(1, { message: 'Choose who took part.' })
  @ArrayMaxSize(MOST, { message: `Up to ${MOST} people.` })
  @ArrayUnique({ message: 'Somebody is named twice.' })
  @Matches(UUID, { each: true, message: 'Choose who took part.' })
  supervisionIds: string[];
}
