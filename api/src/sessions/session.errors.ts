import { Malformed, Refusal, RuleBroken } from '../platform/problems';

export class DayHasPassed extends RuleBroken {
  constructor() {
    super('This day has passed.', [{ pointer: '/day', detail: 'Choose today or a later day.' }]);
  }
}

export class DayIsFarAway extends RuleBroken {
  constructor() {
    super('This day is too far away.', [{ pointer: '/day', detail: 'Choose a day within the next two years.' }]);
  }
}

export class NoSuchDay extends Malformed {
  constructor() {
    super('No calendar has this day.', [{ pointer: '/day', detail: 'A day looks like 2026-11-26.' }]);
  }
}

/** Only of what the person who plans can see: what the other one has with somebody else is not theirs to know. */
export class Overlaps extends RuleBroken {
  constructor() {
    super('You have another one-to-one at this time.', [{ pointer: '/beginsAt', detail: 'You have another one-to-one at this time. Choose another time.' }]);
  }
}

export class HasLeft extends RuleBroken {
  constructor(name: string) {
    super(`${name} has left, so there is nobody to meet.`, [{ pointer: '/day', detail: `${name} has left.` }]);
  }
}

/** The arrangement, or the record to confirm, is another by now. What stands comes back. */
export class ChangedSince extends Refusal {
  constructor(stored: { readonly revision: number }, detail: string, sent?: unknown) {
    super(412, 'Changed since you looked', detail, { headers: { ETag: `"${stored.revision}"` }, members: { stored, ...(sent === undefined ? {} : { sent }) } });
  }
}

export class RevisionIsMissing extends Malformed {
  constructor() {
    super('Send the revision that you looked at in If-Match.');
  }
}

export class NotHeldYet extends RuleBroken {
  constructor() {
    super('This one-to-one has not taken place yet.', [{ pointer: '/day', detail: 'Confirm it on its day, or later.' }]);
  }
}

export class IdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names something else. Please try again.');
  }
}

export class HasNotes extends Refusal {
  constructor() {
    super(409, 'Notes stand under this', 'Somebody wrote under this topic, so it stays. You can leave it for next time.');
  }
}

export class IsFinished extends Refusal {
  constructor() {
    super(409, 'Already finished', 'This one-to-one was finished. Mark the topic as talked about instead.');
  }
}

export class AgendaIsFull extends RuleBroken {
  constructor(most: number) {
    super('The agenda is full.', [{ pointer: '/title', detail: `One agenda holds up to ${most} topics.` }]);
  }
}

export class NotShared extends RuleBroken {
  constructor() {
    super('This is not shared between you.', [{ pointer: '/shareId', detail: 'Choose something that is shared between the two of you.' }]);
  }
}

export class NotYoursToEnd extends RuleBroken {
  constructor() {
    super('Only whoever shared something says when that ends.', [{ pointer: '/endsShare', detail: 'Only whoever shared it can choose this.' }]);
  }
}

export class AgendaHasOthers extends Refusal {
  constructor() {
    super(409, 'The agenda changed', 'Topics were added or taken away since you looked. Look at the agenda again.');
  }
}

export class KeepsNoWords extends RuleBroken {
  constructor() {
    super('A restorative one-to-one keeps who, when and how long, and nothing else.', [{ pointer: '/place', detail: 'Leave this empty.' }]);
  }
}
