import type { FieldError } from '../platform/problems';
import { Refusal, RuleBroken } from '../platform/problems';
import type { AgreementRequest, AnswerRequest } from './agreement.dto';
import type { AgreementResponse } from './agreement.response';

/** The other of the two wrote first. Both come back, so that nothing is lost. */
export class AgreementChanged extends Refusal {
  constructor(stored: AgreementResponse, sent: AgreementRequest | AnswerRequest) {
    super(412, 'Changed in the meantime', 'The agreement was changed since you opened it. Both are kept until you choose.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, sent },
    });
  }
}

/** Nothing waits for an answer: no draft, or one that both have agreed to. */
export class NothingToAnswer extends Refusal {
  constructor() {
    super(409, 'Nothing to answer', 'There is no draft that waits for an answer.');
  }
}

export class TooManyAnswers extends Refusal {
  constructor() {
    super(409, 'Too many answers', 'You both have answered this draft many times. Change the draft instead.');
  }
}

const MISSING = {
  confidentiality: 'Say what cannot stay between the two of you.',
  reviewOn: 'Give a day to look at it again.',
} as const;

export class NotReadyToAgree extends RuleBroken {
  constructor(missing: readonly (keyof typeof MISSING)[]) {
    super('Something is missing before you can both agree.', missing.map((part): FieldError => ({ pointer: `/${part}`, detail: MISSING[part] })));
  }
}

export class AgreementIsEmpty extends RuleBroken {
  constructor() {
    super('Write something first.', [{ pointer: '/aims', detail: 'Write something, or go back.' }]);
  }
}

export class RefusalNeedsWords extends RuleBroken {
  constructor() {
    super('Say why not.', [{ pointer: '/words', detail: 'Say in a few words what should be different.' }]);
  }
}

export class ReviewDayIsWrong extends RuleBroken {
  constructor(detail: string) {
    super('This day does not fit.', [{ pointer: '/reviewOn', detail }]);
  }
}

export class SupervisionHasEnded extends Refusal {
  constructor() {
    super(403, 'This supervision has ended', 'You can both still read what you agreed. Nothing is changed any more.');
  }
}
