import { ApiProperty } from '@nestjs/swagger';
import { professionalKinds, type ProfessionalKind } from '@afterword/journal';

export class FormFieldResponse {
  @ApiProperty() code: string;
  @ApiProperty() label: string;
  @ApiProperty() hint: string;
  @ApiProperty({ enum: ['line', 'lines', 'long'] }) size: 'line' | 'lines' | 'long';
  @ApiProperty({ type: Number, nullable: true, description: 'about how many words it asks for' }) words: number | null;
}

export class FormPromptResponse {
  @ApiProperty() code: string;
  @ApiProperty() question: string;
  @ApiProperty() hint: string;
  @ApiProperty({ type: [String], description: 'the sections of an entry that answer it most nearly' }) sections: string[];
  @ApiProperty({ type: [String], description: 'what can be ticked beside the answer' }) themes: string[];
}

export class FormPartsResponse {
  @ApiProperty({ description: 'what one of them is called' }) name: string;
  @ApiProperty() least: number;
  @ApiProperty() most: number;
  @ApiProperty({ type: Number, nullable: true, description: 'about how many words all of them have' }) words: number | null;
  @ApiProperty() headings: boolean;
  @ApiProperty({ type: [FormPromptResponse] }) prompts: FormPromptResponse[];
}

export class FormActivitiesResponse {
  @ApiProperty({ type: [String] }) types: string[];
  @ApiProperty() most: number;
  @ApiProperty({ description: 'a longer gap wants a sentence' }) gapMonths: number;
}

/** What a regulator's form asks for, in the version that is in force. */
export class ProfessionalFormResponse {
  @ApiProperty({ enum: professionalKinds }) code: ProfessionalKind;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) validFrom: string;
  @ApiProperty({ format: 'date' }) reviewBy: string;
  @ApiProperty({ description: 'nobody has looked since the day by which somebody should have' }) reviewIsDue: boolean;
  @ApiProperty() regulator: string;
  @ApiProperty() title: string;
  @ApiProperty() about: string;
  @ApiProperty({ type: [FormFieldResponse] }) fields: FormFieldResponse[];
  @ApiProperty({ type: FormPartsResponse, nullable: true }) parts: FormPartsResponse | null;
  @ApiProperty({ type: FormActivitiesResponse, nullable: true }) activities: FormActivitiesResponse | null;
}

export class ProfessionalFormListResponse {
  @ApiProperty({ type: [ProfessionalFormResponse] }) forms: ProfessionalFormResponse[];
}
