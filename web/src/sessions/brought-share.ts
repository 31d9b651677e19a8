import { Component, computed, inject, input, signal } from '@angular/core';
import { DayPipe } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { SessionsApi } from './sessions-api';

/**
 * A shared version under a topic: by reference, opened only when it is asked for, since its author sees that. Without contact its
 * words are hidden, and once it is withdrawn or has ended they are gone.
 */
@Component({
  selector: 'aw-brought-share',
  imports: [DayPipe],
  template: `
    @if (share(); as brought) {
      @if (!wanted()) {
        <p class="actions no-print"><button type="button" class="link link-target" (click)="wanted.set(true)">Open it here</button></p>
      } @else if (hidden()) {
        <p class="soft">Hidden while there is no connection: it may have been withdrawn since. It comes back by itself if it is still shared.</p>
      } @else if (read.hasValue()) {
        <div class="brought no-print">
          @for (section of read.value().sections; track section.section) { @if (section.text) { <p class="words">{{ section.text }}</p> } }
          <p class="actions"><button type="button" class="link link-target small" (click)="wanted.set(false)">Close it</button></p>
        </div>
      } @else if (read.error()) {
        <p class="soft">{{ trouble() }}</p>
      } @else {
        <p class="soft">Opening it</p>
      }
      <p class="small soft">Shared {{ brought.sharedOn | awDay: 'on' }}. It is not part of this record.</p>
    } @else {
      <p class="empty-place">{{ ended() ? 'Shared for this one-to-one only, and ended with it.' : 'Withdrawn.' }} Nothing of it is here.</p>
    }
  `,
})
export class BroughtShare {
  readonly share = input.required<{ readonly id: string; readonly sharedOn: string } | null>();
  /** there has been no contact for so long that it may have been withdrawn */
  readonly hidden = input(false);
  /** it was for this one-to-one only, which is finished */
  readonly ended = input(false);
  protected readonly wanted = signal(false);
  /** A one-to-one that is read anew brings the same share as another object: what is open stays, and is not asked for again. */
  private readonly opened = computed(() => (this.wanted() && !this.hidden() ? this.share()?.id : undefined));
  protected readonly read = inject(SessionsApi).share(this.opened);
  protected readonly trouble = computed(() => (refusalOf(this.read.error()).status === 404 ? 'It is no longer shared with you.' : refusalOf(this.read.error()).words));
}
