import { Refusal, RuleBroken } from '../platform/problems';

/** What one lead did, another has to do the second half of. */
export class TakesAnother extends Refusal {
  constructor(detail: string) {
    super(409, 'This takes another lead', detail);
  }
}

export class DoneMeanwhile extends Refusal {
  constructor() {
    super(409, 'Somebody was faster', 'This stands otherwise by now. Load the page again to see how.');
  }
}

export class AuthorIsUnknown extends RuleBroken {
  constructor(detail: string) {
    super(detail, [{ pointer: '/authorId', detail }]);
  }
}

export class PeriodIsBackwards extends RuleBroken {
  constructor() {
    super('The period ends before it begins.', [{ pointer: '/untilDay', detail: 'Choose a last day that is not before the first.' }]);
  }
}

export class PeriodIsHalf extends RuleBroken {
  constructor(pointer: '/fromDay' | '/untilDay') {
    super('A period has two days.', [{ pointer, detail: 'Enter both days, or leave both empty for everything.' }]);
  }
}

export class SilenceNeedsDays extends RuleBroken {
  constructor() {
    super('Say when somebody looks again.', [{ pointer: '/silenceDays', detail: 'Say in how many days somebody looks again whether the author may be told.' }]);
  }
}

export class IdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already there', 'Something with this id was placed before, and not with these words.');
  }
}
