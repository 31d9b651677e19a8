import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { RevisionNumber } from '../platform/problems/revision';
import { EarlierSaveListResponse, EarlierSaveResponse } from './earlier-save.response';
import { EarlierSaveService } from './earlier-save.service';

@ApiTags('entries')
@Controller('entries/:id/earlier-saves')
export class EarlierSaveController {
  constructor(private readonly earlierSaves: EarlierSaveService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What stood in one of my entries before, newest first' })
  @ApiOkResponse({ type: EarlierSaveListResponse })
  async list(@By() actor: Actor, @Param('id', Id) id: string): Promise<EarlierSaveListResponse> {
    return this.earlierSaves.list(actor, id);
  }

  @Get(':revision')
  @Allow('staff')
  @ApiOperation({ summary: 'The words of one earlier save' })
  @ApiParam({ name: 'revision', type: Number })
  @ApiOkResponse({ type: EarlierSaveResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Param('revision', RevisionNumber) revision: number): Promise<EarlierSaveResponse> {
    return this.earlierSaves.read(actor, id, revision);
  }
}
