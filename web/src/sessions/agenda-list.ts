import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { SessionResponse, SharedBetweenResponse } from '@afterword/api-types';
import { limits } from '@afterword/journal';
import { DayPipe, fullDay, onDay } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { SessionsApi } from './sessions-api';
import { endedWithIt, isOnAgenda, topicTitle } from './session-words';

type Topic = SessionResponse['topics'][number];

/** The topics of a session in the order that both see: moved by buttons, ticked when they were talked about, added to by both. */
@Component({
  selector: 'aw-agenda-list',
  imports: [DayPipe],
  template: `
    @if (topics().length) {
      <ol class="agenda">
        @for (topic of topics(); track topic.id; let at = $index, last = $last) {
          <li>
            <span class="agenda-number" aria-hidden="true">{{ at + 1 }}</span>
            <div class="agenda-topic">
              <a class="serif agenda-title" [href]="'#topic-' + topic.id" (click)="go($event, topic)">{{ title(topic) }}</a>
              <p class="small soft no-print">{{ topic.addedBy === me() ? 'You' : nameOf(topic.addedBy) }}{{ facts(topic) }}</p>
              <p class="small soft print-only">{{ nameOf(topic.addedBy) }}{{ facts(topic) }}</p>
              @if (may()) {
                <p class="agenda-acts no-print">
                  <button type="button" class="link small link-target" [attr.aria-pressed]="topic.talkedOn !== null" (click)="talk(topic)">{{ topic.talkedOn ? 'Not yet talked about' : 'Talked about' }}<span class="visually-hidden">: {{ title(topic) }}</span></button>
                  @if (topic.addedBy === me() && !topic.notes.length && session().state === 'planned') {
                    <button type="button" class="link small link-target" (click)="remove(topic)">Take away<span class="visually-hidden">: {{ title(topic) }}</span></button>
                  }
                </p>
              }
            </div>
            @if (may()) {
              <span class="agenda-moves no-print">
                @if (at > 0) { <button type="button" class="icon-button" [attr.aria-label]="'Move up: ' + title(topic)" (click)="move(at, -1)"><svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 18V4M5 10l6-6 6 6" /></svg></button> }
                @if (!last) { <button type="button" class="icon-button" [attr.aria-label]="'Move down: ' + title(topic)" (click)="move(at, 1)"><svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M11 4v14M5 12l6 6 6-6" /></svg></button> }
              </span>
            }
          </li>
        }
      </ol>
    } @else {
      <p class="soft">{{ may() ? 'Nothing on it yet. Either of you can add a topic.' : 'There was nothing on it.' }}</p>
    }
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
    @if (may()) {
      @if (adding()) {
        <form class="stack agenda-add no-print" (submit)="add($event, words.value)" novalidate>
          <label class="label" for="agenda-words">A topic, in a few words</label>
          <input #words class="input" id="agenda-words" autocomplete="off" />
          <p class="actions">
            <button type="submit" class="button button-theirs button-small">Add it for both</button>
            <button type="button" class="link link-target small" (click)="adding.set(false)">Not now</button>
          </p>
        </form>
      } @else {
        <p class="actions no-print">
          <button type="button" class="link link-target" (click)="startAdding()">Add a topic</button>
          <button type="button" class="link link-target" [attr.aria-expanded]="choosing()" (click)="choose()">Bring something shared</button>
        </p>
        @if (choosing()) {
          @if (shares(); as shares) {
            <ul class="plain-list no-print" aria-label="Shared between you">
              @for (share of shares; track share.id) {
                <li>
                  <p>{{ share.words ?? 'Version ' + share.version }}</p>
                  <p class="small soft">{{ share.words ? 'Version ' + share.version + ', shared' : 'Shared' }} {{ share.sharedOn | awDay: 'on' }}</p>
                  <p class="agenda-acts">
                    <button type="button" class="link small link-target" (click)="bring(share.id, false)">Bring it<span class="visually-hidden">: {{ named(share) }}</span></button>
                    @if (session().role === 'supervisee') { <button type="button" class="link small link-target" [attr.aria-describedby]="'ends-' + share.id" (click)="bring(share.id, true)">Bring it for this one-to-one only<span class="visually-hidden">: {{ named(share) }}</span></button> }
                  </p>
                  @if (session().role === 'supervisee') { <p class="small soft" [id]="'ends-' + share.id">It ends for {{ session().supervisor.givenName }}, everywhere, once this one-to-one is finished.</p> }
                </li>
              } @empty { <li class="soft">Nothing more is shared between you.</li> }
            </ul>
          } @else { <p class="soft no-print">Looking</p> }
        }
      }
    }
  `,
})
export class AgendaList {
  readonly session = input.required<SessionResponse>();
  readonly me = input.required<string>();
  readonly changed = output<SessionResponse | null>();
  /** a topic whose notes are wanted */
  readonly wanted = output<string>();
  private readonly api = inject(SessionsApi);
  private readonly announcer = inject(Announcer);
  protected readonly topics = computed(() => this.session().topics.filter(isOnAgenda));
  protected readonly may = computed(() => this.session().can.includes('prepare'));
  protected readonly adding = signal(false);
  protected readonly trouble = signal('');
  protected readonly choosing = signal(false);
  protected readonly shares = signal<SharedBetweenResponse['shares'] | null>(null);
  private newId = crypto.randomUUID();

  protected title(topic: Topic): string {
    return topicTitle(topic, this.session().role === 'supervisee' ? 'you' : this.session().supervisee.givenName, endedWithIt(topic, this.session()));
  }

  /** What tells one share from the next: its first words if they may be said here, its version and its day. */
  protected named({ words, version, sharedOn }: SharedBetweenResponse['shares'][number]): string {
    return `${words ? `${words}, ` : ''}version ${version}, shared ${onDay(sharedOn)}`;
  }

  protected facts(topic: Topic): string {
    const { carriedFrom, talkedOn, endsShare } = topic;
    const only = endsShare ? ` · shared for this one-to-one only${endedWithIt(topic, this.session()) ? ', and ended with it' : ''}` : '';
    return `${carriedFrom ? ` · from ${fullDay(carriedFrom)}` : ''}${talkedOn ? ' · talked about' : ''}${only}`;
  }

  protected nameOf(id: string): string {
    const { supervisee, supervisor } = this.session();
    return id === supervisee.id ? supervisee.givenName : supervisor.givenName;
  }

  protected go(event: Event, topic: Topic): void {
    event.preventDefault();
    this.wanted.emit(topic.id);
  }

  protected startAdding(): void {
    this.adding.set(true);
    focusSoon('agenda-words');
  }

  protected add(event: Event, typed: string): void {
    event.preventDefault();
    const title = typed.trim();
    if (title === '') return this.trouble.set('Write a few words first.');
    if (title.length > limits.topic) return this.trouble.set(`A topic holds up to ${limits.topic} characters.`);
    void this.does(async () => {
      const now = await this.api.addTopic(this.session().id, { id: this.newId, title });
      this.newId = crypto.randomUUID();
      this.adding.set(false);
      return now;
    }, 'Added. You both see it.');
  }

  protected async choose(): Promise<void> {
    this.choosing.set(!this.choosing());
    if (!this.choosing()) return;
    this.shares.set(null);
    try {
      this.shares.set((await this.api.shares(this.session().id)).shares);
    } catch (failure) {
      this.choosing.set(false);
      this.trouble.set(refusalOf(failure).words);
    }
  }

  /** `only` ends the share when this one-to-one is finished. */
  protected bring(shareId: string, only: boolean): void {
    void this.does(async () => {
      const now = await this.api.addTopic(this.session().id, { id: this.newId, shareId, endsShare: only });
      this.newId = crypto.randomUUID();
      this.choosing.set(false);
      return now;
    }, only ? 'Added. The share ends when this one-to-one is finished.' : 'Added. You both see it.');
  }

  protected talk(topic: Topic): void {
    void this.does(() => this.api.talk(this.session().id, topic.id, topic.talkedOn === null), topic.talkedOn === null ? 'Talked about.' : 'It is open again.');
  }

  protected remove(topic: Topic): void {
    void this.does(async () => {
      await this.api.removeTopic(this.session().id, topic.id);
      return null;
    }, 'Taken away.');
  }

  protected move(at: number, by: -1 | 1): void {
    const ids = this.topics().map(({ id }) => id);
    const [moved] = ids.splice(at, 1);
    if (!moved) return;
    ids.splice(at + by, 0, moved);
    void this.does(() => this.api.order(this.session().id, ids), `Now number ${at + by + 1}.`);
  }

  private async does(work: () => Promise<SessionResponse | null>, said: string): Promise<void> {
    this.trouble.set('');
    try {
      this.changed.emit(await work());
      this.announcer.say(said);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
      this.changed.emit(null);
    }
  }
}
