import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, By, Proven } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { DirectoryTokenRequest } from './directory-token.dto';
import { DirectoryToken, DirectoryTokenListResponse, MadeDirectoryTokenResponse } from './directory-token.response';
import { DirectoryTokenService } from './directory-token.service';

@ApiTags('people')
@Controller('directory-tokens')
export class DirectoryTokenController {
  constructor(private readonly tokens: DirectoryTokenService) {}

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'The tokens with which directories bring people in, and on which day each was last used' })
  @ApiOkResponse({ type: DirectoryTokenListResponse })
  async list(@By() actor: Actor): Promise<DirectoryTokenListResponse> {
    return this.tokens.list(actor);
  }

  @Post()
  @HttpCode(200)
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'A token for a directory, shown once' })
  @ApiOkResponse({ type: MadeDirectoryTokenResponse })
  async make(@By() actor: Actor, @Body() body: DirectoryTokenRequest): Promise<MadeDirectoryTokenResponse> {
    return this.tokens.make(actor, body);
  }

  @Put(':id/ending')
  @Allow('administrator')
  @ApiOperation({ summary: 'End a token; it opens nothing from the next request on' })
  @ApiOkResponse({ type: DirectoryToken })
  async end(@By() actor: Actor, @Param('id', Id) id: string): Promise<DirectoryToken> {
    return this.tokens.end(actor, id);
  }
}
