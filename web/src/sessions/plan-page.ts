import { Component, computed, effect, inject, input, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { limits } from '@afterword/journal';
import { ErrorSummary, FieldError, Loading, PageFailed, dayOf } from '@afterword/ui';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SessionsApi } from './sessions-api';

const fields = ['day', 'beginsAt', 'minutes', 'place'] as const;
const fieldIds = { day: 'plan-day', beginsAt: 'plan-time', minutes: 'plan-minutes', place: 'plan-place' } as const;

/** When two people meet: planned for the first time, or moved. */
@Component({
  selector: 'aw-plan-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  template: `
    <div class="page">
      @if (back(); as back) { <a class="back-link" [routerLink]="['/supervisions', back.id]"><svg class="glyph glyph-small" viewBox="0 0 22 22" aria-hidden="true"><path d="M14 4l-7 7 7 7" /></svg>{{ back.person.givenName }} {{ back.person.familyName }}</a> }
      <h1 class="page-head">{{ session() ? 'Move this one-to-one' : 'Plan a one-to-one' }}{{ person() ? ' with ' + person() : '' }}</h1>
      @if (failed(); as words) {
        <aw-page-failed heading="This did not load" [words]="words" (retry)="again()" />
      } @else if (!ready()) {
        <aw-loading words="Opening the calendar" />
      } @else {
        <form class="measure" (submit)="save($event)" novalidate>
          <aw-error-summary [troubles]="troubles()" />
          <div class="field" [attr.data-error]="!!of('day')">
            <label class="label" for="plan-day">Day</label>
            <aw-field-error errorId="plan-day-error" [words]="of('day')" />
            <input class="input plan-short" id="plan-day" type="date" [value]="day()" (input)="day.set($any($event.target).value)" [attr.aria-invalid]="of('day') ? true : null" [attr.aria-describedby]="of('day') ? 'plan-day-error' : null" />
          </div>
          <div class="field" [attr.data-error]="!!of('beginsAt')">
            <label class="label" for="plan-time">Starts at</label>
            <aw-field-error errorId="plan-time-error" [words]="of('beginsAt')" />
            <input class="input plan-short" id="plan-time" type="time" [value]="beginsAt()" (input)="beginsAt.set($any($event.target).value)" [attr.aria-invalid]="of('beginsAt') ? true : null" [attr.aria-describedby]="of('beginsAt') ? 'plan-time-error' : null" />
          </div>
          <div class="field" [attr.data-error]="!!of('minutes')">
            <label class="label" for="plan-minutes">Minutes</label>
            <aw-field-error errorId="plan-minutes-error" [words]="of('minutes')" />
            <input class="input plan-short" id="plan-minutes" inputmode="numeric" autocomplete="off" [value]="minutes()" (input)="minutes.set($any($event.target).value)" [attr.aria-invalid]="of('minutes') ? true : null" [attr.aria-describedby]="of('minutes') ? 'plan-minutes-error' : null" />
          </div>
          @if (restorative()) {
            <p class="inset space-above">This one-to-one is restorative. Who, when and how long is kept, and nothing else.</p>
          } @else {
            <div class="field" [attr.data-error]="!!of('place')">
              <label class="label" for="plan-place">Where (if you like)</label>
              <p class="hint" id="plan-place-hint">A room, or that you meet by phone or video.</p>
              <aw-field-error errorId="plan-place-error" [words]="of('place')" />
              <input class="input" id="plan-place" autocomplete="off" [value]="place()" (input)="place.set($any($event.target).value)" aria-describedby="plan-place-hint" />
            </div>
          }
          @if (trouble()) { <p class="trouble space-above" role="alert">{{ trouble() }}</p> }
          <p class="actions space-above">
            <button type="submit" class="button button-theirs" [attr.aria-busy]="saving() ? true : null">{{ session() ? 'Move it' : 'Plan it' }}</button>
            <a class="link-target" [routerLink]="session() ? ['/sessions', session()] : ['/supervisions', id()]">Not now</a>
          </p>
        </form>
      }
    </div>
  `,
})
export class PlanPage {
  /** from the address: the supervision */
  readonly id = input<string>();
  /** from the address: the session to move */
  readonly session = input<string>();

  private readonly api = inject(SessionsApi);
  private readonly router = inject(Router);
  private readonly read = this.api.session(() => this.session());
  private readonly supervisions = this.api.supervisions();
  private readonly summary = viewChild(ErrorSummary);
  private readonly newId = crypto.randomUUID();
  protected readonly day = signal('');
  protected readonly beginsAt = signal('14:00');
  protected readonly minutes = signal('45');
  protected readonly place = signal('');
  protected readonly saving = signal(false);
  protected readonly trouble = signal('');
  private readonly refused = signal<ReadonlyMap<string, string>>(new Map());
  private readonly supervision = computed(() => (this.supervisions.hasValue() ? this.supervisions.value().supervisions.find(({ id }) => id === this.id()) : undefined));
  private readonly moved = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly ready = computed(() => (this.session() ? this.moved() !== undefined : this.supervision() !== undefined));
  protected readonly restorative = computed(() => (this.moved()?.type ?? this.supervision()?.type) === 'restorative');
  /** the page of the two, and with whom */
  protected readonly back = computed(() => {
    const [moved, planned] = [this.moved(), this.supervision()];
    if (moved) return { id: moved.supervisionId, person: moved.role === 'supervisor' ? moved.supervisee : moved.supervisor };
    return planned ? { id: planned.id, person: planned.person } : null;
  });
  protected readonly person = computed(() => this.back()?.person.givenName ?? '');
  protected readonly failed = computed(() => {
    const error = this.read.error() ?? this.supervisions.error();
    if (error) return refusalOf(error).words;
    return !this.session() && this.supervisions.hasValue() && !this.supervision() ? 'There is nothing here that you can open.' : '';
  });
  protected readonly troubles = computed(() => fields.filter((field) => this.of(field)).map((field) => ({ field: fieldIds[field], words: this.of(field) })));

  constructor() {
    inject(PrivacyLine).show(() => ({ state: 'shared', mark: 'both', sentence: this.person() ? `You and ${this.person()} both see this.` : 'Both of you see this.' }));
    this.day.set(dayOf(new Date()));
    effect(() => {
      const moved = this.moved();
      if (!moved) return;
      this.day.set(moved.day);
      this.beginsAt.set(moved.beginsAt);
      this.minutes.set(String(moved.minutes));
      this.place.set(moved.place ?? '');
    });
  }

  protected of(field: (typeof fields)[number]): string {
    return this.refused().get(field) ?? '';
  }

  protected again(): void {
    this.read.reload();
    this.supervisions.reload();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.saving()) return;
    const minutes = Number(this.minutes());
    const wrong = new Map<string, string>();
    if (!this.day()) wrong.set('day', 'Choose a day.');
    if (!this.beginsAt()) wrong.set('beginsAt', 'Choose a time.');
    if (!Number.isInteger(minutes) || minutes < limits.leastSessionMinutes || minutes > limits.mostSessionMinutes) {
      wrong.set('minutes', `Minutes are a whole number from ${limits.leastSessionMinutes} to ${limits.mostSessionMinutes}.`);
    }
    this.refused.set(wrong);
    this.trouble.set('');
    if (wrong.size > 0) return this.summary()?.focusSummary();
    this.saving.set(true);
    const when = { day: this.day(), beginsAt: this.beginsAt(), minutes, place: this.restorative() ? null : this.place() };
    try {
      const moved = this.moved();
      const { id } = moved ? await this.api.move(moved.id, moved.arrangement, when) : await this.api.plan(this.id() ?? '', this.newId, when);
      await this.router.navigate(['/sessions', id]);
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.refused.set(refusal.fields);
      if (refusal.fields.size === 0) this.trouble.set(refusal.words);
      else this.summary()?.focusSummary();
      if (refusal.status === 412) this.read.reload();
    } finally {
      this.saving.set(false);
    }
  }
}
