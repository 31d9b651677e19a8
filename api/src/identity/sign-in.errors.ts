import { Refusal } from '../platform/problems';

/** The password was right; whoever gave it has a second step. */
export class SecondStepNeeded extends Refusal {
  constructor(byPasskey: boolean) {
    const detail = byPasskey ? 'Use your passkey: the password alone does not do.' : 'Enter the code that your app shows, or a recovery code.';
    super(401, 'One more step', detail, { errors: [{ pointer: byPasskey ? '/passkey' : '/code', detail }] });
  }
}

/** The account was suspended, or its owner left, in the moment in which they signed in. */
export class AccountIsShut extends Refusal {
  constructor() {
    super(401, 'This did not work', 'This account cannot sign in any more. Ask an administrator.');
  }
}

/** One answer for a code that is wrong, old, or was used. */
export class CodeRefused extends Refusal {
  constructor(status: 401 | 422) {
    const detail = 'This code is not right, or was used before. Wait for the next one your app shows, and try that.';
    super(status, status === 401 ? 'One more step' : 'Please check what you entered', detail, { errors: [{ pointer: '/code', detail }] });
  }
}
