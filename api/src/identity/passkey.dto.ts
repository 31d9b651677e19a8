import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, Matches, ValidateBy } from 'class-validator';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { fewMarks } from '../platform/problems/few-marks';

const MOST_CHARACTERS = 20_000;

/** What a browser makes of a passkey, to be looked at by whoever verifies it. */
export const isCredential = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCredential',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'object' && value !== null && JSON.stringify(value).length <= MOST_CHARACTERS && typeof (value as { id?: unknown }).id === 'string' && typeof (value as { response?: unknown }).response === 'object',
      defaultMessage: () => 'This is not what a browser makes of a passkey.',
    },
  });

const SHOWN = { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' } };
const MADE = { id: 'x', rawId: 'x', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'x', attestationObject: 'x' } };

export class ShownPasskeyRequest {
  @ApiProperty({ type: Object, example: SHOWN, description: 'what `credential.toJSON()` gives' })
  @isCredential()
  credential: AuthenticationResponseJSON;
}

export class NewPasskeyRequest {
  @ApiProperty({ type: Object, example: MADE, description: 'what `credential.toJSON()` gives' })
  @isCredential()
  credential: RegistrationResponseJSON;

  @ApiProperty({ example: 'My phone', maxLength: 40 })
  @IsString({ message: 'Give it a name.' })
  @Length(1, 40, { message: 'Give it a name of up to 40 characters.' })
  @Matches(fewMarks, { message: 'This has letters that cannot be read.' })
  name: string;
}
