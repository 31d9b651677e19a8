import { ApiProperty } from '@nestjs/swagger';
import { WeeksOfGroup } from './limits.dto';
import { type LimitsAction, limitsActions } from './limits.policy';

export class LimitsPointResponse {
  @ApiProperty() name: string;
  @ApiProperty() words: string;
}

/** What the house says about confidentiality, in the version that stands. */
export class LimitsVersion {
  @ApiProperty() version: number;
  @ApiProperty({ type: [LimitsPointResponse] }) points: LimitsPointResponse[];
  @ApiProperty() signedBy: string;
  @ApiProperty() signedAs: string;
  @ApiProperty({ format: 'date' }) signedOn: string;
  @ApiProperty({ format: 'date', description: 'checked until this day' }) reviewOn: string;
  @ApiProperty({ description: 'that day has passed' }) mayBeOutOfDate: boolean;
}

export class LimitsResponse {
  @ApiProperty({ type: LimitsVersion, nullable: true, description: 'null: nothing is published yet' }) current: LimitsVersion | null;
  @ApiProperty({ description: 'whoever asks has said that they have read it; nobody else is told' }) read: boolean;
  @ApiProperty({ enum: limitsActions, isArray: true }) can: LimitsAction[];
}

export class WeeksResponse {
  @ApiProperty({ type: [WeeksOfGroup], description: 'of every staff group; six where nobody has said' }) weeks: WeeksOfGroup[];
  @ApiProperty() revision: number;
}
