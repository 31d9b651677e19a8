import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, Allow, By, Proven, Public } from '../../platform/authorization';
import { OwnTransaction } from '../../platform/database';
import { Id } from '../../platform/problems/id.pipe';
import { FetchPackRequest, PackLinkRequest } from './pack-link.dto';
import { MadePackLinkResponse, OwnLeavingResponse, PackBehindLinkResponse, PackLinksOfPersonResponse } from './pack-link.response';
import { PackLinkService } from './pack-link.service';

@ApiTags('your data')
@Controller()
export class PackLinkController {
  constructor(private readonly packs: PackLinkService) {}

  @Get('account/leaving')
  @Allow('staff')
  @ApiOperation({ summary: 'When my last day is, and until when a link works that I made for after it' })
  @ApiOkResponse({ type: OwnLeavingResponse })
  async leaving(@By() actor: Actor): Promise<OwnLeavingResponse> {
    return this.packs.leaving(actor);
  }

  @Post('account/pack-link')
  @HttpCode(200)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'A link to fetch what is mine after my last day, together with my password; shown once' })
  @ApiOkResponse({ type: MadePackLinkResponse })
  async makeOwn(@By() actor: Actor): Promise<MadePackLinkResponse> {
    return this.packs.makeOwn(actor);
  }

  @Get('people/:id/pack-link')
  @Allow('administrator')
  @ApiOperation({ summary: 'Whether a link can be made for somebody: only once they cannot sign in any more' })
  @ApiOkResponse({ type: PackLinksOfPersonResponse })
  async ofPerson(@By() actor: Actor, @Param('id', Id) id: string): Promise<PackLinksOfPersonResponse> {
    return this.packs.ofPerson(actor, id);
  }

  @Post('people/:id/pack-link')
  @HttpCode(200)
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'A link for somebody who cannot sign in any more; it opens nothing without their own password. Shown once, and written down' })
  @ApiOkResponse({ type: MadePackLinkResponse })
  async makeFor(@By() actor: Actor, @Param('id', Id) id: string): Promise<MadePackLinkResponse> {
    return this.packs.makeFor(actor, id);
  }

  @Post('packs/reading')
  @HttpCode(200)
  @Public('whoever holds such a link cannot sign in any more')
  @ApiOperation({ summary: 'For whom a link is, while it works' })
  @ApiOkResponse({ type: PackBehindLinkResponse })
  async read(@Body() body: PackLinkRequest, @Req() request: Request): Promise<PackBehindLinkResponse> {
    return this.packs.read(request, body.token);
  }

  @Post('packs')
  @HttpCode(200)
  @Public('whoever holds such a link cannot sign in any more; their own password is asked for')
  @OwnTransaction('the answer is sent while it is read')
  @ApiOperation({ summary: 'Everything of whoever the link is for as one ZIP, with their own password; once whole, the link works no more' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(@Body() body: FetchPackRequest, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.packs.fetch(request, response, body.token, body.password);
  }
}
