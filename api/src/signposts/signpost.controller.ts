import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Code } from '../platform/problems/code.pipe';
import { revisionIn } from '../platform/problems/revision';
import { NewSignpostRequest, SignpostRequest } from './signpost.dto';
import { KeptSignpost, KeptSignpostListResponse, SignpostListResponse } from './signpost.response';
import { SignpostService } from './signpost.service';

/** Signposts are the same for everyone here. Reading them leaves no trace. */
@ApiTags('signposts')
@Controller('signposts')
export class SignpostController {
  constructor(private readonly signposts: SignpostService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Whom to turn to, in the order of the organisation' })
  @ApiOkResponse({ type: SignpostListResponse })
  async list(): Promise<SignpostListResponse> {
    return this.signposts.list();
  }

  @Get('kept')
  @Allow('administrator')
  @ApiOperation({ summary: 'The same as administrators keep them, those past their review first' })
  @ApiOkResponse({ type: KeptSignpostListResponse })
  async kept(@By() actor: Actor): Promise<KeptSignpostListResponse> {
    return this.signposts.kept(actor);
  }

  @Post()
  @Allow('administrator')
  @ApiOperation({ summary: 'Add a signpost' })
  @ApiCreatedResponse({ type: KeptSignpost })
  async add(@By() actor: Actor, @Body() body: NewSignpostRequest): Promise<KeptSignpost> {
    return this.signposts.add(actor, body);
  }

  @Put(':id')
  @Allow('administrator')
  @ApiOperation({ summary: 'Change a signpost, or say until when it is checked. 412 with both when somebody else came first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that is being changed' })
  @ApiOkResponse({ type: KeptSignpost })
  async change(@By() actor: Actor, @Param('id', Code) code: string, @Body() body: SignpostRequest, @Headers('if-match') ifMatch: string | undefined): Promise<KeptSignpost> {
    return this.signposts.change(actor, code, body, revisionIn(ifMatch));
  }

  @Put(':id/withdrawal')
  @HttpCode(204)
  @Allow('administrator')
  @ApiOperation({ summary: 'Take it down: nobody is sent there any more' })
  @ApiNoContentResponse()
  async takeDown(@By() actor: Actor, @Param('id', Code) code: string): Promise<void> {
    await this.signposts.takeDown(actor, code);
  }
}
