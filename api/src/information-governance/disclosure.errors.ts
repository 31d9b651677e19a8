import { Refusal, RuleBroken } from '../platform/problems';
import type { Hindrance } from './disclosure.policy';

const words: Readonly<Record<Hindrance, string>> = {
  young: 'One of you has been an information-governance lead for less than seven days. The role counts for this from the eighth day on.',
  near: 'One of you supervises or manages the other, or did until a few days ago. A lead who stands apart has to approve it.',
  'near-author': 'One of you supervises or manages whoever wrote it, or did until a few days ago. A lead who stands apart has to do this.',
};

/** Two leads who do not stand apart, or have not been leads for long, disclose nothing together. */
export class LeadsTooNear extends Refusal {
  constructor(hindrance: Hindrance) {
    super(409, 'Not these two leads', words[hindrance]);
  }
}

export class PeriodTooLong extends RuleBroken {
  constructor(days: number) {
    super('Ask for fewer days.', [{ pointer: '/untilDay', detail: `A request reaches over ${days} days at most. Ask for what the order names.` }]);
  }
}

export class PeriodNotOver extends RuleBroken {
  constructor() {
    super('Nothing that is yet to be written can be asked for.', [{ pointer: '/untilDay', detail: 'Choose a last day that is not after today.' }]);
  }
}

export class CommentsOfEntries extends RuleBroken {
  constructor() {
    super('Comments stand on what was shared.', [{ pointer: '/fields', detail: 'Comments come only with what was shared.' }]);
  }
}
