import { Component, computed, inject, input } from '@angular/core';
import { DayPipe } from '@afterword/ui';
import { SharingApi } from './sharing-api';

/** That concerns were raised in a supervision, and where they were recorded, for its two people. Nothing at all where there are none. */
@Component({
  selector: 'aw-concern-notes',
  imports: [DayPipe],
  host: { '[style.display]': 'notes().length ? "block" : "none"' },
  template: `
    @if (notes().length) {
      <section class="stack" aria-labelledby="concern-notes-title">
        <h2 id="concern-notes-title" class="supervision-side">Concerns that were raised</h2>
        <p class="small soft">You both see these. Nothing is reported by them.</p>
        @for (note of notes(); track note.id) {
          <p><b>{{ note.notedOn | awDay: 'full' }}</b>, by {{ note.by.givenName }}. {{ note.recordedIn ? 'Recorded: ' + note.recordedIn : 'Not recorded anywhere yet.' }}</p>
        }
      </section>
    }
  `,
})
export class ConcernNotes {
  readonly supervision = input.required<string>();
  private readonly read = inject(SharingApi).concernNotes(() => this.supervision());
  protected readonly notes = computed(() => (this.read.hasValue() ? this.read.value().notes : []));
}
