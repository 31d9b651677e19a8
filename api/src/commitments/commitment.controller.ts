import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { ClosingRequest, CommitmentListQuery, CommitmentRequest, RevisedCommitmentRequest } from './commitment.dto';
import { CommitmentListResponse, CommitmentResponse } from './commitment.response';
import { CommitmentService } from './commitment.service';

@ApiTags('commitments')
@Controller('commitments')
export class CommitmentController {
  constructor(private readonly commitments: CommitmentService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What I promised and what I was promised: open, or past' })
  @ApiOkResponse({ type: CommitmentListResponse })
  async list(@By() actor: Actor, @Query() query: CommitmentListQuery): Promise<CommitmentListResponse> {
    return this.commitments.list(actor, query);
  }

  @Post()
  @Allow('staff')
  @ApiOperation({ summary: 'Promise something within a supervision, for either of its two people' })
  @ApiCreatedResponse({ type: CommitmentResponse })
  async promise(@By() actor: Actor, @Body() body: CommitmentRequest, @Res({ passthrough: true }) response: Response): Promise<CommitmentResponse> {
    const commitment = await this.commitments.promise(actor, body);
    response.setHeader('Location', `/api/commitments/${commitment.id}`);
    return withTag(response, commitment);
  }

  @Get(':id')
  @Allow('staff')
  @ApiOperation({ summary: 'One commitment, for the two people of its supervision' })
  @ApiOkResponse({ type: CommitmentResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<CommitmentResponse> {
    return withTag(response, await this.commitments.read(actor, id));
  }

  @Put(':id')
  @Allow('staff')
  @ApiOperation({ summary: 'Say it otherwise, or give it another day; a later day carries it over. 412 with both when it was changed meanwhile' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that is being changed, as in ETag' })
  @ApiOkResponse({ type: CommitmentResponse })
  async revise(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: RevisedCommitmentRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CommitmentResponse> {
    return withTag(response, await this.commitments.revise(actor, id, body, revisionIn(ifMatch)));
  }

  @Put(':id/closing')
  @Allow('staff')
  @ApiOperation({ summary: 'Say that it is done, or let go' })
  @ApiOkResponse({ type: CommitmentResponse })
  async close(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ClosingRequest): Promise<CommitmentResponse> {
    return this.commitments.close(actor, id, body.as);
  }

  @Delete(':id/closing')
  @Allow('staff')
  @ApiOperation({ summary: 'Open it again' })
  @ApiOkResponse({ type: CommitmentResponse })
  async reopen(@By() actor: Actor, @Param('id', Id) id: string): Promise<CommitmentResponse> {
    return this.commitments.reopen(actor, id);
  }
}
