import { ApiProperty } from '@nestjs/swagger';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { IsString, Length } from 'class-validator';
import { LeftOut } from '../platform/problems/left-out';
import { isCredential } from './passkey.dto';

/** One of the three. */
export class ProofRequest {
  @ApiProperty({ example: 'warm socks by the window', maxLength: 256, required: false, description: 'asked again, whoever is signed in' })
  @LeftOut()
  @IsString({ message: 'Enter your password.' })
  @Length(1, 256, { message: 'Enter your password.' })
  password?: string;

  @ApiProperty({ example: '492 039', maxLength: 40, required: false, description: 'of an app, or a recovery code, from whoever has a second step' })
  @LeftOut()
  @IsString({ message: 'Enter a code.' })
  @Length(1, 40, { message: 'Enter a code.' })
  code?: string;

  @ApiProperty({ type: Object, required: false, description: 'a passkey of theirs, as at POST /api/sign-in/passkey' })
  @LeftOut()
  @isCredential()
  passkey?: AuthenticationResponseJSON;
}
