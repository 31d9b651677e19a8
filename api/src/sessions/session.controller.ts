import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn } from '../platform/problems/revision';
import { calendarFile } from './calendar-file';
import { ArrangementRequest, CancellationRequest, ChecksRequest, PlanRequest, SessionListQuery } from './session.dto';
import { RevisionIsMissing } from './session.errors';
import { SessionListResponse, SessionResponse } from './session.response';
import { SessionService } from './session.service';

@ApiTags('sessions')
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  @Get('supervisions/:id/sessions')
  @Allow('staff')
  @ApiOperation({ summary: 'The one-to-ones of a supervision, newest first, for its two people' })
  @ApiOkResponse({ type: SessionListResponse })
  async list(@By() actor: Actor, @Param('id', Id) supervisionId: string, @Query() query: SessionListQuery): Promise<SessionListResponse> {
    return this.sessions.list(actor, supervisionId, query.cursor);
  }

  @Post('supervisions/:id/sessions')
  @Allow('staff')
  @ApiOperation({ summary: 'Plan a one-to-one; what earlier ones left stands on its agenda' })
  @ApiCreatedResponse({ type: SessionResponse })
  async plan(@By() actor: Actor, @Param('id', Id) supervisionId: string, @Body() body: PlanRequest, @Res({ passthrough: true }) response: Response): Promise<SessionResponse> {
    const session = await this.sessions.plan(actor, supervisionId, body);
    response.setHeader('Location', `/api/sessions/${session.id}`);
    return session;
  }

  @Get('sessions/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'A one-to-one with its agenda, notes, confirmations and corrections, for its two people' })
  @ApiOkResponse({ type: SessionResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<SessionResponse> {
    const session = await this.sessions.read(actor, id);
    response.setHeader('ETag', `"${session.revision}"`);
    return session;
  }

  @Put('sessions/:id')
  @Allow('staff')
  @ApiOperation({ summary: 'Move it to another day, time, length or place' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the `arrangement` that is being changed' })
  @ApiOkResponse({ type: SessionResponse })
  async move(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ArrangementRequest, @Headers('if-match') ifMatch: string | undefined): Promise<SessionResponse> {
    return this.sessions.move(actor, id, body, needed(ifMatch));
  }

  @Put('sessions/:id/cancellation')
  @Allow('staff')
  @ApiOperation({ summary: 'Cancel it, with a reason or without' })
  @ApiOkResponse({ type: SessionResponse })
  async cancel(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: CancellationRequest): Promise<SessionResponse> {
    return this.sessions.cancel(actor, id, body);
  }

  @Put('sessions/:id/checks')
  @Allow('staff')
  @ApiOperation({ summary: 'What both thought of: wellbeing, safeguarding or candour, and where it was recorded' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision of the checks' })
  @ApiOkResponse({ type: SessionResponse })
  async check(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ChecksRequest, @Headers('if-match') ifMatch: string | undefined): Promise<SessionResponse> {
    return this.sessions.check(actor, id, body, needed(ifMatch));
  }

  @Get('sessions/:id/calendar')
  @Allow('staff')
  @ApiOperation({ summary: 'The session as a calendar file; it names nobody' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<string> {
    const session = await this.sessions.open(actor, id, 'read');
    response.type('text/calendar; charset=utf-8');
    response.setHeader('Content-Disposition', 'attachment; filename="one-to-one.ics"');
    return calendarFile({ ...session, isCancelled: session.cancelledOn !== null }, this.clock.now());
  }
}

/** The revision in If-Match. Throws RevisionIsMissing without one. */
export function needed(ifMatch: string | undefined): number {
  const revision = revisionIn(ifMatch);
  if (revision === null) throw new RevisionIsMissing();
  return revision;
}
