import { Component, computed, input } from '@angular/core';
import { DirectionGlyph, directionWords, type GlyphDirection } from './direction-glyph';

/** A theme or behaviour with its direction, word first: "Missed: Give time". Outlined on a sheet, bare in lists. */
@Component({
  selector: 'aw-tag',
  imports: [DirectionGlyph],
  host: { class: 'tag', '[class.tag-outline]': 'outline()', '[attr.data-direction]': 'direction()' },
  template: `<aw-direction-glyph [direction]="direction()" /><span><b>{{ word() }}</b>: {{ name() }}</span>`,
})
export class TagLabel {
  readonly name = input.required<string>();
  readonly direction = input.required<GlyphDirection>();
  readonly outline = input(false);
  protected readonly word = computed(() => directionWords[this.direction()]);
}
