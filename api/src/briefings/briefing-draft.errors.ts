import { draftLimits, type BriefingRefusal, type DraftDocument, type DraftFault } from '@afterword/journal';
import { type FieldError, Malformed, Refusal, RuleBroken } from '../platform/problems';
import type { BriefingDraftListed, BriefingDraftResponse, PublicationPreview } from './briefing-draft.response';

const inDocument = (faults: readonly DraftFault[]): FieldError[] => faults.map(({ pointer, detail }) => ({ pointer: `/document${pointer}`, detail }));

/** It was read, and is no briefing: why not, and what was looked for. What was sent stays on the sender's screen. */
export class NoBriefing extends Refusal {
  constructor(pointer: '/text' | '/file', { reason, lookedFor }: BriefingRefusal) {
    super(422, 'This was not understood as a briefing', reason, { errors: [{ pointer, detail: reason }], members: { lookedFor } });
  }
}

/** A file that cannot be read, in one of our own sentences. */
export class FileNotRead extends RuleBroken {
  constructor(pointer: '/text' | '/file', sentence: string) {
    super(sentence, [{ pointer, detail: sentence }]);
  }
}

export class NothingToRead extends RuleBroken {
  constructor() {
    super('There is nothing to read.', [{ pointer: '/text', detail: 'Paste the words of the briefing, or choose a file.' }]);
  }
}

export class TextAndFile extends RuleBroken {
  constructor() {
    super('These are two documents.', [{ pointer: '/file', detail: 'Paste words or choose a file, not both.' }]);
  }
}

export class NoSuchBriefing extends RuleBroken {
  constructor() {
    super('There is no such briefing.', [{ pointer: '/newVersionOf', detail: 'Choose a briefing that was published.' }]);
  }
}

/** There is a draft of the same document. It comes back, so that it can be gone on with; nothing was begun. */
export class IsADraftAlready extends Refusal {
  constructor(draft: BriefingDraftListed) {
    super(409, 'A draft already', 'This document is a draft already. Go on with that one, or begin another all the same.', { members: { draft } });
  }
}

/** The same document was published. What it was published as comes back; nothing was begun. */
export class IsPublishedAlready extends Refusal {
  constructor(briefing: { readonly code: string; readonly version: number; readonly title: string; readonly publishedOn: string }) {
    super(409, 'Published already', 'This document was published already. Draft a new version of it, or begin another briefing all the same.', { members: { briefing } });
  }
}

export class TooManyBriefingDrafts extends Refusal {
  constructor() {
    super(409, 'Too many drafts', `There are ${draftLimits.drafts} drafts. Publish one or throw one away first.`);
  }
}

/** Not in the shape of a draft. */
export class NoDraft extends Malformed {
  constructor(faults: readonly DraftFault[]) {
    super('Some of this is not as it should be.', inDocument(faults));
  }
}

/** Another educator or window was quicker. Both come back, so that nothing is lost. */
export class BriefingDraftChanged extends Refusal {
  constructor(stored: BriefingDraftResponse, sent: { readonly document: DraftDocument } | null) {
    super(412, 'Changed somewhere else', 'This draft was changed in another window or by another educator since you opened it. Both are kept until you choose.', {
      headers: { ETag: `"${stored.revision}"` },
      members: sent ? { stored, sent } : { stored },
    });
  }
}

/** What publishing would do is no longer what was looked at: another version came meanwhile. What it would do now comes back. */
export class PublicationChanged extends Refusal {
  constructor(preview: PublicationPreview) {
    super(412, 'Changed while you looked', 'This changed while you looked. Look at it again, then publish it.', { members: { preview } });
  }
}

/** A draft cannot hold a document, since no correction of it could be kept. */
export class TooMuchForADraft extends RuleBroken {
  constructor(pointer: '/text' | '/file', { detail }: DraftFault) {
    const sentence = `A draft cannot hold all of this. ${detail} Leave out what is no part of the briefing, and try again.`;
    super(sentence, [{ pointer, detail: sentence }]);
  }
}

export class CannotBePublished extends RuleBroken {
  constructor(faults: readonly DraftFault[]) {
    super('This cannot be published yet.', inDocument(faults));
  }
}

export class AddressedToNobody extends RuleBroken {
  constructor(detail: string) {
    super('Choose whom the briefing is for.', [{ pointer: '/teams', detail }]);
  }
}

export class DraftWasPublished extends Refusal {
  constructor() {
    super(409, 'Published already', 'This draft was published. Begin another one.');
  }
}
