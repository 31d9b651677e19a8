import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { ExportRequest } from './export.dto';
import { ExportService } from './export.service';

@ApiTags('your data')
@Controller('exports')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Post()
  @HttpCode(200)
  @Allow('staff')
  @OwnTransaction('the password is asked before it, and the answer is sent while it is read')
  @ApiOperation({ summary: 'Everything of mine as one ZIP, made while it is sent and kept nowhere; X-Afterword-Entries says how many entries come' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() actor: Actor, @Body() body: ExportRequest, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.exports.send(actor, body.password, request, response);
  }
}
