import { ApiProperty } from '@nestjs/swagger';
import { allDirections, type BriefingDocument, type BriefingQuestion, type Direction } from '@afterword/journal';
import { briefingActions, type BriefingAction } from './briefing.policy';

const audiences = ['all', 'non-clinical'] as const;
type Audience = (typeof audiences)[number];
/** What is said of a version besides its document. */
type Found = Pick<BriefingResponse, 'publishedOn' | 'forMe' | 'isNew'>;

export class BehaviourResponse {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() sentence: string;
  @ApiProperty({ required: false, description: 'offered as a chip of its own' }) chip?: boolean;
}

export class ThemeResponse {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() summary: string;
  @ApiProperty({ enum: allDirections, isArray: true }) directions: Direction[];
  @ApiProperty({ type: [BehaviourResponse] }) behaviours: BehaviourResponse[];
}

export class QuestionResponse {
  @ApiProperty() code: string;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['all', 'non-clinical'] }) audience: 'all' | 'non-clinical';
  @ApiProperty({ type: [String] }) themes: string[];
}

/** A version of a briefing as it was published. */
export class PublishedBriefingResponse {
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) publishedOn: string;
  @ApiProperty() title: string;
  @ApiProperty() standard: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: [String] }) aims: string[];
  @ApiProperty({ type: [ThemeResponse] }) themes: ThemeResponse[];
  @ApiProperty({ type: ThemeResponse, nullable: true, description: 'what wears relationships down, with directions of its own; null where nothing of the kind is named' })
  undermining: ThemeResponse | null;
  @ApiProperty({ type: [String] }) messages: string[];
  @ApiProperty({ type: [QuestionResponse] }) questions: QuestionResponse[];
  @ApiProperty({ type: [String] }) settings: string[];
}

/** A version as the person who asks finds it. */
export class BriefingResponse extends PublishedBriefingResponse {
  @ApiProperty({ description: 'it is for everyone, or for my team: its themes are offered for my entries' }) forMe: boolean;
  @ApiProperty({ description: 'I have not marked this version as read; nobody else can tell' }) isNew: boolean;
}

/** A version that is not in force any more: readable, and no longer offered. */
export class EarlierBriefingResponse {
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) publishedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'null where a newer version took its place' }) retiredOn: string | null;
  @ApiProperty({ type: [QuestionResponse], description: 'for the entries that were begun from them' }) questions: QuestionResponse[];
}

/** What a theme or behaviour is called. */
export class NamedCodeResponse {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'the theme it is or stands under' }) theme: string;
  @ApiProperty({ enum: allDirections, isArray: true }) directions: Direction[];
}

export class BriefingListResponse {
  @ApiProperty({ enum: audiences, description: 'for whom a question speaks that my team is asked first' }) audience: Audience;
  @ApiProperty({ type: [BriefingResponse], description: 'in force, the newest first' }) briefings: (BriefingDocument & Found)[];
  @ApiProperty({ type: [EarlierBriefingResponse], description: 'the newest first' }) earlier: (Omit<EarlierBriefingResponse, 'questions'> & { questions: readonly BriefingQuestion[] })[];
  @ApiProperty({ type: [NamedCodeResponse], description: 'what stands in no briefing in force any more: not offered, and named beside the entries that have it' })
  names: NamedCodeResponse[];
}

export class VersionResponse {
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) publishedOn: string;
}

export class BriefingReadingResponse {
  @ApiProperty({ enum: audiences, description: 'for whom a question speaks that my team is asked first' }) audience: Audience;
  @ApiProperty({ type: BriefingResponse }) briefing: BriefingDocument & Found;
  @ApiProperty({ type: PublishedBriefingResponse, nullable: true, description: 'the version before this one, to say what is new' })
  before: (BriefingDocument & Pick<Found, 'publishedOn'>) | null;
  @ApiProperty({ type: [VersionResponse], description: 'all of them, the newest first' }) versions: VersionResponse[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn: string | null;
  @ApiProperty({ enum: briefingActions, isArray: true }) can: BriefingAction[];
}
