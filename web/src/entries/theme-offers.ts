import { DirectionGlyph, directionWords } from '@afterword/ui';
import type { Tag } from '@afterword/journal';
import { Component, DestroyRef, ElementRef, computed, effect, inject, input, output } from '@angular/core';
import type { EntryDraft } from './entry-draft';
import { ThemeFinding, browserFinding } from './theme-finding';
import type { ThemeNames } from './theme-names';
import { ThemesWavedAway } from './themes-waved-away';

/** Themes found from the words of an entry, each with the words it was found from. Nothing is added unless it is pressed. */
@Component({
  selector: 'aw-theme-offers',
  imports: [DirectionGlyph],
  template: `
    @if (offers().length > 0) {
      <div class="theme-offers">
        <h4 id="theme-offers-title" tabindex="-1">Suggested</h4>
        <p class="hint">Found from your words, on this device. Nothing is sent.</p>
        <ul aria-labelledby="theme-offers-title">
          @for (offer of offers(); track offer.code) {
            <li class="theme-offer">
              <button type="button" class="chip" [attr.aria-describedby]="'because-' + offer.code" (click)="take(offer)">
                <aw-direction-glyph [direction]="offer.direction" /><span><span class="visually-hidden">Add </span>{{ offer.name }}: {{ words[offer.direction].toLowerCase() }}</span></button>
              <p class="hint" [id]="'because-' + offer.code">because you wrote “{{ offer.because }}”</p>
              <button type="button" class="link small link-target" (click)="wave(offer.code)">Not this<span class="visually-hidden">: {{ offer.name }}</span></button>
            </li>
          }
        </ul>
      </div>
    }
  `,
})
export class ThemeOffers {
  private readonly away = inject(ThemesWavedAway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly finding = new ThemeFinding(browserFinding);
  readonly draft = input.required<EntryDraft>();
  readonly names = input.required<ThemeNames>();
  /** already chosen, so not suggested */
  readonly chosen = input.required<readonly string[]>();
  /** the author pressed it */
  readonly added = output<Tag>();

  protected readonly words = directionWords;
  private readonly sections = computed(() => this.draft().content().sections);
  protected readonly offers = computed(() => {
    const [id, chosen, names] = [this.draft().id(), this.chosen(), this.names()];
    return this.finding.found()
      // A hospital may have published other themes than the words are known for.
      .filter(({ code, direction }) => names.offers(code) && names.directionsOf(code).includes(direction) && !chosen.includes(code) && !this.away.has(id, code))
      .map((suggestion) => ({ ...suggestion, name: names.nameOf(suggestion.code) }));
  });

  constructor() {
    effect(() => {
      const sections = this.sections();
      this.finding.changed(() => sections.map((section) => section.text).join('\n\n'));
    });
    inject(DestroyRef).onDestroy(() => this.finding.stop());
  }

  protected take({ code, direction }: Tag): void {
    this.added.emit({ code, direction });
  }

  protected wave(code: string): void {
    this.away.wave(this.draft().id(), code);
    // The pressed button goes; whoever works by keyboard stays where it was.
    setTimeout(() => {
      const title = this.host.nativeElement.querySelector<HTMLElement>('h4') ?? document.getElementById('themes-title');
      title?.focus({ preventScroll: true });
    });
  }
}
