import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { EntryListQuery, EntryRequest } from './entry.dto';
import { EntryListResponse, EntryResponse } from './entry.response';
import { EntryService } from './entry.service';
import { JournalService } from './journal.service';

@ApiTags('entries')
@Controller('entries')
export class EntryController {
  constructor(
    private readonly entries: EntryService,
    private readonly journal: JournalService,
  ) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'My journal, newest first' })
  @ApiOkResponse({ type: EntryListResponse })
  async list(@By() actor: Actor, @Query() query: EntryListQuery): Promise<EntryListResponse> {
    return this.journal.page(actor, query);
  }

  @Get(':id')
  @Allow('staff')
  @ApiOperation({ summary: 'One of my entries' })
  @ApiOkResponse({ type: EntryResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<EntryResponse> {
    return withTag(response, await this.entries.read(actor, id));
  }

  @Put(':id')
  @Allow('staff')
  @ApiOperation({ summary: 'Save an entry; 201 on the first save, 412 with both texts when another save came first' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'the revision that is being changed, as in ETag; none on the first save' })
  @ApiOkResponse({ type: EntryResponse })
  @ApiCreatedResponse({ type: EntryResponse, description: 'the first save' })
  async save(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: EntryRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EntryResponse> {
    const { entry, isNew } = await this.entries.save(actor, id, body, revisionIn(ifMatch));
    response.status(isNew ? 201 : 200);
    return withTag(response, entry);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Delete an entry; its shares end at once' })
  @ApiHeader({ name: 'If-Match', required: false })
  async delete(@By() actor: Actor, @Param('id', Id) id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    await this.entries.delete(actor, id, revisionIn(ifMatch));
  }

  @Delete(':id/deletion')
  @Allow('staff')
  @ApiOperation({ summary: 'Undo a deletion within 30 days; what was shared stays withdrawn' })
  @ApiOkResponse({ type: EntryResponse })
  async restore(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<EntryResponse> {
    return withTag(response, await this.entries.restore(actor, id));
  }
}
