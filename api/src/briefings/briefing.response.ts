import { ApiProperty } from '@nestjs/swagger';
import { allDirections, type BriefingDocument, type Direction } from '@afterword/journal';

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

export class BriefingResponse {
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) publishedOn: string;
  @ApiProperty() title: string;
  @ApiProperty() standard: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: [String] }) aims: string[];
  @ApiProperty({ type: [ThemeResponse] }) themes: ThemeResponse[];
  @ApiProperty({ description: 'what wears relationships down, with directions of its own' }) undermining: ThemeResponse;
  @ApiProperty({ type: [String] }) messages: string[];
  @ApiProperty({ type: [QuestionResponse] }) questions: QuestionResponse[];
  @ApiProperty({ type: [String] }) settings: string[];
}

export class BriefingListResponse {
  @ApiProperty({ type: [BriefingResponse] }) briefings: (BriefingDocument & { publishedOn: string })[];
}
