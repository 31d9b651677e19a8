import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { AuthorSearchRequest, HoldRequest, HoldReviewRequest, SilenceRequest } from './hold.dto';
import { AuthorSearchResponse, HoldListResponse, HoldResponse, OwnHoldListResponse } from './hold.response';
import { HoldService } from './hold.service';

@ApiTags('information governance')
@Controller()
export class HoldController {
  constructor(private readonly holds: HoldService) {}

  @Get('holds')
  @Allow('governance')
  @ApiOperation({ summary: 'Legal holds, those with something to be seen to first. None opens anything to anyone' })
  @ApiOkResponse({ type: HoldListResponse })
  async list(@By() actor: Actor): Promise<HoldListResponse> {
    return this.holds.list(actor);
  }

  @Post('holds/authors')
  @HttpCode(200)
  @Allow('governance')
  @ApiOperation({ summary: 'People by name, whether they still work here or not, and not whether they write' })
  @ApiOkResponse({ type: AuthorSearchResponse })
  async authors(@By() actor: Actor, @Body() { words }: AuthorSearchRequest): Promise<AuthorSearchResponse> {
    return this.holds.authors(actor, words);
  }

  @Post('holds')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Place a hold: nothing of its scope is destroyed from now on, for seven days unless another lead confirms it' })
  @ApiCreatedResponse({ type: HoldResponse })
  async place(@By() actor: Actor, @Body() body: HoldRequest): Promise<HoldResponse> {
    return this.holds.place(actor, body);
  }

  @Put('holds/:id/confirmation')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Confirm a hold that another lead placed' })
  @ApiOkResponse({ type: HoldResponse })
  async confirm(@By() actor: Actor, @Param('id', Id) id: string): Promise<HoldResponse> {
    return this.holds.confirm(actor, id);
  }

  @Put('holds/:id/review')
  @Allow('governance')
  @ApiOperation({ summary: 'Keep it, and say in how many days somebody looks again' })
  @ApiOkResponse({ type: HoldResponse })
  async review(@By() actor: Actor, @Param('id', Id) id: string, @Body() { reviewDays }: HoldReviewRequest): Promise<HoldResponse> {
    return this.holds.review(actor, id, reviewDays);
  }

  @Put('holds/:id/lifting')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Ask to lift it, or lift it where another lead asked; what waited is destroyed from then on' })
  @ApiOkResponse({ type: HoldResponse })
  async lift(@By() actor: Actor, @Param('id', Id) id: string): Promise<HoldResponse> {
    return this.holds.lift(actor, id);
  }

  @Put('holds/:id/silence')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'The law still forbids telling the author; not by whoever said so last' })
  @ApiOkResponse({ type: HoldResponse })
  async renewSilence(@By() actor: Actor, @Param('id', Id) id: string, @Body() { silenceDays }: SilenceRequest): Promise<HoldResponse> {
    return this.holds.renewSilence(actor, id, silenceDays);
  }

  @Put('holds/:id/notice')
  @Allow('governance')
  @ApiOperation({ summary: 'Tell the author now' })
  @ApiOkResponse({ type: HoldResponse })
  async tell(@By() actor: Actor, @Param('id', Id) id: string): Promise<HoldResponse> {
    return this.holds.tell(actor, id);
  }

  @Get('account/holds')
  @Allow('staff')
  @ApiOperation({ summary: 'Holds on what I wrote, as far as the law lets me know' })
  @ApiOkResponse({ type: OwnHoldListResponse })
  async own(@By() actor: Actor): Promise<OwnHoldListResponse> {
    return this.holds.own(actor);
  }
}
