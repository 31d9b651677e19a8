import type { DetailKind, LeftIn, LookedInSections, PlacedDetail, Section } from '@afterword/journal';
import { indirectKinds, kindName, markOf, reasonOf, soften } from './rules';

/** One sentence around the words that were found, cut where it is long. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Words that could identify someone, with every place at which the text has them as this kind. */
export interface Finding {
  /** the same for the same words of the same kind, whatever else changes in the text */
  readonly key: string;
  readonly kind: DetailKind;
  readonly name: string;
  readonly reason: string;
  readonly words: string;
  readonly mark: string;
  readonly places: readonly PlacedDetail[];
  /** words that say less, empty to leave them out; null where only the author can find some */
  readonly softer: string | null;
  readonly excerpt: Excerpt;
}

export interface Findings {
  /** not decided yet, each to be looked at by itself */
  readonly alone: readonly Finding[];
  /** not decided yet, telling only with one another */
  readonly hints: readonly Finding[];
  /** the words of everything that tells together, those of `alone` and decided ones included; empty without hints */
  readonly together: readonly string[];
  /** found, and left in by the author */
  readonly leftIn: readonly Finding[];
}

const longest = 70;
// Kinds that name nobody alone; whether they tell together is for the library to say.
const indirect: ReadonlySet<DetailKind> = new Set<DetailKind>(indirectKinds);

/** What of a text is still to be decided: each words once, those that were left in before not asked about again. */
export function findingsOf(sections: readonly Section[], looked: LookedInSections, leftIn: readonly LeftIn[]): Findings {
  const decided = new Set(leftIn.map(({ kind, mark }) => keyOf(kind, mark)));
  const textOf = textsOf(sections);
  const isOpen = (finding: Finding): boolean => !decided.has(finding.key);
  // An age or a belief alone stands with the others; where several tell together they are shown as one.
  const all = grouped(looked.details.filter(({ kind }) => !indirect.has(kind) || looked.together.length === 0), textOf);
  const hints = grouped(looked.together.filter(({ kind }) => indirect.has(kind)), textOf);
  const open = hints.filter(isOpen);
  return {
    alone: all.filter(isOpen),
    hints: open,
    together: open.length > 0 ? grouped(looked.together, textOf).map(({ words }) => words) : [],
    leftIn: [...all, ...hints].filter((finding) => !isOpen(finding)),
  };
}

/** The sections that change when these words are put softer everywhere; null when the text has moved on since they were found. */
export function softened(sections: readonly Section[], finding: Finding): readonly Section[] | null {
  const changed: Section[] = [];
  for (const { section, text } of sections) {
    const here = finding.places.filter((place) => place.section === section && place.softer !== null).sort((one, other) => other.start - one.start);
    if (here.length === 0) continue;
    if (here.some(({ start, end }) => markOf(text.slice(start, end)) !== finding.mark)) return null;
    changed.push({ section, text: here.reduce((before, place) => soften(before, place), text) });
  }
  return changed.length > 0 ? changed : null;
}

/** The sentence around some words of a text. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const opening = text.slice(0, start).search(/[^.!?\n]*$/u);
  const closing = /^[^.!?\n]*[.!?]?/u.exec(text.slice(end))?.[0].length ?? 0;
  const [before, after] = [text.slice(opening, start).trimStart(), text.slice(end, end + closing).trimEnd()];
  return {
    before: before.length > longest ? `… ${before.slice(-longest).replace(/^\S*\s/u, '')}` : before,
    words: text.slice(start, end),
    after: after.length > longest ? `${after.slice(0, longest).replace(/\s\S*$/u, '')} …` : after,
  };
}

function grouped(details: readonly PlacedDetail[], textOf: (section: string) => string): Finding[] {
  const groups = new Map<string, PlacedDetail[]>();
  for (const detail of details) {
    const key = keyOf(detail.kind, markOf(wordsOf(detail, textOf)));
    groups.set(key, [...(groups.get(key) ?? []), detail]);
  }
  return [...groups].map(([key, places]) => {
    const first = places[0]!;
    const words = wordsOf(first, textOf);
    return {
      key, kind: first.kind, name: kindName(first.kind), reason: reasonOf(first.kind), words, mark: markOf(words), places,
      softer: places.find(({ softer }) => softer !== null)?.softer ?? null,
      excerpt: excerptOf(textOf(first.section), first.start, first.end),
    };
  });
}

function textsOf(sections: readonly Section[]): (section: string) => string {
  const texts = new Map(sections.map(({ section, text }) => [section, text]));
  return (section) => texts.get(section) ?? '';
}

const wordsOf = ({ section, start, end }: PlacedDetail, textOf: (section: string) => string): string => textOf(section).slice(start, end);
const keyOf = (kind: string, mark: string): string => `${kind} ${mark}`;
