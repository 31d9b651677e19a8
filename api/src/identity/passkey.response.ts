import { ApiProperty } from '@nestjs/swagger';

export class PasskeyChallengeResponse {
  @ApiProperty({ type: Object, additionalProperties: true, description: 'for `PublicKeyCredential.parseRequestOptionsFromJSON` or `parseCreationOptionsFromJSON`' })
  options: Record<string, unknown>;
}

export class OwnPasskey {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) addedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastUsedOn: string | null;
  @ApiProperty({ enum: ['remove'], isArray: true, description: 'not the last one where the house wants a second step of this person' }) can: 'remove'[];
}

export class OwnPasskeyListResponse {
  @ApiProperty({ type: [OwnPasskey], description: 'the oldest first, ten at most' }) passkeys: OwnPasskey[];
}
