import { ApiProperty } from '@nestjs/swagger';
import { detailKinds, type DetailKind } from '@afterword/journal';

export class DetailResponse {
  @ApiProperty() section: string;
  @ApiProperty({ enum: detailKinds }) kind: DetailKind;
  @ApiProperty({ description: 'where the words begin in the section, in UTF-16 units' }) start: number;
  @ApiProperty({ description: 'where they end, not included' }) end: number;
  @ApiProperty({ type: String, nullable: true, description: 'words that say less and fit in their place; null where only the author can find them' })
  softer: string | null;
}

/** Where somebody could be known by; never a word of what was sent. */
export class IdentifyingResponse {
  @ApiProperty({ type: [DetailResponse] }) details: DetailResponse[];
  @ApiProperty({ type: [DetailResponse], description: 'those that together could say who it is although none does alone' }) together: DetailResponse[];
}
