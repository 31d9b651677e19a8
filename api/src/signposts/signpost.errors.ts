import { Refusal, RuleBroken } from '../platform/problems';
import type { KeptSignpost } from './signpost.response';

/** Another administrator changed the same signpost first. Both come back. */
export class SignpostChanged extends Refusal {
  constructor(stored: KeptSignpost, sent: object) {
    super(412, 'Changed meanwhile', 'Somebody changed this signpost since you opened the page. Both are here: look again before you save.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, sent: { ...sent } },
    });
  }
}

export class ReviewIsPast extends RuleBroken {
  constructor() {
    super('Choose a day to look at it again.', [{ pointer: '/reviewOn', detail: 'Choose a day after today, within two years, on which somebody looks at it again.' }]);
  }
}

export class SignpostNeedsAWay extends RuleBroken {
  constructor() {
    super('Say how to reach it.', [{ pointer: '/phone', detail: 'Enter a number, or say where it is.' }]);
  }
}
