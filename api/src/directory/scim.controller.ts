import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Patch, Post, Put, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn } from '../platform/problems/revision';
import { providerConfig, resourceTypes, schemaDocuments } from './scim-documents';
import { ByDirectory, ScimGuard } from './scim.guard';
import type { Directory, ScimRow } from './scim.repository';
import { ScimService } from './scim.service';
import { listOf, resourceOf } from './scim-user';

const TOKEN = 'a directory has no sign-in: it shows a token of its own, which stands before every route here';
const TYPE = 'application/scim+json; charset=utf-8';

type ScimDocument = Record<string, unknown>;

/** People for directories, in their own words (SCIM 2.0, RFC 7643 and 7644). Not in the contract of the product: the standard is. */
@ApiExcludeController()
@Controller('scim/v2')
@UseGuards(ScimGuard)
export class ScimController {
  constructor(private readonly scim: ScimService) {}

  @Get('ServiceProviderConfig')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  config(@Req() request: Request): ScimDocument {
    return providerConfig(baseOf(request));
  }

  @Get('ResourceTypes')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  types(@Req() request: Request): ScimDocument {
    return listOf(resourceTypes(baseOf(request)), 1, 1);
  }

  @Get('Schemas')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  schemas(@Req() request: Request): ScimDocument {
    const documents = schemaDocuments(baseOf(request));
    return listOf(documents, documents.length, 1);
  }

  /** There are none: who may do what is said here by people. Some directories ask before they do anything else. */
  @Get('Groups')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  groups(): ScimDocument {
    return listOf([], 0, 1);
  }

  @Get('Users')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  async list(@ByDirectory() directory: Directory, @Query() query: Readonly<Record<string, unknown>>, @Req() request: Request): Promise<ScimDocument> {
    const { people, total, start } = await this.scim.list(directory, query);
    return listOf(people.map((row) => resourceOf(row, baseOf(request))), total, start);
  }

  @Post('Users')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  async bringIn(@ByDirectory() directory: Directory, @Body() body: unknown, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<ScimDocument> {
    return answer(await this.scim.bringIn(directory, body), request, response, true);
  }

  @Get('Users/:id')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  async read(@ByDirectory() directory: Directory, @Param('id', Id) id: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<ScimDocument> {
    return answer(await this.scim.find(directory, id), request, response);
  }

  @Put('Users/:id')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  async replace(
    @ByDirectory() directory: Directory, @Param('id', Id) id: string, @Body() body: unknown, @Headers('if-match') ifMatch: string | undefined,
    @Req() request: Request, @Res({ passthrough: true }) response: Response,
  ): Promise<ScimDocument> {
    return answer(await this.scim.replace(directory, id, body, revisionIn(ifMatch)), request, response);
  }

  @Patch('Users/:id')
  @Public(TOKEN)
  @Header('Content-Type', TYPE)
  async patch(
    @ByDirectory() directory: Directory, @Param('id', Id) id: string, @Body() body: unknown, @Headers('if-match') ifMatch: string | undefined,
    @Req() request: Request, @Res({ passthrough: true }) response: Response,
  ): Promise<ScimDocument> {
    return answer(await this.scim.patch(directory, id, body, revisionIn(ifMatch)), request, response);
  }

  @Delete('Users/:id')
  @HttpCode(204)
  @Public(TOKEN)
  async remove(@ByDirectory() directory: Directory, @Param('id', Id) id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    await this.scim.remove(directory, id, revisionIn(ifMatch));
  }
}

function answer(row: ScimRow, request: Request, response: Response, isNew = false): ScimDocument {
  const base = baseOf(request);
  response.setHeader('ETag', `W/"${row.revision}"`);
  if (isNew) response.setHeader('Location', `${base}/Users/${row.id}`);
  return resourceOf(row, base);
}

function baseOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}/api/scim/v2`;
}
