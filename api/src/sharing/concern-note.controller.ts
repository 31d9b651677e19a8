import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { ConcernNoteListResponse, ConcernNoteRequest, ConcernNoteResponse } from './concern-note.dto';
import { ConcernNoteService } from './concern-note.service';

@ApiTags('comments')
@Controller('supervisions/:id/concern-notes')
export class ConcernNoteController {
  constructor(private readonly notes: ConcernNoteService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'That concerns were raised, and where they were recorded; both people of the supervision' })
  @ApiOkResponse({ type: ConcernNoteListResponse })
  async list(@By() actor: Actor, @Param('id', Id) id: string): Promise<ConcernNoteListResponse> {
    return this.notes.list(actor, id);
  }

  @Post()
  @Allow('staff')
  @ApiOperation({ summary: 'Note that a concern was raised; the supervisor only. Nothing is reported by it' })
  @ApiCreatedResponse({ type: ConcernNoteResponse })
  async note(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ConcernNoteRequest): Promise<ConcernNoteResponse> {
    return this.notes.note(actor, id, body);
  }
}
