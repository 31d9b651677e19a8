import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, Public, type Actor } from '../../platform/authorization';
import { ErasureReceiptRequest } from './account-closing.dto';
import { AccountClosingBegun, AccountClosingResponse, ErasureReceiptResponse } from './account-closing.response';
import { AccountClosingService } from './account-closing.service';

@ApiTags('your data')
@Controller()
export class AccountClosingController {
  constructor(private readonly closings: AccountClosingService) {}

  @Get('account/closing')
  @Allow('staff')
  @ApiOperation({ summary: 'Whether my account is closing, and on which day it is erased' })
  @ApiOkResponse({ type: AccountClosingResponse })
  async read(@By() actor: Actor): Promise<AccountClosingResponse> {
    return this.closings.read(actor);
  }

  @Put('account/closing')
  @Allow('staff')
  @Proven()
  @ApiOperation({ summary: 'Close my account: what I shared ends at once, and everything of mine goes for good on the day that is answered' })
  @ApiOkResponse({ type: AccountClosingBegun })
  async close(@By() actor: Actor): Promise<AccountClosingBegun> {
    return this.closings.close(actor);
  }

  @Delete('account/closing')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Keep my account after all; what I had shared stays withdrawn' })
  async keep(): Promise<void> {
    await this.closings.keep();
  }

  @Post('erasure-receipts')
  @HttpCode(200)
  @Public('nobody can sign in to an account that is gone; whoever holds the code learns days, and not whose')
  @ApiOperation({ summary: 'How far an erasure has come, by the code of its receipt' })
  @ApiOkResponse({ type: ErasureReceiptResponse })
  async receipt(@Body() body: ErasureReceiptRequest): Promise<ErasureReceiptResponse> {
    return this.closings.receipt(body.code);
  }
}
