import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { SignpostRepository } from './signpost.repository';
import { SignpostListResponse } from './signpost.response';

/** Signposts are the same for everyone here. Reading them leaves no trace. */
@ApiTags('signposts')
@Controller('signposts')
export class SignpostController {
  constructor(
    private readonly signposts: SignpostRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Whom to turn to, in the order of the organisation' })
  @ApiOkResponse({ type: SignpostListResponse })
  async list(): Promise<SignpostListResponse> {
    const today = this.clock.today();
    return { signposts: (await this.signposts.current()).map((row) => ({ ...row, mayBeOutOfDate: row.reviewOn < today })) };
  }
}
