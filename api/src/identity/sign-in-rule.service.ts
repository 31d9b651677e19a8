import { Injectable } from '@nestjs/common';
import { AdministrationEvents } from '../audit';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotPermitted } from '../platform/problems';
import type { SignInRule } from './sign-in-rule.dto';
import { SignInRuleRepository } from './sign-in-rule.repository';

class NotYet extends NotPermitted {
  constructor() {
    super('You became an administrator less than a week ago. Until a week has passed you can make this stricter, and not looser. Another administrator can.');
  }
}

/** The house's rule for sign-ins: how long they last, and of whom a second step is wanted. */
@Injectable()
export class SignInRuleService {
  constructor(
    private readonly rules: SignInRuleRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<SignInRule> {
    return this.rules.find();
  }

  async change(actor: Actor, rule: SignInRule): Promise<SignInRule> {
    const before = await this.rules.find();
    if (loosens(before, rule) && (await this.rules.askerIsNew(this.clock.today()))) throw new NotYet();
    await this.rules.change(rule);
    const after = await this.rules.find();
    const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof SignInRule])).map(([field]) => field);
    if (changed.length > 0) await this.events.note({ actorId: actor.id, action: 'sign-in-rule-changed', change: { from: only(changed, before), to: only(changed, after) } });
    return after;
  }
}

/** Whether sign-ins would last longer, or a second step be wanted of fewer people. */
function loosens(from: SignInRule, to: SignInRule): boolean {
  const longer = (['lastsHours', 'idleMinutesShared', 'idleMinutesOwn'] as const).some((field) => to[field] > from[field]);
  return longer || (!to.secondFactorFor.includes('staff') && from.secondFactorFor.some((who) => !to.secondFactorFor.includes(who)));
}

function only(fields: readonly string[], rule: SignInRule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([field]) => fields.includes(field)));
}
