import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, By, WhileEnrolling, type Actor, type SignedInActor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { ProofRequest } from './proof.dto';
import { ProofWaysResponse } from './proof.response';
import { Proofs } from './proofs';
import { WayToProviderResponse } from './single-sign-on.response';
import { SingleSignOnService } from './single-sign-on.service';

@ApiTags('sign-in')
@Controller('account/proof')
export class ProofController {
  constructor(
    private readonly proofs: Proofs,
    private readonly sso: SingleSignOnService,
  ) {}

  @Get('ways')
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'With what I can show again that it is me, besides a code and a passkey, and whether I just did' })
  @ApiOkResponse({ type: ProofWaysResponse })
  async ways(@By() actor: SignedInActor): Promise<ProofWaysResponse> {
    return this.proofs.ways(actor);
  }

  @Post('sso/:code')
  @HttpCode(200)
  @Allow('staff')
  @WhileEnrolling()
  @ApiOperation({ summary: 'Begin to show it with the sign-in of an organisation that I have linked' })
  @ApiOkResponse({ type: WayToProviderResponse })
  async begin(@Param('code') code: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<WayToProviderResponse> {
    return this.sso.beginFor('proof', code, request, response);
  }

  @Post()
  @HttpCode(204)
  @Allow('staff')
  @WhileEnrolling()
  @OwnTransaction('a wrong password or code stays counted')
  @ApiOperation({ summary: 'Show again that it is me, with my password or a code. For five minutes this browser may do what asks for that' })
  async prove(@By() actor: Actor, @Body() body: ProofRequest, @Req() request: Request): Promise<void> {
    await this.proofs.prove(actor, request, body);
  }
}
