import { ApiProperty } from '@nestjs/swagger';
import { ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';

export const whoMayBeAsked = ['staff', 'supervisor', 'educator', 'administrator', 'governance'] as const;

export const whoMayHavePasswords = ['everyone', 'administrators'] as const;

export class SignInRule {
  @ApiProperty({ example: 12, minimum: 1, maximum: 24, description: 'hours that a sign-in lasts at most' })
  @IsInt({ message: 'Enter a number of hours from 1 to 24.' })
  @Min(1, { message: 'Enter a number of hours from 1 to 24.' })
  @Max(24, { message: 'Enter a number of hours from 1 to 24.' })
  lastsHours: number;

  @ApiProperty({ example: 30, minimum: 15, maximum: 240, description: 'minutes that it lasts unused on a shared computer, rounded up to a quarter of an hour' })
  @IsInt({ message: 'Enter a number of minutes from 15 to 240.' })
  @Min(15, { message: 'Enter a number of minutes from 15 to 240.' })
  @Max(240, { message: 'Enter a number of minutes from 15 to 240.' })
  idleMinutesShared: number;

  @ApiProperty({ example: 720, minimum: 15, maximum: 1440, description: 'the same on a device of one\'s own' })
  @IsInt({ message: 'Enter a number of minutes from 15 to 1440.' })
  @Min(15, { message: 'Enter a number of minutes from 15 to 1440.' })
  @Max(1440, { message: 'Enter a number of minutes from 15 to 1440.' })
  idleMinutesOwn: number;

  @ApiProperty({ example: ['administrator'], enum: whoMayBeAsked, isArray: true, description: 'staff means everyone, governance the information-governance leads' })
  @IsArray({ message: 'Choose who needs a second step.' })
  @ArrayUnique({ message: 'Choose each once.' })
  @IsIn(whoMayBeAsked, { each: true, message: 'Choose who needs a second step.' })
  secondFactorFor: (typeof whoMayBeAsked)[number][];

  @ApiProperty({ example: 'everyone', enum: whoMayHavePasswords, description: 'administrators may have one under either' })
  @IsIn(whoMayHavePasswords, { message: 'Choose who has a password.' })
  passwordsFor: (typeof whoMayHavePasswords)[number];
}
