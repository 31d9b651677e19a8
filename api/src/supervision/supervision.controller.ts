import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PersonName } from '../entries';
import { Allow, By, type Actor } from '../platform/authorization';
import { SupervisionRepository } from './supervision.repository';

export class SupervisionResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['supervisee', 'supervisor'], description: 'what the signed-in person is in it' }) role: 'supervisee' | 'supervisor';
  @ApiProperty() person: PersonName;
  @ApiProperty({ enum: ['professional', 'line-management', 'restorative'] }) type: 'professional' | 'line-management' | 'restorative';
  @ApiProperty({ format: 'date' }) startedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn: string | null;
}

export class SupervisionListResponse {
  @ApiProperty({ type: [SupervisionResponse] }) supervisions: SupervisionResponse[];
}

@ApiTags('supervision')
@Controller('supervisions')
export class SupervisionController {
  constructor(private readonly supervisions: SupervisionRepository) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'My supervisions, as supervisee and as supervisor' })
  @ApiOkResponse({ type: SupervisionListResponse })
  async list(@By() actor: Actor): Promise<SupervisionListResponse> {
    const rows = await this.supervisions.of(actor.id);
    return {
      supervisions: rows.map((row) => ({
        id: row.id,
        role: row.superviseeId === actor.id ? 'supervisee' : 'supervisor',
        person: { id: row.personId, givenName: row.givenName, familyName: row.familyName },
        type: row.type,
        startedOn: row.startedOn,
        endedOn: row.endedOn,
      })),
    };
  }
}
