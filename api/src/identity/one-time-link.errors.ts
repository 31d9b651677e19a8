import { peopleLimits } from '@afterword/journal';
import { type FieldError, Refusal, RuleBroken } from '../platform/problems';

/** One answer for a link that is wrong, was used, was replaced or has run out. */
export class LinkRefused extends Refusal {
  constructor() {
    super(404, 'This link does not work', 'A link works once and for a few days, and a newer one takes its place. Ask whoever gave it to you for another.');
  }
}

/** The link works only together with the code that was mailed to its owner. */
export class MailedCodeRefused extends RuleBroken {
  constructor(typed: string) {
    const detail = typed === '' ? 'Enter the code that was mailed to you.' : 'This is not the code that belongs to this link. Look for the newest e-mail with one.';
    super(detail, [{ pointer: '/code', detail }]);
  }
}

export class NoPasswordsHere extends Refusal {
  constructor() {
    super(409, 'No passwords here', 'Where you work people have no passwords here. Come in with the sign-in of your organisation.');
  }
}

/** A password that will not do, and why. */
export class PasswordRefused extends RuleBroken {
  constructor(detail: string, pointer: '/password' | '/newPassword' = '/password') {
    super(detail, [{ pointer, detail } satisfies FieldError]);
  }
}

/** Another browser changed the password meanwhile, and with it ended the sign-in that asks. */
export class SignInEnded extends Refusal {
  constructor() {
    super(401, 'Please sign in', 'Your sign-in has ended: the password was changed meanwhile.');
  }
}

export const needName = 'Enter a name.';
export const longName = `This is longer than ${peopleLimits.name} characters.`;
