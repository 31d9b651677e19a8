import type { HitResponse } from '@afterword/api-types';
import { Component, computed, input } from '@angular/core';

/** A text with the words that were looked for marked in it. */
@Component({
  selector: 'aw-marked',
  template: `@for (part of parts(); track $index) {@if (part.hit) {<mark class="found-words">{{ part.text }}</mark>} @else {{{ part.text }}}}`,
})
export class Marked {
  readonly text = input.required<string>();
  readonly hits = input.required<readonly HitResponse[]>();
  protected readonly parts = computed(() => {
    const text = this.text();
    const parts: { text: string; hit: boolean }[] = [];
    let at = 0;
    for (const { start, end } of this.hits()) {
      if (start > at) parts.push({ text: text.slice(at, start), hit: false });
      parts.push({ text: text.slice(start, end), hit: true });
      at = end;
    }
    if (at < text.length) parts.push({ text: text.slice(at), hit: false });
    return parts;
  });
}
