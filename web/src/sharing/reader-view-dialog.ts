import { Component, input, output } from '@angular/core';
import type { ShareResponse } from '@afterword/api-types';
import { DayPipe, Dialog } from '@afterword/ui';
import { VersionWords } from './version-words';

/** The sheet alone, word for word as its reader has it. */
@Component({
  selector: 'aw-reader-view-dialog',
  imports: [DayPipe, Dialog, VersionWords],
  template: `
    <aw-dialog [heading]="share() ? 'What ' + share()!.reader.givenName + ' sees' : 'What they see'" [open]="open()" (closed)="closed.emit()">
      @if (share(); as share) {
        <p class="soft">This sheet, your comments to one another, your name and the day you shared it. Nothing else.</p>
        <div class="sheet sheet-turned version-sheet">
          <p class="version-line"><b>Version {{ share.version }}</b> <span>shared {{ share.sharedOn | awDay: 'on' }}</span></p>
          <aw-version-words [version]="share" [withTitle]="true" />
        </div>
      } @else {
        <p class="soft">The sheet is not here yet. Close this and try again.</p>
      }
    </aw-dialog>
  `,
})
export class ReaderViewDialog {
  readonly share = input.required<ShareResponse | null>();
  readonly open = input.required<boolean>();
  readonly closed = output();
}
