import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { SignInWatch } from '../identity';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { EventStreams } from './event-streams';

@Controller('events')
export class EventController {
  constructor(
    private readonly streams: EventStreams,
    private readonly signIns: SignInWatch,
  ) {}

  /** A stream of server-sent events (docs/API.md), which the contract has no words for. */
  @Get()
  @Allow('staff')
  @OwnTransaction('It stays open as long as a page does and holds no connection of the pool.')
  @ApiExcludeEndpoint()
  async listen(@By() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.streams.open(actor.id, response, this.signIns.of(request, actor.id));
  }
}
