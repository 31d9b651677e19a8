import { Component, input } from '@angular/core';

/** How a theme or a behaviour went; what wears relationships down has "challenged" and "seen" in their place. */
export type GlyphDirection = 'upheld' | 'strain' | 'missed' | 'unsure' | 'challenged' | 'seen';

/** The word of each direction, which always stands beside its glyph. */
export const directionWords: Readonly<Record<GlyphDirection, string>> = {
  upheld: 'Upheld',
  strain: 'Under strain',
  missed: 'Missed',
  unsure: 'Unsure',
  challenged: 'Challenged',
  seen: 'Seen',
};

/** One thread between two pegs: it holds, sags, parts or wavers. Decoration: the word is beside it. */
@Component({
  selector: 'aw-direction-glyph',
  template: `
    <svg class="direction-glyph" [attr.data-direction]="direction()" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      @switch (direction()) {
        @case ('upheld') { <path d="M3 6h20" /><circle class="peg" cx="3" cy="6" r="2.4" /><circle class="peg" cx="23" cy="6" r="2.4" /> }
        @case ('strain') { <path d="M3 3c4 8.6 16 8.6 20 0" /><circle class="peg" cx="3" cy="3" r="2.4" /><circle class="peg" cx="23" cy="3" r="2.4" /> }
        @case ('missed') { <path d="M3 3c3.6 .4 5.6 3 6.4 7M23 3c-3.6 .4-5.6 3-6.4 7" /><circle class="peg" cx="3" cy="3" r="2.4" /><circle class="peg" cx="23" cy="3" r="2.4" /> }
        @case ('challenged') { <path d="M3 6h20M13 1v10" /><circle class="peg" cx="3" cy="6" r="2.4" /><circle class="peg" cx="23" cy="6" r="2.4" /> }
        @case ('seen') { <path d="M3 6h6M17 6h6" /><circle cx="13" cy="6" r="4" /><circle class="peg" cx="3" cy="6" r="2.4" /><circle class="peg" cx="23" cy="6" r="2.4" /> }
        @default { <path d="M2 8.5C4 2 7 1.5 9 6s4.5 4.5 6.5 0 5.5-4.5 8.5 2" /> }
      }
    </svg>
  `,
})
export class DirectionGlyph {
  readonly direction = input.required<GlyphDirection>();
}
