import { ApiProperty } from '@nestjs/swagger';

export class PaperFact {
  @ApiProperty() name: string;
  @ApiProperty() words: string;
}

export class PaperRow {
  @ApiProperty() name: string;
  @ApiProperty({ type: [String], description: 'one for each column; * is a figure that is hidden' }) cells: string[];
}

export class PaperTable {
  @ApiProperty() caption: string;
  @ApiProperty({ description: 'what a row is' }) rowWord: string;
  @ApiProperty({ type: [String] }) columns: string[];
  @ApiProperty({ type: [PaperRow] }) rows: PaperRow[];
  @ApiProperty({ description: 'stands under it; empty where nothing needs saying' }) note: string;
}

/** One part of a paper: its words, then facts, points and tables, in this order. */
export class PaperPart {
  @ApiProperty() heading: string;
  @ApiProperty({ type: [String] }) words: string[];
  @ApiProperty({ type: [PaperFact] }) facts: PaperFact[];
  @ApiProperty({ type: [String] }) points: string[];
  @ApiProperty({ type: [PaperTable] }) tables: PaperTable[];
}

/** Something that is read on a page, printed, and handed out as a file: all three are made of this. */
export class PaperResponse {
  @ApiProperty() title: string;
  @ApiProperty() lead: string;
  @ApiProperty({ type: [PaperFact], description: 'what stands on its cover' }) cover: PaperFact[];
  @ApiProperty({ type: [PaperPart] }) parts: PaperPart[];
}

/** A part of a paper with what it has of the four. */
export function paperPart(heading: string, { words = [], facts = [], points = [], tables = [] }: Partial<Omit<PaperPart, 'heading'>>): PaperPart {
  return { heading, words, facts, points, tables };
}
