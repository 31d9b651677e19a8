import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PeoplePageResponse } from '@afterword/api-types';
import { DayPipe, FieldError } from '@afterword/ui';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { AskFirst, type Question } from './ask-first';
import { PeopleApi, type Person } from './people-api';
import { supervisionWords } from './people-words';

type Arranged = Person['supervisions'][number];

/** Who supervises somebody and whom they supervise; begins and ends it, and says first what that closes. */
@Component({
  selector: 'aw-person-supervisions',
  imports: [AskFirst, DayPipe, FieldError, RouterLink],
  templateUrl: './person-supervisions.html',
})
export class PersonSupervisions {
  private readonly api = inject(PeopleApi);
  readonly person = input.required<Person>();
  readonly changed = output<Person>();

  protected readonly typeOf = supervisionWords;
  protected readonly current = computed(() => this.person().supervisions.filter(({ endedOn }) => endedOn === null));
  protected readonly above = computed(() => this.current().filter(({ side }) => side === 'supervised-by'));
  protected readonly below = computed(() => this.current().filter(({ side }) => side === 'supervises'));
  protected readonly ended = computed(() => this.person().supervisions.filter(({ endedOn }) => endedOn !== null));
  protected readonly question = signal<Question | null>(null);

  protected readonly arranging = signal(false);
  protected readonly found = signal<PeoplePageResponse['people'] | null>(null);
  protected readonly chosen = signal<PeoplePageResponse['people'][number] | null>(null);
  protected readonly type = signal<'professional' | 'line-management'>('professional');
  protected readonly inPlaceOf = signal<string | null>(null);
  protected readonly trouble = signal('');
  protected readonly busy = signal(false);
  private id = crypto.randomUUID();

  protected ask(each: Arranged): void {
    const [supervisee, supervisor] = each.side === 'supervised-by' ? [this.person().givenName, each.person.givenName] : [each.person.givenName, this.person().givenName];
    this.question.set({
      heading: `End this supervision?`,
      words: [
        `Anything ${supervisee} shared with ${supervisor} closes to ${supervisor} at once, unless another supervision between the two goes on. ${supervisee} keeps it, with the comments.`,
        'Both keep what they agreed, promised and recorded together. Nothing of it is shown to whoever supervises next.',
      ],
      yes: 'End it',
      run: async () => {
        this.changed.emit(await this.api.endSupervision(this.person().id, each.id));
        focusSoon('person-supervisions');
      },
    });
  }

  protected begin(): void {
    this.id = crypto.randomUUID();
    this.arranging.set(true);
    this.found.set(null);
    this.chosen.set(null);
    this.inPlaceOf.set(null);
    this.trouble.set('');
    focusSoon('supervisor-words');
  }

  protected leave(): void {
    this.arranging.set(false);
    focusSoon('begin-supervision');
  }

  protected async find(event: Event, words: string): Promise<void> {
    event.preventDefault();
    this.trouble.set('');
    if (!words.trim()) return this.trouble.set('Enter part of a name.');
    try {
      const { people } = await this.api.morePeople({ words: words.trim() });
      this.found.set(people.filter(({ id }) => id !== this.person().id).slice(0, 10));
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    }
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const chosen = this.chosen();
    if (!chosen) return this.trouble.set('Choose who supervises.');
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const inPlaceOf = this.inPlaceOf();
      this.changed.emit(await this.api.beginSupervision(this.person().id, { id: this.id, supervisorId: chosen.id, type: this.type(), ...(inPlaceOf ? { inPlaceOf } : {}) }));
      this.arranging.set(false);
      focusSoon('person-supervisions');
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
