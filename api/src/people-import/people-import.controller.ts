import { Body, Controller, Get, Header, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { LateBody } from '../platform/problems/late-body';
import { ImportLinksRequest, ImportPreviewRequest, ImportRequest } from './people-import.dto';
import { tooLargeAFile } from './people-import.errors';
import { ImportLinksResponse, ImportListResponse, ImportPreviewResponse, ImportResponse } from './people-import.response';
import { ImportLinksService } from './import-links.service';
import { PeopleImportService } from './people-import.service';

// 5 MB as base64, and a little around it.
const WithFile = LateBody({ bytes: 6_800_000, parts: 20, tooLong: { pointer: '/file', detail: tooLargeAFile } });

@ApiTags('people')
@Controller('people-imports')
export class PeopleImportController {
  constructor(
    private readonly imports: PeopleImportService,
    private readonly links: ImportLinksService,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Allow('administrator')
  @UseGuards(WithFile)
  @ApiOperation({ summary: 'What a file of people would change, and its faults by row and column; changes nothing' })
  @ApiOkResponse({ type: ImportPreviewResponse })
  async preview(@By() actor: Actor, @Body() body: ImportPreviewRequest): Promise<ImportPreviewResponse> {
    return this.imports.preview(actor, body);
  }

  @Post()
  @HttpCode(200)
  @Allow('administrator')
  @Proven()
  @UseGuards(WithFile)
  @ApiOperation({ summary: 'Do exactly what the preview showed; 412 with nothing done when it would be something else by now' })
  @ApiOkResponse({ type: ImportResponse })
  async bringIn(@By() actor: Actor, @Body() body: ImportRequest): Promise<ImportResponse> {
    return this.imports.bringIn(actor, body);
  }

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'The last imports with how much each changed' })
  @ApiOkResponse({ type: ImportListResponse })
  async list(): Promise<ImportListResponse> {
    return this.imports.list();
  }

  @Get('template.csv')
  @Allow('administrator')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-people.csv"')
  @ApiOperation({ summary: 'An empty file to fill in, with the names of the teams and staff groups of this house beside it' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async template(): Promise<string> {
    return this.imports.template();
  }

  @Post(':id/links')
  @HttpCode(200)
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'One-time links, shown once, for those whom this import brought in and who have not chosen a password; earlier ones work no more' })
  @ApiOkResponse({ type: ImportLinksResponse })
  async makeLinks(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: ImportLinksRequest): Promise<ImportLinksResponse> {
    return this.links.make(actor, id, body);
  }
}
