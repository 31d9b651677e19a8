import { Component, ElementRef, afterNextRender, computed, inject, input, output } from '@angular/core';
import { limits, sectionIn, sectionName, sectionsOf } from '@afterword/journal';
import type { EntryDraft } from './entry-draft';

/** Where the caret stands: in which section, and between which characters. */
export interface Caret {
  readonly section: string;
  readonly start: number;
  readonly end: number;
}

interface Box {
  readonly section: string;
  /** what stands above it; empty for the one box of a page, which its heading names */
  readonly label: string;
  /** written under another model than the one in use */
  readonly fromBefore: boolean;
}

const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

/**
 * The boxes of an entry: one for each section of its model, and below them one for each section that was written under another,
 * so that nothing is lost or out of reach. They grow with the words, and never cut any off.
 */
@Component({
  selector: 'aw-entry-editor',
  template: `
    @for (box of boxes(); track box.section) {
      @if (box.section === firstBefore()) {
        <h2 class="writing-before">From before</h2>
        <p class="hint">You wrote this under other questions. It stays with your entry, and you can change it.</p>
      }
      @if (box.label) { <label class="label writing-label" [for]="'writing-box-' + box.section">{{ box.label }}</label> }
      <div class="writing-paper paper" [class.writing-paper-short]="boxes().length > 1">
        <textarea class="writing-box" rows="1" [id]="'writing-box-' + box.section" [value]="textOf(box.section)" autocomplete="off" [readonly]="draft().elsewhere()" autocapitalize="sentences" spellcheck="true"
          [attr.aria-labelledby]="box.label ? null : labelledBy()" [attr.aria-describedby]="describedBy()" [placeholder]="box.fromBefore ? '' : 'Two lines is enough.'"
          (focus)="last = box.section" (input)="write(box.section, $event)" (keydown.control.enter)="finish($event)" (keydown.meta.enter)="finish($event)"></textarea>
      </div>
      @let left = room(box.section);
      @if (left !== null) {
        <p class="count-line writing-count" [attr.data-over]="left < 0">
          @if (left < 0) { {{ number(-left) }} characters too many for one entry. They stay on this screen. Put some into a second entry to save it all. }
          @else { {{ number(left) }} characters left }
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
  /** the one section to show; all of them when it is null */
  readonly only = input<string | null>(null);
  /** where the caret goes first; at the end of the first box when it is null */
  readonly start = input<Caret | null>(null);
  /** Ctrl or Command with Enter */
  readonly done = output();

  protected last: string | null = null;
  /** what was once shown stays, so that a box that is emptied does not go while somebody writes in it */
  private readonly shown = new Set<string>();

  /** Which boxes there are: changes with the model, not with what is typed. */
  protected readonly boxes = computed<readonly Box[]>(
    () => {
      const { model, sections } = this.draft().content();
      const only = this.only();
      if (only !== null) return [{ section: only, label: '', fromBefore: !sectionsOf(model).includes(only) }];
      const own = sectionsOf(model);
      const before = sections.filter(({ section, text }) => !own.includes(section) && (this.shown.has(section) || text.trim() !== ''));
      const alone = own.length + before.length === 1;
      const boxes = own.map((section) => ({ section, label: own.length === 1 ? '' : (sectionIn(model, section)?.prompt ?? ''), fromBefore: false }));
      return [...boxes, ...before.map(({ section }) => ({ section, label: alone ? '' : sectionName(model, section), fromBefore: true }))];
    },
    { equal: (one, other) => one.length === other.length && one.every((box, at) => box.section === other[at]?.section && box.label === other[at]?.label) },
  );
  protected readonly firstBefore = computed(() => (this.boxes().length > 1 ? this.boxes().find((box) => box.fromBefore)?.section : undefined));

  constructor() {
    afterNextRender(() => {
      for (const box of this.host.nativeElement.querySelectorAll('textarea')) this.grow(box);
      this.focusAt(this.start());
    });
  }

  /** Where the caret stands, or last stood; null when it was never here. */
  caret(): Caret | null {
    const box = this.last === null ? null : this.boxOf(this.last);
    return box && this.last !== null ? { section: this.last, start: box.selectionStart, end: box.selectionEnd } : null;
  }

  /** Puts the caret there, or at the end of the first box. */
  focusAt(caret: Caret | null): void {
    const box = (caret && this.boxOf(caret.section)) ?? this.host.nativeElement.querySelector('textarea');
    if (!box) return;
    const [start, end] = caret && box.id.endsWith(`-${caret.section}`) ? [caret.start, caret.end] : [box.value.length, box.value.length];
    box.focus({ preventScroll: true });
    box.setSelectionRange(start, end);
    if (this.boxes().length > 1) box.scrollIntoView({ block: 'nearest' });
  }

  protected textOf(section: string): string {
    return this.draft().content().sections.find((each) => each.section === section)?.text ?? '';
  }

  /** Characters left in a section, once there are few; negative when there are too many. */
  protected room(section: string): number | null {
    const left = limits.section - this.textOf(section).length;
    return left < limits.section * 0.1 ? left : null;
  }

  protected write(section: string, event: Event): void {
    const box = event.target as HTMLTextAreaElement;
    this.shown.add(section);
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

  private boxOf(section: string): HTMLTextAreaElement | null {
    return [...this.host.nativeElement.querySelectorAll('textarea')].find(({ id }) => id === `writing-box-${section}`) ?? null;
  }

  /** For browsers whose boxes do not grow by themselves. */
  private grow(box: HTMLTextAreaElement): void {
    if (growsByItself) return;
    box.style.blockSize = 'auto';
    box.style.blockSize = `${box.scrollHeight}px`;
  }
}
