import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SupervisionPageResponse } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { FieldError, fullDay } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { SessionsApi } from './sessions-api';
import { topicTitle } from './session-words';

type Topic = SupervisionPageResponse['topics'][number];

/** What stands on the agenda of the next one-to-one and who added it, with a way to add to it and to one's own notes. */
@Component({
  selector: 'aw-topics-to-come',
  imports: [FieldError, RouterLink],
  template: `
    @if (topics().length) {
      <ul class="plain-list">
        @for (topic of topics(); track topic.id) {
          <li><p><a class="serif link-target" [routerLink]="['/sessions', session()]">{{ title(topic) }}</a></p><p class="small soft">{{ topic.mine ? 'You' : otherName() }}{{ from(topic) }}</p></li>
        }
      </ul>
    } @else {
      <p class="soft">Nothing on it yet. Either of you can add a topic.</p>
    }
    @if (adding()) {
      <form class="stack measure no-print" (submit)="add($event)" novalidate>
        <div class="field" [attr.data-error]="!!trouble()">
          <label class="label" for="topic-to-come">A topic, in a few words</label>
          <p class="hint" id="topic-to-come-hint">{{ otherName() }} sees it too.</p>
          <aw-field-error errorId="topic-to-come-error" [words]="trouble()" />
          <input class="input" id="topic-to-come" autocomplete="off" aria-describedby="topic-to-come-hint topic-to-come-error" [attr.aria-invalid]="trouble() ? true : null"
            [value]="words()" (input)="words.set($any($event.target).value)" />
        </div>
        <p class="actions">
          <button type="submit" class="button button-theirs button-small" [attr.aria-busy]="busy() ? true : null">Add it for both</button>
          <button type="button" class="link link-target small" (click)="adding.set(false)">Not now</button>
        </p>
      </form>
    }
    <p class="actions no-print">
      @if (!adding()) { <button type="button" class="link link-target" (click)="adding.set(true)">Add a topic</button> }
      <a class="link-target" [routerLink]="['/sessions', session()]" [queryParams]="{ part: 'own' }">Your own notes for it</a>
    </p>
  `,
})
export class TopicsToCome {
  /** the one-to-one on whose agenda they stand */
  readonly session = input.required<string>();
  readonly topics = input.required<readonly Topic[]>();
  readonly otherName = input.required<string>();
  readonly role = input.required<'supervisee' | 'supervisor'>();
  /** a topic was added */
  readonly changed = output();
  private readonly api = inject(SessionsApi);
  private readonly announcer = inject(Announcer);
  private newId = crypto.randomUUID();
  protected readonly adding = signal(false);
  protected readonly words = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  private readonly superviseeName = computed(() => (this.role() === 'supervisee' ? 'you' : this.otherName()));

  protected title(topic: Topic): string {
    return topicTitle(topic, this.superviseeName());
  }

  protected from({ carriedFrom }: Topic): string {
    return carriedFrom ? ` · from ${fullDay(carriedFrom)}` : '';
  }

  protected async add(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    if (this.words().trim() === '') return this.trouble.set('Write a few words first.');
    if (this.words().length > limits.topic) return this.trouble.set(`Up to ${limits.topic} characters.`);
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.api.addTopic(this.session(), { id: this.newId, title: this.words() });
      this.newId = crypto.randomUUID();
      this.words.set('');
      this.adding.set(false);
      this.announcer.say('Added. You both see it.');
      this.changed.emit();
    } catch (failure) {
      const refusal = refusalOf(failure);
      this.trouble.set(refusal.fields.get('title') ?? `Not added. ${refusal.words}`);
    } finally {
      this.busy.set(false);
    }
  }
}
