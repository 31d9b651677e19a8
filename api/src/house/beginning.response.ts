import { ApiProperty } from '@nestjs/swagger';

export const beginningSteps = ['name', 'wards', 'policy', 'signposts', 'people', 'administrators', 'supervisions', 'briefing'] as const;
export type BeginningCode = (typeof beginningSteps)[number];

export class BeginningStep {
  @ApiProperty({ enum: beginningSteps }) code: BeginningCode;
  @ApiProperty() done: boolean;
}

export class NewAdministrator {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) since: string;
}

/** What a house needs before people begin, worked out from what there is, and what was to be looked at again by now. */
export class BeginningResponse {
  @ApiProperty({ type: [BeginningStep], description: 'in the order in which they are best done' }) steps: BeginningStep[];
  @ApiProperty({ description: 'how many signposts are past their review' }) signpostsOverdue: number;
  @ApiProperty({ description: 'the limits of confidentiality are past their review' }) limitsOverdue: boolean;
  @ApiProperty({ type: [NewAdministrator], description: 'others who became administrators within a week' }) newAdministrators: NewAdministrator[];
}
