import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, By } from '../../platform/authorization';
import { paperHtml } from '../papers/paper-html';
import { PaperResponse } from '../papers/paper.response';
import { InspectionPackQuery } from './inspection-pack.dto';
import { InspectionPackService } from './inspection-pack.service';

@ApiTags('governance')
@Controller()
export class InspectionPackController {
  constructor(private readonly packs: InspectionPackService) {}

  @Get('inspection-pack')
  @Allow('staff')
  @ApiOperation({ summary: 'For educators and administrators: what a regulator may see of these months; figures of many, and nobody’s writing' })
  @ApiOkResponse({ type: PaperResponse })
  async read(@By() actor: Actor, @Query() query: InspectionPackQuery): Promise<PaperResponse> {
    return this.packs.make(actor, query);
  }

  @Get('inspection-pack.html')
  @Allow('staff')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-inspection-pack.html"')
  @ApiOperation({ summary: 'The same as one file to read and print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(@By() actor: Actor, @Query() query: InspectionPackQuery): Promise<string> {
    return paperHtml(await this.packs.make(actor, query));
  }
}
