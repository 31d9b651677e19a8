import { models } from '@afterword/journal';
import { Dialog } from '@afterword/ui';
import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { asksSeveral } from './guided-steps';
import { rememberModel, rememberedModel } from './writing-choice';

export interface ChosenModel {
  readonly model: string;
  /** one question a page */
  readonly guided: boolean;
}

/** Chooses the model that an entry is written in, and whether its questions come one at a time. No choice loses a word. */
@Component({
  selector: 'aw-model-chooser',
  imports: [Dialog],
  template: `
    <aw-dialog heading="Choose your questions" [open]="open()" (closed)="closed.emit()">
      @if (open()) {
        <p class="soft">Whatever you choose, all your words stay. You can change it at any time.</p>
        <fieldset class="group model-choices">
          <legend class="visually-hidden">Questions to write by</legend>
          @for (model of models; track model.code) {
            <label class="choice">
              <input type="radio" name="model" [value]="model.code" [checked]="picked() === model.code" (change)="picked.set(model.code)">
              <span class="choice-words">{{ model.name }}<span class="hint">{{ model.about }}</span></span>
            </label>
          }
        </fieldset>
        <label class="choice">
          <input type="checkbox" [checked]="remembered()" (change)="remember($event)">
          <span class="choice-words">Start new reflections like this on this device</span>
        </label>
        <div class="actions space-above">
          @if (several()) {
            <button type="button" class="button" (click)="use(true)">One question at a time</button>
            <button type="button" class="button button-plain" (click)="use(false)">All on one page</button>
          } @else {
            <button type="button" class="button" (click)="use(false)">Use {{ name() }}</button>
          }
        </div>
      }
    </aw-dialog>
  `,
})
export class ModelChooser {
  readonly open = input.required<boolean>();
  readonly current = input.required<string>();
  readonly closed = output();
  readonly chosen = output<ChosenModel>();
  protected readonly models = models;
  protected readonly picked = linkedSignal({ source: () => ({ open: this.open(), current: this.current() }), computation: ({ current }) => current });
  private readonly kept = signal(rememberedModel());
  /** asked for anew whenever the choice changes: what is ticked belongs to what is picked */
  protected readonly remembered = linkedSignal(() => this.picked() === this.kept());
  protected readonly several = computed(() => asksSeveral(this.picked()));
  protected readonly name = computed(() => models.find(({ code }) => code === this.picked())?.name ?? 'these questions');

  protected remember(event: Event): void {
    this.remembered.set((event.target as HTMLInputElement).checked);
  }

  protected use(guided: boolean): void {
    const model = this.picked();
    if (this.remembered()) rememberModel(model);
    else if (this.kept() === model) rememberModel('plain');
    this.kept.set(rememberedModel());
    this.chosen.emit({ model, guided });
  }
}
