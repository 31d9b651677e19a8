import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, By, Public, type Actor } from '../platform/authorization';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { Database } from '../platform/database';
import { browserCookie, cookieOf, cookieOptions, signInCookie } from './cookies';
import { Guesses } from './guesses.repository';
import { PasswordGuard } from './password.guard';
import { SignInRequest } from './sign-in.dto';
import { SignInResponse } from './sign-in.response';
import { SIGN_IN_HOURS, SignInService } from './sign-in.service';

const KNOWN_BROWSER_HOURS = 24 * 180;

@ApiTags('sign-in')
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly guesses: Guesses,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  @Post()
  @HttpCode(200)
  @Public('signing in comes before there is an actor')
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Sign in with e-mail and password' })
  @ApiOkResponse({ type: SignInResponse })
  async begin(@Body() body: SignInRequest, @Req() request: Request & { verified: { id: string } }, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    const { id } = request.verified;
    const old = cookieOf(request, signInCookie(this.settings));
    if (old) await this.signIns.end(old);
    const token = await this.signIns.begin(id);
    const actor = await this.signIns.actorWith(token);
    if (!actor) throw new Error('A sign-in that has just begun was not found.');
    response.cookie(signInCookie(this.settings), token, cookieOptions(this.settings, SIGN_IN_HOURS));
    const tokens = this.guesses.browserTokensFor(body.email, cookieOf(request, browserCookie(this.settings)));
    response.cookie(browserCookie(this.settings), tokens, cookieOptions(this.settings, KNOWN_BROWSER_HOURS));
    return this.database.asStaffMember(actor.id, () => this.signIns.describe(actor));
  }

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: SignInResponse })
  async read(@By() actor: Actor): Promise<SignInResponse> {
    return this.signIns.describe(actor);
  }

  @Delete()
  @HttpCode(204)
  @Public('signing out works also when the sign-in has already ended')
  @ApiOperation({ summary: 'Sign out and clear what the browser holds' })
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = cookieOf(request, signInCookie(this.settings));
    if (token) await this.signIns.end(token);
    const { maxAge: _, ...options } = cookieOptions(this.settings, 0);
    response.clearCookie(signInCookie(this.settings), options);
    // Not "cookies": the token of a known browser holds nothing of anyone and keeps its owner from being locked out. Not
    // "storage": another person's unsent words may lie there, sealed for them; the page removes those of whoever leaves.
    response.setHeader('Clear-Site-Data', '"cache"');
  }
}
