import { Component, computed, input } from '@angular/core';

/** Who can see a screen: its author alone, somebody named, nobody any longer, or everyone here. */
export type PrivacyState = 'private' | 'shared' | 'withdrawn' | 'open';
export type PrivacyMark = 'book' | 'sheet' | 'both' | 'empty' | 'printed' | 'counts';

const edges = { private: 'stitched', shared: 'solid', withdrawn: 'holes', open: 'hairline' } as const;

/** The line under the masthead that says who can see the screen. Its lower edge is the state in shape. */
@Component({
  selector: 'aw-privacy-line',
  host: { class: 'privacy-line', '[attr.data-edge]': 'edge()' },
  template: `
    <div class="privacy-line-row">
      <svg class="glyph privacy-line-mark" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        @switch (mark()) {
          @case ('book') { <path d="M4 3h14v16H4z" /><path d="M8.5 5.5v3m0 2v3m0 2v2" /> }
          @case ('sheet') { <path d="M7 18H3V6h4" /><path d="M7 3h8l4 4v11H7z" /><path d="M15 3v4h4" /> }
          @case ('both') { <path d="M2 4h8v14H2zM12 4h8v14h-8z" /> }
          @case ('empty') { <path d="M4 3h14v16H4z" stroke-dasharray="2.6 2.2" /> }
          @case ('counts') { <path d="M4 19v-5M11 19V10M18 19V4" stroke-width="2.5" /> }
          @default { <path d="M4 3h14v16H4z" /><path d="M8 8h6M8 11h6M8 14h4" /> }
        }
      </svg>
      <p class="privacy-line-words" id="privacy-line">
        <span class="privacy-line-sentence privacy-line-mark">{{ sentence() }}</span>
        @if (more()) { <span class="privacy-line-more">&ngsp;{{ more() }}</span> }
      </p>
      <ng-content />
    </div>
  `,
})
export class PrivacyLineBar {
  readonly state = input.required<PrivacyState>();
  readonly mark = input.required<PrivacyMark>();
  readonly sentence = input.required<string>();
  readonly more = input('');
  protected readonly edge = computed(() => edges[this.state()]);
}
