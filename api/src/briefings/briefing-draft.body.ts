import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { draftLimits, type DraftBehaviour, type DraftDocument, type DraftPart, type DraftQuestion, type DraftTheme, type DraftWords } from '@afterword/journal';

const lines: ApiPropertyOptions = { type: [Number], example: [12], description: 'lines of the source, the first being 1; none for what was added' };
const key: ApiPropertyOptions = { description: 'its own within the draft: letters, digits and hyphens' };

export class DraftWordsBody implements DraftWords {
  @ApiProperty({ example: 'Meals and company', maxLength: draftLimits.anyText }) text: string;
  @ApiProperty(lines) lines: number[];
}

export class DraftPartBody extends DraftWordsBody implements DraftPart {
  @ApiProperty({ ...key, example: 'part-1' }) key: string;
}

export class DraftBehaviourBody implements DraftBehaviour {
  @ApiProperty({ ...key, example: 'behaviour-1' }) key: string;
  @ApiProperty({ example: 'Sit down beside people', description: 'a few words for its chip' }) name: string;
  @ApiProperty({ example: 'Sit down beside people and eat with them where you can.' }) sentence: string;
  @ApiProperty(lines) lines: number[];
  @ApiProperty({ type: String, nullable: true, example: null, description: 'the code of the published behaviour that it goes on with' }) continues: string | null;
  @ApiProperty({ example: false, description: 'offered as a chip of its own' }) chip: boolean;
}

export class DraftThemeBody implements DraftTheme {
  @ApiProperty({ ...key, example: 'theme-1' }) key: string;
  @ApiProperty({ example: 'Company at table' }) name: string;
  @ApiProperty({ example: 'A meal is more than food.' }) summary: string;
  @ApiProperty(lines) lines: number[];
  @ApiProperty({ type: String, nullable: true, example: null, description: 'the code of the published theme that it goes on with' }) continues: string | null;
  @ApiProperty({ type: [DraftBehaviourBody] }) behaviours: DraftBehaviourBody[];
}

export class DraftQuestionBody extends DraftWordsBody implements DraftQuestion {
  @ApiProperty({ ...key, example: 'question-1' }) key: string;
  @ApiProperty({ enum: ['all', 'non-clinical'], example: 'all' }) audience: 'all' | 'non-clinical';
  @ApiProperty({ type: [String], example: ['theme-1'], description: 'keys of the themes and behaviours that it is about' }) about: string[];
  @ApiProperty({ type: String, nullable: true, example: null, description: 'the code of the question of the version before that it goes on with' }) continues: string | null;
}

/** A briefing while it is corrected, in the shape in which it is sent and kept; `readDraft` holds it to that. */
export class DraftDocumentBody implements DraftDocument {
  @ApiProperty({ type: DraftWordsBody }) title: DraftWordsBody;
  @ApiProperty({ type: DraftWordsBody }) purpose: DraftWordsBody;
  @ApiProperty({ type: [DraftPartBody], example: [] }) standards: DraftPartBody[];
  @ApiProperty({ type: [DraftPartBody], example: [] }) aims: DraftPartBody[];
  @ApiProperty({ type: [DraftThemeBody] }) themes: DraftThemeBody[];
  @ApiProperty({ type: DraftThemeBody, nullable: true, example: null, description: 'what wears relationships down' }) undermining: DraftThemeBody | null;
  @ApiProperty({ type: [DraftPartBody] }) messages: DraftPartBody[];
  @ApiProperty({ type: [DraftQuestionBody] }) questions: DraftQuestionBody[];
  @ApiProperty({ type: [DraftPartBody], example: [], description: 'what found no place; it is not published' }) leftOver: DraftPartBody[];
}
