import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsBoolean, Matches } from 'class-validator';
import { Allow, Public } from '../authorization';
import { Clock } from '../clock/clock';
import type { Configuration } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { hashOfToken } from './mail-link';
import { MailRepository } from './mail.repository';

export class MailChoiceRequest {
  @ApiProperty({ example: true })
  @IsBoolean({ message: 'Say yes or no.' })
  wanted: boolean;
}

export class MailChoiceResponse {
  @ApiProperty({ description: 'e-mails are wanted' }) wanted: boolean;
  @ApiProperty({ description: 'this hospital sends any at all' }) sent: boolean;
}

export class UnsubscribeRequest {
  @ApiProperty({ example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', description: 'what stands behind # in the link of a mail' })
  @Matches(/^[\w-]{43}$/u, { message: 'This link is not whole.' })
  token: string;
}

/** Whether somebody gets mails. Ending them needs no sign-in and tells nothing. */
@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    private readonly mail: MailRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  @Get('mail-choice')
  @Allow('staff')
  @ApiOperation({ summary: 'Whether I get e-mails that something waits' })
  @ApiOkResponse({ type: MailChoiceResponse })
  async choice(): Promise<MailChoiceResponse> {
    return { wanted: await this.mail.wanted(), sent: this.settings.mail !== null };
  }

  @Put('mail-choice')
  @Allow('staff')
  @ApiOperation({ summary: 'Say whether I want e-mails' })
  @ApiOkResponse({ type: MailChoiceResponse })
  async choose(@Body() { wanted }: MailChoiceRequest): Promise<MailChoiceResponse> {
    await this.mail.choose(wanted, this.clock.today());
    return { wanted, sent: this.settings.mail !== null };
  }

  @Post('unsubscriptions')
  @HttpCode(204)
  @Public('whoever holds the link of a mail ends it without signing in; the answer is the same for a link that nobody was sent')
  @ApiOperation({ summary: 'End the e-mails to whoever this link was sent to' })
  async unsubscribe(@Body() { token }: UnsubscribeRequest): Promise<void> {
    await this.mail.unsubscribe(hashOfToken(token), this.clock.today());
  }
}
