import { Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { NewLeadListResponse } from './new-lead.response';
import { NewLeadService } from './new-lead.service';

@ApiTags('information governance')
@Controller('new-leads')
export class NewLeadController {
  constructor(private readonly leads: NewLeadService) {}

  @Get()
  @Allow('governance')
  @ApiOperation({ summary: 'Who is to become an information-governance lead, for leads of seven days who never were administrators; to others nobody' })
  @ApiOkResponse({ type: NewLeadListResponse })
  async list(@By() actor: Actor): Promise<NewLeadListResponse> {
    return this.leads.list(actor);
  }

  @Put(':id/agreement')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Agree: they are a lead from the next request on, and approve or ask for nothing that is approved in their first seven days' })
  @ApiOkResponse({ type: NewLeadListResponse })
  async agree(@By() actor: Actor, @Param('id', Id) id: string): Promise<NewLeadListResponse> {
    return this.leads.agree(actor, id);
  }

  @Put(':id/refusal')
  @Allow('governance')
  @ApiOperation({ summary: 'Refuse: they do not become one' })
  @ApiOkResponse({ type: NewLeadListResponse })
  async refuse(@By() actor: Actor, @Param('id', Id) id: string): Promise<NewLeadListResponse> {
    return this.leads.refuse(actor, id);
  }
}
