import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { CoverListResponse, SupervisionListResponse, SupervisionPageResponse } from './supervision.response';
import { SupervisionService } from './supervision.service';

@ApiTags('supervision')
@Controller()
export class SupervisionController {
  constructor(private readonly supervisions: SupervisionService) {}

  @Get('supervisions')
  @Allow('staff')
  @ApiOperation({ summary: 'My supervisions, as supervisee and as supervisor' })
  @ApiOkResponse({ type: SupervisionListResponse })
  async list(@By() actor: Actor): Promise<SupervisionListResponse> {
    return this.supervisions.list(actor);
  }

  @Get('supervisions/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'One of my supervisions: what was brought, what was promised, when we meet and what we agreed, in one answer' })
  @ApiOkResponse({ type: SupervisionPageResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string): Promise<SupervisionPageResponse> {
    return this.supervisions.page(actor, id);
  }

  @Get('cover')
  @Allow('staff')
  @ApiOperation({ summary: 'Whom I supervise and by when we should meet, without any content' })
  @ApiOkResponse({ type: CoverListResponse })
  async cover(@By() actor: Actor): Promise<CoverListResponse> {
    return this.supervisions.cover(actor);
  }
}
