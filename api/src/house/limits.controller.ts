import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { RevisionNumber, revisionIn, withTag } from '../platform/problems/revision';
import { LimitsRequest, WeeksRequest } from './limits.dto';
import { LimitsResponse, WeeksResponse } from './limits.response';
import { LimitsService } from './limits.service';

@ApiTags('house')
@Controller()
export class LimitsController {
  constructor(private readonly limits: LimitsService) {}

  @Get('limits')
  @Allow('staff')
  @ApiOperation({ summary: 'The limits of confidentiality as they stand, and whether whoever asks says that they have read them' })
  @ApiOkResponse({ type: LimitsResponse })
  async read(@By() actor: Actor): Promise<LimitsResponse> {
    return this.limits.read(actor);
  }

  @Put('limits/:version/reading')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Say that one has read the version that stands; nobody else is told' })
  @ApiNoContentResponse()
  async markRead(@By() actor: Actor, @Param('version', RevisionNumber) version: number): Promise<void> {
    await this.limits.markRead(actor, version);
  }

  @Post('limits')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOperation({ summary: 'Publish a new version, which everyone is shown once more. 412 with both when somebody else came first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the version that stands, "0" where there is none' })
  @ApiOkResponse({ type: LimitsResponse })
  async publish(@By() actor: Actor, @Body() body: LimitsRequest, @Headers('if-match') ifMatch: string | undefined): Promise<LimitsResponse> {
    return this.limits.publish(actor, body, revisionIn(ifMatch));
  }

  @Get('house/weeks')
  @Allow('administrator')
  @ApiOperation({ summary: 'How many weeks may pass between two sessions, by staff group' })
  @ApiOkResponse({ type: WeeksResponse })
  async weeks(@By() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<WeeksResponse> {
    return withTag(response, await this.limits.weeks(actor));
  }

  @Put('house/weeks')
  @Allow('administrator')
  @ApiOperation({ summary: 'Set them. 412 with both when somebody else came first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that is being changed' })
  @ApiOkResponse({ type: WeeksResponse })
  async setWeeks(@By() actor: Actor, @Body() body: WeeksRequest, @Headers('if-match') ifMatch: string | undefined, @Res({ passthrough: true }) response: Response): Promise<WeeksResponse> {
    return withTag(response, await this.limits.setWeeks(actor, body, revisionIn(ifMatch)));
  }
}
