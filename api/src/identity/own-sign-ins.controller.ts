import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Allow } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { OwnSignInListResponse } from './own-sign-ins.response';
import { OwnSignInsService } from './own-sign-ins.service';

@ApiTags('sign-in')
@Controller('account/sign-ins')
export class OwnSignInsController {
  constructor(private readonly signIns: OwnSignInsService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: OwnSignInListResponse })
  async list(@Req() request: Request): Promise<OwnSignInListResponse> {
    return this.signIns.list(request);
  }

  @Delete('others')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'End every sign-in of mine but this one' })
  async endOthers(@Req() request: Request): Promise<void> {
    await this.signIns.endOthers(request);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'End one sign-in of mine' })
  async end(@Param('id', Id) id: string): Promise<void> {
    await this.signIns.end(id);
  }
}
