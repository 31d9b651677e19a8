import { ApiProperty } from '@nestjs/swagger';
import { SectionResponse } from './entry.response';

export class EarlierSaveSummary {
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date', description: 'when these words were saved' }) day: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty() firstWords: string;
  @ApiProperty({ type: Number, nullable: true, description: 'how many words it has' }) words: number | null;
}

export class EarlierSaveListResponse {
  @ApiProperty({ type: [EarlierSaveSummary], description: 'newest first, 20 at most' }) earlierSaves: EarlierSaveSummary[];
}

export class EarlierSaveResponse {
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty() model: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: [SectionResponse] }) sections: SectionResponse[];
}
