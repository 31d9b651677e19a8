import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { GrantedRole } from './granted-role.pipe';
import { NewPersonRequest, PeopleSearchRequest, PersonRequest } from './person.dto';
import { PeoplePageResponse, PersonResponse, TeamListResponse } from './person.response';
import { PersonService } from './person.service';

@ApiTags('people')
@Controller('people')
export class PersonController {
  constructor(private readonly people: PersonService) {}

  @Post('search')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOperation({ summary: 'The people of the house, whoever has something to be seen to first; never when anybody signed in' })
  @ApiOkResponse({ type: PeoplePageResponse })
  async search(@By() actor: Actor, @Body() body: PeopleSearchRequest): Promise<PeoplePageResponse> {
    return this.people.search(actor, body);
  }

  @Get('teams')
  @Allow('administrator')
  @ApiOperation({ summary: 'The teams that somebody can be in' })
  @ApiOkResponse({ type: TeamListResponse })
  async teams(): Promise<TeamListResponse> {
    return this.people.teams();
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Bring somebody in; they get in with a one-time link' })
  @ApiCreatedResponse({ type: PersonResponse })
  async bringIn(@By() actor: Actor, @Body() body: NewPersonRequest, @Res({ passthrough: true }) response: Response): Promise<PersonResponse> {
    const person = await this.people.bringIn(actor, body);
    response.setHeader('Location', `/api/people/${person.id}`);
    return withTag(response, person);
  }

  @Get(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'A person, who supervises them and whom they supervise, and what administrators did' })
  @ApiOkResponse({ type: PersonResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<PersonResponse> {
    return withTag(response, await this.people.read(actor, id));
  }

  @Put(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Change name, e-mail, job, staff group, team or last day. 412 with both when somebody else came first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that is being changed, as in ETag' })
  @ApiOkResponse({ type: PersonResponse })
  async change(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: PersonRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonResponse> {
    return withTag(response, await this.people.change(actor, id, body, revisionIn(ifMatch)));
  }

  @Put(':id/suspension')
  @Allow('administrator')
  @ApiOperation({ summary: 'Suspend: signed out from the next request on, and cannot sign in' })
  @ApiOkResponse({ type: PersonResponse })
  async suspend(@By() actor: Actor, @Param('id', Id) id: string): Promise<PersonResponse> {
    return this.people.suspend(actor, id);
  }

  @Delete(':id/suspension')
  @Allow('administrator')
  @ApiOperation({ summary: 'Let them sign in again' })
  @ApiOkResponse({ type: PersonResponse })
  async unsuspend(@By() actor: Actor, @Param('id', Id) id: string): Promise<PersonResponse> {
    return this.people.unsuspend(actor, id);
  }

  @Put(':id/leaving')
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'They left: signed out, supervisions and what was shared in them ended, grants taken back' })
  @ApiNoContentResponse()
  async leave(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.people.leave(actor, id);
  }

  @Put(':id/return')
  @Allow('administrator')
  @ApiOperation({ summary: 'They are back, in the same account: what they wrote is theirs again; supervisions, shares and roles that ended stay ended' })
  @ApiOkResponse({ type: PersonResponse })
  async bringBack(@By() actor: Actor, @Param('id', Id) id: string): Promise<PersonResponse> {
    return this.people.bringBack(actor, id);
  }

  @Put(':id/grants/:role')
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'Grant educator, administrator or information-governance lead; nobody grants to themselves. A lead is only asked for, once the house is new no more, and waits for another lead' })
  @ApiOkResponse({ type: PersonResponse })
  async grant(@By() actor: Actor, @Param('id', Id) id: string, @Param('role', GrantedRole) role: 'educator' | 'administrator' | 'governance'): Promise<PersonResponse> {
    return this.people.grant(actor, id, role);
  }

  @Delete(':id/grants/:role')
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'Take it back, or that it was asked for; 409 for the last administrator' })
  @ApiOkResponse({ type: PersonResponse })
  async revoke(@By() actor: Actor, @Param('id', Id) id: string, @Param('role', GrantedRole) role: 'educator' | 'administrator' | 'governance'): Promise<PersonResponse> {
    return this.people.revoke(actor, id, role);
  }
}
