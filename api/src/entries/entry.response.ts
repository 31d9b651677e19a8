import { ApiProperty } from '@nestjs/swagger';
import { allDirections, purposes, shiftHalves, tones, type Direction, type Purpose, type ShiftHalf, type Tone } from '@afterword/journal';
import { entryActions, type EntryAction } from './entry.policy';

export class SectionResponse {
  @ApiProperty() section: string;
  @ApiProperty() text: string;
}

export class TagResponse {
  @ApiProperty() code: string;
  @ApiProperty({ enum: allDirections }) direction: Direction;
}

export class LeftInResponse {
  @ApiProperty() kind: string;
  @ApiProperty() mark: string;
}

export class BegunFromResponse {
  @ApiProperty({ description: 'the code of a briefing' }) briefing: string;
  @ApiProperty() version: number;
  @ApiProperty({ description: 'the code of a question' }) question: string;
}

export class PersonName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() givenName: string;
  @ApiProperty() familyName: string;
}

/** One share as its author sees it: to whom, since when, and on which days it was opened. */
export class EntryShare {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() reader: PersonName;
  @ApiProperty({ enum: purposes }) purpose: Purpose;
  @ApiProperty({ format: 'date' }) sharedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) withdrawnOn: string | null;
  @ApiProperty({ type: [String], description: 'days, newest first' }) openedOn: string[];
  @ApiProperty() comments: number;
  @ApiProperty({ description: 'open threads in which the reader had the last word' }) waiting: number;
}

/** Who can read a version of an entry now. */
export class SharedWith {
  @ApiProperty({ format: 'uuid' }) shareId: string;
  @ApiProperty() version: number;
  @ApiProperty() givenName: string;
}

export class EntrySummary {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty() firstWords: string;
  @ApiProperty() model: string;
  @ApiProperty({ enum: tones, nullable: true }) tone: Tone | null;
  @ApiProperty({ enum: shiftHalves, nullable: true }) shiftHalf: ShiftHalf | null;
  @ApiProperty({ type: [TagResponse] }) tags: TagResponse[];
  @ApiProperty() countsInTrends: boolean;
  @ApiProperty({ enum: ['private', 'shared', 'withdrawn'], description: 'withdrawn: shared once, with nobody now' })
  state: 'private' | 'shared' | 'withdrawn';
  @ApiProperty({ type: [SharedWith] }) sharedWith: SharedWith[];
  @ApiProperty({ description: 'open threads in which a reader had the last word' }) waiting: number;
}

/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export class HitResponse {
  @ApiProperty() start: number;
  @ApiProperty() end: number;
}

export class FoundEntryResponse extends EntrySummary {
  @ApiProperty({ type: [HitResponse], description: 'where the words stand in the title, or in the first words where there is none' })
  headingHits: HitResponse[];
  @ApiProperty({ description: 'a short piece of the text around the words' }) extract: string;
  @ApiProperty({ type: [HitResponse], description: 'where the words stand in the extract' }) extractHits: HitResponse[];
}

export class EntrySearchResponse {
  @ApiProperty({ type: [FoundEntryResponse], description: 'the best first' }) entries: FoundEntryResponse[];
  @ApiProperty({ description: 'how many fit, of which the best are listed' }) total: number;
}

/** That a theme was tagged in a month, once however often. */
export class ThemeSeenResponse {
  @ApiProperty({ example: '2026-11' }) month: string;
  @ApiProperty({ example: 'DIG' }) code: string;
  @ApiProperty({ enum: allDirections }) direction: Direction;
}

export class IntentionResponse {
  @ApiProperty({ format: 'uuid' }) entryId: string;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, description: 'the section that asks for it; null where a sentence said it by itself' })
  section: string | null;
}

/** What an author may see of their own writing over time, and nobody else. */
export class LookingBackResponse {
  @ApiProperty({ type: [ThemeSeenResponse], description: 'the last 12 months, newest first' }) themes: ThemeSeenResponse[];
  @ApiProperty({ type: [IntentionResponse], description: 'what they said they would do next, newest first' }) intentions: IntentionResponse[];
}

export class EntryListResponse {
  @ApiProperty({ type: [EntrySummary] }) entries: EntrySummary[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class EntryResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() revision: number;
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty() model: string;
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ type: [SectionResponse] }) sections: SectionResponse[];
  @ApiProperty({ type: [TagResponse] }) tags: TagResponse[];
  @ApiProperty({ enum: tones, nullable: true }) tone: Tone | null;
  @ApiProperty({ enum: shiftHalves, nullable: true }) shiftHalf: ShiftHalf | null;
  @ApiProperty({ type: String, nullable: true }) week: string | null;
  @ApiProperty({ type: Number, nullable: true }) cpdMinutes: number | null;
  @ApiProperty({ type: [LeftInResponse] }) leftIn: LeftInResponse[];
  @ApiProperty({ type: BegunFromResponse, nullable: true, description: 'the question of a briefing from which it was begun' })
  begunFrom: BegunFromResponse | null;
  @ApiProperty() countsInTrends: boolean;
  @ApiProperty({ type: [EntryShare] }) shares: EntryShare[];
  @ApiProperty({ description: "the author's words differ from the newest version" }) changedSinceShared: boolean;
  @ApiProperty({ enum: entryActions, isArray: true }) can: EntryAction[];
}
