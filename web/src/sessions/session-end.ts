import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SessionResponse } from '@afterword/api-types';
import { dateInFull, limits } from '@afterword/journal';
import { DayPipe } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { SessionSaving } from './session-saving';
import { SessionsApi } from './sessions-api';
import { confirmedInPrint, confirmersOf, confirmingWords, whatIsRead } from './session-words';

/** Why something is not done yet, in words for whoever asked for it. */
class NotYet extends Error {}

/** The end of a session: both confirm it, and afterwards it is added to and never changed. */
@Component({
  selector: 'aw-session-end',
  imports: [DayPipe, RouterLink],
  template: `
    @if (!session().cancellation && session().type === 'restorative') { <p class="print-only">{{ printedWords() }}</p> }
    @if (session().corrections.length) {
      <section class="stack" aria-labelledby="corrections">
        <h2 id="corrections">Added afterwards</h2>
        <ul class="plain-list">
          @for (correction of session().corrections; track correction.id) {
            <li><p class="small soft no-print">{{ correction.writerId === people().me.id ? 'You' : people().otherName }}, {{ correction.writtenOn | awDay: 'full' }}</p><p class="small soft print-only">{{ correction.writerId === people().me.id ? people().me.givenName : people().otherName }}, {{ dateInFull(correction.writtenOn) }}</p><p class="words">{{ correction.text }}</p></li>
          }
        </ul>
      </section>
    }
    @if (!session().cancellation) {
      <p class="session-state no-print" id="session-state" tabindex="-1">{{ words() }}</p>
    }
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
    <div class="actions no-print">
      @if (mayConfirm()) {
        <button type="button" class="button button-theirs" [attr.aria-busy]="busy() ? true : null" (click)="confirm()">{{ confirmWords() }}</button>
      }
      @if (may('correct') && !correcting()) { <button type="button" class="button button-plain" (click)="correcting.set(true)">Add a correction</button> }
      @if (may('move')) { <a class="link-target" [routerLink]="['/sessions', session().id, 'move']">Move it</a> }
      @if (may('cancel') && !cancelling()) { <button type="button" class="link link-target" (click)="cancelling.set(true)">Cancel it…</button> }
      @if (session().state === 'planned') { <a class="link-target" [href]="'/api/sessions/' + session().id + '/calendar'" download>Add to a calendar</a> }
      @if (session().state === 'confirmed') { <button type="button" class="link link-target" (click)="print()">Print</button> }
    </div>
    @if (correcting()) {
      <form class="stack measure no-print" (submit)="correct($event, correction.value)" novalidate>
        <label class="label" for="correction">What is to be added</label>
        <p class="hint" id="correction-hint">It stands below the record with your name and today’s date. The record stays as it is.</p>
        <textarea #correction class="textarea textarea-serif" id="correction" rows="3" autocomplete="off" aria-describedby="correction-hint"></textarea>
        <p class="actions"><button type="submit" class="button button-theirs button-small">Add it for both</button><button type="button" class="link link-target small" (click)="correcting.set(false)">Not now</button></p>
      </form>
    }
    @if (cancelling()) {
      <form class="stack measure no-print" (submit)="cancel($event)" novalidate>
        @if (session().type !== 'restorative') {
          <label class="label" for="cancel-reason">Why (if you like)</label>
          <p class="hint" id="cancel-hint">{{ people().otherName }} reads this. What is on the agenda goes to the next one-to-one.</p>
          <input class="input" id="cancel-reason" autocomplete="off" aria-describedby="cancel-hint" [value]="reason()" (input)="reason.set($any($event.target).value)" />
        }
        <p class="actions"><button type="submit" class="button button-plain button-small">Cancel this one-to-one</button><button type="button" class="link link-target small" (click)="cancelling.set(false)">Keep it</button></p>
      </form>
    }
  `,
  host: { class: 'session-end stack', '[class.no-print]': "session().type !== 'restorative' && session().corrections.length === 0" },
})
export class SessionEnd {
  readonly session = input.required<SessionResponse>();
  readonly today = input.required<string>();
  readonly changed = output<SessionResponse | null>();
  private readonly api = inject(SessionsApi);
  private readonly saving = inject(SessionSaving);
  private readonly announcer = inject(Announcer);
  protected readonly dateInFull = dateInFull;
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly correcting = signal(false);
  protected readonly cancelling = signal(false);
  protected readonly reason = signal('');
  private newId = crypto.randomUUID();
  protected readonly people = computed(() => confirmersOf(this.session()));
  protected readonly mayConfirm = computed(() => this.may('confirm') && this.session().day <= this.today() && !this.people().mine?.stands);
  protected readonly confirmWords = computed(() => {
    if (this.people().other?.stands) return 'Confirm it too';
    return this.session().state === 'planned' ? `Finish and send to ${this.people().otherName} to confirm` : 'Confirm it as it stands';
  });
  protected readonly words = computed(() => {
    if (this.session().state !== 'confirmed' && !this.may('confirm')) return 'This supervision has ended. What is here can be read and is not changed any more.';
    return confirmingWords(this.session());
  });
  protected readonly printedWords = computed(() => confirmedInPrint(this.session()));

  protected may(action: SessionResponse['can'][number]): boolean {
    return this.session().can.includes(action);
  }

  /** What is unsaved here is saved first, and what is confirmed is what is read here, nothing newer. */
  protected async confirm(): Promise<void> {
    await this.does(async () => {
      const read = this.session();
      if (!(await this.saving.flush())) throw new NotYet('Something here is not saved yet. Look at your boxes first.');
      // One's own words that were only just saved have raised the revision; what is of the other one is read first.
      const now = await this.api.latest(read.id);
      if (whatIsRead(now) !== whatIsRead(read)) {
        this.changed.emit(now);
        throw new NotYet('This changed just now. Read it again, then confirm it.');
      }
      return this.api.confirm(now.id, now.revision);
    }, 'Confirmed.');
  }

  protected async correct(event: Event, text: string): Promise<void> {
    event.preventDefault();
    if (text.trim() === '') return this.trouble.set('Write something first.');
    if (text.length > limits.comment) return this.trouble.set(`Up to ${limits.comment.toLocaleString('en-GB')} characters.`);
    await this.does(async () => {
      const now = await this.api.correct(this.session().id, { id: this.newId, text });
      this.newId = crypto.randomUUID();
      this.correcting.set(false);
      return now;
    }, 'Added for both.');
  }

  protected async cancel(event: Event): Promise<void> {
    event.preventDefault();
    await this.does(async () => {
      const now = await this.api.cancel(this.session().id, this.reason());
      this.cancelling.set(false);
      return now;
    }, 'Cancelled. You both see it.');
  }

  protected print(): void {
    window.print();
  }

  private async does(work: () => Promise<SessionResponse>, said: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      this.changed.emit(await work());
      this.announcer.say(said);
    } catch (failure) {
      if (failure instanceof NotYet) this.trouble.set(failure.message);
      else {
        this.trouble.set(refusalOf(failure).words);
        this.changed.emit(null);
      }
    } finally {
      this.busy.set(false);
    }
  }
}
