import { Dialog, DirectionGlyph, directionWords } from '@afterword/ui';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { limits, type Direction, type Tag } from '@afterword/journal';
import { Announcer } from '../platform/announcing';
import type { EntryDraft } from './entry-draft';
import { ThemeOffers } from './theme-offers';
import type { ThemeNames } from './theme-names';

const tooMany = `An entry can have ${limits.tags} themes. Take one off first.`;

/** Ties themes and behaviours to an entry, each kept as soon as it is pressed and unsure until its author says which way it went. */
@Component({
  selector: 'aw-theme-picker',
  imports: [Dialog, DirectionGlyph, ThemeOffers],
  templateUrl: './theme-picker.html',
})
export class ThemePicker {
  private readonly announcer = inject(Announcer);
  readonly draft = input.required<EntryDraft>();
  readonly names = input.required<ThemeNames>();
  /** codes worth offering first */
  readonly offered = input.required<readonly string[]>();
  readonly failed = input(false);
  readonly retry = output();

  protected readonly words = directionWords;
  protected readonly choosing = signal(false);
  private readonly tags = computed<readonly Tag[]>(() => this.draft().content().tags ?? []);

  protected readonly pressed = computed(() => this.tags().map((tag) => tag.code));
  protected readonly chips = computed(() => {
    const codes = [...new Set([...this.pressed(), ...this.offered(), ...this.names().chipsBeside(this.offered())])];
    return codes.map((code) => ({ code, name: this.names().nameOf(code), pressed: this.pressed().includes(code) }));
  });
  protected readonly questions = computed(() =>
    this.tags().map(({ code, direction }) => ({ code, direction, name: this.names().nameOf(code), directions: this.names().directionsOf(code) })),
  );

  protected toggle(code: string): void {
    if (this.pressed().includes(code)) {
      this.keep(this.tags().filter((tag) => tag.code !== code));
    } else if (this.pressed().length >= limits.tags) {
      this.announcer.warn(tooMany);
    } else {
      this.keep([...this.tags(), this.names().chosen(code)]);
    }
  }

  protected choose(code: string, direction: Direction): void {
    this.keep(this.tags().map((tag) => (tag.code === code ? { code, direction } : tag)));
  }

  /** A suggestion that was pressed: from here on it is like any other. */
  protected take(tag: Tag): void {
    if (this.pressed().length >= limits.tags) return this.announcer.warn(tooMany);
    this.keep([...this.tags(), tag]);
    this.announcer.say(`${this.names().nameOf(tag.code)} added: ${directionWords[tag.direction].toLowerCase()}.`);
    setTimeout(() => document.querySelector<HTMLElement>(`[name="direction-${tag.code}"]:checked`)?.focus());
  }

  private keep(tags: readonly Tag[]): void {
    this.draft().change({ tags: [...tags] });
  }
}
