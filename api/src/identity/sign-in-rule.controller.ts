import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, Proven, type Actor } from '../platform/authorization';
import { SignInRule } from './sign-in-rule.dto';
import { SignInRuleService } from './sign-in-rule.service';

@ApiTags('sign-in')
@Controller('sign-in-rule')
export class SignInRuleController {
  constructor(private readonly rules: SignInRuleService) {}

  @Get()
  @Allow('administrator')
  @ApiOperation({ summary: 'How long sign-ins last, and of whom a second step is wanted, and who has a password' })
  @ApiOkResponse({ type: SignInRule })
  async read(): Promise<SignInRule> {
    return this.rules.read();
  }

  @Put()
  @Allow('administrator')
  @Proven()
  @ApiOperation({ summary: 'Change that, from the next sign-in on' })
  @ApiOkResponse({ type: SignInRule })
  async change(@By() actor: Actor, @Body() body: SignInRule): Promise<SignInRule> {
    return this.rules.change(actor, body);
  }
}
