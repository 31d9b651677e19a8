import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Allow, Public } from '../authorization';
import type { Configuration } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { hashOfToken } from '../tokens/token';
import { type MailRhythm, mailRhythms, MailRepository } from './mail.repository';

export class MailChoiceRequest {
  @ApiProperty({ enum: mailRhythms, example: 'morning' })
  @IsIn(mailRhythms, { message: 'Choose when e-mails come, or never.' })
  rhythm: MailRhythm;
}

export class MailChoiceResponse {
  @ApiProperty({ enum: mailRhythms, description: 'in the morning, at the next full hour, or never; one a day at most' }) rhythm: MailRhythm;
  @ApiProperty({ description: 'this hospital sends any at all' }) sent: boolean;
}

export class UnsubscribeRequest {
  @ApiProperty({ example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', description: 'what stands behind # in the link of a mail' })
  @Matches(/^[\w-]{43}$/u, { message: 'This link is not whole.' })
  token: string;
}

/** When somebody gets mails. Ending them needs no sign-in and tells nothing. */
@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    private readonly mail: MailRepository,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  @Get('mail-choice')
  @Allow('staff')
  @ApiOperation({ summary: 'When I get e-mails that something waits' })
  @ApiOkResponse({ type: MailChoiceResponse })
  async choice(): Promise<MailChoiceResponse> {
    return { rhythm: await this.mail.rhythm(), sent: this.settings.mail !== null };
  }

  @Put('mail-choice')
  @Allow('staff')
  @ApiOperation({ summary: 'Say when I want e-mails, or never' })
  @ApiOkResponse({ type: MailChoiceResponse })
  async choose(@Body() { rhythm }: MailChoiceRequest): Promise<MailChoiceResponse> {
    await this.mail.choose(rhythm);
    return { rhythm, sent: this.settings.mail !== null };
  }

  @Post('unsubscriptions')
  @HttpCode(204)
  @Public('whoever holds the link of a mail ends it without signing in; the answer is the same for a link that nobody was sent')
  @ApiOperation({ summary: 'End the e-mails to whoever this link was sent to' })
  async unsubscribe(@Body() { token }: UnsubscribeRequest): Promise<void> {
    await this.mail.unsubscribe(hashOfToken(token));
  }
}
