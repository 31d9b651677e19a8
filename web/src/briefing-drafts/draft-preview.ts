import { Component, input, output } from '@angular/core';
import type { DraftDocument } from '@afterword/journal';
import { Dialog } from '@afterword/ui';

/** The draft as staff will read it, before anybody does. */
@Component({
  selector: 'aw-draft-preview',
  imports: [Dialog],
  template: `
    <aw-dialog heading="As staff will read it" [wide]="true" [open]="open()" (closed)="closed.emit()">
      @if (open()) {
        @let draft = this.draft();
        <article class="sheet sheet-printed briefing">
          <h3>{{ draft.title.text }}</h3>
          <p class="briefing-purpose">{{ draft.purpose.text }}</p>
          @if (draft.messages.length) {
            <section><h3>What to take away</h3><ul class="dashes">@for (each of draft.messages; track each.key) { <li>{{ each.text }}</li> }</ul></section>
          }
          @for (theme of draft.themes; track theme.key) {
            <section><h3>{{ theme.name }}</h3><p class="soft">{{ theme.summary }}</p>
              <dl>@for (each of theme.behaviours; track each.key) { <dt>{{ each.name }}</dt><dd>{{ each.sentence }}</dd> }</dl></section>
          }
          @if (draft.undermining; as undermining) {
            <section><h3>{{ undermining.name }}</h3><p class="soft">{{ undermining.summary }}</p>
              <dl>@for (each of undermining.behaviours; track each.key) { <dt>{{ each.name }}</dt><dd>{{ each.sentence }}</dd> }</dl></section>
          }
          @if (draft.questions.length) {
            <section><h3>Questions to think about</h3>
              <ol class="plain-list">@for (each of draft.questions; track each.key) {
                <li><p class="briefing-question">{{ each.text }}</p>@if (each.audience === 'non-clinical') { <p class="small soft">For non-clinical teams</p> }</li> }</ol></section>
          }
          @if (draft.aims.length) { <section><h3>What we are aiming for</h3><ul class="dashes">@for (each of draft.aims; track each.key) { <li>{{ each.text }}</li> }</ul></section> }
          @if (draft.standards.length) { <section><h3>What it rests on</h3><ul class="dashes">@for (each of draft.standards; track each.key) { <li>{{ each.text }}</li> }</ul></section> }
        </article>
      }
    </aw-dialog>
  `,
})
export class DraftPreview {
  readonly draft = input.required<DraftDocument>();
  readonly open = input.required<boolean>();
  readonly closed = output();
}
