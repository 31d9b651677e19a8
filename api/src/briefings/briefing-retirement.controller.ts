import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Code } from '../platform/problems/code.pipe';
import { RetirementResponse } from './briefing-draft.response';
import { BriefingPublicationService } from './briefing-publication.service';

/** Briefings that are over: readable by everyone, offered to nobody. */
@ApiTags('briefings')
@Controller('briefings/:code/retirement')
export class BriefingRetirementController {
  constructor(private readonly publications: BriefingPublicationService) {}

  @Put()
  @Allow('educator')
  @ApiOperation({ summary: 'Retire a briefing: entries keep its tags, and no new ones are offered it' })
  @ApiOkResponse({ type: RetirementResponse })
  async retire(@By() actor: Actor, @Param('code', Code) code: string): Promise<RetirementResponse> {
    return this.publications.retire(actor, code);
  }

  @Delete()
  @Allow('educator')
  @ApiOperation({ summary: 'Bring a retired briefing back' })
  @ApiOkResponse({ type: RetirementResponse })
  async bringBack(@By() actor: Actor, @Param('code', Code) code: string): Promise<RetirementResponse> {
    return this.publications.bringBack(actor, code);
  }
}
