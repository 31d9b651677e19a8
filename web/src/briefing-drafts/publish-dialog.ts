import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { PublicationPreview, PublicationResponse } from '@afterword/api-types';
import { Dialog, FieldError } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { BriefingDraftsApi } from './briefing-drafts-api';
import { DraftBoard } from './draft-board';

/** Asks once, in words, whom a briefing is for, and says what publishing does to tags and figures; then publishes it. */
@Component({
  selector: 'aw-publish-dialog',
  imports: [Dialog, FieldError],
  template: `
    <aw-dialog [heading]="'Publish version ' + (preview()?.version ?? 1) + '?'" [open]="preview() !== null" (closed)="closed.emit()">
      @if (preview(); as preview) {
        <p>Everyone here can read it from then on. What is published never changes: you can publish another version, and you can retire it.</p>
        <fieldset class="group space-above" [attr.data-error]="!!fault()"><legend>Whom is it for?</legend>
          <p class="hint">This decides where it stands first and whose themes are offered for tagging. It hides nothing.</p>
          <aw-field-error errorId="publish-teams-error" [words]="fault()" />
          <label class="choice"><input type="radio" name="addressed" [checked]="addressed() === 'all'" (change)="addressed.set('all')"><span class="choice-words">Everyone</span></label>
          <label class="choice"><input type="radio" name="addressed" [checked]="addressed() === 'teams'" (change)="addressed.set('teams')"><span class="choice-words">Some teams</span></label>
        </fieldset>
        @if (addressed() === 'teams') {
          <fieldset class="group"><legend>Which teams?</legend>
            <p class="hint">What they alone are asked about is counted for the whole hospital all the same, in figures that everyone can read.</p>
            @for (team of teams(); track team.id) {
              <label class="choice"><input type="checkbox" [checked]="chosen().has(team.id)" (change)="toggle(team.id)"><span class="choice-words">{{ team.name }}</span></label>
            } @empty {
              @if (board.choices()) { <p class="soft">There are no teams yet.</p> }
              @else if (board.choicesTrouble()) { <p class="trouble">The teams did not load. <button type="button" class="link" (click)="board.askAgain()">Try again</button></p> }
              @else { <p class="soft">Loading the teams.</p> }
            }
          </fieldset>
        }
        <h3 class="space-above">What becomes of tags and figures</h3>
        <p>{{ begins() }}</p>
        @for (each of renamed(); track each.code) { <p>“{{ each.name }}” goes on in the line of “{{ each.before }}”. Trends call it as the briefing does that brought it in.</p> }
        @if (preview.goesOn.length) {
          <details class="details"><summary><span>{{ preview.goesOn.length }} go on in the line that is there</span></summary>
            <ul class="dashes details-body">@for (each of preview.goesOn; track each.code) { <li>{{ each.name }}</li> }</ul>
          </details>
        }
        @if (preview.ends.length) {
          <p class="caution">{{ ending() }}: {{ preview.ends.length === 1 ? 'this line of figures ends' : 'these lines of figures end' }} here. Entries keep the tags, and they are offered no more.
            Figures of two themes can never be added up, because the same person may have counted in both.</p>
        }
        @if (left()) { <p>{{ left() === 1 ? 'One part was left out and is not kept.' : left() + ' parts were left out and are not kept.' }}</p> }
        @if (trouble()) { <p class="trouble" role="alert">Not published. {{ trouble() }}</p> }
        <div class="actions space-above">
          <button type="button" class="button button-theirs" [attr.aria-busy]="busy() ? true : null" (click)="publish()">Publish it</button>
          <button type="button" class="button button-plain" (click)="closed.emit()">Not yet</button>
        </div>
      }
    </aw-dialog>
  `,
})
export class PublishDialog {
  readonly id = input.required<string>();
  readonly preview = input.required<PublicationPreview | null>();
  readonly closed = output();
  readonly published = output<PublicationResponse>();
  /** what publishing would do is not what was shown any more */
  readonly changed = output<PublicationPreview>();
  private readonly api = inject(BriefingDraftsApi);
  protected readonly board = inject(DraftBoard);
  protected readonly addressed = signal<'all' | 'teams' | null>(null);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly fault = signal('');
  protected readonly teams = computed(() => this.board.choices()?.teams ?? []);
  protected readonly left = computed(() => this.board.document()?.leftOver.length ?? 0);
  protected readonly begins = computed(() => {
    const count = this.preview()?.begins.length ?? 0;
    return count === 0 ? 'No theme or behaviour is new.' : count === 1 ? 'One theme or behaviour is new and begins its own line.' : `${count} themes and behaviours are new, and each begins its own line.`;
  });

  protected readonly renamed = computed(() => this.preview()?.goesOn.filter(({ name, before }) => name !== before) ?? []);
  protected readonly ending = computed(() => this.preview()?.ends.map(({ name }) => name).join(' · ') ?? '');

  constructor() {
    // The next version is for whom the one before was, until somebody says otherwise.
    effect(() => {
      const before = this.preview()?.addressedBefore;
      if (!before || untracked(this.addressed) !== null) return;
      this.addressed.set(before.all ? 'all' : 'teams');
      this.chosen.set(new Set(before.teams));
    });
  }

  protected toggle(id: string): void {
    this.chosen.update((chosen) => new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  }

  protected async publish(): Promise<void> {
    const addressedTo = this.addressed();
    const preview = this.preview();
    this.trouble.set('');
    this.fault.set(addressedTo === null ? 'Choose whom the briefing is for.' : '');
    if (addressedTo === null || !preview || this.busy()) return;
    this.busy.set(true);
    try {
      const teams = addressedTo === 'teams' ? { teams: [...this.chosen()] } : {};
      const looked = { version: preview.version, ends: preview.ends.map(({ code }) => code) };
      this.published.emit(await this.api.publish(this.id(), { ...looked, addressedTo, ...teams }, this.board.editing()?.revision ?? 0));
    } catch (failure) {
      const refusal = refusalOf(failure);
      const teams = refusal.fields.get('teams');
      const now = (refusal.problem as { preview?: PublicationPreview } | null)?.preview;
      if (now) this.changed.emit(now);
      if (teams) this.fault.set(teams);
      else this.trouble.set(refusal.words);
    } finally {
      this.busy.set(false);
    }
  }
}
