import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { revisionIn, withTag } from '../platform/problems/revision';
import { AgreementRequest, AnswerRequest } from './agreement.dto';
import { AgreementResponse } from './agreement.response';
import { AgreementService } from './agreement.service';

@ApiTags('supervision')
@Controller('supervisions/:id/agreement')
export class AgreementController {
  constructor(private readonly agreements: AgreementService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'What the two of us agreed, what waits for an answer, and what applies until then' })
  @ApiOkResponse({ type: AgreementResponse })
  async read(@By() actor: Actor, @Param('id', Id) id: string, @Res({ passthrough: true }) response: Response): Promise<AgreementResponse> {
    return withTag(response, await this.agreements.read(actor, id));
  }

  @Put()
  @Allow('staff')
  @ApiOperation({ summary: 'Keep a draft that both see; 201 for a new one, 412 with both when the other wrote first' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'the revision that is being changed, as in ETag; none on the first draft' })
  @ApiOkResponse({ type: AgreementResponse, description: 'nothing was different' })
  @ApiCreatedResponse({ type: AgreementResponse })
  async draft(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: AgreementRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementResponse> {
    const { agreement, isNew } = await this.agreements.draft(actor, id, body, revisionIn(ifMatch));
    response.status(isNew ? 201 : 200);
    return withTag(response, agreement);
  }

  @Put('answer')
  @Allow('staff')
  @ApiOperation({ summary: 'Agree to the newest draft, or say why not; it is agreed once both have' })
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"', description: 'the revision that is answered, as in ETag' })
  @ApiOkResponse({ type: AgreementResponse })
  async answer(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Body() body: AnswerRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgreementResponse> {
    return withTag(response, await this.agreements.answer(actor, id, body, revisionIn(ifMatch)));
  }
}
