import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { type DraftBehaviour, type DraftPart, type DraftQuestion, headingInDocument, themesOfDraft } from '@afterword/journal';
import { FieldError } from '@afterword/ui';
import { DraftBoard } from './draft-board';
import { holds } from './draft-changes';
import { DraftMoves } from './draft-moves';
import { SameAs } from './same-as';
import { SourceLines } from './source-lines';

/** One part of a draft: its words beside the lines they came from, and behind "Change" everything that can be corrected of it. */
@Component({
  selector: 'aw-draft-row',
  imports: [DraftMoves, FieldError, SameAs, SourceLines],
  host: { class: 'draft-row', '[attr.data-open]': 'isOpen()' },
  templateUrl: './draft-row.html',
})
export class DraftRow {
  readonly piece = input.required<DraftPart | DraftBehaviour | DraftQuestion>();
  /** what it is, with its number: "Message 2" */
  readonly called = input.required<string>();
  /** the code of the published theme that the theme of a behaviour goes on with */
  readonly theme = input<string | null>(null);
  /** whether it found no place yet: then its place can be chosen at once */
  readonly left = input(false);
  protected readonly board = inject(DraftBoard);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly behaviour = computed(() => { const piece = this.piece(); return 'sentence' in piece ? piece : null; });
  protected readonly question = computed(() => { const piece = this.piece(); return 'audience' in piece ? piece : null; });
  protected readonly text = computed(() => { const piece = this.piece(); return 'sentence' in piece ? piece.sentence : piece.text; });
  protected readonly field = computed(() => (this.behaviour() ? 'sentence' : 'text'));
  protected readonly isOpen = computed(() => this.board.open().has(this.piece().key));
  protected readonly themes = computed(() => { const draft = this.board.document(); return draft ? themesOfDraft(draft) : []; });
  protected readonly offered = computed(() => this.board.known(this.theme())?.behaviours ?? []);
  protected readonly about = computed(() => {
    const names = new Map(this.themes().flatMap((theme) => [[theme.key, theme.name] as const, ...theme.behaviours.map((each) => [each.key, each.name] as const)]));
    return (this.question()?.about ?? []).flatMap((key) => names.get(key) ?? []).join(' · ');
  });

  /** the heading above it in the document, where it goes on under another theme */
  protected readonly heading = computed(() => { const draft = this.board.document(); return draft && this.behaviour() ? headingInDocument(draft, this.piece().key) : null; });
  protected readonly several = computed(() => holds(this.piece()));

  protected fault(field: string): string {
    return this.board.fault(this.piece().key, field);
  }

  protected word(text: string): void {
    const key = this.piece().key;
    if (this.behaviour()) this.board.say<DraftBehaviour>(key, { sentence: text });
    else this.board.say<DraftPart>(key, { text });
  }

  protected sayBehaviour(change: Partial<DraftBehaviour>): void {
    this.board.say<DraftBehaviour>(this.piece().key, change);
  }

  protected sayQuestion(change: Partial<DraftQuestion>): void {
    this.board.say<DraftQuestion>(this.piece().key, change);
  }

  protected toggleAbout(key: string): void {
    const about = this.question()?.about ?? [];
    this.sayQuestion({ about: about.includes(key) ? about.filter((each) => each !== key) : [...about, key] });
  }

  /** Opens it with the focus in its first field, or closes it, where it can be closed, with the focus where it was opened. */
  protected show(open: boolean): void {
    if (open) this.board.toggle(this.piece().key, true);
    else if (!this.board.close(this.piece().key)) return;
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(open ? 'input, textarea' : `#draft-${this.piece().key}-change`)?.focus());
  }
}
