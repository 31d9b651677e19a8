import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { RevisionNumber } from '../platform/problems/revision';
import { Code } from '../platform/problems/code.pipe';
import { BriefingListResponse, BriefingReadingResponse } from './briefing.response';
import { BriefingService } from './briefing.service';

/** Briefings are for everyone here. Reading one leaves no trace, and a mark that one was read is for nobody but whoever set it. */
@ApiTags('briefings')
@Controller('briefings')
export class BriefingController {
  constructor(private readonly briefings: BriefingService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'The briefings in force, newest first, and what was published before' })
  @ApiOkResponse({ type: BriefingListResponse })
  async list(@By() actor: Actor): Promise<BriefingListResponse> {
    return this.briefings.list(actor);
  }

  @Get(':code')
  @Allow('staff')
  @ApiParam({ name: 'code', type: String })
  @ApiOperation({ summary: 'A briefing in its newest version, and the version before' })
  @ApiOkResponse({ type: BriefingReadingResponse })
  async newest(@By() actor: Actor, @Param('code', Code) code: string): Promise<BriefingReadingResponse> {
    return this.briefings.read(actor, code, null);
  }

  @Get(':code/versions/:version')
  @Allow('staff')
  @ApiOperation({ summary: 'A version of a briefing, also an earlier or a retired one' })
  @ApiParam({ name: 'code', type: String })
  @ApiParam({ name: 'version', type: Number })
  @ApiOkResponse({ type: BriefingReadingResponse })
  async version(@By() actor: Actor, @Param('code', Code) code: string, @Param('version', RevisionNumber) version: number): Promise<BriefingReadingResponse> {
    return this.briefings.read(actor, code, version);
  }

  @Put(':code/versions/:version/read-mark')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Mark a version as read, for myself alone' })
  @ApiParam({ name: 'code', type: String })
  @ApiParam({ name: 'version', type: Number })
  async markAsRead(@By() actor: Actor, @Param('code', Code) code: string, @Param('version', RevisionNumber) version: number): Promise<void> {
    await this.briefings.markAsRead(actor, code, version);
  }

  @Delete(':code/versions/:version/read-mark')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Take my mark off again' })
  @ApiParam({ name: 'code', type: String })
  @ApiParam({ name: 'version', type: Number })
  async markAsNotRead(@By() actor: Actor, @Param('code', Code) code: string, @Param('version', RevisionNumber) version: number): Promise<void> {
    await this.briefings.markAsNotRead(actor, code, version);
  }
}
