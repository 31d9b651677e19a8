import type { EntryListResponse, EntrySummary } from '@afterword/api-types';
import { DayPipe, Loading, PageFailed } from '@afterword/ui';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { EntriesApi, ListWords, ListWordsSwitch } from '../entries';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';

const everything = { theme: '', direction: '', tone: '', shared: '', month: '' };

/** The author's entries to choose from, newest first. Those that are in the document already are named and stay in it. */
@Component({
  selector: 'aw-entry-choice',
  imports: [DayPipe, ListWordsSwitch, Loading, PageFailed],
  template: `
    <fieldset class="group">
      <legend>{{ room() === 1 ? 'Choose an entry' : 'Choose entries' }}</legend>
      <p class="hint">{{ hint() }} <aw-list-words-switch /></p>
      @if (newest.error()) {
        <aw-page-failed heading="Your entries did not load" words="They are safe." (retry)="newest.reload()" />
      } @else if (newest.hasValue()) {
        @for (entry of loaded().entries; track entry.id) {
          @if (taken().has(entry.id)) {
            <p class="choice-taken soft">{{ nameOf(entry) }}, {{ entry.day | awDay: 'full' }}: in the document already</p>
          } @else {
            <label class="choice"><input type="checkbox" [checked]="chosen().includes(entry.id)" (change)="toggle(entry.id)">
              <span class="choice-words"><span class="serif">{{ nameOf(entry) }}</span><span class="hint">{{ entry.day | awDay: 'full' }}</span></span></label>
          }
        } @empty {
          <p class="soft">You have no entries yet.</p>
        }
        @if (trouble()) { <p class="trouble">{{ trouble() }}</p> }
        @if (loaded().next !== null) {
          <p class="actions"><button type="button" class="button button-plain button-small" [attr.aria-busy]="busy()" (click)="older()">{{ busy() ? 'Loading…' : 'Load older' }}</button></p>
        }
      } @else {
        <aw-loading words="Loading your entries" />
      }
    </fieldset>
  `,
})
export class EntryChoice {
  private readonly api = inject(EntriesApi);
  private readonly announcer = inject(Announcer);
  private readonly listWords = inject(ListWords);
  /** how many there is room for */
  readonly room = input.required<number>();
  readonly taken = input.required<ReadonlySet<string>>();
  readonly chosen = input.required<readonly string[]>();
  readonly chose = output<readonly string[]>();
  protected readonly newest = this.api.newest(() => everything);
  protected readonly loaded = linkedSignal<EntryListResponse>(() => (this.newest.hasValue() ? this.newest.value() : { entries: [], next: null }));
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly hint = computed(() => `There is room for ${this.room()}. You have chosen ${this.chosen().length}.`);

  protected nameOf(entry: EntrySummary): string {
    return this.listWords.hidden() ? 'Your entry' : entry.title || entry.firstWords;
  }

  protected toggle(id: string): void {
    const chosen = this.chosen();
    this.chose.emit(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  }

  protected async older(): Promise<void> {
    const cursor = this.loaded().next;
    if (cursor === null || this.busy()) return;
    this.busy.set(true);
    this.trouble.set('');
    try {
      const older = await this.api.older(everything, cursor);
      this.loaded.update((before) => ({ entries: [...before.entries, ...older.entries], next: older.next }));
      this.announcer.say(`${older.entries.length} older entries.`);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }
}
