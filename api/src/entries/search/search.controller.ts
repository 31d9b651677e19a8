import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../../platform/authorization';
import { EntrySearchRequest } from '../entry.dto';
import { EntrySearchResponse, LookingBackResponse } from '../entry.response';
import { SearchService } from './search.service';

@ApiTags('entries')
@Controller('entries')
export class SearchController {
  constructor(private readonly searches: SearchService) {}

  @Post('search')
  @HttpCode(200)
  @Allow('staff')
  @ApiOperation({ summary: 'Search my entries; misspellings are borne with, the best come first, 409 when I have searched again since' })
  @ApiOkResponse({ type: EntrySearchResponse })
  async search(@By() actor: Actor, @Body() body: EntrySearchRequest): Promise<EntrySearchResponse> {
    return this.searches.search(actor, body);
  }

  @Get('looking-back')
  @Allow('staff')
  @ApiOperation({ summary: 'My themes over time, and what I said I would do next' })
  @ApiOkResponse({ type: LookingBackResponse })
  async lookBack(@By() actor: Actor): Promise<LookingBackResponse> {
    return this.searches.lookBack(actor);
  }
}
