import { Dialog } from '@afterword/ui';
import { Component, output } from '@angular/core';
import { ProofForm } from './proof-form';

/** Asks over a page that somebody shows again that it is them. */
@Component({
  selector: 'aw-proof-dialog',
  imports: [Dialog, ProofForm],
  template: `
    <aw-dialog heading="Show that it is you" [open]="true" (closed)="answered.emit(false)">
      <aw-proof-form (proved)="answered.emit(true)"><button type="button" class="link" (click)="answered.emit(false)">Leave it as it is</button></aw-proof-form>
    </aw-dialog>
  `,
})
export class ProofDialog {
  readonly answered = output<boolean>();
}
