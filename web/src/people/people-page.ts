import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import type { PeoplePageResponse } from '@afterword/api-types';
import { RouterLink } from '@angular/router';
import { Loading, PageFailed } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PeopleApi, type Problem } from './people-api';
import { peoplePrivacy, problemInWords, problemWords, stateWords } from './people-words';

/** For administrators: everyone who works here, whoever has something to be seen to first. Never when anybody signed in. */
@Component({
  selector: 'aw-people-page',
  imports: [Loading, PageFailed, RouterLink],
  templateUrl: './people-page.html',
})
export class PeoplePage {
  private readonly api = inject(PeopleApi);
  private readonly announcer = inject(Announcer);
  protected readonly problemOf = problemWords;
  protected readonly stateOf = stateWords;
  protected readonly inWords = problemInWords;

  protected readonly words = signal('');
  protected readonly problem = signal<Problem | null>(null);
  protected readonly left = signal(false);
  private readonly asked = computed(() => ({ ...(this.words() ? { words: this.words() } : {}), ...(this.problem() ? { problem: this.problem()! } : {}), left: this.left() }));
  protected readonly read = this.api.people(this.asked);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** what was shown last stays while others are looked for, and with it the form in which they are */
  protected readonly page = linkedSignal<PeoplePageResponse | undefined, PeoplePageResponse | null>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (answer, before) => answer ?? (this.trouble() ? null : (before?.value ?? null)),
  });
  protected readonly people = linkedSignal(() => this.page()?.people ?? []);
  protected readonly next = linkedSignal(() => this.page()?.next ?? null);
  protected readonly busy = signal(false);
  protected readonly moreTrouble = signal('');

  constructor() {
    inject(PrivacyLine).show(peoplePrivacy);
    let first = true;
    effect(() => {
      if (!this.read.hasValue()) return;
      const { people, next } = this.read.value();
      if (!first) this.announcer.say(people.length === 1 ? '1 person.' : `${people.length}${next ? ' or more' : ''} people.`);
      first = false;
    });
  }

  protected search(event: Event, words: string): void {
    event.preventDefault();
    this.words.set(words.trim());
  }

  protected async older(cursor: string): Promise<void> {
    if (this.busy() || this.read.isLoading()) return;
    this.busy.set(true);
    this.moreTrouble.set('');
    try {
      const more = await this.api.morePeople({ ...this.asked(), cursor });
      this.people.update((people) => [...people, ...more.people]);
      this.next.set(more.next);
      this.announcer.say(`${more.people.length} more people.`);
    } catch (failure) {
      this.moreTrouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
