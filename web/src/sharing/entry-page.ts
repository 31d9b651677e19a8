import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { EntryResponse, EntryShare, ShareResponse } from '@afterword/api-types';
import { firstWordsOf, isAboutAWorry, models } from '@afterword/journal';
import { CountingList, EntriesApi, ThemeNames, weekInWords } from '../entries';
import { DayPipe, Loading, PageFailed, dayOf } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { focusSoon } from '../platform/focus';
import { PrivacyLine, type PrivacyWords, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { PageTitle } from '../platform/titles';
import { UndoOffer } from '../platform/undo';
import { ConcernRoutes, SupportLine } from '../signposts';
import { CommentedSheet } from './commented-sheet';
import { Conversation } from './conversation';
import { DeleteDialog } from './delete-dialog';
import { EarlierThreads } from './earlier-threads';
import { FoundComments } from './found-comments';
import { ReaderViewDialog } from './reader-view-dialog';
import { ShareDialog } from './share-dialog';
import { ShareList } from './share-list';
import { byLawWords, nextVersion, openShares, openedWords, privacyOf, readByLaw, withdrawnShares } from './share-words';
import { SharingApi } from './sharing-api';
import { VersionWords } from './version-words';
import { WholeComments } from './whole-comments';
import { WithdrawDialog } from './withdraw-dialog';

type Asked = 'share' | 'withdraw' | 'reader-view' | 'delete' | null;

/** The author's own page of an entry: their book, with the sheet lying on it while somebody else has one. */
@Component({
  selector: 'aw-entry-page',
  imports: [
    CommentedSheet, ConcernRoutes, CountingList, DayPipe, DeleteDialog, EarlierThreads, FoundComments, Loading, PageFailed, ReaderViewDialog, RouterLink, ShareDialog, ShareList, SupportLine, VersionWords,
    WholeComments, WithdrawDialog,
  ],
  providers: [Conversation],
  templateUrl: './entry-page.html',
})
export class EntryPage {
  /** from the address */
  readonly id = input.required<string>();
  /** from the address: the share to show, when there are several; `share=now` opens the dialog */
  readonly share = input<string>();

  private readonly api = inject(SharingApi);
  private readonly announcer = inject(Announcer);
  private readonly undoOffer = inject(UndoOffer);
  protected readonly read = this.api.entry(this.id);
  private readonly disclosures = this.api.disclosures();
  protected readonly trouble = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly notFound = computed(() => !this.entry() && (this.trouble()?.status === 404 || this.trouble()?.status === 400));
  /** the last reading of this entry: it stays on the page when a later one fails */
  protected readonly entry = linkedSignal<{ id: string; read: EntryResponse | undefined }, EntryResponse | null>({
    source: () => ({ id: this.id(), read: this.read.hasValue() ? this.read.value() : undefined }),
    computation: ({ id, read }, before) => read ?? (before?.source.id === id ? before.value : null),
  });
  /** deleted here, and still to be brought back */
  protected readonly gone = signal(false);
  protected readonly open = computed(() => (this.entry() ? openShares(this.entry()!) : []));
  protected readonly withdrawn = computed(() => (this.entry() ? withdrawnShares(this.entry()!) : []));
  /** the share whose sheet lies on the book */
  protected readonly shown = computed(() => this.open().find((each) => each.id === this.share()) ?? this.open()[0] ?? null);
  protected readonly shownId = computed(() => this.shown()?.id ?? null);
  protected readonly others = computed(() => (this.entry()?.shares ?? []).filter((each) => each.comments > 0 && each.id !== this.shown()?.id));
  protected readonly sheet = this.api.share(() => this.shown()?.id);
  protected readonly sheetTrouble = computed(() => (this.sheet.error() === undefined ? '' : refusalOf(this.sheet.error()).words));
  private readonly router = inject(Router);
  protected readonly asked = signal<Asked>(null);
  private readonly withdrawingId = signal<string | null>(null);
  protected readonly withdrawing = computed(() => this.entry()?.shares.find((each) => each.id === this.withdrawingId()) ?? null);
  /** the author's own words are shown above the sheet */
  protected readonly ownOpen = signal(false);
  /** what was just done, for as long as the page is open */
  protected readonly notice = signal('');
  protected readonly heading = computed(() => {
    const entry = this.entry();
    return entry ? entry.title?.trim() || firstWordsOf(entry.sections, 60) || 'An empty page' : '';
  });
  /** the model, the week and the minutes in words: the author's alone, and in no version */
  protected readonly own = computed(() => {
    const entry = this.entry();
    if (!entry) return [];
    const model = entry.model === 'plain' ? undefined : models.find(({ code }) => code === entry.model)?.name;
    const week = entry.week === null ? '' : weekInWords(entry.week, dayOf(new Date()));
    return [model ?? '', week, entry.cpdMinutes === null ? '' : `${entry.cpdMinutes.toLocaleString('en-GB')} minutes for CPD`].filter((words) => words !== '');
  });
  private readonly briefings = inject(EntriesApi).briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));
  /** by the themes that its author chose, never by words */
  protected readonly aboutAWorry = computed(() => isAboutAWorry(this.entry()?.tags ?? []));
  protected readonly version = computed(() => (this.entry() ? nextVersion(this.entry()!) : 1));
  protected readonly openedWords = openedWords;

  constructor() {
    const line = inject(PrivacyLine);
    line.show(() => this.privacy());
    // What stands here was read from the API, so it is saved.
    line.showSaved(() => (this.entry() && !this.gone() && !this.trouble() ? { words: 'Saved' } : null));
    const title = inject(PageTitle);
    effect(() => title.absent.set(this.notFound()));
    effect(() => {
      if (this.share() !== 'now' || !this.may('share')) return;
      this.asked.set('share');
      // Taken out of the address, so that going back or loading anew does not ask again.
      void this.router.navigate([], { queryParams: { share: null }, queryParamsHandling: 'merge', replaceUrl: true });
    });
  }

  protected may(action: EntryResponse['can'][number]): boolean {
    return this.entry()?.can.includes(action) ?? false;
  }

  protected askToWithdraw(share: EntryShare): void {
    this.withdrawingId.set(share.id);
    this.asked.set('withdraw');
    this.read.reload();
  }

  protected shared(share: ShareResponse): void {
    this.asked.set(null);
    this.changed(`Version ${share.version} is shared with ${share.reader.givenName}.`);
  }

  /** Saved from the dialog: the page shows it, and what is shared next is this revision. */
  protected reworded(entry: EntryResponse): void {
    this.entry.set(entry);
  }

  protected withdrawnNow(share: EntryShare): void {
    this.asked.set(null);
    this.changed(`Version ${share.version} is withdrawn. ${share.reader.givenName} can no longer open it. ${openedWords(share)}`);
  }

  protected deletedNow(): void {
    this.asked.set(null);
    this.notice.set('');
    this.gone.set(true);
    this.undoOffer.offer({ words: 'Entry deleted.', undo: () => this.restore() });
    focusSoon('entry-title');
  }

  private async restore(): Promise<void> {
    this.entry.set(await this.api.restoreEntry(this.id()));
    this.gone.set(false);
    this.changed('The entry is back. Only you can see it.');
  }

  /** The same as undoing, from the page itself, for as long as it can be done. */
  protected async bringBack(): Promise<void> {
    this.notice.set('');
    try {
      await this.restore();
      this.undoOffer.offered.set(null);
    } catch (failure) {
      this.notice.set(`Not brought back yet. ${refusalOf(failure).words}`);
    }
  }

  private changed(words: string): void {
    this.notice.set(words);
    this.announcer.say(words);
    this.read.reload();
    focusSoon('entry-title');
  }

  protected print(): void {
    window.print();
  }

  /** Where it cannot be known who reads by law, that is said, and nothing is claimed. */
  private privacy(): PrivacyWords {
    const entry = this.entry();
    if (!entry) return privacyWords.own;
    if (this.disclosures.error() !== undefined) return { state: 'shared', mark: 'sheet', sentence: 'Who can see this did not load.', more: 'Load the page again, or look in Your data.' };
    const disclosures = this.disclosures.hasValue() ? this.disclosures.value().disclosures : [];
    if (!this.gone()) return privacyOf(entry, disclosures);
    const byLaw = readByLaw(entry, disclosures);
    if (byLaw.length > 0) return { state: 'shared', mark: 'empty', sentence: 'You deleted this.', more: byLawWords(byLaw) };
    return { state: 'private', mark: 'empty', sentence: 'Only you can see this.', more: 'It is deleted. Nobody else has any of it.' };
  }
}
