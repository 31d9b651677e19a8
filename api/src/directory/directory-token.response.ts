import { ApiProperty } from '@nestjs/swagger';
import { type DirectoryTokenAction, directoryTokenActions } from './directory-token.policy';

/** A token as an administrator sees it afterwards; what stands in it is kept nowhere. */
export class DirectoryToken {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'who made it' }) by: string;
  @ApiProperty({ format: 'date' }) madeOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastUsedOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
  @ApiProperty({ enum: directoryTokenActions, isArray: true }) can: DirectoryTokenAction[];
}

export class DirectoryTokenListResponse {
  @ApiProperty({ type: [DirectoryToken], description: 'those that work first, then those that ended; 50 at most' }) tokens: DirectoryToken[];
}

/** A new token, shown once. */
export class MadeDirectoryTokenResponse {
  @ApiProperty({ type: DirectoryToken }) made: DirectoryToken;
  @ApiProperty({ description: 'what the directory shows as its bearer token' }) token: string;
}
