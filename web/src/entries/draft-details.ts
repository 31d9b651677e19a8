import { Component, computed, input, signal } from '@angular/core';
import { Dialog } from '@afterword/ui';
import { type ChangeEntry, DetailsCheck, type Finding, NumberNotice, lookedThrough, titleSection, withTexts } from '../identifying';
import { Refusal } from '../platform/problems';
import type { EntryDraft } from './entry-draft';

/** Looks through what is being written for details that could identify someone: when asked to, and for a number of the NHS by itself. */
@Component({
  selector: 'aw-draft-details',
  imports: [DetailsCheck, Dialog, NumberNotice],
  template: `
    <aw-number-notice [texts]="texts()" (look)="open.set(true)" />
    <aw-dialog heading="Details that could identify someone" closeWords="Back to writing" [open]="open()" (closed)="open.set(false)">
      @if (open()) {
        <p class="soft">You decide. We also compare with the staff list, on our own server. Nothing is kept.</p>
        @if (blank()) { <p>Nothing is written yet.</p> }
        @else { <aw-details-check [sections]="sections()" [leftIn]="draft().content().leftIn ?? []" [change]="change" (byHand)="show($event)" /> }
      }
    </aw-dialog>
  `,
})
export class DraftDetails {
  readonly draft = input.required<EntryDraft>();
  protected readonly open = signal(false);
  protected readonly blank = computed(() => this.draft().blank());
  protected readonly sections = computed(() => lookedThrough(this.draft().content().title, this.draft().content().sections));
  protected readonly texts = computed(() => this.draft().content().sections.map(({ text }) => text));

  look(): void {
    this.open.set(true);
  }

  /** The draft with other words. Where a box shows them, the caret stays at its place in the text. */
  protected readonly change: ChangeEntry = ({ texts = [], leftIn }) => {
    const draft = this.draft();
    if (draft.elsewhere()) return Promise.reject(new Refusal(409, 'You are writing this in another tab. Change it there, or bring it here first.'));
    for (const { section, text } of texts) putIn(boxOf(section), text);
    draft.change({ ...withTexts(draft.content(), texts), ...(leftIn ? { leftIn: [...leftIn] } : {}) });
    return Promise.resolve();
  };

  /** Back in the text, with the words selected, so that typing replaces them. */
  protected show(finding: Finding): void {
    this.open.set(false);
    const [place] = finding.places;
    if (!place) return;
    setTimeout(() => {
      const box = place.section === titleSection ? document.querySelector<HTMLInputElement>('#entry-title') : boxOf(place.section);
      box?.focus();
      box?.setSelectionRange(place.start, place.end);
    });
  }
}

function boxOf(section: string): HTMLTextAreaElement | null {
  return document.querySelector<HTMLTextAreaElement>(`#writing-box-${CSS.escape(section)}`);
}

/** Replaces only what differs: the browser then moves the caret with the words around it. */
function putIn(box: HTMLTextAreaElement | null, text: string): void {
  if (!box) return;
  const before = box.value;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === text[text.length - 1 - same]) same += 1;
  box.setRangeText(text.slice(start, text.length - same), start, before.length - same, 'preserve');
}
