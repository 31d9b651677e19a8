import { Body, Controller, Get, Header, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { OwnTransaction } from '../platform/database';
import { ProfessionalDocumentRequest } from './professional-document.dto';
import { ProfessionalDocumentService } from './professional-document.service';
import { ProfessionalFormListResponse } from './professional-form.response';
import { WORD_TYPE } from './word-file';

@ApiTags('your data')
@Controller()
export class ProfessionalDocumentController {
  constructor(private readonly documents: ProfessionalDocumentService) {}

  @Get('professional-forms')
  @Allow('staff')
  @ApiOperation({ summary: 'What the regulators ask for, in the versions in force' })
  @ApiOkResponse({ type: ProfessionalFormListResponse })
  list(): ProfessionalFormListResponse {
    return this.documents.forms();
  }

  @Post('professional-documents')
  @HttpCode(200)
  @Allow('staff')
  @OwnTransaction('it asks the database nothing, and holds no place there while it is made')
  @Header('Content-Disposition', 'attachment; filename="document.docx"')
  @ApiOperation({ summary: 'A document for a regulator as a file for Word, made of the words sent and kept nowhere' })
  @ApiProduces(WORD_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async make(@By() actor: Actor, @Body() body: ProfessionalDocumentRequest): Promise<StreamableFile> {
    return new StreamableFile(await this.documents.make(actor, body), { type: WORD_TYPE });
  }
}
