import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { AuditFilterQuery, AuditListQuery } from './audit.dto';
import { AuditPageResponse } from './audit.response';
import { AuditService } from './audit.service';

@ApiTags('audit')
@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get('audit')
  @Allow('administrator')
  @ApiOperation({ summary: 'Who changed what in people, roles, supervisions and settings, newest first; nothing of anybody’s writing' })
  @ApiOkResponse({ type: AuditPageResponse })
  async page(@By() actor: Actor, @Query() query: AuditListQuery): Promise<AuditPageResponse> {
    return this.audit.page(actor, query);
  }

  @Get('audit.csv')
  @Allow('administrator')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-audit.csv"')
  @ApiOperation({ summary: 'The same as a file, the newest 10,000' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@By() actor: Actor, @Query() query: AuditFilterQuery): Promise<string> {
    return this.audit.csv(actor, query);
  }
}
