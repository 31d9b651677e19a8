/** Words of a document and the lines they stand on, the first line being 1. */
export interface Part {
  readonly text: string;
  readonly lines: readonly number[];
}

export interface ReadTheme {
  readonly name: Part;
  /** What the document says of the theme in prose. */
  readonly summary: readonly Part[];
  readonly behaviours: readonly Part[];
}

export interface ReadQuestion extends Part {
  readonly audience: 'all' | 'non-clinical';
}

/** How a document was understood: a guess that a person confirms, corrects or throws away. */
export interface BriefingReading {
  readonly title: Part | null;
  /** Paragraphs are parted by an empty line. */
  readonly purpose: Part | null;
  /** Laws and standards that the prose names. */
  readonly standards: readonly Part[];
  /** What the document says the whole is for, as a list of its own. */
  readonly aims: readonly Part[];
  readonly themes: readonly ReadTheme[];
  readonly undermining: readonly Part[];
  readonly messages: readonly Part[];
  readonly questions: readonly ReadQuestion[];
  /** Headings, words that only lead into a list, greetings and who signs: understood, and of no further use. */
  readonly signs: readonly Part[];
  /** What found no place, in the order of the document: nothing is dropped in silence. */
  readonly notPlaced: readonly Part[];
}

/** One thing that was looked for, and whether it was there. */
export interface Sought {
  readonly what: string;
  readonly found: boolean;
}

/** Why a text is no briefing, in plain words. */
export interface BriefingRefusal {
  readonly reason: string;
  readonly lookedFor: readonly Sought[];
}

export type ReadBriefing = { readonly reading: BriefingReading; readonly refusal: null } | { readonly reading: null; readonly refusal: BriefingRefusal };

/** A reading as other programs take it: the words alone, and beside them, in the same shape, the lines they stand on. */
export interface PlainReading {
  readonly title: string;
  readonly purpose: string;
  readonly standards: readonly string[];
  readonly aims: readonly string[];
  readonly themes: readonly { readonly name: string; readonly summary?: readonly string[]; readonly behaviours: readonly string[] }[];
  readonly undermining: readonly string[];
  readonly messages: readonly string[];
  readonly questions: readonly { readonly text: string; readonly audience: 'all' | 'non-clinical' }[];
  /** Headings and what leads in: with these every line with words has its place. */
  readonly signs: readonly string[];
  readonly notPlaced: readonly string[];
}

export function plainReading(reading: BriefingReading): PlainReading {
  const words = (parts: readonly Part[]): string[] => parts.map(({ text }) => text);
  return {
    title: reading.title?.text ?? '',
    purpose: reading.purpose?.text ?? '',
    standards: words(reading.standards),
    aims: words(reading.aims),
    themes: reading.themes.map(({ name, summary, behaviours }) => ({ name: name.text, summary: words(summary), behaviours: words(behaviours) })),
    undermining: words(reading.undermining),
    messages: words(reading.messages),
    questions: reading.questions.map(({ text, audience }) => ({ text, audience })),
    signs: words(reading.signs),
    notPlaced: words(reading.notPlaced),
  };
}

/** The lines of a reading, in the shape of `plainReading`. */
export function linesOfReading({ title, purpose, standards, aims, themes, undermining, messages, questions, signs, notPlaced }: BriefingReading): object {
  const lines = (parts: readonly Part[]): (readonly number[])[] => parts.map((part) => part.lines);
  return {
    title: title?.lines ?? [],
    purpose: purpose?.lines ?? [],
    standards: lines(standards),
    aims: lines(aims),
    themes: themes.map(({ name, summary, behaviours }) => ({ name: name.lines, summary: lines(summary), behaviours: lines(behaviours) })),
    undermining: lines(undermining),
    messages: lines(messages),
    questions: lines(questions),
    signs: lines(signs),
    notPlaced: lines(notPlaced),
  };
}
