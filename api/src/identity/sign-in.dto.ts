import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsString, Length, Matches, MaxLength } from 'class-validator';
import { LeftOut } from '../platform/problems/left-out';

export class SignInRequest {
  @ApiProperty({ example: 'amina@willowmere.example', maxLength: 254 })
  @IsString({ message: 'Enter your e-mail address.' })
  @IsEmail({ require_tld: false }, { message: 'Enter an e-mail address, like name@hospital.example.' })
  // ASCII only: letters that two programs fold differently would be counted as two accounts.
  @Matches(/^[\x21-\x7e]*$/u, { message: 'Enter an e-mail address, like name@hospital.example.' })
  @MaxLength(254, { message: 'This is too long for an e-mail address.' })
  email: string;

  @ApiProperty({ example: 'warm socks by the window', maxLength: 256 })
  @IsString({ message: 'Enter your password.' })
  @Length(1, 256, { message: 'Enter your password.' })
  password: string;

  @ApiProperty({ example: '492 039', maxLength: 40, required: false, description: 'of an app, or a recovery code, once the answer has asked for it at /code' })
  @LeftOut()
  @IsString({ message: 'Enter a code.' })
  @Length(1, 40, { message: 'Enter a code.' })
  code?: string;
}
