import { Component, inject, input, output } from '@angular/core';
import { limits, shiftHalves, tones, type ShiftHalf, type Tone } from '@afterword/journal';
import type { EntryDraft } from './entry-draft';
import { OpenDrafts } from './open-drafts';
import { ThemePicker } from './theme-picker';
import type { ThemeNames } from './theme-names';

/** What can be said about an entry besides its words. All of it can be left alone. */
@Component({
  selector: 'aw-entry-extras',
  imports: [ThemePicker],
  templateUrl: './entry-extras.html',
})
export class EntryExtras {
  private readonly drafts = inject(OpenDrafts);
  readonly draft = input.required<EntryDraft>();
  readonly names = input.required<ThemeNames>();
  readonly offered = input.required<readonly string[]>();
  readonly failed = input(false);
  readonly retry = output();
  protected readonly titleLimit = limits.title;
  protected readonly tones: readonly { code: Tone; words: string }[] = tones.map((code) => ({ code, words: { good: 'Good', mixed: 'Mixed', hard: 'Hard' }[code] }));
  protected readonly shiftHalves: readonly { code: ShiftHalf; words: string }[] = shiftHalves.map((code) => ({
    code,
    words: code === 'first-half' ? 'First half' : 'Second half',
  }));

  protected setTitle(event: Event): void {
    const title = (event.target as HTMLInputElement).value;
    this.draft().change({ title: title.trim() === '' ? null : title });
  }

  protected setCount(event: Event): void {
    const countsInTrends = (event.target as HTMLInputElement).checked;
    this.draft().change({ countsInTrends });
    this.drafts.rememberCount(countsInTrends);
  }
}
