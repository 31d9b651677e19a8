import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow, By, WhileEnrolling, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { ProofRequest } from './proof.dto';
import { Proofs } from './proofs';

@ApiTags('sign-in')
@Controller('account/proof')
export class ProofController {
  constructor(private readonly proofs: Proofs) {}

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
