import { Refusal, RuleBroken } from '../platform/problems';
import type { EntryRequest } from './entry.dto';
import type { EntryResponse } from './entry.response';

/** Another device or tab saved first. Both texts come back, so that nothing is lost. */
export class SavedElsewhere extends Refusal {
  constructor(stored: EntryResponse, sent: EntryRequest | null) {
    super(412, 'Saved somewhere else', 'This was changed in another window or on another device since you opened it. Both are kept until you choose.', {
      headers: { ETag: `"${stored.revision}"` },
      members: { stored, ...(sent ? { sent } : {}) },
    });
  }
}

export class EntryIsEmpty extends RuleBroken {
  constructor() {
    super('Write something first.', [{ pointer: '/sections/0/text', detail: 'Write something, or go back.' }]);
  }
}

/** Whoever searches has searched again since; the newer one is answered. */
export class SearchedAgain extends Refusal {
  constructor() {
    super(409, 'Searched again', 'A newer search of yours took the place of this one.');
  }
}
