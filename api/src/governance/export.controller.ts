import { Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { ExportService } from './export.service';

@ApiTags('your data')
@Controller('exports')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Post()
  @HttpCode(200)
  @Allow('staff')
  @Proven()
  @OwnTransaction('the answer is sent while it is read')
  @ApiOperation({ summary: 'Everything of mine as one ZIP, made while it is sent and kept nowhere; X-Afterword-Entries says how many entries come' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@By() actor: Actor, @Res() response: Response): Promise<void> {
    await this.exports.send(actor, response);
  }
}
