import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../authorization';
import { Refusal } from '../problems';
import { Readiness, type State } from './readiness';

export class HealthResponse {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

class NotReady extends Refusal {
  constructor({ stopping, journal, keys }: State) {
    super(503, 'Not ready', stopping ? 'This process is about to stop.' : 'Afterword cannot serve just now.', {
      headers: { 'Retry-After': '5' },
      members: { parts: { journal, keys } },
    });
  }
}

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('health')
  @Public('a monitor asks, and it says nothing of anyone')
  @ApiOperation({ summary: 'Whether this process is alive, whatever has become of its databases' })
  @ApiOkResponse({ type: HealthResponse })
  live(): HealthResponse {
    return { status: 'ok' };
  }

  @Get('readiness')
  @Public('a proxy asks whether to send requests here, and it says nothing of anyone')
  @ApiOperation({ summary: 'Whether Afterword can serve: 200, or 503 with the part that is away or behind' })
  @ApiOkResponse({ type: HealthResponse })
  async ready(): Promise<HealthResponse> {
    const state = await this.readiness.state();
    if (!state.ready) throw new NotReady(state);
    return { status: 'ok' };
  }
}
