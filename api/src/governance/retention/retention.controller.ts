import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { RetentionRepository } from './retention.repository';
import { RetentionResponse } from './retention.response';

@ApiTags('your data')
@Controller('retention')
export class RetentionController {
  constructor(
    private readonly rules: RetentionRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What is kept, for how long and why, by the rules in force' })
  @ApiOkResponse({ type: RetentionResponse })
  async read(): Promise<RetentionResponse> {
    return { rules: await this.rules.inForce(this.clock.today()) };
  }
}
