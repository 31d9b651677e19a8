import { Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import type { DraftTheme } from '@afterword/journal';
import { FieldError } from '@afterword/ui';
import { DraftBoard } from './draft-board';
import { DraftMoves } from './draft-moves';
import { DraftRow } from './draft-row';
import { MergeDialog } from './merge-dialog';
import { SameAs } from './same-as';
import { SourceLines } from './source-lines';

/** A theme of a draft, or what wears things down, with its behaviours under it. */
@Component({
  selector: 'aw-draft-theme',
  imports: [DraftMoves, DraftRow, FieldError, MergeDialog, SameAs, SourceLines],
  host: { class: 'draft-theme' },
  template: `
    <div class="draft-row" [attr.data-open]="isOpen()">
      @if (!isOpen()) {
        <div>
          <h3>{{ theme().name || 'A theme without a name' }}</h3>
          @if (theme().summary) { <p class="soft">{{ theme().summary }}</p> }
          <p class="small soft">{{ goesOn() }}</p>
        </div>
      } @else {
        <fieldset class="draft-fields stack">
          <legend class="small soft">{{ kind() === 'theme' ? 'Theme' : 'What wears it down' }}</legend>
          <div class="field" [attr.data-error]="!!fault('name')">
            <label class="label" [for]="id('name')">Name</label>
            <aw-field-error [errorId]="id('name-error')" [words]="fault('name')" />
            <input class="input" autocomplete="off" [id]="id('name')" [value]="theme().name" (input)="say({ name: $any($event.target).value })" [attr.aria-invalid]="fault('name') ? true : null" [attr.aria-describedby]="id('name-error')">
          </div>
          <div class="field" [attr.data-error]="!!fault('summary')">
            <label class="label" [for]="id('summary')">In a sentence or two</label>
            <span class="hint" [id]="id('summary-hint')">You can leave this out.</span>
            <aw-field-error [errorId]="id('summary-error')" [words]="fault('summary')" />
            <textarea class="textarea draft-box" rows="2" autocomplete="off" [id]="id('summary')" [value]="theme().summary" (input)="say({ summary: $any($event.target).value })" [attr.aria-invalid]="fault('summary') ? true : null" [attr.aria-describedby]="id('summary-hint') + ' ' + id('summary-error')"></textarea>
          </div>
          <aw-same-as [key]="theme().key" [words]="theme().name" [continues]="theme().continues" [known]="offered()" (chosen)="board.goOn(theme(), $event)" />
          <div class="field">
            <label class="label" [for]="id('list')">Is this list something else?</label>
            <select class="select" [id]="id('list')" (change)="board.moveList(theme(), $any($event.target).value)">
              <option value="" selected>It is right here</option>
              @for (each of kinds(); track each.value) { <option [value]="each.value">{{ each.words }}</option> }
            </select>
          </div>
          @if (others().length) {
            <div class="field">
              <label class="label" [for]="id('merge')">Does another theme say the same?</label>
              <select class="select" [id]="id('merge')" (change)="askToMerge($any($event.target))">
                <option value="" selected>No, it stands alone</option>
                @for (each of others(); track each.key) { <option [value]="each.key">Put it together with “{{ each.name || 'a theme without a name' }}”</option> }
              </select>
            </div>
          }
          <aw-draft-moves [key]="theme().key" [words]="theme().name" [movable]="false" (done)="show(false)" />
        </fieldset>
      }
      <aw-source-lines [lines]="theme().lines" />
      @if (!isOpen()) { <button type="button" class="link link-target" [id]="id('change')" (click)="show(true)">Change<span class="visually-hidden"> the theme {{ theme().name }}</span></button> }
    </div>
    @if (isOpen()) { <aw-merge-dialog [from]="theme()" [into]="merging()" (closed)="merging.set(null)" /> }
    <aw-field-error [errorId]="id('behaviours')" tabindex="-1" [words]="fault('behaviours')" />
    <ul class="draft-rows">
      @for (behaviour of theme().behaviours; track behaviour.key; let nth = $index) {
        <li><aw-draft-row [piece]="behaviour" [called]="'Behaviour ' + (nth + 1) + ' of ' + theme().name" [theme]="theme().continues" /></li>
      }
    </ul>
    <button type="button" class="link link-target" [id]="id('add')" (click)="board.add({ under: theme().key })">Add a behaviour<span class="visually-hidden"> to {{ theme().name }}</span></button>
  `,
})
export class DraftThemePart {
  readonly theme = input.required<DraftTheme>();
  readonly kind = input<'theme' | 'undermining'>('theme');
  protected readonly board = inject(DraftBoard);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly isOpen = computed(() => this.board.open().has(this.theme().key));
  protected readonly offered = computed(() => this.board.choices()?.themes.filter(({ kind }) => kind === this.kind()) ?? []);
  /** the themes with which this one can be put together */
  protected readonly others = computed(() => (this.kind() === 'theme' ? (this.board.document()?.themes ?? []).filter(({ key }) => key !== this.theme().key) : []));
  protected readonly merging = signal<DraftTheme | null>(null);
  protected readonly kinds = computed(() => [
    this.kind() === 'theme' ? { value: 'undermining', words: 'It is what wears it down' } : { value: 'theme', words: 'It is a theme' },
    { value: 'messages', words: 'They are messages to take away' }, { value: 'questions', words: 'They are questions' }, { value: 'aims', words: 'They are aims' },
  ]);
  protected readonly goesOn = computed(() => {
    const code = this.theme().continues;
    const known = this.board.known(code);
    if (code && !known) return `Goes on with ${code}: its figures stay in one line.`;
    return known ? `Goes on with “${known.name}”: its figures stay in one line.` : 'New: it is counted in a line of its own.';
  });

  /** Shows the two side by side first. */
  protected askToMerge(select: HTMLSelectElement): void {
    this.merging.set(this.others().find(({ key }) => key === select.value) ?? null);
    select.value = '';
  }

  protected id(field: string): string {
    return `draft-${this.theme().key}-${field}`;
  }

  protected fault(field: string): string {
    return this.board.fault(this.theme().key, field);
  }

  protected say(change: Partial<DraftTheme>): void {
    this.board.say<DraftTheme>(this.theme().key, change);
  }

  protected show(open: boolean): void {
    this.board.toggle(this.theme().key, open);
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(open ? 'input' : '.link')?.focus());
  }
}
