import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, By } from '../platform/authorization';
import { TrendChoicesQuery, TrendChoicesResponse, TrendsOfPartsQuery, TrendsOfPartsResponse, TrendsQuery, TrendsResponse, TrendMonthsQuery, TrendsTogetherResponse } from './trends.response';
import { TrendsService } from './trends.service';

@ApiTags('trends')
@Controller()
export class TrendsController {
  constructor(private readonly trends: TrendsService) {}

  @Get('trends')
  @Allow('staff')
  @ApiOperation({ summary: 'Published counts of themes by month: of the hospital for everyone, of its parts for educators' })
  @ApiOkResponse({ type: TrendsResponse })
  async read(@By() actor: Actor, @Query() query: TrendsQuery): Promise<TrendsResponse> {
    return this.trends.read(actor, query);
  }

  @Get('trends.csv')
  @Allow('staff')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-trends.csv"')
  @ApiOperation({ summary: 'The same figures as a file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@By() actor: Actor, @Query() query: TrendsQuery): Promise<string> {
    return this.trends.csv(actor, query);
  }

  @Get('trends/together')
  @Allow('staff')
  @ApiOperation({ summary: 'Which themes the same people named, beside the most named one of each month of the hospital' })
  @ApiOkResponse({ type: TrendsTogetherResponse })
  async together(@By() actor: Actor, @Query() query: TrendMonthsQuery): Promise<TrendsTogetherResponse> {
    return this.trends.together(actor, query);
  }

  @Get('trends/together.csv')
  @Allow('staff')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-trends-together.csv"')
  @ApiOperation({ summary: 'The same figures as a file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csvTogether(@By() actor: Actor, @Query() query: TrendMonthsQuery): Promise<string> {
    return this.trends.csvTogether(actor, query);
  }

  @Get('trends/choices')
  @Allow('educator')
  @ApiOperation({ summary: 'The lines, wards and staff groups whose figures may be read, by name' })
  @ApiOkResponse({ type: TrendChoicesResponse })
  async choices(@By() actor: Actor, @Query() query: TrendChoicesQuery): Promise<TrendChoicesResponse> {
    return this.trends.choices(actor, query);
  }

  @Get('trends/parts')
  @Allow('educator')
  @ApiOperation({ summary: 'One theme or behaviour in the parts of a cut, side by side' })
  @ApiOkResponse({ type: TrendsOfPartsResponse })
  async ofParts(@By() actor: Actor, @Query() query: TrendsOfPartsQuery): Promise<TrendsOfPartsResponse> {
    return this.trends.ofParts(actor, query);
  }

  @Get('trends/parts.csv')
  @Allow('educator')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-trends-side-by-side.csv"')
  @ApiOperation({ summary: 'The same figures as a file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csvOfParts(@By() actor: Actor, @Query() query: TrendsOfPartsQuery): Promise<string> {
    return this.trends.csvOfParts(actor, query);
  }
}
