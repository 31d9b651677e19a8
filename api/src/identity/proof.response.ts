import { ApiProperty } from '@nestjs/swagger';
import { SignInWay } from './single-sign-on.response';

/** With what somebody can show again that it is them, besides a code and a passkey. */
export class ProofWaysResponse {
  @ApiProperty({ description: 'whether they have a password that opens their account' }) password: boolean;
  @ApiProperty({ type: [SignInWay], description: 'the sign-ins of organisations that they have linked' }) providers: SignInWay[];
  @ApiProperty({ description: 'whether they have done so within the last five minutes' }) proved: boolean;
}
