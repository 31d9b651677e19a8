import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { TeamReflectionListQuery, TeamReflectionRequest } from './team-reflection.dto';
import { TeamReflectionListResponse, TeamReflectionResponse } from './team-reflection.response';
import { TeamReflectionService } from './team-reflection.service';

@ApiTags('team reflections')
@Controller('team-reflections')
export class TeamReflectionController {
  constructor(private readonly reflections: TeamReflectionService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What teams took from a briefing, the newest first; no names' })
  @ApiOkResponse({ type: TeamReflectionListResponse })
  async list(@By() actor: Actor, @Query() query: TeamReflectionListQuery): Promise<TeamReflectionListResponse> {
    return this.reflections.list(actor, query);
  }

  @Post()
  @Allow('staff')
  @ApiOperation({ summary: 'Record what a team took from one question' })
  @ApiCreatedResponse({ type: TeamReflectionResponse })
  async record(@By() actor: Actor, @Body() body: TeamReflectionRequest): Promise<TeamReflectionResponse> {
    return this.reflections.record(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Take back what I recorded' })
  async takeBack(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.reflections.takeBack(actor, id);
  }
}
