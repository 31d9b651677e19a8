import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, By } from '../../platform/authorization';
import { Id } from '../../platform/problems/id.pipe';
import { paperHtml } from '../papers/paper-html';
import { PaperResponse } from '../papers/paper.response';
import { HeldService } from './held.service';

@ApiTags('your data')
@Controller()
export class HeldController {
  constructor(private readonly held: HeldService) {}

  @Get('account/held')
  @Allow('staff')
  @ApiOperation({ summary: 'Everything held about me, split by the roles in which I appear; the words are in my download' })
  @ApiOkResponse({ type: PaperResponse })
  async own(@By() actor: Actor): Promise<PaperResponse> {
    return this.held.own(actor);
  }

  @Get('people/:id/held')
  @Allow('administrator')
  @ApiOperation({ summary: 'What can be said about somebody in answer to their request for access; no word of theirs, and no count of what they wrote' })
  @ApiOkResponse({ type: PaperResponse })
  async toAnswer(@By() actor: Actor, @Param('id', Id) id: string): Promise<PaperResponse> {
    return this.held.toAnswer(actor, id);
  }

  @Get('people/:id/held.html')
  @Allow('administrator')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-access-request.html"')
  @ApiOperation({ summary: 'The same as one file to hand over' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(@By() actor: Actor, @Param('id', Id) id: string): Promise<string> {
    return paperHtml(await this.held.toAnswer(actor, id));
  }
}
