import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Put, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { Id } from '../platform/problems/id.pipe';
import { LateBody } from '../platform/problems/late-body';
import { revisionIn, withTag } from '../platform/problems/revision';
import { BeginDraftRequest, BriefingDraftRequest, PublicationRequest } from './briefing-draft.dto';
import { BriefingChoicesResponse, BriefingDraftListResponse, BriefingDraftResponse, PublicationPreview, PublicationResponse } from './briefing-draft.response';
import { BriefingDraftService } from './briefing-draft.service';
import { BriefingPublicationService } from './briefing-publication.service';
import { notReadable } from './files/read-file';

// 5 MB as base64, and a little around it.
const WithFile = LateBody({ bytes: 6_800_000, parts: 20, tooLong: { pointer: '/file', detail: notReadable.tooLarge } });
const WithDraft = LateBody({ bytes: 1_500_000, parts: 40_000, tooLong: { pointer: '/document', detail: 'This draft is longer than a briefing can be.' } });

/** What educators draft. Nobody else knows of it. */
@ApiTags('briefings')
@Controller()
export class BriefingDraftController {
  constructor(
    private readonly drafts: BriefingDraftService,
    private readonly publications: BriefingPublicationService,
  ) {}

  @Post('briefing-drafts')
  @Allow('educator')
  @UseGuards(WithFile)
  @OwnTransaction('it reads a document for seconds, and holds no connection meanwhile')
  @ApiOperation({ summary: 'Begin a draft from pasted words, a file or the version before; 422 with what was looked for when it is no briefing, 409 with the draft that the same document is already, or the briefing that it was published as' })
  @ApiCreatedResponse({ type: BriefingDraftResponse })
  @ApiOkResponse({ type: BriefingDraftResponse, description: 'begun before with this id' })
  async begin(@By() actor: Actor, @Body() body: BeginDraftRequest, @Res({ passthrough: true }) response: Response): Promise<BriefingDraftResponse> {
    const { draft, isNew } = await this.drafts.begin(actor, body);
    response.status(isNew ? 201 : 200);
    return withTag(response, draft);
  }

  @Get('briefing-drafts')
  @Allow('educator')
  @ApiOperation({ summary: 'The drafts of all educators, the newest change first' })
  @ApiOkResponse({ type: BriefingDraftListResponse })
  async list(@By() actor: Actor): Promise<BriefingDraftListResponse> {
    return this.drafts.list(actor);
  }

  @Get('briefing-choices')
  @Allow('educator')
  @ApiOperation({ summary: 'What a draft can go on with, and whom it can be for' })
  @ApiOkResponse({ type: BriefingChoicesResponse })
  async choices(@By() actor: Actor): Promise<BriefingChoicesResponse> {
    return this.drafts.choices(actor);
  }

  @Get('briefing-drafts/:id')
  @Allow('educator')
  @ApiOperation({ summary: 'A draft with the lines it came from' })
  @ApiOkResponse({ type: BriefingDraftResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<BriefingDraftResponse> {
    return withTag(response, await this.drafts.read(actor, id));
  }

  @Put('briefing-drafts/:id')
  @Allow('educator')
  @UseGuards(WithDraft)
  @ApiOperation({ summary: 'Correct a draft; 412 with both when another came first' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that is being changed, as in ETag' })
  @ApiOkResponse({ type: BriefingDraftResponse })
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: BriefingDraftRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<BriefingDraftResponse> {
    return withTag(response, await this.drafts.correct(actor, id, body, revisionIn(ifMatch)));
  }

  @Delete('briefing-drafts/:id')
  @HttpCode(204)
  @Allow('educator')
  @ApiOperation({ summary: 'Throw a draft away' })
  async discard(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.drafts.discard(actor, id);
  }

  @Get('briefing-drafts/:id/publication')
  @Allow('educator')
  @ApiOperation({ summary: 'What publishing would do to codes that stand on entries and figures, and what keeps the draft from it' })
  @ApiOkResponse({ type: PublicationPreview })
  async preview(@By() actor: Actor, @Param('id', Id) id: string): Promise<PublicationPreview> {
    return this.publications.preview(actor, id);
  }

  @Post('briefing-drafts/:id/publication')
  @HttpCode(200)
  @Allow('educator')
  @ApiOperation({ summary: 'Publish the draft; doing it again answers what it was published as' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'the revision that was looked at, as in ETag' })
  @ApiOkResponse({ type: PublicationResponse })
  async publish(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: PublicationRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<PublicationResponse> {
    return this.publications.publish(actor, id, body, revisionIn(ifMatch));
  }
}
