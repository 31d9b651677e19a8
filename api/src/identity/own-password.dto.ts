import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches, MaxLength } from 'class-validator';
import { peopleLimits } from '@afterword/journal';
import { fewMarks } from '../platform/problems/few-marks';

export class OwnPasswordRequest {
  @ApiProperty({ example: 'warm socks by the window', maxLength: 256, description: 'the one they have, asked again' })
  @IsString({ message: 'Enter your password.' })
  @Length(1, 256, { message: 'Enter your password.' })
  password: string;

  @ApiProperty({ example: 'rain on the greenhouse roof', minLength: peopleLimits.leastPassword, maxLength: peopleLimits.mostPassword })
  @IsString({ message: 'Choose a password.' })
  @MaxLength(1_000, { message: `This is longer than ${peopleLimits.mostPassword} characters.` })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  newPassword: string;
}
