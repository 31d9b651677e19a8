import { Refusal, RuleBroken } from '../platform/problems';

export class NotInTheBriefing extends RuleBroken {
  constructor(pointer: '/briefing' | '/question' | '/themes') {
    super('This is not in the briefing.', [{ pointer, detail: { '/briefing': 'Choose a briefing.', '/question': 'Choose one of its questions.', '/themes': 'Choose from its themes.' }[pointer] }]);
  }
}

/** Everyone here can read an agreed change, so it may point at nobody. */
export class CouldIdentify extends RuleBroken {
  constructor() {
    super('This could point at somebody.', [
      { pointer: '/change', detail: 'Everyone here can read this, and something in it could identify a person. Say it without names, places, dates or numbers.' },
    ]);
  }
}

/** The client made an id that already names something else. */
export class TeamReflectionIdIsTaken extends Refusal {
  constructor() {
    super(409, 'Already used', 'This id already names something else. Please try again.');
  }
}
