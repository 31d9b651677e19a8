import { Component, inject, input, output, signal } from '@angular/core';
import { Announcer } from '../platform/announcing';
import { refusalOf } from '../platform/problems';
import { CommitmentForm } from './commitment-form';
import { type Commitment, CommitmentsApi } from './commitments-api';
import { dueWords } from './due-words';

/** Promises with a box to tick. Whatever is changed is told by `changed`, with the promise as it stands now. */
@Component({
  selector: 'aw-commitment-lines',
  imports: [CommitmentForm],
  template: `
    <ul class="commitments">
      @for (each of commitments(); track each.id) {
        <li>
          @if (changing() === each.id) {
            <aw-commitment-form [supervision]="each.supervisionId" [role]="roleIn(each)" [otherName]="each.other.givenName" [changes]="each"
              (saved)="keep($event)" (closed)="changing.set('')" />
          } @else {
            <label class="choice">
              <input type="checkbox" [id]="'commitment-' + each.id" [checked]="each.closedAs === 'done'" [disabled]="!mayTick(each)"
                (change)="tick(each, $any($event.target))">
              <span class="choice-words"><span class="serif commitment-words">{{ each.words }}</span>
                <span class="small" [class.commitment-late]="due(each).late" [class.soft]="!due(each).late">{{ due(each).words }}</span>
                @if (named()) { <span class="small soft">{{ each.mine ? 'To' : 'From' }} {{ each.other.givenName }} {{ each.other.familyName }}</span> }
              </span>
            </label>
            <p class="commitment-ways">
              @if (each.can.includes('revise')) { <button type="button" class="link link-target small" (click)="changing.set(each.id)">Change<span class="visually-hidden">: {{ each.words }}</span></button> }
              @if (each.can.includes('reopen') && each.closedAs === 'dropped') { <button type="button" class="link link-target small" (click)="run(each, false)">Take it up again<span class="visually-hidden">: {{ each.words }}</span></button> }
            </p>
          }
        </li>
      }
    </ul>
    @if (trouble()) { <p class="trouble" role="alert">{{ trouble() }}</p> }
  `,
})
export class CommitmentLines {
  readonly commitments = input.required<readonly Commitment[]>();
  /** says of each with whom it is */
  readonly named = input(false);
  readonly changed = output<Commitment>();
  private readonly api = inject(CommitmentsApi);
  private readonly announcer = inject(Announcer);
  protected readonly changing = signal('');
  protected readonly trouble = signal('');
  protected readonly due = dueWords;

  protected roleIn(each: Commitment): 'supervisee' | 'supervisor' {
    if (each.mine) return each.owner;
    return each.owner === 'supervisee' ? 'supervisor' : 'supervisee';
  }

  protected mayTick(each: Commitment): boolean {
    return each.can.includes('close') || (each.can.includes('reopen') && each.closedAs === 'done');
  }

  protected tick(each: Commitment, box: HTMLInputElement): void {
    void this.run(each, box.checked).then((kept) => {
      if (!kept) box.checked = !box.checked;
    });
  }

  protected keep(changed: Commitment): void {
    this.changing.set('');
    this.changed.emit(changed);
  }

  protected async run(each: Commitment, done: boolean): Promise<boolean> {
    this.trouble.set('');
    try {
      const changed = await (done ? this.api.close(each.id, 'done') : this.api.reopen(each.id));
      this.announcer.say(done ? 'Done.' : 'Open again.');
      this.changed.emit(changed);
      return true;
    } catch (failure) {
      this.trouble.set(`Not saved. ${refusalOf(failure).words}`);
      return false;
    }
  }
}
