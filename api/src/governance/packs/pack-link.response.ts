import { ApiProperty } from '@nestjs/swagger';
import { type PackLinkAction, packLinkActions } from './pack-link.policy';

/** For whom a link is: shown only to whoever holds it. */
export class PackBehindLinkResponse {
  @ApiProperty() givenName: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ format: 'date', description: 'the last day on which it works' }) until: string;
}

export class MadePackLinkResponse {
  @ApiProperty({ description: 'what stands after the # of the link; shown once and kept only as a hash' }) token: string;
  @ApiProperty({ format: 'date', description: 'the last day on which it works' }) until: string;
}

export class PackLinksOfPersonResponse {
  @ApiProperty({ enum: packLinkActions, isArray: true }) can: PackLinkAction[];
}

/** What somebody who leaves has to know. */
export class OwnLeavingResponse {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the last day of their contract, where one is set' }) endsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'until when a link works that they made for themselves' }) linkUntil: string | null;
  @ApiProperty({ description: 'how many days a link works after the last day' }) days: number;
  @ApiProperty({ description: 'whether they have a password, without which no link opens' }) password: boolean;
}
