import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, Proven, Public } from '../platform/authorization';
import { SignInResponse } from './sign-in.response';
import { LinkedIdentityListResponse, SignInWayListResponse, WayToProviderResponse } from './single-sign-on.response';
import { SingleSignOnService } from './single-sign-on.service';

const BEFORE = 'the organisation’s own sign-in comes before there is an actor';

@ApiTags('sign-in')
@Controller()
export class SingleSignOnController {
  constructor(private readonly ways: SingleSignOnService) {}

  @Get('sign-in/sso')
  @Public(BEFORE)
  @ApiOperation({ summary: 'The sign-ins of organisations that can be used here' })
  @ApiOkResponse({ type: SignInWayListResponse })
  list(): SignInWayListResponse {
    return this.ways.ways();
  }

  @Post('sign-in/sso/:code')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Begin to sign in with one of them' })
  @ApiOkResponse({ type: WayToProviderResponse })
  async begin(@Param('code') code: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<WayToProviderResponse> {
    return this.ways.begin(code, request, response);
  }

  /** Where a provider sends the browser back to: an address for browsers, which the contract has no words for. */
  @Get('sign-in/sso/:code/callback')
  @Public(BEFORE)
  @ApiExcludeEndpoint()
  async end(@Param('code') code: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.redirect(303, await this.ways.end(code, request, response));
  }

  @Post('sign-in/sso-arrival')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Sign in with what one of them has just answered; works once and for two minutes' })
  @ApiOkResponse({ type: SignInResponse })
  async finish(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    return this.ways.finish(request, response);
  }

  @Get('account/identities')
  @Allow('staff')
  @ApiOperation({ summary: 'Which of them are linked to my account' })
  @ApiOkResponse({ type: LinkedIdentityListResponse })
  async own(): Promise<LinkedIdentityListResponse> {
    return this.ways.own();
  }

  @Post('account/identities/:code')
  @HttpCode(200)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Begin to link one of them to my account' })
  @ApiOkResponse({ type: WayToProviderResponse })
  async link(@Param('code') code: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<WayToProviderResponse> {
    return this.ways.beginFor('linking', code, request, response);
  }

  @Delete('account/identities/:code')
  @HttpCode(204)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Undo that' })
  async unlink(@Param('code') code: string): Promise<void> {
    await this.ways.unlink(code);
  }
}
