import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Change, WhatIsNew as Found } from '@afterword/journal';
import { MonthPipe } from '@afterword/ui';
import type { PublishedBriefing } from './briefings-api';

interface Part {
  readonly name: string;
  readonly changes: readonly Change[];
}

const kinds: readonly { readonly kind: Change['kind']; readonly words: string }[] = [
  { kind: 'added', words: 'New' },
  { kind: 'reworded', words: 'Said differently' },
  { kind: 'gone', words: 'No longer in it' },
];

/** What a version says that the one before it did not, first what came, last what went. */
@Component({
  selector: 'aw-what-is-new',
  imports: [MonthPipe, RouterLink],
  template: `
    <section class="inset briefing-news" aria-labelledby="news-title">
      <h2 id="news-title">What is new in it</h2>
      <p class="small soft">Since <a [routerLink]="['/briefings', before().code, 'versions', before().version]">version {{ before().version }}</a>, of {{ before().publishedOn | awMonth }}.</p>
      @for (group of groups(); track group.words) {
        <h3>{{ group.words }}</h3>
        <ul class="dashes">
          @for (each of group.changes; track each.change.words + each.name) {
            <li>
              <span class="soft">{{ each.name }}</span> {{ each.change.words }}
              @if (each.change.before; as earlier) { <span class="small soft briefing-before">Before: {{ earlier }}</span> }
            </li>
          }
        </ul>
      }
    </section>
  `,
})
export class WhatIsNew {
  readonly found = input.required<Found>();
  readonly before = input.required<Pick<PublishedBriefing, 'code' | 'version' | 'publishedOn'>>();
  protected readonly groups = computed(() => {
    const { themes, behaviours, questions, messages } = this.found();
    const parts: readonly Part[] = [{ name: 'Theme', changes: themes }, { name: 'Behaviour', changes: behaviours }, { name: 'Question', changes: questions }, { name: 'Message', changes: messages }];
    return kinds
      .map(({ kind, words }) => ({ words, changes: parts.flatMap(({ name, changes }) => changes.filter((change) => change.kind === kind).map((change) => ({ name: nameOf(name, change), change }))) }))
      .filter(({ changes }) => changes.length > 0);
  });
}

function nameOf(part: string, { theme }: Change): string {
  return theme === null ? `${part}:` : `${theme}:`;
}
