import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { CommentRequest } from './comment.dto';
import { CommentListResponse, CommentThread } from './comment.response';
import { CommentService } from './comment.service';

@ApiTags('comments')
@Controller()
export class CommentController {
  constructor(private readonly comments: CommentService) {}

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
