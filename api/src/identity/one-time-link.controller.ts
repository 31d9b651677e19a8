import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../platform/authorization';
import { Guesses } from './guesses.repository';
import { CodedLinkRequest, FirstAdministratorRequest, LinkRequest, UseLinkRequest } from './one-time-link.dto';
import { LinkResponse } from './one-time-link.response';
import { OneTimeLinkService } from './one-time-link.service';
import { OpensSignIn } from './opens-sign-in';
import { SignInResponse } from './sign-in.response';
import { WayToProviderResponse } from './single-sign-on.response';
import { SingleSignOnService } from './single-sign-on.service';

const BEFORE = 'whoever holds a one-time link has no password yet';

@ApiTags('sign-in')
@Controller('one-time-links')
export class OneTimeLinkController {
  constructor(
    private readonly links: OneTimeLinkService,
    private readonly guesses: Guesses,
    private readonly signIns: OpensSignIn,
    private readonly ways: SingleSignOnService,
  ) {}

  @Post('reading')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'For whom a one-time link is, while it works' })
  @ApiOkResponse({ type: LinkResponse })
  async read(@Body() body: LinkRequest, @Req() request: Request): Promise<LinkResponse> {
    return this.counted(request, () => this.links.show(body.token));
  }

  @Post('use')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Choose a password with a one-time link, which ends every sign-in there was, and sign in' })
  @ApiOkResponse({ type: SignInResponse })
  async use(@Body() body: UseLinkRequest, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    return this.signIns.open(await this.counted(request, () => this.links.use(body)), request, response);
  }

  @Post('sso/:code')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Begin to use a one-time link with the sign-in of an organisation, instead of a password. The link works still until that is done' })
  @ApiOkResponse({ type: WayToProviderResponse })
  async begin(@Param('code') code: string, @Body() body: CodedLinkRequest, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<WayToProviderResponse> {
    return this.counted(request, () => this.ways.beginWithLink(code, body, request, response));
  }

  @Post('sso-arrival')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Use the link with what the provider has just answered, which ends every sign-in there was, and sign in; works once and for two minutes' })
  @ApiOkResponse({ type: SignInResponse })
  async finish(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    return this.ways.finishWithLink(request, response);
  }

  @Post('first-administrator')
  @HttpCode(200)
  @Public(BEFORE)
  @ApiOperation({ summary: 'Become the first administrator of an empty house, with the link that its start printed' })
  @ApiOkResponse({ type: SignInResponse })
  async useFirst(@Body() body: FirstAdministratorRequest, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    return this.signIns.open(await this.counted(request, () => this.links.useFirst(body)), request, response);
  }

  /** A link that works is no guess: a whole ward may choose passwords in one morning. */
  private async counted<T>(request: Request, work: () => Promise<T>): Promise<T> {
    const guess = await this.guesses.countLink(request.ip ?? '');
    const answer = await work();
    await guess.wasRight();
    return answer;
  }
}
