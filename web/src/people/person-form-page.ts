import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PersonRequest } from '@afterword/api-types';
import { peopleLimits, staffGroups } from '@afterword/journal';
import { ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine } from '../platform/privacy';
import { type Refusal, refusalOf } from '../platform/problems';
import { PeopleApi, type Person } from './people-api';
import { peoplePrivacy } from './people-words';

const lines = [
  { name: 'givenName', label: 'First name', most: peopleLimits.name },
  { name: 'familyName', label: 'Last name', most: peopleLimits.name },
  { name: 'email', label: 'Work e-mail', most: peopleLimits.email },
  { name: 'jobTitle', label: 'Job title', most: peopleLimits.jobTitle },
] as const;
/** as it is typed: nobody has said the staff group of whoever a directory brought in with a job that is new here */
type Typed = Omit<PersonRequest, 'staffGroup'> & { readonly staffGroup: PersonRequest['staffGroup'] | '' };
const empty: Typed = { givenName: '', familyName: '', email: '', jobTitle: '', staffGroup: 'care', teamId: null, endsOn: null };

/** Writes somebody down, or changes what is written; what was typed stays when it is refused. */
@Component({
  selector: 'aw-person-form-page',
  imports: [ErrorSummary, FieldError, Loading, PageFailed, RouterLink],
  templateUrl: './person-form-page.html',
})
export class PersonFormPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly summary = viewChild(ErrorSummary);
  readonly id = input<string>();
  private readonly newId = crypto.randomUUID();

  protected readonly lines = lines;
  protected readonly groups = staffGroups;
  protected readonly teams = this.api.teams();
  protected readonly read = this.api.person(this.id);
  protected readonly person = linkedSignal<Person | null>(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly failed = computed(() => this.read.error() ?? this.teams.error());
  protected readonly trouble = computed(() => (this.failed() === undefined ? '' : refusalOf(this.failed()).words));
  protected readonly ready = computed(() => this.teams.hasValue() && (!this.id() || this.person() !== null));
  /** the team they are still in although it was closed, which nobody new is put in */
  protected readonly closedTeam = computed(() => {
    const team = this.person()?.team;
    return team && this.teams.hasValue() && !this.teams.value().teams.some(({ id }) => id === team.id) ? team : null;
  });
  protected readonly typed = linkedSignal<Typed>(() => {
    const person = this.person();
    if (!person) return empty;
    const { givenName, familyName, email, jobTitle, staffGroup, team, endsOn } = person;
    return { givenName, familyName, email, jobTitle, staffGroup: staffGroup ?? '', teamId: team?.id ?? null, endsOn };
  });
  /** what somebody else saved meanwhile */
  protected readonly stored = signal<Person | null>(null);
  protected readonly busy = signal(false);
  protected readonly troubles = new FormTroubles(this.summary, (name) => `person-${name}`);

  constructor() {
    inject(PrivacyLine).show(peoplePrivacy);
  }

  protected type(name: keyof PersonRequest, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: (name === 'teamId' || name === 'endsOn') && value === '' ? null : value }));
  }

  protected reload(): void {
    this.read.reload();
    this.teams.reload();
  }

  /** The names of the fields in which the saved person differs from what is typed here. */
  protected differing(stored: Person): string {
    const typed = this.typed();
    const same: readonly (readonly [string, boolean])[] = [
      ...lines.map(({ name, label }) => [`${label.toLowerCase()} is “${stored[name]}”`, stored[name] === typed[name].trim()] as const),
      ['another staff group is chosen', (stored.staffGroup ?? '') === typed.staffGroup],
      [`team is “${stored.team?.name ?? 'none'}”`, (stored.team?.id ?? null) === typed.teamId],
      ['the last day is another', stored.endsOn === typed.endsOn],
    ];
    return same.filter(([, alike]) => !alike).map(([words]) => words).join(', ') || 'nothing differs from what you have typed';
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const { staffGroup, ...typed } = this.typed();
    if (staffGroup === '') return void this.troubles.say(new Map([['staffGroup', 'Choose a staff group.']]));
    this.busy.set(true);
    try {
      const person = this.stored() ?? this.person();
      const request = { ...typed, staffGroup };
      const saved = await (person ? this.api.change(person, request) : this.api.bringIn({ id: this.newId, ...request }));
      await this.router.navigate(['/people', saved.id]);
    } catch (failure) {
      this.show(refusalOf(failure));
    } finally {
      this.busy.set(false);
    }
  }

  private show(refusal: Refusal): void {
    const stored = refusal.status === 412 ? (refusal.problem as unknown as { stored?: Person } | null)?.stored : undefined;
    this.stored.set(stored ?? null);
    this.troubles.refused(refusal, stored ? `Somebody else changed ${stored.givenName} since you opened this page.` : refusal.words);
  }
}
