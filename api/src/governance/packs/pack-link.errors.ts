import { Refusal, RuleBroken } from '../../platform/problems';

/** One answer for a link that is wrong, was used, was replaced or has run out. */
export class PackLinkRefused extends Refusal {
  constructor() {
    super(404, 'This link does not work', 'A link works until the day that stands with it, and once. Ask where you worked for another.');
  }
}

export class NotYourPassword extends RuleBroken {
  constructor() {
    super('This is not your password.', [{ pointer: '/password', detail: 'This is not your password. It is the one you signed in with.' }]);
  }
}

export class NoPasswordOfYours extends Refusal {
  constructor() {
    super(409, 'You have no password', 'You have no password here that could open a link. Download what is yours while you can sign in.');
  }
}

export class NoPasswordToOpenIt extends Refusal {
  constructor() {
    super(409, 'They have no password', 'They have no password here that could open a link: they never chose one, or came in with the sign-in of the organisation.');
  }
}
