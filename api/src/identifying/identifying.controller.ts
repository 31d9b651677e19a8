import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { IdentifyingRequest } from './identifying.dto';
import { IdentifyingResponse } from './identifying.response';
import { IdentifyingService } from './identifying.service';

@ApiTags('identifying details')
@Controller('identifying-details')
export class IdentifyingController {
  constructor(private readonly identifying: IdentifyingService) {}

  @Post()
  @HttpCode(200)
  @Allow('staff')
  @ApiOperation({ summary: 'Look through a text for details that could identify someone, names of staff included; nothing of it is kept' })
  @ApiOkResponse({ type: IdentifyingResponse })
  async look(@By() actor: Actor, @Body() body: IdentifyingRequest): Promise<IdentifyingResponse> {
    return this.identifying.look(actor, body.sections);
  }
}
