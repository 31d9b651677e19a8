import type { EntrySummary } from '@afterword/api-types';
import { DayPipe, Later, Loading, PageFailed } from '@afterword/ui';
import { Component, DestroyRef, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { questionOfDay } from '@afterword/journal';
import { EntriesApi, EntryRow, ListWords, ListWordsSwitch, OpenDrafts, ThemeNames, edgeOf, preloadWriting, promptAfter, promptOfDay } from '../entries';
import { commitmentsDue } from '../commitments/routes';
import { leavingSoon } from '../governance';
import { houseWaiting } from '../house';
import { lawfulWaiting } from '../information-governance';
import { PrivacyLine } from '../platform/privacy';
import { SignIn } from '../platform/sign-in';
import { supervisionWaiting } from '../supervision';
import { greetingAt } from './greeting';
import { HomeApi } from './home-api';
import { UnsentRows } from './unsent-rows';

const shownEntries = 5;
const shownShares = 3;
const preloadAfterMs = 300;
const patienceMs = 1_500;

/** What is unfinished, a page to write on, what waits, and what was written last. Each part fails alone; writing never does. */
@Component({
  selector: 'aw-home-page',
  imports: [RouterLink, DayPipe, EntryRow, Later, ListWordsSwitch, PageFailed, Loading, UnsentRows],
  templateUrl: './home-page.html',
})
export class HomePage {
  protected readonly signIn = inject(SignIn);
  private readonly api = inject(EntriesApi);
  protected readonly drafts = inject(OpenDrafts);
  /** somebody asked to delete what cannot be opened, and is asked once more */
  protected readonly sure = signal(false);
  protected readonly listWords = inject(ListWords);

  protected readonly greeting = computed(() => `${greetingAt(new Date().getHours())}, ${this.signIn.person()?.givenName ?? ''}`);
  protected readonly prompt = signal(promptOfDay(new Date()));
  protected readonly newest = this.api.newest(() => null);
  protected readonly briefings = this.api.briefings();
  protected readonly inbox = inject(HomeApi).inbox(() => this.signIn.can('read-inbox'));
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  protected readonly recent = computed(() => (this.newest.hasValue() ? this.newest.value().entries.slice(0, shownEntries) : []));
  private readonly waitedLong = signal(false);
  /** until every part is there, so that nothing jumps; a slow part is not waited for for long */
  protected readonly loading = computed(() => !this.waitedLong() && [this.newest, this.inbox, this.briefings].some((part) => part.status() === 'loading'));
  protected readonly waiting = computed(() => (this.inbox.hasValue() ? this.inbox.value().shares.filter((share) => share.isNew || share.answered) : []));
  protected readonly waitingShown = computed(() => this.waiting().slice(0, shownShares));
  /** one's own entries on which a reader had the last word */
  protected readonly answered = computed(() => (this.newest.hasValue() ? this.newest.value().entries.filter((entry) => entry.waiting > 0) : []));
  protected readonly question = computed(() => {
    if (!this.briefings.hasValue()) return null;
    const { audience, briefings } = this.briefings.value();
    return questionOfDay(audience, briefings, new Date().getDate());
  });
  protected readonly leaving = inject(SignIn).current()?.lastDay ? leavingSoon : null;
  protected readonly house = inject(SignIn).can('look-after-people') ? houseWaiting : null;
  protected readonly byLaw = inject(SignIn).can('govern') ? lawfulWaiting : null;
  protected readonly oneToOnes = supervisionWaiting;
  protected readonly promises = commitmentsDue;
  protected readonly edgeOf = edgeOf;

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this.', more: 'Not your manager. Not an administrator.' });
    const timer = setTimeout(() => this.waitedLong.set(true), patienceMs);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    setTimeout(() => void preloadWriting().catch(() => undefined), preloadAfterMs);
  }

  protected namesOf(entry: EntrySummary): string {
    return [...new Set(entry.sharedWith.map((share) => share.givenName))].join(' and ');
  }

  protected anotherPrompt(): void {
    this.prompt.update(promptAfter);
  }
}
