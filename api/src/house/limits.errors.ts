import { RuleBroken } from '../platform/problems';

export class LimitsReviewIsPast extends RuleBroken {
  constructor() {
    super('Choose a day to look at it again.', [{ pointer: '/reviewOn', detail: 'Choose a day after today, within two years, on which somebody looks at it again.' }]);
  }
}
