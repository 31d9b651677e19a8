import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, By, Public, type SignedInActor, WhileEnrolling } from '../platform/authorization';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { cookieOf, cookieOptions, signInCookie } from './cookies';
import { OpensSignIn } from './opens-sign-in';
import { PasswordGuard } from './password.guard';
import { SignInRequest } from './sign-in.dto';
import { SignInResponse } from './sign-in.response';
import { SignInService } from './sign-in.service';

@ApiTags('sign-in')
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly signIns: SignInService,
    private readonly opens: OpensSignIn,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  @Post()
  @HttpCode(200)
  @Public('signing in comes before there is an actor')
  @UseGuards(PasswordGuard)
  @ApiOperation({ summary: 'Sign in with e-mail and password' })
  @ApiOkResponse({ type: SignInResponse })
  async begin(@Body() body: SignInRequest, @Req() request: Request & { verified: { id: string } }, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    return this.opens.open({ id: request.verified.id, email: body.email }, request, response, { byPassword: true });
  }

  @Get()
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: SignInResponse })
  async read(@By() actor: SignedInActor): Promise<SignInResponse> {
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
