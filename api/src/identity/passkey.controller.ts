import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, By, Proven, Public, WhileEnrolling, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { Guesses } from './guesses.repository';
import { OpensSignIn } from './opens-sign-in';
import { NewPasskeyRequest, ShownPasskeyRequest } from './passkey.dto';
import { OwnPasskeyListResponse, PasskeyChallengeResponse } from './passkey.response';
import { PasskeyService } from './passkey.service';
import { Passkeys } from './passkeys';
import { SignInResponse } from './sign-in.response';

@ApiTags('sign-in')
@Controller()
export class PasskeyController {
  constructor(
    private readonly own: PasskeyService,
    private readonly passkeys: Passkeys,
    private readonly guesses: Guesses,
    private readonly signIns: OpensSignIn,
  ) {}

  @Post('sign-in/passkey-challenge')
  @HttpCode(200)
  @Public('a passkey is shown before there is an actor')
  @ApiOperation({ summary: 'What a browser needs to show a passkey; works once and for five minutes' })
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async ask(@Req() request: Request): Promise<PasskeyChallengeResponse> {
    return { options: (await this.passkeys.askToShow(request)) as Record<string, unknown> };
  }

  @Post('sign-in/passkey')
  @HttpCode(200)
  @Public('a passkey is shown before there is an actor')
  @ApiOperation({ summary: 'Sign in with a passkey, and nothing else' })
  @ApiOkResponse({ type: SignInResponse })
  async show(@Body() body: ShownPasskeyRequest, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SignInResponse> {
    const guess = await this.guesses.countLink(request.ip ?? '');
    const person = await this.passkeys.shown(request, body.credential);
    await guess.wasRight();
    return this.signIns.open(person, request, response);
  }

  @Get('account/passkeys')
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'My passkeys' })
  @ApiOkResponse({ type: OwnPasskeyListResponse })
  async list(@By() actor: Actor): Promise<OwnPasskeyListResponse> {
    return this.own.list(actor);
  }

  @Post('account/passkeys/challenge')
  @HttpCode(200)
  @Allow('staff')
  @WhileEnrolling()
  @Proven()
  @ApiOperation({ summary: 'What a browser needs to make a passkey for me; works once and for five minutes' })
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async askToMake(@By() actor: Actor, @Req() request: Request): Promise<PasskeyChallengeResponse> {
    return this.own.askToMake(actor, request);
  }

  @Post('account/passkeys')
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'Keep a passkey that my browser made' })
  @ApiCreatedResponse({ type: OwnPasskeyListResponse })
  async add(@By() actor: Actor, @Body() body: NewPasskeyRequest, @Req() request: Request): Promise<OwnPasskeyListResponse> {
    return this.own.add(actor, body, request);
  }

  @Delete('account/passkeys/:id')
  @HttpCode(204)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Remove a passkey of mine. 409 for the last one where the house wants a second step of people with my role' })
  async remove(@Param('id', Id) id: string): Promise<void> {
    await this.own.remove(id);
  }
}
