import { limits } from '@afterword/journal';
import { NotPermitted, Refusal, RuleBroken } from '../platform/problems';
import type { RevisedCommitmentRequest } from './commitment.dto';
import type { CommitmentResponse } from './commitment.response';

/** The other of the two changed it first. Both come back, so that nothing is lost. */
export class CommitmentChanged extends Refusal {
  constructor(stored: CommitmentResponse, sent: RevisedCommitmentRequest) {
    super(412, 'Changed meanwhile', 'This was changed since you opened it. Both are here: look again before you save.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, sent: { owner: sent.owner, words: sent.words, dueOn: sent.dueOn } },
    });
  }
}

export class DueDayIsPast extends RuleBroken {
  constructor() {
    super('This day has passed.', [{ pointer: '/dueOn', detail: 'Choose today or a later day.' }]);
  }
}

export class DueDayIsFar extends RuleBroken {
  constructor() {
    super('This day is far off.', [{ pointer: '/dueOn', detail: 'Choose a day within the next two years.' }]);
  }
}

export class NothingIsPromised extends NotPermitted {
  constructor(type: 'professional' | 'line-management' | 'restorative') {
    super(
      type === 'restorative'
        ? 'Restorative supervision keeps who met, on which day and how long, and nothing else.'
        : 'This supervision has ended. You can still read what you both promised.',
    );
  }
}

export class PromisesAreFull extends RuleBroken {
  constructor() {
    super('You have promised each other very much.', [{ pointer: '/words', detail: `Up to ${limits.openCommitments} promises can be open between two people. Finish some or let them go first.` }]);
  }
}

export class SessionIsElsewhere extends RuleBroken {
  constructor() {
    super('This session is not one of yours.', [{ pointer: '/sessionId', detail: 'Choose a session of this supervision.' }]);
  }
}

export class SessionIsClosed extends Refusal {
  constructor() {
    super(409, 'This session is closed', 'Both of you confirmed it, or it was cancelled. Promise it on its own instead.');
  }
}

/** What both confirmed stands: the words of a promise are part of the record. */
export class PromiseIsConfirmed extends NotPermitted {
  constructor() {
    super('Both of you confirmed the record in which this stands. You can give it another day, finish it or let it go.');
  }
}

/** The client made an id that already names something else, seen or unseen. */
export class CommitmentIdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names something else. Please try again.');
  }
}
