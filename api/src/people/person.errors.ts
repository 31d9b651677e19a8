import { NotPermitted, Refusal, RuleBroken } from '../platform/problems';
import { dayInFull } from './invitations/invitation-words';
import type { PersonRequest } from './person.dto';
import type { PersonResponse } from './person.response';

/** Another administrator changed the same person first. Both come back. */
export class PersonChanged extends Refusal {
  constructor(stored: PersonResponse, sent: PersonRequest) {
    const { givenName, familyName, email, jobTitle, staffGroup, teamId, endsOn } = sent;
    super(412, 'Changed meanwhile', 'Somebody changed this person since you opened the page. Both are here: look again before you save.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, sent: { givenName, familyName, email, jobTitle, staffGroup, teamId, endsOn } },
    });
  }
}

export class EmailIsTaken extends RuleBroken {
  constructor() {
    super('This e-mail address is taken.', [{ pointer: '/email', detail: 'Somebody who works here, or once did, has this e-mail address.' }]);
  }
}

export class TeamIsUnknown extends RuleBroken {
  constructor() {
    super('This team does not exist.', [{ pointer: '/teamId', detail: 'Choose a team from the list.' }]);
  }
}

export class PersonIdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names somebody else. Please try again.');
  }
}

export class LastAdministrator extends Refusal {
  constructor() {
    super(409, 'An administrator stays', 'Nobody else here is an administrator. Make somebody else one first, who has chosen their password.');
  }
}

export class LastDayPassed extends Refusal {
  constructor() {
    super(409, 'Past the last day', 'Their last day has passed. Change it first, or take it away; then let them in again.');
  }
}

export class NewAdministrator extends NotPermitted {
  constructor() {
    super('You became an administrator less than a week ago. Until a week has passed you give no roles, have no part in a new password and change no other administrator. Another administrator can.');
  }
}

/** The code beside a link to a new password would go to an address that has not stood for a week. */
export class AddressIsNew extends Refusal {
  constructor(from: string) {
    super(409, 'Their address is new', `Their e-mail address was changed within a week. The code for a new password goes only to an address that has stood for one: a link can be made from ${dayInFull(from)}.`);
  }
}

export class NotAlone extends NotPermitted {
  constructor() {
    super('A new password takes two administrators: one asks for it, and another makes the link within a week.');
  }
}

const whyNot: Readonly<Record<string, string>> = {
  oneself: 'Nobody supervises themselves. Choose somebody else.',
  absent: 'This person does not work here any more. Choose somebody else.',
  already: 'This supervision of this kind goes on already. Choose somebody else, or another kind.',
  taken: 'This id names another supervision. Begin it again.',
  circle: 'This would close a circle of line management: this person is managed by them, directly or through others. Choose somebody else.',
};

export class SupervisionNotBegun extends RuleBroken {
  constructor(reason: string) {
    const detail = whyNot[reason] ?? 'This supervision cannot begin.';
    super(detail, [{ pointer: reason === 'taken' ? '/id' : '/supervisorId', detail }]);
  }
}

export class AccountErased extends Refusal {
  constructor() {
    super(409, 'This account was erased', 'There is nothing to come back to. Bring them in as somebody new.');
  }
}
