import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ImportPreview } from './people-import-api';
import { becomesWords, countsInWords, linesOf } from './import-words';

const PAGE = 50;
const kinds = [
  { code: 'all', words: 'Everybody who changes' }, { code: 'new', words: 'New' }, { code: 'changed', words: 'Changed' }, { code: 'leaves', words: 'Leaving' }, { code: 'ends', words: 'Where a supervision ends' },
] as const;
type Kind = (typeof kinds)[number]['code'];

/** What a file would change, and its faults, before anything is done. */
@Component({
  selector: 'aw-import-preview',
  templateUrl: './import-preview.html',
})
export class ImportPreviewPart {
  readonly preview = input.required<ImportPreview>();
  readonly busy = input(false);
  /** why it was not done */
  readonly trouble = input('');
  readonly confirmed = output();

  protected readonly kinds = kinds;
  protected readonly becomesOf = becomesWords;
  protected readonly linesOf = linesOf;
  protected readonly counts = computed(() => countsInWords(this.preview().counts));
  protected readonly kind = linkedSignal<ImportPreview, Kind>({ source: this.preview, computation: () => 'all' });
  protected readonly chosen = computed(() => {
    const kind = this.kind();
    return this.preview().people.filter(({ becomes, changes }) => kind === 'all' || becomes === kind
      || (kind === 'ends' && changes.some(({ what, to }) => to === null && ['supervisor', 'manager', 'supervises', 'manages'].includes(what))));
  });
  protected readonly most = linkedSignal({ source: this.kind, computation: () => PAGE });
  protected readonly shown = computed(() => this.chosen().slice(0, this.most()));
  protected readonly faultsShown = computed(() => this.preview().faults.length);

  protected more(): void {
    this.most.update((most) => most + PAGE);
  }

  protected choose(code: string): void {
    this.kind.set(kinds.find((each) => each.code === code)?.code ?? 'all');
  }

  protected number(count: number): string {
    return count.toLocaleString('en-GB');
  }

  protected print(): void {
    print();
  }
}
