import { ApiProperty } from '@nestjs/swagger';
import type { DraftDocument, KnownTheme, WhatBecomes } from '@afterword/journal';
import { DraftDocumentBody } from './briefing-draft.body';
import { type BriefingAction, briefingActions, type BriefingDraftAction, briefingDraftActions } from './briefing.policy';

export class BriefingDraftResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() revision: number;
  @ApiProperty({ type: String, nullable: true, description: 'the code of the briefing whose next version this is to be' }) nextOf: string | null;
  @ApiProperty({ type: DraftDocumentBody }) document: DraftDocument;
  @ApiProperty({ type: [String], description: 'the lines of the text as it came' }) source: string[];
  @ApiProperty({ format: 'date' }) changedOn: string;
  @ApiProperty({ enum: briefingDraftActions, isArray: true }) can: BriefingDraftAction[];
}

export class BriefingDraftListed {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) nextOf: string | null;
  @ApiProperty({ format: 'date' }) changedOn: string;
}

export class BriefingDraftListResponse {
  @ApiProperty({ type: [BriefingDraftListed] }) drafts: BriefingDraftListed[];
}

export class KnownBehaviour {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() sentence: string;
}

export class KnownThemeResponse {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['theme', 'undermining'] }) kind: 'theme' | 'undermining';
  @ApiProperty({ type: [KnownBehaviour] }) behaviours: readonly KnownBehaviour[];
  @ApiProperty({ description: 'the title of the newest briefing that has it' }) from: string;
}

export class TeamChoice {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['ward', 'non-clinical'] }) kind: 'ward' | 'non-clinical';
}

export class BriefingChoicesResponse {
  @ApiProperty({ type: [KnownThemeResponse] }) themes: readonly KnownTheme[];
  @ApiProperty({ type: [TeamChoice] }) teams: TeamChoice[];
}

export class GoesOn {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'what it was called' }) before: string;
}

export class Ends {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

export class DraftFaultResponse {
  @ApiProperty({ description: 'a JSON pointer from `/document`' }) pointer: string;
  @ApiProperty() detail: string;
}

/** Whom the version before was for. */
export class AddressedBefore {
  @ApiProperty({ description: 'everyone' }) all: boolean;
  @ApiProperty({ type: [String], description: 'the ids of its teams that are still here' }) teams: string[];
}

export class PublicationPreview implements WhatBecomes {
  @ApiProperty({ description: 'the number it would have' }) version: number;
  @ApiProperty({ type: [GoesOn], description: 'goes on with a line of figures that exists' }) goesOn: GoesOn[];
  @ApiProperty({ type: [String], description: 'begins a line of its own' }) begins: string[];
  @ApiProperty({ type: [Ends], description: 'ends: entries keep it, and no new ones are offered it' }) ends: Ends[];
  @ApiProperty({ type: [DraftFaultResponse], description: 'what keeps it from being published' }) faults: DraftFaultResponse[];
  @ApiProperty({ type: AddressedBefore, nullable: true, description: 'null where it is the first version' }) addressedBefore: AddressedBefore | null;
}

export class PublicationResponse {
  @ApiProperty() code: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date' }) publishedOn: string;
}

export class RetirementResponse {
  @ApiProperty() code: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) retiredOn: string | null;
  @ApiProperty({ enum: briefingActions, isArray: true }) can: BriefingAction[];
}
