import { Component, DestroyRef, computed, effect, inject, input, linkedSignal, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SessionResponse } from '@afterword/api-types';
import { dateInFull } from '@afterword/journal';
import { DayPipe, Loading, PageFailed, dayOf, onPaper } from '@afterword/ui';
import { SupervisionCommitments } from '../commitments';
import { Live, type News } from '../platform/live';
import { PrivacyLine, type PrivacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { AgendaList } from './agenda-list';
import { OwnNotes } from './own-notes';
import { RecordOfPromises } from './record-of-promises';
import { SessionChecks } from './session-checks';
import { SessionEnd } from './session-end';
import { SessionSaving } from './session-saving';
import { SessionsApi } from './sessions-api';
import { cancelledWords, confirmedInPrint, confirmersOf, endOf, isOnAgenda } from './session-words';
import { TopicNotes } from './topic-notes';

const tabs = [
  { key: 'agenda', words: 'Agenda' },
  { key: 'notes', words: 'Notes' },
  { key: 'own', words: 'Only you' },
] as const;
type Tab = (typeof tabs)[number]['key'];

/** One one-to-one: what it is about, what both write in it, and beside it what only its reader sees. */
@Component({
  selector: 'aw-session-page',
  imports: [AgendaList, DayPipe, Loading, OwnNotes, PageFailed, RecordOfPromises, RouterLink, SessionChecks, SessionEnd, SupervisionCommitments, TopicNotes],
  providers: [SessionSaving],
  host: { '(document:visibilitychange)': 'lookAgain()' },
  templateUrl: './session-page.html',
})
export class SessionPage {
  /** from the address */
  readonly id = input.required<string>();
  /** which part is open first where there is room for one, from the address */
  readonly part = input<string>();
  private readonly api = inject(SessionsApi);
  private readonly saving = inject(SessionSaving);
  protected readonly read = this.api.session(this.id);
  protected readonly trouble = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  /** the last reading stays on the page when a later one fails */
  protected readonly session = linkedSignal<{ id: string; read: SessionResponse | undefined }, SessionResponse | null>({
    source: () => ({ id: this.id(), read: this.read.hasValue() ? this.read.value() : undefined }),
    computation: ({ id, read }, before) => read ?? (before?.source.id === id ? before.value : null),
  });
  protected readonly notFound = computed(() => !this.session() && (this.trouble()?.status === 404 || this.trouble()?.status === 400));
  protected readonly people = computed(() => (this.session() ? confirmersOf(this.session()!) : null));
  protected readonly agenda = computed(() => (this.session()?.topics ?? []).filter(isOnAgenda));
  protected readonly closing = computed(() => (this.session()?.topics ?? []).filter((topic) => !isOnAgenda(topic)));
  protected readonly until = computed(() => (this.session() ? endOf(this.session()!.beginsAt, this.session()!.minutes) : ''));
  protected readonly tab = linkedSignal<Tab>(() => tabs.find(({ key }) => key === this.part())?.key ?? 'agenda');
  protected readonly tabs = tabs;
  protected readonly dateInFull = dateInFull;
  protected readonly cancelledWords = cancelledWords;
  protected readonly confirmedInPrint = confirmedInPrint;
  private readonly live = inject(Live);
  /** there has been no contact for so long that a share may have been withdrawn */
  protected readonly alone = this.live.alone;
  /** shares of which the reader was told that they have gone */
  protected readonly gone = signal<ReadonlySet<string>>(new Set());
  private readonly promises = viewChild(SupervisionCommitments);
  /** something changed while it was being read */
  private wanted = false;

  constructor() {
    const line = inject(PrivacyLine);
    line.show(() => this.privacy());
    line.showSaved(() => (this.session() ? this.saving.words() : null));
    const title = inject(PageTitle);
    effect(() => title.absent.set(this.notFound()));
    effect(() => {
      if (this.read.isLoading() || !this.wanted) return;
      this.wanted = false;
      untracked(() => this.read.reload());
    });
    inject(DestroyRef).onDestroy(this.live.follow((news) => this.heard(news)));
  }

  private heard({ kind, id, gone }: News): void {
    if (kind === 'share' && id && gone) this.gone.update((before) => new Set([...before, id]));
    if (kind === 'ready' || kind === 'commitments') this.promises()?.reload();
    if (kind === 'session' && id !== this.id()) return;
    if (this.read.isLoading()) this.wanted = true;
    else this.read.reload();
  }

  protected today(): string {
    return dayOf(new Date());
  }

  protected lookAgain(): void {
    if (document.visibilityState === 'visible' && !this.read.isLoading()) this.read.reload();
  }

  protected changed(now: SessionResponse | null): void {
    if (now) this.session.set(now);
    else this.read.reload();
  }

  protected goTo(topicId: string): void {
    this.tab.set('notes');
    setTimeout(() => {
      const heading = document.getElementById(`topic-${topicId}`);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    });
  }

  protected along(event: KeyboardEvent, at: number): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    this.tab.set(next.key);
    document.getElementById(`tab-${next.key}`)?.focus();
  }

  private privacy(): PrivacyWords {
    const session = this.session();
    if (!session) return { state: 'open', mark: 'printed', sentence: this.notFound() ? 'There is nothing here.' : 'Both of its people see this.' };
    if (onPaper()) return { state: 'shared', mark: 'both', sentence: `${nameOf(session.supervisee)} and ${nameOf(session.supervisor)} both keep this.` };
    const more = session.can.includes('keep') ? 'Except your own notes, which are stitched.' : '';
    return { state: 'shared', mark: 'both', sentence: `You and ${this.people()!.otherName} both see this.`, more };
  }
}

const nameOf = ({ givenName, familyName }: SessionResponse['supervisee']): string => `${givenName} ${familyName}`;
