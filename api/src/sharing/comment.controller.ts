import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { CommentDraftService } from './comment-draft.service';
import { CommentDraftRequest, CommentRequest, ReleaseRequest, WordingRequest } from './comment.dto';
import { CommentDraftResponse, CommentListResponse, CommentThread, ReleaseResponse } from './comment.response';
import { CommentService } from './comment.service';

@ApiTags('comments')
@Controller()
export class CommentController {
  constructor(
    private readonly comments: CommentService,
    private readonly drafts: CommentDraftService,
  ) {}

  @Get('shares/:id/comments')
  @Allow('staff')
  @ApiOperation({ summary: 'The threads on a shared version; a reader is written down as having opened it' })
  @ApiOkResponse({ type: CommentListResponse })
  async list(@By() actor: Actor, @Param('id', Id) shareId: string): Promise<CommentListResponse> {
    return this.comments.list(actor, shareId);
  }

  @Post('shares/:id/comments')
  @Allow('staff')
  @ApiOperation({ summary: 'Comment on the whole or on a passage, or answer a thread' })
  @ApiCreatedResponse({ type: CommentThread })
  async comment(@By() actor: Actor, @Param('id', Id) shareId: string, @Body() body: CommentRequest): Promise<CommentThread> {
    return this.comments.comment(actor, shareId, body);
  }

  @Put('comments/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'Word my comment anew; both people see how it was worded before' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'the revision of the wording that is being changed' })
  @ApiOkResponse({ type: CommentThread })
  async edit(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: WordingRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<CommentThread> {
    return this.comments.edit(actor, id, body, revisionIn(ifMatch));
  }

  @Get('comment-drafts/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'One of my drafts' })
  @ApiOkResponse({ type: CommentDraftResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<CommentDraftResponse> {
    return withTag(response, await this.drafts.read(actor, id));
  }

  @Put('comment-drafts/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'Keep a comment for myself; 201 the first time, 412 with both wordings when another came first' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'the revision that is being changed, as in ETag; none the first time' })
  @ApiOkResponse({ type: CommentDraftResponse })
  @ApiCreatedResponse({ type: CommentDraftResponse, description: 'the first time' })
  async keep(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: CommentDraftRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommentDraftResponse> {
    const { draft, isNew } = await this.drafts.keep(actor, id, body, revisionIn(ifMatch));
    response.status(isNew ? 201 : 200);
    return withTag(response, draft);
  }

  @Delete('comment-drafts/:id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Throw my draft away' })
  async discard(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.drafts.discard(actor, id);
  }

  @Post('comments/:id/release')
  @HttpCode(200)
  @Allow('staff')
  @ApiOperation({ summary: 'Let my draft be seen now, in the morning at 07:30 or after the next one-to-one, or let it wait again' })
  @ApiOkResponse({ type: ReleaseResponse })
  async release(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ReleaseRequest): Promise<ReleaseResponse> {
    return this.drafts.release(actor, id, body.when ?? 'now');
  }

  @Put('comments/:id/resolution')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Mark a thread as resolved; the author of the entry only' })
  async resolve(@By() actor: Actor, @Param('id', Id) threadId: string): Promise<void> {
    await this.comments.resolve(actor, threadId, true);
  }

  @Delete('comments/:id/resolution')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Open a thread again; the author of the entry only' })
  async reopen(@By() actor: Actor, @Param('id', Id) threadId: string): Promise<void> {
    await this.comments.resolve(actor, threadId, false);
  }
}
