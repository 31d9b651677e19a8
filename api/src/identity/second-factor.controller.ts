import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow, By, Proven, WhileEnrolling, type Actor } from '../platform/authorization';
import { FirstCodeRequest } from './second-factor.dto';
import { RecoveryCodesResponse, SecondFactorResponse, SecretResponse } from './second-factor.response';
import { SecondFactorService } from './second-factor.service';

@ApiTags('sign-in')
@Controller('account/second-factor')
export class SecondFactorController {
  constructor(private readonly factors: SecondFactorService) {}

  @Get()
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'Whether a code of an app is asked when I sign in' })
  @ApiOkResponse({ type: SecondFactorResponse })
  async read(): Promise<SecondFactorResponse> {
    return this.factors.read();
  }

  @Post('secret')
  @HttpCode(200)
  @Allow('staff')
  @WhileEnrolling()
  @Proven()
  @ApiOperation({ summary: 'A new secret for my authenticator app, which counts once its first code has come' })
  @ApiOkResponse({ type: SecretResponse })
  async begin(@By() actor: Actor): Promise<SecretResponse> {
    return this.factors.begin(actor);
  }

  @Put()
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'The first code of my app: from now on one is asked. Answers ten recovery codes, this once' })
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async set(@By() actor: Actor, @Body() body: FirstCodeRequest, @Req() request: Request): Promise<RecoveryCodesResponse> {
    return this.factors.set(actor, body.code, request);
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Ten other recovery codes; the ones I had work no more' })
  @ApiOkResponse({ type: RecoveryCodesResponse })
  async renewCodes(@By() actor: Actor, @Req() request: Request): Promise<RecoveryCodesResponse> {
    return this.factors.renewCodes(actor, request);
  }

  @Delete()
  @HttpCode(204)
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Ask no code of me any more. 409 where the house wants a second step of people with my role' })
  async remove(): Promise<void> {
    await this.factors.remove();
  }
}
