import { ApiProperty } from '@nestjs/swagger';
import { SignInWay } from './single-sign-on.response';

/** For whom a link is: shown only to whoever holds it. */
export class LinkResponse {
  @ApiProperty({ enum: ['first-administrator', 'invite', 'reset'] }) kind: 'first-administrator' | 'invite' | 'reset';
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true, description: 'null where there is nobody yet' }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) givenName: string | null;
  @ApiProperty({ type: String, nullable: true }) familyName: string | null;
  @ApiProperty({ description: 'whether they may choose a password with it' }) password: boolean;
  @ApiProperty({ description: 'whether it works only together with a code that was mailed to them' }) code: boolean;
  @ApiProperty({ type: [SignInWay], description: 'the sign-ins of organisations with which they may come in instead, without a password' }) providers: SignInWay[];
}
