import { Refusal, RuleBroken } from '../platform/problems';

export class ReaderDoesNotSupervise extends RuleBroken {
  constructor() {
    super('This cannot be shared with them.', [{ pointer: '/readerId', detail: 'Choose someone who supervises you now.' }]);
  }
}

export class EntriesAreGoing extends Refusal {
  constructor() {
    super(409, 'Your entries are being erased', 'Nothing more can be shared. Keep your entries first, on the page “Your account”.');
  }
}

export class AccountIsClosing extends Refusal {
  constructor() {
    super(409, 'Your account is closing', 'Nothing more can be shared. Keep your account first, on the page “Your account”.');
  }
}

export class NothingIsLeft extends RuleBroken {
  constructor() {
    super('Nothing would be shared.', [{ pointer: '/leaveOut/sections', detail: 'Leave at least one section in that has words.' }]);
  }
}

/** The client made an id that already names something else, seen or unseen. */
export class IdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names something else. Please try again.');
  }
}
