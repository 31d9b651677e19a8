import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { HouseCoverResponse, TeamCoverPageResponse } from './house-cover.response';
import { HouseCoverService } from './house-cover.service';

@ApiTags('supervision')
@Controller('cover/teams')
export class HouseCoverController {
  constructor(private readonly cover: HouseCoverService) {}

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'By team, how many have met for supervision, are due or overdue, or have nobody: sessions and groups that were held, nothing else' })
  @ApiOkResponse({ type: HouseCoverResponse })
  async teams(@By() actor: Actor): Promise<HouseCoverResponse> {
    return this.cover.teams(actor);
  }

  @Get('none')
  @Allow('administrator')
  @ApiOperation({ summary: 'The same as for a team, of those who are in none' })
  @ApiOkResponse({ type: TeamCoverPageResponse })
  async ofNoTeam(@By() actor: Actor): Promise<TeamCoverPageResponse> {
    return this.cover.team(actor, null);
  }

  @Get(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Who of a team has nobody who supervises them, or is due or overdue for a session' })
  @ApiOkResponse({ type: TeamCoverPageResponse })
  async team(@By() actor: Actor, @Param('id', Id) id: string): Promise<TeamCoverPageResponse> {
    return this.cover.team(actor, id);
  }
}
