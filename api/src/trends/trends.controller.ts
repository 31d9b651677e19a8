import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/authorization';
import { TrendsOfPartsQuery, TrendsOfPartsResponse, TrendsQuery, TrendsResponse } from './trends.response';
import { TrendsService } from './trends.service';

@ApiTags('trends')
@Controller()
export class TrendsController {
  constructor(private readonly trends: TrendsService) {}

  @Get('trends')
  @Allow('educator')
  @ApiOperation({ summary: 'Published counts of themes by month' })
  @ApiOkResponse({ type: TrendsResponse })
  async read(@Query() query: TrendsQuery): Promise<TrendsResponse> {
    return this.trends.read(query);
  }

  @Get('trends/parts')
  @Allow('educator')
  @ApiOperation({ summary: 'One theme or behaviour in the parts of a cut, side by side' })
  @ApiOkResponse({ type: TrendsOfPartsResponse })
  async ofParts(@Query() query: TrendsOfPartsQuery): Promise<TrendsOfPartsResponse> {
    return this.trends.ofParts(query);
  }

  @Get('trends.csv')
  @Allow('educator')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="afterword-trends.csv"')
  @ApiOperation({ summary: 'The same figures as a file' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@Query() query: TrendsQuery): Promise<string> {
    return this.trends.csv(query);
  }
}
