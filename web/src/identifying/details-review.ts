import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, model, output, signal, untracked, viewChild } from '@angular/core';
import { type LeftIn, type Section, limits } from '@afterword/journal';
import { refusalOf } from '../platform/problems';
import type { ChangeEntry, DetailChange } from './detail-changes';
import { DetailCard } from './detail-card';
import { type Finding, findingsOf, softened } from './findings';
import { IdentifyingApi } from './identifying-api';
import { foldName, lookInSections } from './rules';
import { foundWords, leftWords, quotedWords } from './review-words';

interface LastDecision {
  readonly words: string;
  /** what the texts read after it, so that undoing never takes newer words away */
  readonly after: readonly Section[];
  readonly before: DetailChange;
}

/**
 * The details that were found in a text, one after the other, each with a softer wording in one tap. Its author decides; nothing
 * here keeps anything from being shared, and nothing here says that a text is safe.
 */
@Component({
  selector: 'aw-details-review',
  imports: [DetailCard],
  templateUrl: './details-review.html',
})
export class DetailsReview {
  /** as they would be read by somebody else; a title counts as one */
  readonly sections = input.required<readonly Section[]>();
  /** what the author decided before */
  readonly leftIn = input.required<readonly LeftIn[]>();
  readonly change = input.required<ChangeEntry>();
  /** only the words are shown, until somebody wants to look */
  readonly folded = model(false);
  /** the author wants to find other words by hand, at this place */
  readonly byHand = output<Finding>();
  /** how many are not decided */
  readonly undecided = output<number>();

  private readonly api = inject(IdentifyingApi);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  /** folded names of people here that stand in these texts, as the API said */
  private readonly names = signal<ReadonlySet<string>>(new Set());
  private readonly asked = new Set<string>();
  protected readonly directory = signal<'asking' | 'asked' | 'not-asked'>('asking');
  protected readonly notAsked = signal('');
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');
  protected readonly last = signal<LastDecision | null>(null);
  protected readonly said = signal('');
  protected readonly findings = computed(() => findingsOf(this.sections(), lookInSections(this.sections(), this.names()), this.leftIn()));
  protected readonly open = computed(() => [...this.findings().alone, ...this.findings().hints]);
  protected readonly headline = computed(() => foundWords(this.open().length, this.findings().leftIn.length + (this.last() ? 1 : 0)));
  protected readonly quoted = computed(() => quotedWords(this.findings().alone.map(({ words }) => words)));
  protected readonly togetherWords = computed(() => quotedWords(this.findings().together));
  protected readonly leftInWords = computed(() => quotedWords(this.findings().leftIn.map(({ words }) => words)));
  protected readonly most = limits.leftIn;
  protected readonly full = computed(() => this.leftIn().length >= limits.leftIn);

  constructor() {
    effect(() => {
      const sections = this.sections();
      untracked(() => void this.askDirectory(sections));
    });
    effect(() => this.undecided.emit(this.open().length));
  }

  /** Shows the details, with the focus on the first. */
  look(): void {
    this.folded.set(false);
    this.focusOn(0);
  }

  protected async soften(finding: Finding): Promise<void> {
    const texts = softened(this.sections(), finding);
    if (!texts) return this.trouble.set('The text has changed since. Look at it once more.');
    const before = this.sections().filter(({ section }) => texts.some((each) => each.section === section));
    for (const { text } of texts) this.asked.add(text);
    const words = finding.softer ? `“${finding.words}” is now “${finding.softer}”.` : `“${finding.words}” is taken out.`;
    await this.decide(finding, { texts }, { words, after: texts, before: { texts: before } });
  }

  protected async leaveIn(finding: Finding): Promise<void> {
    const leftIn = [...this.leftIn(), { kind: finding.kind, mark: finding.mark }];
    await this.decide(finding, { leftIn }, { words: `You left “${finding.words}” in.`, after: [], before: { leftIn: this.leftIn() } });
  }

  /** The decisions to leave details in are taken back, so that all are asked about again. */
  protected async askAgain(): Promise<void> {
    const keys = new Set(this.findings().leftIn.map(({ key }) => key));
    if (await this.make({ leftIn: this.leftIn().filter(({ kind, mark }) => !keys.has(`${kind} ${mark}`)) })) this.look();
  }

  protected async undo(): Promise<void> {
    const last = this.last();
    if (!last) return;
    if (last.after.some(({ section, text }) => this.sections().find((each) => each.section === section)?.text !== text)) {
      this.last.set(null);
      return this.trouble.set('The text has changed since, so this was not undone.');
    }
    if (!(await this.make(last.before))) return;
    this.last.set(null);
    this.say('Undone.');
    this.focusOn(0);
  }

  private async decide(finding: Finding, change: DetailChange, decision: LastDecision): Promise<void> {
    const at = this.open().indexOf(finding);
    if (!(await this.make(change))) return;
    this.last.set(decision);
    this.say(decision.words);
    this.focusOn(at);
  }

  private async make(change: DetailChange): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.trouble.set('');
    try {
      await this.change()(change);
      return true;
    } catch (failure) {
      this.trouble.set(`Not changed. ${refusalOf(failure).words}`);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  private say(words: string): void {
    afterNextRender(() => this.said.set(`${words} ${leftWords(this.open().length)}`), { injector: this.injector });
  }

  /** The next detail takes the place of the one that was decided; after the last one the heading has the focus. */
  private focusOn(at: number): void {
    afterNextRender(() => {
      const cards = [...this.host.nativeElement.querySelectorAll<HTMLElement>('.detail')];
      (cards[Math.min(at, cards.length - 1)] ?? this.heading().nativeElement).focus();
    }, { injector: this.injector });
  }

  private async askDirectory(sections: readonly Section[]): Promise<void> {
    const fresh = sections.filter(({ text }) => text.trim() !== '' && !this.asked.has(text));
    if (fresh.length === 0) return;
    for (const { text } of fresh) this.asked.add(text);
    this.directory.set('asking');
    try {
      const { details } = await this.api.look(fresh);
      const textOf = new Map(fresh.map(({ section, text }) => [section, text]));
      const known = lookInSections(fresh);
      const names = details
        .filter(({ kind, section, start }) => kind === 'name' && !known.details.some((each) => each.kind === 'name' && each.section === section && each.start === start))
        .flatMap(({ section, start, end }) => (textOf.get(section) ?? '').slice(start, end).split(/[\s\-‐‑–]+/u));
      this.names.update((before) => new Set([...before, ...names.map(foldName)].filter(Boolean)));
      this.directory.set('asked');
    } catch (failure) {
      for (const { text } of fresh) this.asked.delete(text);
      this.notAsked.set(refusalOf(failure).words);
      this.directory.set('not-asked');
    }
  }
}
