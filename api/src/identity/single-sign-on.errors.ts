import { Refusal } from '../platform/problems';

export class NotArrived extends Refusal {
  constructor() {
    super(401, 'This did not work', 'That sign-in did not work, or took too long. Try again, or sign in with your password.');
  }
}

/** What came back with a one-time link did not do: the link has to be opened again. */
export class LinkNotTaken extends Refusal {
  constructor() {
    super(401, 'This did not work', 'That sign-in did not work, or took too long. Open your link again and try once more.');
  }
}

export class IdentityIsTaken extends Refusal {
  constructor() {
    super(409, 'It belongs to another account', 'That sign-in opens another account here already. Open your link again, and sign in there as yourself.');
  }
}

export class LastWayIn extends Refusal {
  constructor() {
    super(409, 'A way in stays', 'You have no password here, so this is how you get in. Link another one first.');
  }
}

/** An administrator comes in with a password, so that a provider that is away locks nobody out. */
export class NotWithAProvider extends Refusal {
  constructor() {
    super(409, 'Choose a password', 'Administrators choose a password with their link. The sign-in of the organisation can be linked afterwards.');
  }
}
