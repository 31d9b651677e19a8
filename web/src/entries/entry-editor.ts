import { Component, ElementRef, afterNextRender, computed, inject, input, output } from '@angular/core';
import { limits, models } from '@afterword/journal';
import type { EntryDraft } from './entry-draft';

/** The boxes of an entry: one for each section of its model. They grow with the words, and never cut any off. */
@Component({
  selector: 'aw-entry-editor',
  template: `
    @for (box of boxes(); track box.section) {
      @if (box.prompt) { <label class="label writing-label" [for]="'writing-box-' + box.section">{{ box.prompt }}</label> }
      <div class="writing-paper paper">
        <textarea class="writing-box" rows="1" [id]="'writing-box-' + box.section" [value]="box.text" autocomplete="off" [readonly]="draft().elsewhere()" autocapitalize="sentences" spellcheck="true"
          [attr.aria-labelledby]="box.prompt ? null : labelledBy()" [attr.aria-describedby]="describedBy()" placeholder="Two lines is enough."
          (input)="write(box.section, $event)" (keydown.control.enter)="finish($event)" (keydown.meta.enter)="finish($event)"></textarea>
      </div>
      @if (box.left !== null) {
        <p class="count-line writing-count" [attr.data-over]="box.left < 0">
          @if (box.left < 0) { {{ number(-box.left) }} characters too many for one entry. They stay on this screen. Put some into a second entry to save it all. }
          @else { {{ number(box.left) }} characters left }
        </p>
      }
    }
  `,
})
export class EntryEditor {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly draft = input.required<EntryDraft>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input.required<string>();
  /** Ctrl or Command with Enter */
  readonly done = output();

  protected readonly boxes = computed(() => {
    const { model, sections } = this.draft().content();
    const known = models.find((each) => each.code === model)?.sections ?? [];
    const codes = known.length > 0 ? known.map(({ code }) => code) : sections.map(({ section }) => section);
    return codes.map((section) => {
      const text = sections.find((each) => each.section === section)?.text ?? '';
      const left = limits.section - text.length;
      const prompt = codes.length > 1 ? (known.find(({ code }) => code === section)?.prompt ?? section) : '';
      return { section, text, prompt, left: left < limits.section * 0.1 ? left : null };
    });
  });

  constructor() {
    afterNextRender(() => {
      const box = this.host.nativeElement.querySelector('textarea');
      if (!box) return;
      this.grow(box);
      box.focus({ preventScroll: true });
      box.setSelectionRange(box.value.length, box.value.length);
    });
  }

  protected write(section: string, event: Event): void {
    const box = event.target as HTMLTextAreaElement;
    this.draft().write(section, box.value);
    this.grow(box);
  }

  protected finish(event: Event): void {
    event.preventDefault();
    this.done.emit();
  }

  protected number(value: number): string {
    return value.toLocaleString('en-GB');
  }

  /** For browsers whose boxes do not grow by themselves. */
  private grow(box: HTMLTextAreaElement): void {
    if (CSS.supports('field-sizing', 'content')) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight}px`;
  }
}
