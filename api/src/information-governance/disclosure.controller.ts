import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { DisclosureRequest } from './disclosure.dto';
import { DisclosedItemListResponse, DisclosedItemResponse, DisclosureListResponse, DisclosureResponse, OwnDisclosureListResponse } from './disclosure.response';
import { DisclosureService } from './disclosure.service';
import { SilenceRequest } from './hold.dto';

@ApiTags('information governance')
@Controller()
export class DisclosureController {
  constructor(private readonly disclosures: DisclosureService) {}

  @Get('disclosures')
  @Allow('governance')
  @ApiOperation({ summary: 'Disclosures, those with something to be seen to first; nothing of what they hold' })
  @ApiOkResponse({ type: DisclosureListResponse })
  async list(@By() actor: Actor): Promise<DisclosureListResponse> {
    return this.disclosures.list(actor);
  }

  @Post('disclosures')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Ask to read what somebody wrote or shared on some days; opens nothing until another lead approves it' })
  @ApiCreatedResponse({ type: DisclosureResponse })
  async ask(@By() actor: Actor, @Body() body: DisclosureRequest): Promise<DisclosureResponse> {
    return this.disclosures.ask(actor, body);
  }

  @Get('disclosures/:id')
  @Allow('governance')
  @ApiOperation({ summary: 'A disclosure, with every opening there was' })
  @ApiOkResponse({ type: DisclosureResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string): Promise<DisclosureResponse> {
    return this.disclosures.read(actor, id);
  }

  @Put('disclosures/:id/approval')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'Approve a request of another lead; the author is told at once unless the law forbids it. 409 where the two do not stand apart' })
  @ApiOkResponse({ type: DisclosureResponse })
  async approve(@By() actor: Actor, @Param('id', Id) id: string): Promise<DisclosureResponse> {
    return this.disclosures.approve(actor, id);
  }

  @Put('disclosures/:id/ending')
  @Allow('governance')
  @ApiOperation({ summary: 'End a disclosure, or turn a request down; acts on the next request' })
  @ApiOkResponse({ type: DisclosureResponse })
  async end(@By() actor: Actor, @Param('id', Id) id: string): Promise<DisclosureResponse> {
    return this.disclosures.end(actor, id);
  }

  @Put('disclosures/:id/silence')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'The law still forbids telling the author; not by whoever said so last' })
  @ApiOkResponse({ type: DisclosureResponse })
  async renewSilence(@By() actor: Actor, @Param('id', Id) id: string, @Body() { silenceDays }: SilenceRequest): Promise<DisclosureResponse> {
    return this.disclosures.renewSilence(actor, id, silenceDays);
  }

  @Put('disclosures/:id/notice')
  @Allow('governance')
  @ApiOperation({ summary: 'Tell the author now, with every opening there was' })
  @ApiOkResponse({ type: DisclosureResponse })
  async tell(@By() actor: Actor, @Param('id', Id) id: string): Promise<DisclosureResponse> {
    return this.disclosures.tell(actor, id);
  }

  @Get('disclosures/:id/items')
  @Allow('governance')
  @Proven()
  @ApiOperation({ summary: 'What it holds, by its days, for the lead who asked for it; each look is written down' })
  @ApiOkResponse({ type: DisclosedItemListResponse })
  async items(@By() actor: Actor, @Param('id', Id) id: string): Promise<DisclosedItemListResponse> {
    return this.disclosures.items(actor, id);
  }

  @Get('disclosures/:id/items/:item')
  @Allow('governance')
  @ApiOperation({ summary: 'One entry or version of it, to read and nothing else; each opening is written down' })
  @ApiOkResponse({ type: DisclosedItemResponse })
  async open(@By() actor: Actor, @Param('id', Id) id: string, @Param('item', Id) item: string): Promise<DisclosedItemResponse> {
    return this.disclosures.open(actor, id, item);
  }

  @Get('account/disclosures')
  @Allow('staff')
  @ApiOperation({ summary: 'Who may read what I wrote by law, why, until when, and every opening, as far as the law lets me know' })
  @ApiOkResponse({ type: OwnDisclosureListResponse })
  async own(@By() actor: Actor): Promise<OwnDisclosureListResponse> {
    return this.disclosures.own(actor);
  }
}
