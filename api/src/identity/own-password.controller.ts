import { Body, Controller, HttpCode, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { OwnPasswordRequest } from './own-password.dto';
import { OwnPasswordService } from './own-password.service';

@ApiTags('sign-in')
@Controller('account/password')
export class OwnPasswordController {
  constructor(private readonly passwords: OwnPasswordService) {}

  @Put()
  @HttpCode(204)
  @Allow('staff')
  @OwnTransaction('the password is asked before it, and a wrong one stays counted')
  @ApiOperation({ summary: 'Change my password, which signs out every other browser of mine and ends open links' })
  async change(@By() actor: Actor, @Body() body: OwnPasswordRequest, @Req() request: Request): Promise<void> {
    await this.passwords.change(actor, body, request);
  }
}
