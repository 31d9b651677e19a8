import { Inject, Injectable } from '@nestjs/common';
import { AdministrationEvents } from '../audit';
import type { Actor } from '../platform/authorization';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { NotPermitted, RuleBroken } from '../platform/problems';
import type { SignInRule } from './sign-in-rule.dto';
import { NewAdministrators } from './new-administrators';
import { SignInRuleRepository } from './sign-in-rule.repository';

class NotYet extends NotPermitted {
  constructor() {
    super('You became an administrator less than a week ago. Until a week has passed you can make this stricter, and not looser. Another administrator can.');
  }
}

class NoProvider extends RuleBroken {
  constructor() {
    const detail = 'No sign-in of your organisation is set up here, so nobody could come in without a password.';
    super(detail, [{ pointer: '/passwordsFor', detail }]);
  }
}

/** The house's rule for sign-ins: how long they last, of whom a second step is wanted, and who has a password. */
@Injectable()
export class SignInRuleService {
  constructor(
    private readonly rules: SignInRuleRepository,
    private readonly newAdministrators: NewAdministrators,
    private readonly events: AdministrationEvents,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  async read(): Promise<SignInRule> {
    return this.rules.find();
  }

  async change(actor: Actor, rule: SignInRule): Promise<SignInRule> {
    const before = await this.rules.find();
    if (rule.passwordsFor !== 'everyone' && before.passwordsFor === 'everyone' && this.settings.providers.length === 0) throw new NoProvider();
    if (loosens(before, rule) && (await this.newAdministrators.isAsker())) throw new NotYet();
    await this.rules.change(rule);
    const after = await this.rules.find();
    const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof SignInRule])).map(([field]) => field);
    if (changed.length > 0) await this.events.note({ actorId: actor.id, action: 'sign-in-rule-changed', change: { from: only(changed, before), to: only(changed, after) } });
    return after;
  }
}

/** Whether sign-ins would last longer, a second step be wanted of fewer people, or more of them have a password. */
function loosens(from: SignInRule, to: SignInRule): boolean {
  const longer = (['lastsHours', 'idleMinutesShared', 'idleMinutesOwn'] as const).some((field) => to[field] > from[field]);
  return longer || (from.passwordsFor !== 'everyone' && to.passwordsFor === 'everyone') || (!to.secondFactorFor.includes('staff') && from.secondFactorFor.some((who) => !to.secondFactorFor.includes(who)));
}

function only(fields: readonly string[], rule: SignInRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => fields.includes(field)));
}
