import { firstWordsOf } from '@afterword/journal';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ListWords } from '../entries';
import { type UnsentText, UnsentTexts } from '../platform/unsent';
import { UndoOffer } from '../platform/undo';

/** Comments, documents and drafts of briefings that were left on this device before they were sent, each with the way back to its place. */
@Component({
  selector: 'aw-unsent-rows',
  imports: [RouterLink],
  template: `
    @for (row of rows(); track row.text.id()) {
      <section class="thread home-unfinished" aria-label="Not sent">
        <div>
          <h2 class="home-unfinished-title">Go on with your {{ row.name }}?</h2>
          @if (row.words && !listWords.hidden()) { <p class="home-unfinished-words">“{{ row.words }}”</p> }
          <p class="small soft">{{ row.text.held() ? 'It is kept in this tab' : 'It is kept on this device' }}, and {{ row.end }}.</p>
        </div>
        <div class="actions">
          <a class="button button-plain button-small" [routerLink]="row.path">Go on</a>
          <button type="button" class="link link-target" (click)="giveUp(row.text)">Delete</button>
        </div>
      </section>
    }
  `,
})
export class UnsentRows {
  private readonly texts = inject(UnsentTexts);
  private readonly undoOffer = inject(UndoOffer);
  protected readonly listWords = inject(ListWords);
  protected readonly rows = computed(() => this.texts.all().map(rowOf));

  protected giveUp(text: UnsentText): void {
    const value = text.value();
    void this.texts.end(text);
    if (value) this.undoOffer.offer({ words: 'Text deleted from this device.', undo: () => this.texts.restore(text, value) });
  }
}

function rowOf(text: UnsentText): { readonly text: UnsentText; readonly name: string; readonly words: string; readonly end: string; readonly path: readonly string[] } {
  const [kind, place = ''] = text.id().split(' ');
  if (kind === 'document') return { text, name: 'document', words: '', end: 'in no file yet', path: ['/registration', place] };
  if (kind === 'briefing') return { text, name: 'draft of a briefing', words: '', end: 'not saved yet', path: ['/briefings/drafts', place] };
  const words = (text.value() as { readonly text?: string } | null)?.text ?? '';
  return { text, name: 'comment', words: firstWordsOf([{ section: 'text', text: words }], 90), end: 'not sent', path: ['/shares', place] };
}
