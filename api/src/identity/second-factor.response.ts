import { ApiProperty } from '@nestjs/swagger';

export class SecondFactorResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'since when a code is asked; null while none is' }) setOn: string | null;
  @ApiProperty({ description: 'recovery codes that still work' }) codesLeft: number;
  @ApiProperty({ description: 'whether the house wants a second step of this person' }) wanted: boolean;
}

export class SecretResponse {
  @ApiProperty({ description: 'what can be typed into an authenticator app; shown this once' }) key: string;
  @ApiProperty({ description: 'the same with house and e-mail, for a square code' }) address: string;
}

export class RecoveryCodesResponse {
  @ApiProperty({ type: [String], description: 'ten codes that each work once instead of the app; shown this once' }) codes: string[];
}
