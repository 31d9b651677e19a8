import { DestroyRef, type Signal, computed, inject, signal } from '@angular/core';
import type { ErrorSummary, FieldTrouble } from '@afterword/ui';
import { PageTitle } from '../titles';
import type { Refusal } from '../problems';

/**
 * What is wrong with a form: said at each field and in the summary, which takes the focus, and in the title of the tab until the form
 * goes. Made where things can be injected; `idOf` says which element a named field is.
 */
export class FormTroubles {
  private readonly title = inject(PageTitle);
  private readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  private readonly general = signal('');
  /** for the summary: what is of no field first */
  readonly list: Signal<readonly FieldTrouble[]> = computed(() => [
    ...(this.general() ? [{ field: '', words: this.general() }] : []),
    ...[...this.faults()].map(([name, words]) => ({ field: this.idOf(name), words: this.wordsOf(name, words) })),
  ]);

  constructor(
    private readonly summary: Signal<ErrorSummary | undefined>,
    private readonly idOf: (name: string) => string,
    /** how the summary says what is said at a field */
    private readonly wordsOf = (_name: string, words: string): string => words,
  ) {
    inject(DestroyRef).onDestroy(() => this.title.trouble.set(false));
  }

  /** What is wrong with a field; nothing where it is right. */
  at(name: string): string {
    return this.faults().get(name) ?? '';
  }

  /** Says all of it, and no more what was said before. Whether anything is wrong. */
  say(faults: ReadonlyMap<string, string>, general = ''): boolean {
    this.faults.set(faults);
    this.general.set(general);
    const wrong = faults.size > 0 || general !== '';
    this.title.trouble.set(wrong);
    // The summary may come with what is shown from now on.
    if (wrong) setTimeout(() => this.summary()?.focusSummary());
    return wrong;
  }

  /** Says what the API refused: at its fields, or in these words where it is of none. */
  refused({ fields, words }: Refusal, general = words): void {
    this.say(fields, fields.size > 0 ? '' : general);
  }

  clear(): void {
    this.say(new Map());
  }
}
