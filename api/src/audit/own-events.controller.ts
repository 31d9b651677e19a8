import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnEventListResponse } from './own-events.response';
import { OwnEventsService } from './own-events.service';

@ApiTags('audit')
@Controller('account/events')
export class OwnEventsController {
  constructor(private readonly events: OwnEventsService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What was done to my account, by whom and on which day' })
  @ApiOkResponse({ type: OwnEventListResponse })
  async list(@By() actor: Actor): Promise<OwnEventListResponse> {
    return this.events.list(actor);
  }
}
