import { ApiProperty } from '@nestjs/swagger';

export const changedThings = ['givenName', 'familyName', 'jobTitle', 'staffGroup', 'team', 'endsOn', 'educator', 'supervisor', 'manager', 'supervises', 'manages'] as const;
export type ChangedThing = (typeof changedThings)[number];

export class ImportCounts {
  @ApiProperty({ description: 'people who are brought in' }) added: number;
  @ApiProperty({ description: 'people who are here and change in anything' }) changed: number;
  @ApiProperty({ description: 'of those, people who go to another team' }) moved: number;
  @ApiProperty({ description: 'people who leave' }) leaving: number;
  @ApiProperty({ description: 'people who become an educator' }) educators: number;
  @ApiProperty() supervisionsBegun: number;
  @ApiProperty() supervisionsEnded: number;
}

export class ImportedChange {
  @ApiProperty({ enum: changedThings }) what: ChangedThing;
  @ApiProperty({ type: String, nullable: true, description: 'as it is now; of a supervision, who it ends with' }) from: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'as it becomes; of a supervision, who it begins with' }) to: string | null;
}

export class ImportedPerson {
  @ApiProperty({ description: 'the row of the file, the headings being row 1' }) row: number;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ enum: ['new', 'changed', 'leaves'] }) becomes: 'new' | 'changed' | 'leaves';
  @ApiProperty({ type: [ImportedChange] }) changes: ImportedChange[];
}

export class ImportFault {
  @ApiProperty() row: number;
  @ApiProperty({ description: 'the heading of the column, as the file has it' }) column: string;
  @ApiProperty({ description: 'what stands there, the first 60 characters' }) found: string;
  @ApiProperty({ description: 'what is wrong, in words' }) detail: string;
}

/** What a file would change, and everything in it that cannot be done. Nothing has been changed. */
export class ImportPreviewResponse {
  @ApiProperty({ description: 'rows about somebody' }) rows: number;
  @ApiProperty({ description: 'how the letters were written and what stands between the values' }) readAs: string;
  @ApiProperty({ type: [String], description: 'headings of columns that are not used' }) unused: string[];
  @ApiProperty() unchanged: number;
  @ApiProperty({ type: ImportCounts }) counts: ImportCounts;
  @ApiProperty({ type: [ImportedPerson], description: 'everybody who changes, in the order of the file' }) people: ImportedPerson[];
  @ApiProperty({ type: [ImportFault], description: 'at most 500, in the order of the file' }) faults: ImportFault[];
  @ApiProperty({ description: 'how many faults there are' }) faultsInAll: number;
  @ApiProperty({ type: [ImportFault], description: 'what can be done and may not be meant, at most 500; it is done as it stands' }) doubts: ImportFault[];
  @ApiProperty({ description: 'how many of those there are' }) doubtsInAll: number;
  @ApiProperty({ type: String, nullable: true, description: 'to be sent with the same file; null while there is a fault or nothing to change' }) seen: string | null;
}

/** An import that was done. */
export class ImportResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'who did it' }) by: string;
  @ApiProperty({ type: ImportCounts }) counts: ImportCounts;
  @ApiProperty({ description: 'people it brought in who have not chosen a password yet' }) notYetIn: number;
}

export class ImportListResponse {
  @ApiProperty({ type: [ImportResponse], description: 'newest first, at most 20' }) imports: ImportResponse[];
}

export class ImportedLink {
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
  @ApiProperty() email: string;
  @ApiProperty({ description: 'what follows the # of the address /link' }) token: string;
}

/** One-time links, shown once. */
export class ImportLinksResponse {
  @ApiProperty({ type: [ImportedLink], description: 'at most 200' }) links: ImportedLink[];
  @ApiProperty({ format: 'date', description: 'the last day on which they work' }) worksUntil: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'send it as `after` for the links of the others' }) next: string | null;
}
