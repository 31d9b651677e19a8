import { ApiProperty } from '@nestjs/swagger';

export class OwnEvent {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ type: String, nullable: true, description: 'who did it; null where it was done from the account itself, or with its link' }) by: string | null;
  @ApiProperty({ description: 'what it was, in words; never what stood there' }) words: string;
}

export class OwnEventListResponse {
  @ApiProperty({ type: [OwnEvent], description: 'newest first, at most 50' }) events: OwnEvent[];
}
