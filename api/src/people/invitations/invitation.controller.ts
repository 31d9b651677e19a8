import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, By } from '../../platform/authorization';
import { Id } from '../../platform/problems/id.pipe';
import { PersonResponse } from '../person.response';
import { InvitationsResponse, InvitedResponse } from './invitation.response';
import { InvitationService } from './invitation.service';

@ApiTags('people')
@Controller()
export class InvitationController {
  constructor(private readonly invitations: InvitationService) {}

  @Get('invitations')
  @Allow('administrator')
  @ApiOperation({ summary: 'How many are to be invited by mail, and how many invitations wait, went today or failed' })
  @ApiOkResponse({ type: InvitationsResponse })
  async figures(): Promise<InvitationsResponse> {
    return this.invitations.figures();
  }

  @Post('invitations')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOperation({ summary: 'Invite by mail the next 200 of those who have no password and no invitation that waits or still works' })
  @ApiOkResponse({ type: InvitedResponse })
  async inviteMore(@By() actor: Actor): Promise<InvitedResponse> {
    return this.invitations.inviteMore(actor);
  }

  @Post('people/:id/invitation')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOperation({ summary: 'Invite somebody by mail who has no password yet, or once more; an earlier link of theirs works no more' })
  @ApiOkResponse({ type: PersonResponse })
  async invite(@By() actor: Actor, @Param('id', Id) id: string): Promise<PersonResponse> {
    return this.invitations.invite(actor, id);
  }
}
