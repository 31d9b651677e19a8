import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { type Refusal, refusalOf } from '../platform/problems';
import { contentOf, fingerprint, hasWords } from './entry-content';

export type SavingState =
  /** nothing is written yet, so there is nothing to save */
  | { readonly kind: 'blank' }
  /** `at` is null for words that came from the API and were not changed since */
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  /** tried again by itself */
  | { readonly kind: 'failed'; readonly refusal: Refusal }
  /** not tried again until somebody asks, or until the words change when they were the reason */
  | { readonly kind: 'held'; readonly refusal: Refusal }
  /** the API holds other words, written somewhere else; nothing is overwritten until somebody chooses */
  | { readonly kind: 'two-copies'; readonly stored: EntryResponse };

export interface SavingPorts {
  /** one attempt; rejects with a Refusal. `revision` is null for an entry that the API has not seen */
  put(id: string, content: EntryRequest, revision: number | null): Promise<EntryResponse>;
  /** the time of day, for showing only */
  now(): Date;
  /** milliseconds that only ever go up, whatever becomes of the clock */
  ticks(): number;
  /** runs once later; the answer cancels it */
  after(milliseconds: number, run: () => void): () => void;
  newId(): string;
}

export const pauseMs = 3_000;
export const longestMs = 15_000;
const retryMs = [5_000, 10_000, 20_000, 40_000, 60_000] as const;
/** refusals of the words themselves: other words may be accepted */
const aboutTheWords = [400, 413, 422];

/**
 * Saves one entry so that no word is lost: from the first words on, 3 seconds after a pause and 15 at most, one request at a
 * time, each on the revision that the one before it made. A lost answer is recognised by its words, never saved twice; other words
 * at the API are never overwritten without being asked.
 */
export class EntrySaving {
  private sending: Promise<boolean> | null = null;
  private cancelTimer: () => void = () => undefined;
  private changedAt: number | null = null;
  private failures = 0;
  private stopped = false;
  private marked: { readonly content: EntryRequest; readonly mark: string } | null = null;
  private savedMark: string | null;
  private savedAt: Date | null = null;
  /** what was sent and may have arrived although no answer did */
  private readonly attempted = new Set<string>();
  private now: SavingState;

  constructor(
    private readonly ports: SavingPorts,
    private entryId: string,
    private content: EntryRequest,
    private revision: number | null,
    private readonly onChange: (state: SavingState) => void = () => undefined,
    recovered: { readonly attempted: readonly string[] } | null = null,
  ) {
    this.savedMark = revision === null || recovered ? null : fingerprint(content);
    this.now = recovered ? { kind: 'changed' } : revision === null ? { kind: 'blank' } : { kind: 'saved', at: null };
    for (const mark of recovered?.attempted ?? []) this.attempted.add(mark);
  }

  get id(): string {
    return this.entryId;
  }

  get state(): SavingState {
    return this.now;
  }

  /** Something is on this screen and not at the API. */
  get unsaved(): boolean {
    return hasWords(this.content) && this.mark() !== this.savedMark;
  }

  /** What another tab or a later start needs to go on from here. */
  get standing(): { readonly revision: number | null; readonly attempted: readonly string[] } {
    return { revision: this.revision, attempted: [...this.attempted] };
  }

  /** The words as they are now; cheap enough for every keystroke of a long text. */
  change(content: EntryRequest): void {
    this.content = content;
    const before = this.now;
    if (before.kind === 'two-copies') return;
    if (!hasWords(content)) {
      if (!this.sending) this.settle();
      return;
    }
    // Whether they differ from what is saved is found out at the pause.
    this.changedAt ??= this.ports.ticks();
    if (this.sending || before.kind === 'failed') return;
    if (before.kind === 'held' && !aboutTheWords.includes(before.refusal.status)) return;
    if (before.kind !== 'held' && before.kind !== 'changed') this.enter({ kind: 'changed' });
    this.wait();
  }

  /** Saves now; resolves to whether everything is saved. */
  async flush(): Promise<boolean> {
    for (;;) {
      // Checked again after every wait: somebody else's save may have begun in the meantime.
      if (this.sending) await this.sending;
      else if (!this.unsaved || this.now.kind === 'two-copies') return !this.unsaved;
      else if (!(await this.send())) return false;
    }
  }

  /** The connection is back: what failed is tried at once. */
  nudge(): void {
    if (this.now.kind === 'failed' && !this.sending) void this.send();
  }

  /** After two copies: these words become an entry of their own, and the other stays as it is. */
  keepBoth(): Promise<boolean> {
    this.entryId = this.ports.newId();
    return this.goOnFrom(null, null);
  }

  /** After two copies: these words replace the stored ones. */
  keepThese(): Promise<boolean> {
    const stored = this.storedCopy();
    return stored ? this.goOnFrom(stored.revision, fingerprint(contentOf(stored))) : this.flush();
  }

  /** After two copies: the stored words replace these, which the answer brings back. */
  keepStored(): EntryRequest {
    const stored = this.storedCopy();
    if (stored) {
      this.content = contentOf(stored);
      this.acknowledge(fingerprint(this.content), stored.revision);
    }
    return this.content;
  }

  /** Nothing is sent by itself after this, whatever still comes back. */
  stop(): void {
    this.stopped = true;
    this.rest();
  }

  private send(): Promise<boolean> {
    this.rest();
    const [content, mark] = [this.content, this.mark()];
    this.attempted.add(mark);
    this.enter({ kind: 'saving' });
    this.sending = this.ports.put(this.entryId, content, this.revision).then(
      (entry) => this.landed(mark, entry.revision),
      (failure: unknown) => this.refused(refusalOf(failure)),
    );
    return this.sending;
  }

  private landed(mark: string, revision: number): boolean {
    this.sending = null;
    this.acknowledge(mark, revision);
    return true;
  }

  private acknowledge(mark: string, revision: number): void {
    this.savedMark = mark;
    this.revision = revision;
    this.attempted.clear();
    this.failures = 0;
    this.savedAt = this.ports.now();
    this.rest();
    if (this.unsaved) {
      this.enter({ kind: 'changed' });
      this.changedAt = this.ports.ticks();
      this.wait();
    } else {
      this.settle();
    }
  }

  private refused(refusal: Refusal): boolean {
    this.sending = null;
    const stored = refusal.status === 412 ? refusal.problem?.stored : undefined;
    if (stored) {
      const mark = fingerprint(contentOf(stored));
      if (this.attempted.has(mark)) return this.landed(mark, stored.revision);
      this.enter({ kind: 'two-copies', stored });
      // Whoever hears of it may have chosen already.
      return !this.unsaved;
    }
    const passing = refusal.status === 0 || refusal.status === 408 || refusal.status === 429 || refusal.status >= 500;
    this.enter({ kind: passing ? 'failed' : 'held', refusal });
    if (passing) {
      const step = retryMs[Math.min(this.failures, retryMs.length - 1)] ?? 60_000;
      this.failures += 1;
      this.later(Math.max(step, (refusal.retryAfter ?? 0) * 1000));
    }
    return false;
  }

  private goOnFrom(revision: number | null, savedMark: string | null): Promise<boolean> {
    this.revision = revision;
    this.savedMark = savedMark;
    this.attempted.clear();
    this.enter({ kind: 'changed' });
    return this.flush();
  }

  private storedCopy(): EntryResponse | null {
    return this.now.kind === 'two-copies' ? this.now.stored : null;
  }

  private wait(): void {
    const now = this.ports.ticks();
    this.later(Math.max(0, Math.min(pauseMs, longestMs - (now - (this.changedAt ?? now)))));
  }

  private later(milliseconds: number): void {
    this.cancelTimer();
    if (this.stopped) return;
    this.cancelTimer = this.ports.after(milliseconds, () => {
      if (this.sending) return;
      if (this.unsaved) void this.send();
      else this.settle();
    });
  }

  /** Nothing is left to save. */
  private settle(): void {
    this.rest();
    this.enter(hasWords(this.content) ? { kind: 'saved', at: this.savedAt } : { kind: 'blank' });
  }

  /** The fingerprint of the words, made once for each of them: it reads the whole text. */
  private mark(): string {
    if (this.marked?.content !== this.content) this.marked = { content: this.content, mark: fingerprint(this.content) };
    return this.marked.mark;
  }

  private rest(): void {
    this.cancelTimer();
    this.cancelTimer = () => undefined;
    this.changedAt = null;
  }

  private enter(state: SavingState): void {
    this.now = state;
    this.onChange(state);
  }
}
