import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { limits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

/** One section of an entry, or its title under the name of one. */
export class IdentifyingSectionRequest {
  @ApiProperty({ example: 'text' })
  @Matches(/^[a-z][a-z-]{0,39}$/u, { message: 'This is not a section of an entry.' })
  section: string;

  @ApiProperty({ example: 'I sat with Mrs Adeyemi in bed 14 until Grace came back.', maxLength: limits.section })
  @IsString({ message: 'The text of a section is words.' })
  @Matches(fewMarks, { message: 'There are too many accents on one letter.' })
  @MaxLength(limits.section, { message: `One section holds up to ${limits.section.toLocaleString('en-GB')} characters.` })
  text: string;
}

/** What is to be looked through. Offsets in the answer count the UTF-16 units of these texts as they were sent. */
export class IdentifyingRequest {
  @ApiProperty({ type: [IdentifyingSectionRequest] })
  @IsArray({ message: 'A text has sections.' })
  @ArrayMinSize(1, { message: 'A text has at least one section.' })
  @ArrayMaxSize(limits.sections + 1, { message: `A text has a title and at most ${limits.sections} sections.` })
  @IsObject({ each: true, message: 'A section has a name and a text.' })
  @ValidateNested({ each: true })
  @Type(() => IdentifyingSectionRequest)
  sections: IdentifyingSectionRequest[];
}
