import { computed, signal } from '@angular/core';
import type { DraftDocument } from '@afterword/journal';
import { type Refusal, refusalOf } from '../platform/problems';
import type { Draft } from './briefing-drafts-api';
import { sameDraft } from './draft-words';

export type EditingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'two';

/** What a device holds of a draft until it is saved: what it says, and what it was written on. */
export interface KeptDraft {
  readonly document: DraftDocument;
  readonly revision: number;
}

const pauseMs = 700;
const againMs = 3_000;

/**
 * A draft as it is corrected: saved after a pause, tried again until it arrives, and never put over what another educator saved
 * meanwhile: then both are there, and a person chooses.
 */
export class DraftEditing {
  readonly document = signal<DraftDocument | null>(null);
  readonly state = signal<EditingState>('saved');
  readonly trouble = signal<Refusal | null>(null);
  /** why it cannot be saved, when trying again would not help */
  readonly refusedFor = computed(() => {
    const trouble = this.trouble();
    return trouble && !passes(trouble) ? [...new Set([trouble.words, ...trouble.fields.values()])].join(' ') : '';
  });
  /** what stands at the API, while two wait for a choice */
  readonly other = signal<Draft | null>(null);
  revision = 0;
  private sent: DraftDocument | null = null;
  /** what was sent since and may have arrived without an answer */
  private unanswered: DraftDocument[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private over = false;

  constructor(
    private readonly send: (document: DraftDocument, revision: number) => Promise<Draft>,
    /** makes this device hold what is not saved, or nothing */
    private readonly keep: (kept: KeptDraft | null) => void,
  ) {}

  get unsaved(): boolean {
    return this.document() !== this.sent;
  }

  begin({ document, revision }: Pick<Draft, 'document' | 'revision'>): void {
    this.revision = revision;
    this.sent = document as DraftDocument;
    this.document.set(this.sent);
  }

  /** Goes on with what a device kept, and asks where the draft was saved from elsewhere since. */
  goOn(kept: KeptDraft, stored: Draft): void {
    if (this.unsaved) return;
    if (sameDraft(kept.document, stored.document)) return this.keep(null);
    this.document.set(kept.document);
    if (kept.revision === stored.revision) return this.saveSoon(pauseMs);
    this.other.set(stored);
    this.state.set('two');
  }

  change(by: (document: DraftDocument) => DraftDocument): void {
    const now = this.document();
    const next = now && by(now);
    if (!next || next === now) return;
    this.document.set(next);
    this.keep({ document: next, revision: this.revision });
    if (this.state() !== 'two') this.saveSoon(pauseMs);
  }

  /** Saves what is not saved yet, now. Resolves to whether nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.sending;
    if (this.unsaved && this.state() !== 'two') await (this.sending = this.once().finally(() => (this.sending = null)));
    return !this.unsaved;
  }

  /** Mine over what came from elsewhere. */
  keepMine(): void {
    this.choose((other) => {
      this.revision = other.revision;
      this.saveSoon(0);
    });
  }

  takeOther(): void {
    this.choose((other) => {
      this.begin(other);
      this.keep(null);
      this.state.set('saved');
    });
  }

  leave(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private choose(by: (other: Draft) => void): void {
    const other = this.other();
    if (!other) return;
    this.other.set(null);
    by(other);
  }

  private saveSoon(milliseconds: number): void {
    this.state.set('waiting');
    this.later(milliseconds);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.over) this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async once(): Promise<void> {
    const document = this.document();
    if (!document) return;
    this.state.set('saving');
    try {
      this.revision = (await this.send(document, this.revision)).revision;
      this.sent = document;
      this.unanswered = [];
      this.trouble.set(null);
      this.state.set(this.unsaved ? 'waiting' : 'saved');
      const newest = this.document();
      this.keep(this.unsaved && newest ? { document: newest, revision: this.revision } : null);
      if (this.unsaved) this.later(pauseMs);
    } catch (failure) {
      this.refused(refusalOf(failure), document);
    }
  }

  private refused(refusal: Refusal, document: DraftDocument): void {
    const stored = (refusal.problem as { stored?: Draft } | null)?.stored;
    if (refusal.status === 412 && stored) {
      if (this.unanswered.some((each) => sameDraft(each, stored.document))) return this.goOnFrom(stored);
      this.other.set(stored);
      this.state.set('two');
      return;
    }
    this.trouble.set(refusal);
    this.state.set('failed');
    if (!passes(refusal)) return;
    if (this.unanswered.at(-1) !== document) this.unanswered.push(document);
    this.later(againMs);
  }

  /** What stands is our own, whose answer was lost. */
  private goOnFrom({ revision }: Draft): void {
    this.revision = revision;
    this.unanswered = [];
    this.saveSoon(0);
  }
}

/** Whether trying again can help. */
const passes = (refusal: Refusal): boolean => refusal.unreached || refusal.status >= 500 || refusal.status === 429;
