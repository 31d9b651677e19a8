import { Refusal, RuleBroken } from '../platform/problems';

/** Another administrator changed the same thing first. Both come back. */
export class HouseChanged extends Refusal {
  constructor(stored: { readonly revision: number }, sent: object) {
    super(412, 'Changed meanwhile', 'Somebody changed this since you opened the page. Both are here: look again before you save.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, sent: { ...sent } },
    });
  }
}

export class NameIsTaken extends RuleBroken {
  constructor() {
    super('This name is taken.', [{ pointer: '/name', detail: 'There is one of this name already. A closed one keeps its name: it can be opened again.' }]);
  }
}

export class LineIsUnknown extends RuleBroken {
  constructor() {
    super('This service line is not there.', [{ pointer: '/lineId', detail: 'Choose a service line from the list, or none.' }]);
  }
}

export class MovesToday extends RuleBroken {
  constructor() {
    super('Choose a day for the move.', [{ pointer: '/lineFrom', detail: 'Choose today or a later day, within a year. Days that are past stay as they were.' }]);
  }
}

export class LineHasWards extends Refusal {
  constructor() {
    super(409, 'Wards stand in it', 'Wards stand in this service line, or are to move into it. Put them in another line, or in none, and close it then.');
  }
}

export class PartIdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names something else. Please try again.');
  }
}
