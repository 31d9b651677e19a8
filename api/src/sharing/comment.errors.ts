import { limits } from '@afterword/journal';
import { Refusal, RuleBroken } from '../platform/problems';
import type { CommentDraftRequest, WordingRequest } from './comment.dto';
import type { CommentDraftResponse, CommentThread } from './comment.response';

/** Another window or device was quicker. Both wordings come back, so that nothing is lost. */
export class CommentChanged extends Refusal {
  constructor(stored: CommentDraftResponse | CommentThread, revision: number, sent: CommentDraftRequest | WordingRequest) {
    super(412, 'Changed somewhere else', 'This was changed in another window or on another device since you opened it. Both are kept until you choose.', {
      headers: { ETag: `"${revision}"` },
      members: { stored, sent },
    });
  }
}

/** It can be seen by now: it is worded anew as a comment, and waits for nothing. */
export class AlreadyReleased extends Refusal {
  constructor() {
    super(409, 'Already seen', 'They can see this comment by now. You can still change its words.');
  }
}

export class TooManyDrafts extends RuleBroken {
  constructor() {
    super('This was not kept.', [{ pointer: '', detail: `You keep ${limits.commentDrafts} drafts here. Let one be seen or throw one away first.` }]);
  }
}

export class NoSessionIsPlanned extends RuleBroken {
  constructor() {
    super('There is no one-to-one to wait for.', [{ pointer: '/when', detail: 'Plan a one-to-one first, or let it be seen in the morning.' }]);
  }
}

export class TooManyEdits extends RuleBroken {
  constructor() {
    super('This was not changed.', [{ pointer: '/text', detail: `A comment can be changed ${limits.commentEdits} times. Write an answer to it instead.` }]);
  }
}

export class ThreadIsElsewhere extends RuleBroken {
  constructor() {
    super('This thread is not here.', [{ pointer: '/thread', detail: 'This thread is not on this version.' }]);
  }
}

export class WordsAreElsewhere extends RuleBroken {
  constructor() {
    super('These words are not in this version.', [{ pointer: '/passage', detail: 'Choose words of this version.' }]);
  }
}

export class AnswerHasNoKind extends RuleBroken {
  constructor() {
    super('An answer needs no kind.', [{ pointer: '/kind', detail: 'Only a comment that begins a thread is meant as something.' }]);
  }
}
