import { Refusal } from '../platform/problems';

/** One answer for a passkey that nobody has, of somebody who cannot sign in, for another site, or that was shown before. */
export class PasskeyRefused extends Refusal {
  constructor() {
    super(401, 'This did not work', 'This passkey does not open an account here. Try again, or sign in with your password.');
  }
}

export class PasskeyNotAdded extends Refusal {
  constructor(detail = 'The passkey was not added. Try again.') {
    super(422, 'Not added', detail);
  }
}

export class PasskeyNeeded extends Refusal {
  constructor() {
    super(409, 'A second step is needed', 'Where you work, people with your role need a second step, and this is the last one you have. Add another passkey or an app first.');
  }
}
