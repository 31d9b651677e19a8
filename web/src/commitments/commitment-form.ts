import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { RevisedCommitmentRequest } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { FieldError, dayOf } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { type Commitment, CommitmentsApi } from './commitments-api';
import { weeksAhead } from './due-words';

const usualWeeks = 2;
let made = 0;

/** Who promises what until when: a new promise within a supervision, or one that is said otherwise or carried over. */
@Component({
  selector: 'aw-commitment-form',
  imports: [FieldError],
  template: `
    <form class="commitment-form stack" (submit)="save($event)">
      @if (wordsStand()) {
        <p class="serif">{{ words() }}</p>
        <p class="hint">You both confirmed this, so it stays as it is. You can give it another day.</p>
      } @else {
      <div class="field" [attr.data-error]="!!fault('words')">
        <label class="label" [for]="field + '-words'">{{ changes() ? 'The promise' : 'A new promise' }}</label>
        <aw-field-error [errorId]="field + '-words-error'" [words]="fault('words')" />
        <textarea class="textarea textarea-serif" rows="2" [id]="field + '-words'" [value]="words()" (input)="words.set($any($event.target).value)" [attr.maxlength]="limit"
          [attr.aria-invalid]="fault('words') ? true : null" [attr.aria-describedby]="field + '-words-error'"></textarea>
      </div>
      <fieldset class="group commitment-who">
        <legend>Who promises it?</legend>
        <label class="choice"><input type="radio" [name]="field" [checked]="mine()" (change)="mine.set(true)"><span class="choice-words">You</span></label>
        <label class="choice"><input type="radio" [name]="field" [checked]="!mine()" (change)="mine.set(false)"><span class="choice-words">{{ otherName() }}</span></label>
      </fieldset>
      }
      <div class="field" [attr.data-error]="!!fault('dueOn')">
        <label class="label" [for]="field + '-due'">By when</label>
        <aw-field-error [errorId]="field + '-due-error'" [words]="fault('dueOn')" />
        <input class="input commitment-day" type="date" [id]="field + '-due'" [value]="dueOn()" (input)="dueOn.set($any($event.target).value)"
          [attr.aria-invalid]="fault('dueOn') ? true : null" [attr.aria-describedby]="field + '-due-error'">
      </div>
      @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
      <p class="actions">
        <button type="submit" class="button button-small" [attr.aria-busy]="busy() ? true : null">{{ changes() ? 'Save it' : 'Promise it' }}</button>
        <button type="button" class="link link-target" (click)="closed.emit()">Leave it</button>
        @if (changes()) { <button type="button" class="link link-target" (click)="letGo()">Let it go</button> }
      </p>
    </form>
  `,
})
export class CommitmentForm {
  readonly supervision = input.required<string>();
  /** what the signed-in person is in this supervision */
  readonly role = input.required<'supervisee' | 'supervisor'>();
  readonly otherName = input.required<string>();
  /** the promise that is changed; without one it is new */
  readonly changes = input<Commitment | null>(null);
  /** the session in which it is promised */
  readonly session = input<string | null>(null);
  readonly saved = output<Commitment>();
  readonly closed = output();
  private readonly api = inject(CommitmentsApi);
  private readonly id = crypto.randomUUID();
  protected readonly field = `commitment-${++made}`;
  protected readonly limit = limits.commitment;
  /** part of a record that both confirmed */
  protected readonly wordsStand = computed(() => this.changes() !== null && !this.changes()!.can.includes('reword'));
  private readonly known = linkedSignal(() => this.changes());
  protected readonly words = linkedSignal(() => this.changes()?.words ?? '');
  protected readonly mine = linkedSignal(() => this.changes()?.mine ?? true);
  protected readonly dueOn = linkedSignal(() => {
    const stored = this.changes()?.dueOn;
    return stored && stored >= dayOf(new Date()) ? stored : weeksAhead(usualWeeks);
  });
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  private readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  private readonly request = computed((): RevisedCommitmentRequest => {
    const [own, others] = this.role() === 'supervisee' ? (['supervisee', 'supervisor'] as const) : (['supervisor', 'supervisee'] as const);
    return { owner: this.mine() ? own : others, words: this.words(), dueOn: this.dueOn() };
  });

  protected fault(name: string): string {
    return this.faults().get(name) ?? '';
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    const session = this.session();
    return this.run(() => {
      const known = this.known();
      if (known) return this.api.revise(known, this.request());
      return this.api.promise({ ...this.request(), id: this.id, supervisionId: this.supervision(), ...(session ? { sessionId: session } : {}) });
    });
  }

  protected letGo(): Promise<void> {
    return this.run(() => this.api.close(this.known()!.id, 'dropped'));
  }

  private async run(work: () => Promise<Commitment>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    this.faults.set(new Map());
    try {
      this.saved.emit(await work());
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.faults.set(refusal.fields);
      const stored = (refusal.problem as { stored?: Commitment } | null)?.stored;
      if (refusal.status === 412 && stored) {
        this.known.set(stored);
        this.trouble.set(`${this.otherName()} changed it meanwhile. It now reads “${stored.words}”. Save again to keep your words instead.`);
      } else if (refusal.fields.size === 0) {
        this.trouble.set(`Not saved. ${refusal.words}`);
      }
    } finally {
      this.busy.set(false);
    }
  }
}
