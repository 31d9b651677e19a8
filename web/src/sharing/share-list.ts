import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EntryShare } from '@afterword/api-types';
import { DayPipe } from '@afterword/ui';
import { openedWords } from './share-words';

/** Everybody who has or had a version of an entry, newest first: who, since when, opened on which days, until when. */
@Component({
  selector: 'aw-share-list',
  imports: [DayPipe, RouterLink],
  host: { class: 'share-list' },
  template: `
    <h2 id="share-list-title">{{ heading() }}</h2>
    <ul class="rows" aria-labelledby="share-list-title">
      @for (share of ordered(); track share.id) {
        <li [attr.data-edge]="share.withdrawnOn ? 'holes' : 'solid'">
          <p>
            <span [class]="share.withdrawnOn ? 'state-withdrawn' : 'state-theirs'">
              Version {{ share.version }}{{ share.withdrawnOn ? ', withdrawn from ' : ', with ' }}{{ share.reader.givenName }}
            </span>
          </p>
          <p class="row-facts">
            <span>Shared {{ share.sharedOn | awDay: 'on' }}</span>
            @if (share.withdrawnOn; as day) { <span>Withdrawn {{ day | awDay: 'on' }}</span> }
            <span>{{ opened(share) }}</span>
          </p>
          @if (!share.withdrawnOn) {
            <div class="actions no-print">
              @if (share.id === shown()) {
                <span class="small soft">This is the sheet above</span>
              } @else {
                <a class="small link-target" [routerLink]="['/entries', entryId()]" [queryParams]="{ share: share.id }">
                  Show this sheet<span class="visually-hidden">: version {{ share.version }} with {{ share.reader.givenName }}</span>
                </a>
                <button type="button" class="link link-target small" (click)="withdraw.emit(share)">
                  Withdraw version {{ share.version }}<span class="visually-hidden"> from {{ share.reader.givenName }}</span>
                </button>
              }
            </div>
          }
        </li>
      }
    </ul>
  `,
})
export class ShareList {
  readonly shares = input.required<readonly EntryShare[]>();
  readonly shown = input.required<string | null>();
  readonly entryId = input.required<string>();
  readonly withdraw = output<EntryShare>();
  protected readonly ordered = computed(() => [...this.shares()].sort((one, other) => other.version - one.version));
  protected readonly heading = computed(() => {
    const open = this.shares().filter((share) => share.withdrawnOn === null).length;
    if (open === 0) return 'Who had it';
    return open === this.shares().length ? 'Who has it' : 'Who has it, and who had it';
  });
  protected readonly opened = openedWords;
}
