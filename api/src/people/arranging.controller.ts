import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { ArrangingService } from './arranging.service';
import { BeginSupervisionRequest } from './person.dto';
import { MadeLinkResponse, PersonResponse } from './person.response';

@ApiTags('people')
@Controller('people/:id')
export class ArrangingController {
  constructor(private readonly arranging: ArrangingService) {}

  @Post('link')
  @HttpCode(200)
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'A one-time link, shown once: for somebody new, or to a new password that another administrator asked for' })
  @ApiOkResponse({ type: MadeLinkResponse })
  async makeLink(@By() actor: Actor, @Param('id', Id) id: string): Promise<MadeLinkResponse> {
    return this.arranging.makeLink(actor, id);
  }

  @Put('reset-request')
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'Say that they need a new password; another administrator makes the link within a week' })
  @ApiOkResponse({ type: PersonResponse })
  async askReset(@By() actor: Actor, @Param('id', Id) id: string): Promise<PersonResponse> {
    return this.arranging.askReset(actor, id);
  }

  @Post('supervisions')
  @HttpCode(200)
  @Allow('administrator')
  @ApiOperation({ summary: 'Begin a supervision of this person, if wished in place of another' })
  @ApiOkResponse({ type: PersonResponse })
  async begin(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: BeginSupervisionRequest): Promise<PersonResponse> {
    return this.arranging.begin(actor, id, body);
  }

  @Put('supervisions/:supervision/ending')
  @Allow('administrator')
  @ApiOperation({ summary: 'End a supervision; what was shared in it closes to the supervisor at once' })
  @ApiOkResponse({ type: PersonResponse })
  async end(@By() actor: Actor, @Param('id', Id) id: string, @Param('supervision', Id) supervision: string): Promise<PersonResponse> {
    return this.arranging.end(actor, id, supervision);
  }
}
