import { Component, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import type { SupervisionListResponse } from '@afterword/api-types';
import { DayPipe, FieldError, dayOf } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { SupervisionApi } from './supervision-api';

type Supervision = SupervisionListResponse['supervisions'][number];

/** Supervision in a group: on which day and who took part. Nothing that was said has a place here. */
@Component({
  selector: 'aw-group-supervisions',
  imports: [DayPipe, FieldError],
  template: `
    <details class="details" (toggle)="wanted.set(true)"><summary><span>Supervision in a group</span></summary>
      <div class="details-body stack">
        <p>Keep that a group met and who took part. It counts as a meeting. What was said stays with those who were there.</p>
        @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
        <form class="stack" (submit)="record($event)" novalidate>
          <div class="field" [attr.data-error]="!!fault('heldOn')">
            <label class="label" for="group-day">The day you met</label>
            <aw-field-error errorId="group-day-error" [words]="fault('heldOn')" />
            <input class="input supervision-day" type="date" id="group-day" [max]="today" [value]="day()" (input)="day.set($any($event.target).value)"
              [attr.aria-invalid]="fault('heldOn') ? true : null" aria-describedby="group-day-error">
          </div>
          <fieldset class="group" [attr.data-error]="fault('supervisionIds') ? true : null" [attr.aria-describedby]="fault('supervisionIds') ? 'group-people-error' : null">
            <legend>Who took part besides you?</legend>
            <aw-field-error errorId="group-people-error" [words]="fault('supervisionIds')" />
            @for (each of supervisions(); track each.id; let first = $first) {
              <label class="choice"><input type="checkbox" [id]="first ? 'group-people' : 'group-' + each.id" [checked]="chosen().has(each.id)" (change)="choose(each.id)">
                <span class="choice-words">{{ each.person.givenName }} {{ each.person.familyName }}</span></label>
            }
          </fieldset>
          <p class="actions"><button type="submit" class="button button-theirs button-small" [attr.aria-busy]="busy() ? true : null">Record that we met</button></p>
          <p class="soft small">Each of them sees the day and your name, and not the others.</p>
        </form>
        @if (list().length) {
          <ul class="plain-list supervision-groups">
            @for (each of list(); track each.id) {
              <li><span [id]="'group-met-' + each.id" tabindex="-1">{{ each.heldOn | awDay: 'full' }}, {{ each.mine ? 'with' : 'recorded by' }} {{ names(each.people) }}</span>
                @if (each.withdrawnOn) { <span class="soft">Taken back, so it does not count.</span> }
                @else if (asked() === each.id) {
                  <p id="group-question" tabindex="-1">Take it back? It will no longer count for {{ each.people.length === 1 ? '1 person' : each.people.length + ' people' }}.</p>
                  <p class="actions"><button type="button" class="button button-delete button-small" aria-describedby="group-question" [attr.aria-busy]="busy() ? true : null" (click)="takeBack(each.id)">Take it back</button>
                    <button type="button" class="link link-target" aria-describedby="group-question" (click)="keep(each.id)">Keep it</button></p>
                } @else if (each.mine) { <button type="button" class="link link-target" [id]="'group-back-' + each.id" (click)="ask(each.id)">Take it back<span class="visually-hidden">, {{ each.heldOn | awDay: 'full' }}</span></button> }</li>
            }
          </ul>
        }
      </div>
    </details>
  `,
})
export class GroupSupervisions {
  readonly supervisions = input.required<readonly Supervision[]>();
  readonly changed = output();
  private readonly api = inject(SupervisionApi);
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private request = crypto.randomUUID();
  protected readonly wanted = signal(false);
  private readonly read = this.api.groups(() => this.wanted());
  protected readonly list = computed(() => (this.read.hasValue() ? this.read.value().groupSupervisions : []));
  protected readonly today = dayOf(new Date());
  protected readonly day = signal(this.today);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly asked = signal<string | null>(null);
  private readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  private readonly failed = signal('');
  protected readonly trouble = computed(() => this.failed() || (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));

  protected fault(field: string): string {
    return this.faults().get(field) ?? '';
  }

  protected names(people: readonly { readonly givenName: string; readonly familyName: string }[]): string {
    return people.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ');
  }

  protected choose(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.chosen.set(chosen);
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    await this.run(async () => {
      await this.api.record({ id: this.request, heldOn: this.day(), supervisionIds: [...this.chosen()] });
      this.request = crypto.randomUUID();
      this.chosen.set(new Set());
      this.announcer.say('Recorded.');
    });
    this.busy.set(false);
  }

  protected ask(id: string): void {
    this.asked.set(id);
    this.focus('group-question');
  }

  protected keep(id: string): void {
    this.asked.set(null);
    this.focus(`group-back-${id}`);
  }

  protected async takeBack(id: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.run(async () => {
      await this.api.takeBack(id);
      this.announcer.say('Taken back.');
      this.asked.set(null);
      this.focus(`group-met-${id}`);
    });
    this.busy.set(false);
  }

  private focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.faults.set(new Map());
    this.failed.set('');
    try {
      await work();
      this.read.reload();
      this.changed.emit();
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.faults.set(refusal.fields);
      if (refusal.fields.size === 0) this.failed.set(refusal.words);
      const [field] = refusal.fields.keys();
      if (field) focusSoon(field === 'heldOn' ? 'group-day' : 'group-people');
    }
  }
}
