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

export class NoPasswordToOpenIt extends Refusal {
  constructor() {
    super(409, 'They have no password', 'They never chose a password, or erased their account, so there is nothing here that a link could bring them.');
  }
}
