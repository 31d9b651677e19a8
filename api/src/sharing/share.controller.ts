import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn } from '../platform/problems/revision';
import { InboxQuery, ShareRequest } from './share.dto';
import { InboxResponse, ShareResponse } from './share.response';
import { ShareService } from './share.service';

@ApiTags('sharing')
@Controller()
export class ShareController {
  constructor(private readonly shares: ShareService) {}

  @Post('entries/:id/shares')
  @Allow('staff')
  @ApiOperation({ summary: 'Share a frozen version of my entry with one current supervisor' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'the revision that was looked at before sharing' })
  @ApiCreatedResponse({ type: ShareResponse })
  async share(
    @By() actor: Actor,
    @Param('id', Id) entryId: string,
    @Body() body: ShareRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ShareResponse> {
    const share = await this.shares.share(actor, entryId, body, revisionIn(ifMatch));
    response.setHeader('Location', `/api/shares/${share.id}`);
    return share;
  }

  @Get('shares/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'A shared version, for its author or its reader; a reader is written down as having opened it' })
  @ApiOkResponse({ type: ShareResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string): Promise<ShareResponse> {
    return this.shares.read(actor, id);
  }

  @Delete('shares/:id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Withdraw a share at once; the author only' })
  async withdraw(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.shares.withdraw(actor, id);
  }

  @Get('inbox')
  @Allow('staff')
  @ApiOperation({ summary: 'What others share with me, without a word of it' })
  @ApiOkResponse({ type: InboxResponse })
  async inbox(@By() actor: Actor, @Query() query: InboxQuery): Promise<InboxResponse> {
    return this.shares.inbox(actor, query.cursor);
  }
}
