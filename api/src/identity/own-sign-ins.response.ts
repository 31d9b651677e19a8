import { ApiProperty } from '@nestjs/swagger';

export class OwnSignIn {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true, description: 'browser and system by family, as Firefox on Windows; null where it did not say' }) device: string | null;
  @ApiProperty({ description: 'whether whoever signed in said that nobody else uses it' }) ownDevice: boolean;
  @ApiProperty({ format: 'date' }) begunOn: string;
  @ApiProperty({ format: 'date' }) lastUsedOn: string;
  @ApiProperty({ description: 'the one that asks' }) current: boolean;
}

export class OwnSignInListResponse {
  @ApiProperty({ type: [OwnSignIn], description: 'this one first, then by the day of the last use; at most 50' }) signIns: OwnSignIn[];
}
