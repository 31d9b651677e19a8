import type { EntryListResponse, EntrySummary } from '@afterword/api-types';
import { allDirections, modelCodes, models, tones, type Direction, type Tone } from '@afterword/journal';
import { Loading, MonthPipe, PageFailed, dayOf, directionWords } from '@afterword/ui';
import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Announcer } from '../platform/announcing';
import { PrivacyLine } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { UndoOffer } from '../platform/undo';
import { EntriesApi, type EntryFilter } from './entries-api';
import { ListWords } from './list-words';
import { ListWordsSwitch } from './list-words-switch';
import { EntryRow, edgeOf } from './entry-row';
import { FoundEntries } from './found-entries';
import { JournalMemory } from './journal-memory';
import { JournalSearch } from './journal-search';
import { ThemeNames } from './theme-names';

/** Every entry of whoever is signed in, newest first, under its month. The address holds what it is narrowed to. */
@Component({
  selector: 'aw-journal-page',
  imports: [RouterLink, EntryRow, FoundEntries, MonthPipe, Loading, PageFailed, ListWordsSwitch],
  providers: [JournalSearch],
  templateUrl: './journal-page.html',
})
export class JournalPage {
  protected readonly listWords = inject(ListWords);
  protected readonly search = inject(JournalSearch);
  private readonly api = inject(EntriesApi);
  private readonly memory = inject(JournalMemory);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly undoOffer = inject(UndoOffer);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly theme = input<string>();
  readonly direction = input<string>();
  readonly tone = input<string>();
  readonly model = input<string>();
  readonly shared = input<string>();
  readonly month = input<string>();

  /** what makes no sense in an address narrows nothing */
  protected readonly filter = computed<EntryFilter>(() => ({
    theme: sensible(this.theme(), (code) => /^[A-Z]{3}\d{0,2}$/u.test(code)),
    direction: sensible(this.direction(), (code) => allDirections.some((each) => each === code)),
    tone: sensible(this.tone(), (code) => tones.some((each) => each === code)),
    model: sensible(this.model(), (code) => modelCodes.includes(code)),
    shared: sensible(this.shared(), (code) => code === 'yes' || code === 'no'),
    month: sensible(this.month(), (month) => /^20\d\d-(0[1-9]|1[0-2])$/u.test(month)),
  }));
  protected readonly narrowed = computed(() => Object.values(this.filter()).some((value) => value !== ''));
  protected readonly newest = this.api.newest(this.filter);
  protected readonly briefings = this.api.briefings();
  protected readonly names = computed(() => new ThemeNames(this.briefings.hasValue() ? this.briefings.value() : undefined));

  private readonly loaded = linkedSignal<EntryListResponse>(() => {
    const newest = this.newest.hasValue() ? this.newest.value() : null;
    return this.memory.recall(this.filter(), newest) ?? newest ?? { entries: [], next: null };
  });
  protected readonly next = computed(() => this.loaded().next);
  protected readonly months = computed(() => {
    const found: { month: string; entries: EntrySummary[] }[] = [];
    for (const entry of this.loaded().entries) {
      const month = entry.day.slice(0, 7);
      const last = found[found.length - 1];
      if (last?.month === month) last.entries.push(entry);
      else found.push({ month, entries: [entry] });
    }
    return found;
  });
  /** with the names of the themes, so that no row changes its height */
  protected readonly loading = computed(
    () => (this.newest.isLoading() && this.months().length === 0) || this.briefings.status() === 'loading',
  );
  protected readonly loadingOlder = signal(false);
  protected readonly olderTrouble = signal('');
  protected readonly edgeOf = edgeOf;

  protected readonly directions = allDirections.map((code: Direction) => ({ code, words: directionWords[code] }));
  protected readonly tones = tones.map((code: Tone) => ({ code, words: { good: 'Good', mixed: 'Mixed', hard: 'Hard' }[code] }));
  protected readonly models = models;
  protected readonly pastMonths = monthsBefore(dayOf(new Date()).slice(0, 7), 36);

  constructor() {
    inject(PrivacyLine).show({ state: 'private', mark: 'book', sentence: 'Only you can see this list.', more: 'Blue edges are what somebody else can read.' });
    effect(() => this.memory.keep(this.filter(), this.loaded()));
    this.search.follow(this.filter, cameFromEntry(this.router));
  }

  /** Not left to the browser: not every one of them clears the box. */
  protected clear(event: Event): void {
    event.preventDefault();
    this.search.clear();
  }

  protected narrow(part: keyof EntryFilter, event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    void this.router.navigate([], { queryParams: { [part]: value === '' ? null : value }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async loadOlder(): Promise<void> {
    const cursor = this.next();
    if (cursor === null || this.loadingOlder()) return;
    const filter = this.filter();
    this.loadingOlder.set(true);
    this.olderTrouble.set('');
    try {
      const older = await this.api.older(filter, cursor);
      if (this.filter() !== filter) return;
      const firstNew = older.entries[0]?.id;
      this.loaded.update((before) => ({ entries: [...before.entries, ...older.entries], next: older.next }));
      this.announcer.say(`${older.entries.length} older entries.`);
      if (firstNew) this.focusEntry(firstNew);
    } catch (failure) {
      this.olderTrouble.set(refusalOf(failure).words);
    } finally {
      this.loadingOlder.set(false);
    }
  }

  protected async remove(entry: EntrySummary): Promise<void> {
    try {
      await this.api.delete(entry.id);
    } catch (failure) {
      this.announcer.warn(`Not deleted. ${refusalOf(failure).words}`);
      this.olderTrouble.set(`Not deleted. ${refusalOf(failure).words}`);
      return;
    }
    this.olderTrouble.set('');
    const before = this.loaded();
    const place = before.entries.findIndex((each) => each.id === entry.id);
    const neighbour = before.entries[place + 1] ?? before.entries[place - 1];
    this.loaded.set({ ...before, entries: before.entries.filter((each) => each.id !== entry.id) });
    if (neighbour) this.focusEntry(neighbour.id);
    else this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus();
    const ended = entry.sharedWith.length > 0 ? ' Nobody can read it any more, and undoing does not share it again.' : '';
    this.undoOffer.offer({
      words: `Entry deleted.${ended}`,
      undo: async () => {
        await this.api.undoDelete(entry.id);
        const back: EntrySummary = { ...entry, state: entry.state === 'private' ? 'private' : 'withdrawn', sharedWith: [] };
        this.loaded.set({ ...before, entries: before.entries.map((each) => (each.id === entry.id ? back : each)) });
        this.focusEntry(entry.id);
        this.announcer.say('The entry is back.');
      },
    });
  }

  private focusEntry(id: string): void {
    const find = (): HTMLElement | null => this.host.nativeElement.querySelector(`[data-entry="${id}"] a`);
    afterNextRender({ read: () => find()?.focus() }, { injector: this.injector });
  }
}

function sensible(value: string | undefined, makesSense: (value: string) => boolean): string {
  return value !== undefined && makesSense(value) ? value : '';
}

/** Whether the page before was an entry: then whoever comes here goes on where they were. */
function cameFromEntry(router: Router): boolean {
  return router.currentNavigation()?.previousNavigation?.finalUrl?.toString().startsWith('/entries/') ?? false;
}

/** The month and those before it, newest first, as YYYY-MM. */
function monthsBefore(month: string, count: number): string[] {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const total = year * 12 + nth - 1 - back;
    return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  });
}
