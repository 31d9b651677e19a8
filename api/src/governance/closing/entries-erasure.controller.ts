import { Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../../platform/authorization';
import { AccountClosingBegun } from './account-closing.response';
import { EntriesErasureResponse } from './entries-erasure.response';
import { EntriesErasureService } from './entries-erasure.service';

@ApiTags('your data')
@Controller('account/entries-erasure')
export class EntriesErasureController {
  constructor(private readonly erasures: EntriesErasureService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Whether everything I wrote is to be erased, and on which day' })
  @ApiOkResponse({ type: EntriesErasureResponse })
  async read(@By() actor: Actor): Promise<EntriesErasureResponse> {
    return this.erasures.read(actor);
  }

  @Put()
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Erase everything I wrote and keep my account: what I shared ends at once, the rest goes for good on the day that is answered' })
  @ApiOkResponse({ type: AccountClosingBegun })
  async begin(): Promise<AccountClosingBegun> {
    return this.erasures.begin();
  }

  @Delete()
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Keep my entries after all; what I had shared stays withdrawn' })
  async keep(): Promise<void> {
    await this.erasures.keep();
  }
}
