import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { AgendaService } from './agenda.service';
import { RecordService } from './record.service';
import { needed } from './session.controller';
import { AgendaRequest, CorrectionRequest, NoteRequest, PrivateNoteRequest, TalkedRequest, TopicRequest } from './session.dto';
import { NoteResponse, PrivateNoteResponse, SessionResponse, SharedBetweenResponse } from './session.response';

@ApiTags('sessions')
@Controller('sessions/:id')
export class RecordController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly record: RecordService,
  ) {}

  @Get('shares')
  @Allow('staff')
  @ApiOperation({ summary: 'What is shared between the two and does not stand on the agenda yet' })
  @ApiOkResponse({ type: SharedBetweenResponse })
  async shares(@By() actor: Actor, @Param('id', Id) id: string): Promise<SharedBetweenResponse> {
    return this.agenda.shares(actor, id);
  }

  @Post('topics')
  @Allow('staff')
  @ApiOperation({ summary: 'Add a topic: a few words, or a shared version by reference' })
  @ApiCreatedResponse({ type: SessionResponse })
  async add(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: TopicRequest): Promise<SessionResponse> {
    return this.agenda.add(actor, id, body);
  }

  @Put('topics/:topic')
  @Allow('staff')
  @ApiOperation({ summary: 'Mark a topic as talked about, or not; what was not talked about goes to the next session' })
  @ApiOkResponse({ type: SessionResponse })
  async talk(@By() actor: Actor, @Param('id', Id) id: string, @Param('topic', Id) topic: string, @Body() body: TalkedRequest): Promise<SessionResponse> {
    return this.agenda.talk(actor, id, topic, body.talkedAbout);
  }

  @Delete('topics/:topic')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Take away a topic of my own under which nobody wrote' })
  async remove(@By() actor: Actor, @Param('id', Id) id: string, @Param('topic', Id) topic: string): Promise<void> {
    await this.agenda.remove(actor, id, topic);
  }

  @Put('agenda')
  @Allow('staff')
  @ApiOperation({ summary: 'Put the topics in this order' })
  @ApiOkResponse({ type: SessionResponse })
  async order(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: AgendaRequest): Promise<SessionResponse> {
    return this.agenda.order(actor, id, body.topics);
  }

  @Put('topics/:topic/note')
  @Allow('staff')
  @ApiOperation({ summary: 'Save my own box under a topic; 412 with both texts when another of my windows saved first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision of my note; "0" before the first' })
  @ApiOkResponse({ type: NoteResponse })
  async write(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('topic', Id) topic: string,
    @Body() body: NoteRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<NoteResponse> {
    return this.record.write(actor, id, topic, body.text, needed(ifMatch));
  }

  @Get('private-note')
  @Allow('staff')
  @ApiOperation({ summary: 'My own notes, which only I see here; they can be asked for by law' })
  @ApiOkResponse({ type: PrivateNoteResponse })
  async privateNote(@By() actor: Actor, @Param('id', Id) id: string): Promise<PrivateNoteResponse> {
    return this.record.privateNote(actor, id);
  }

  @Put('private-note')
  @Allow('staff')
  @ApiOperation({ summary: 'Save my own notes' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'their revision; "0" before the first' })
  @ApiOkResponse({ type: PrivateNoteResponse })
  async keep(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: PrivateNoteRequest, @Headers('if-match') ifMatch: string | undefined): Promise<PrivateNoteResponse> {
    return this.record.keep(actor, id, body.text, needed(ifMatch));
  }

  @Put('confirmation')
  @Allow('staff')
  @ApiOperation({ summary: 'Confirm the session as it stands; once both have, nothing of it changes any more' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that was read, as in ETag' })
  @ApiOkResponse({ type: SessionResponse })
  async confirm(@By() actor: Actor, @Param('id', Id) id: string, @Headers('if-match') ifMatch: string | undefined): Promise<SessionResponse> {
    return this.record.confirm(actor, id, needed(ifMatch));
  }

  @Post('corrections')
  @Allow('staff')
  @ApiOperation({ summary: 'Add to what both confirmed' })
  @ApiCreatedResponse({ type: SessionResponse })
  async correct(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: CorrectionRequest, @Res({ passthrough: true }) response: Response): Promise<SessionResponse> {
    response.setHeader('Location', `/api/sessions/${id}`);
    return this.record.correct(actor, id, body);
  }
}
