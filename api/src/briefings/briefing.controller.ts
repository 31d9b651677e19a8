import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/authorization';
import { BriefingRepository } from './briefing.repository';
import { BriefingListResponse } from './briefing.response';

/** Briefings are for everyone here. Reading one leaves no trace. */
@ApiTags('briefings')
@Controller('briefings')
export class BriefingController {
  constructor(private readonly briefings: BriefingRepository) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'The briefings in force, newest first' })
  @ApiOkResponse({ type: BriefingListResponse })
  async list(): Promise<BriefingListResponse> {
    const rows = await this.briefings.current();
    return { briefings: rows.map(({ document, publishedOn }) => ({ ...document, publishedOn })) };
  }
}
