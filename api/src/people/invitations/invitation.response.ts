import { ApiProperty } from '@nestjs/swagger';

/** How far the invitations of the house have come. */
export class InvitationsResponse {
  @ApiProperty({ description: 'this hospital sends mails at all' }) sends: boolean;
  @ApiProperty({ description: 'who has no password and no invitation that waits or still works' }) toInvite: number;
  @ApiProperty({ description: 'invitations that wait to be sent' }) waiting: number;
  @ApiProperty({ description: 'those that the mail server took today' }) sent: number;
  @ApiProperty({ description: 'those that it would not take' }) failed: number;
  @ApiProperty({ description: 'how many go in a minute' }) aMinute: number;
}

export class InvitedResponse extends InvitationsResponse {
  @ApiProperty({ description: 'who was invited now, 200 at most' }) invited: number;
}
