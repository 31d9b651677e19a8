import { limits } from '@afterword/journal';
import { Refusal, RuleBroken } from '../platform/problems';

export class TextTooLong extends RuleBroken {
  constructor() {
    const detail = `Up to ${limits.lookedThrough.toLocaleString('en-GB')} characters are looked through at once.`;
    super(detail, [{ pointer: '/sections', detail }]);
  }
}

/** The staff directory was asked about more words than anybody who only writes would need. */
export class AskedTooMuch extends Refusal {
  constructor(seconds: number) {
    const minutes = Math.ceil(seconds / 60);
    super(
      429,
      'Please wait a little',
      `The staff list was asked about many words in a short while. It can be asked again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
      { headers: { 'Retry-After': String(seconds) } },
    );
  }
}
