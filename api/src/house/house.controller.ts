import { Body, Controller, Delete, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { BeginningResponse } from './beginning.response';
import { HouseNameRequest, NewLineRequest, NewTeamRequest, TeamRequest } from './house.dto';
import { HouseResponse, HouseTeamResponse, ServiceLineResponse } from './house.response';
import { HouseService } from './house.service';

const IF_MATCH = { name: 'If-Match', required: true, description: 'the revision that is being changed' };

@ApiTags('house')
@Controller('house')
export class HouseController {
  constructor(private readonly house: HouseService) {}

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'The name of the house, its service lines, wards and teams, those that were closed too' })
  @ApiOkResponse({ type: HouseResponse })
  async read(@By() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<HouseResponse> {
    return withTag(response, await this.house.read(actor));
  }

  @Get('beginning')
  @Allow('administrator')
  @ApiOperation({ summary: 'What is left to do before people begin, and what was to be looked at again by now' })
  @ApiOkResponse({ type: BeginningResponse })
  async beginning(@By() actor: Actor): Promise<BeginningResponse> {
    return this.house.beginning(actor);
  }

  @Put()
  @Allow('administrator')
  @ApiOperation({ summary: 'Rename the house. 412 with both when somebody else came first' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: HouseResponse })
  async rename(@By() actor: Actor, @Body() body: HouseNameRequest, @Headers('if-match') ifMatch: string | undefined, @Res({ passthrough: true }) response: Response): Promise<HouseResponse> {
    return withTag(response, await this.house.rename(actor, body, revisionIn(ifMatch)));
  }

  @Post('lines')
  @Allow('administrator')
  @ApiOperation({ summary: 'Add a service line' })
  @ApiCreatedResponse({ type: ServiceLineResponse })
  async addLine(@By() actor: Actor, @Body() body: NewLineRequest): Promise<ServiceLineResponse> {
    return this.house.addLine(actor, body);
  }

  @Put('lines/:id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Rename a service line; what is published keeps the name it had. 412 with both when somebody else came first' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ServiceLineResponse })
  async changeLine(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: HouseNameRequest, @Headers('if-match') ifMatch: string | undefined): Promise<ServiceLineResponse> {
    return this.house.changeLine(actor, id, body, revisionIn(ifMatch));
  }

  @Put('lines/:id/closing')
  @Allow('administrator')
  @ApiOperation({ summary: 'Close a service line; 409 while wards stand in it' })
  @ApiOkResponse({ type: ServiceLineResponse })
  async closeLine(@By() actor: Actor, @Param('id', Id) id: string): Promise<ServiceLineResponse> {
    return this.house.closeLine(actor, id);
  }

  @Delete('lines/:id/closing')
  @Allow('administrator')
  @ApiOperation({ summary: 'Open it again' })
  @ApiOkResponse({ type: ServiceLineResponse })
  async reopenLine(@By() actor: Actor, @Param('id', Id) id: string): Promise<ServiceLineResponse> {
    return this.house.reopenLine(actor, id);
  }

  @Post('teams')
  @Allow('administrator')
  @ApiOperation({ summary: 'Add a ward or a team' })
  @ApiCreatedResponse({ type: HouseTeamResponse })
  async addTeam(@By() actor: Actor, @Body() body: NewTeamRequest): Promise<HouseTeamResponse> {
    return this.house.addTeam(actor, body);
  }

  @Put('teams/:id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Rename a ward or team, or put it in another line from a day on. 412 with both when somebody else came first' })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: HouseTeamResponse })
  async changeTeam(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: TeamRequest, @Headers('if-match') ifMatch: string | undefined): Promise<HouseTeamResponse> {
    return this.house.changeTeam(actor, id, body, revisionIn(ifMatch));
  }

  @Put('teams/:id/closing')
  @Allow('administrator')
  @ApiOperation({ summary: 'Close a ward or team: nobody new is put in it; who is still in it stays until they are moved' })
  @ApiOkResponse({ type: HouseTeamResponse })
  async closeTeam(@By() actor: Actor, @Param('id', Id) id: string): Promise<HouseTeamResponse> {
    return this.house.closeTeam(actor, id);
  }

  @Delete('teams/:id/closing')
  @Allow('administrator')
  @ApiOperation({ summary: 'Open it again' })
  @ApiOkResponse({ type: HouseTeamResponse })
  async reopenTeam(@By() actor: Actor, @Param('id', Id) id: string): Promise<HouseTeamResponse> {
    return this.house.reopenTeam(actor, id);
  }
}
