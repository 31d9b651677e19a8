import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Public } from '../authorization';
import { Database } from '../database';

export class HealthResponse {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public('a monitor asks, and it says nothing of anyone')
  @ApiOperation({ summary: 'Whether Afterword can serve: 200, or 503 without its database' })
  @ApiOkResponse({ type: HealthResponse })
  async read(): Promise<HealthResponse> {
    await this.database.single('SELECT 1', []);
    return { status: 'ok' };
  }
}
