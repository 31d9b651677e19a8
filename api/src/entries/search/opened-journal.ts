import { inReadingOrder, intentionsIn, type Intention, type Section } from '@afterword/journal';
import { fits, type HeadingFilter } from '../entry-filter';
import type { Heading } from '../entry-words';
import { type Extract, extractOf, type Hit, hitsIn, marksOf } from './extract';
import { WordIndex } from './word-index';

export interface OpenedEntry {
  readonly id: string;
  readonly revision: number;
  readonly heading: Heading;
  readonly sections: readonly Section[];
}

/** One entry that fits, with the places of the words in its title or first words and in a short extract. */
export interface FoundEntry {
  readonly id: string;
  readonly headingHits: readonly Hit[];
  readonly extract: Extract;
}

export interface Found {
  readonly entries: readonly FoundEntry[];
  /** how many fit altogether */
  readonly total: number;
}

/** What was tagged in an entry and what its author meant to do next. */
export interface LookedBack {
  readonly id: string;
  readonly tags: Heading['tags'];
  readonly intentions: readonly Intention[];
}

interface Kept extends OpenedEntry {
  readonly number: number;
  readonly title: string;
  readonly text: string;
}

/** Characters of text that are held of one journal; beyond them its oldest entries are found by their titles and first words. */
const HELD = 24_000_000;

/** One author's entries with their words open, while they are searched. Says nothing of an entry that is not asked for by its id. */
export class OpenedJournal {
  private readonly entries = new Map<string, Kept>();
  private readonly numbers: (Kept | undefined)[] = [];
  private readonly index = new WordIndex();
  /** characters held */
  size = 0;

  /** Those of these entries that are not held at this revision. */
  missing(standing: ReadonlyMap<string, number>): string[] {
    return [...standing].filter(([id, revision]) => this.entries.get(id)?.revision !== revision).map(([id]) => id);
  }

  /** Takes an entry in, in place of an earlier revision of it. */
  open(entry: OpenedEntry): void {
    this.close(entry.id);
    const title = entry.heading.title ?? '';
    const whole = inReadingOrder(entry.heading.model, entry.sections).map(({ text }) => text).join('\n');
    const [text, sections] = this.size + whole.length > HELD ? [entry.heading.firstWords, []] : [whole, entry.sections];
    const kept: Kept = { ...entry, sections, title, text, number: this.index.add(title, text) };
    this.entries.set(entry.id, kept);
    this.numbers[kept.number] = kept;
    this.size += text.length + title.length;
  }

  /** Lets go of everything but these entries. */
  keepOnly(standing: ReadonlyMap<string, number>): void {
    for (const id of [...this.entries.keys()]) if (!standing.has(id)) this.close(id);
  }

  /**
   * Those among `standing` (newest first) that fit, the best first and the newest among equals; all of them, newest first,
   * without words. At most `most`.
   */
  search(standing: ReadonlyMap<string, number>, words: string, filter: HeadingFilter, most: number): Found {
    const wanted = this.index.wanted(words);
    const marks = marksOf(wanted);
    const places = this.mark(standing);
    const admits = (kept: Kept | undefined): kept is Kept => kept !== undefined && places[kept.number] !== 0 && fits(kept.heading, filter);
    const fitting = words.trim() === ''
      ? [...standing.keys()].map((id) => this.entries.get(id)).filter(admits)
      : [...this.index.find(wanted, (number) => admits(this.numbers[number]))]
          // Nearly equal is equal, so that the newer one comes first.
          .map(([number, score]) => ({ number, worth: Math.round(score * 10) }))
          .sort((one, other) => other.worth - one.worth || (places[one.number] ?? 0) - (places[other.number] ?? 0))
          .map(({ number }) => this.numbers[number])
          .filter((kept) => kept !== undefined);
    return {
      total: fitting.length,
      entries: fitting.slice(0, most).map(({ id, title, heading, text }) => ({
        id,
        headingHits: hitsIn(title === '' ? heading.firstWords : title, marks).map(({ start, end }) => ({ start, end })),
        extract: extractOf(text, marks, wanted.length),
      })),
    };
  }

  /** By an entry's number its place among those that stand, from 1; 0 for every other. */
  private mark(standing: ReadonlyMap<string, number>): Uint32Array {
    const places = new Uint32Array(this.numbers.length);
    let place = 0;
    for (const id of standing.keys()) {
      place += 1;
      const kept = this.entries.get(id);
      if (kept) places[kept.number] = place;
    }
    return places;
  }

  /** What was tagged and what was meant to be done next, newest first; nothing of entries that say neither. */
  lookBack(standing: ReadonlyMap<string, number>): LookedBack[] {
    return [...standing.keys()].flatMap((id) => {
      const kept = this.entries.get(id);
      if (!kept) return [];
      const intentions = intentionsIn(kept.heading.model, kept.sections);
      return kept.heading.tags.length + intentions.length === 0 ? [] : [{ id, tags: kept.heading.tags, intentions }];
    });
  }

  private close(id: string): void {
    const kept = this.entries.get(id);
    if (!kept) return;
    this.index.remove(kept.number, kept.title, kept.text);
    this.entries.delete(id);
    this.numbers[kept.number] = undefined;
    this.size -= kept.text.length + kept.title.length;
  }
}
