/** Words of a draft and the source lines they came from; none for what an educator added. */
export interface DraftWords {
  readonly text: string;
  readonly lines: readonly number[];
}

/** Words that stand in a list; the key is theirs within the draft, whatever becomes of their place. */
export interface DraftPart extends DraftWords {
  readonly key: string;
}

export interface DraftBehaviour {
  readonly key: string;
  /** A few words for its chip. */
  readonly name: string;
  readonly sentence: string;
  readonly lines: readonly number[];
  /** The code of the published behaviour that it goes on with; null for a new one. */
  readonly continues: string | null;
  /** Offered as a chip of its own. */
  readonly chip: boolean;
}

export interface DraftTheme {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  readonly lines: readonly number[];
  /** The code of the published theme that it goes on with; null for a new one. */
  readonly continues: string | null;
  readonly behaviours: readonly DraftBehaviour[];
}

export interface DraftQuestion extends DraftPart {
  readonly audience: 'all' | 'non-clinical';
  /** Keys of the themes and behaviours it is about. */
  readonly about: readonly string[];
  /** The code of the question of the version before that it goes on with. */
  readonly continues: string | null;
}

/** A briefing while educators correct how its text was understood. */
export interface DraftDocument {
  readonly title: DraftWords;
  readonly purpose: DraftWords;
  readonly standards: readonly DraftPart[];
  readonly aims: readonly DraftPart[];
  readonly themes: readonly DraftTheme[];
  readonly undermining: DraftTheme | null;
  readonly messages: readonly DraftPart[];
  readonly questions: readonly DraftQuestion[];
  /** What found no place; it is not published. */
  readonly leftOver: readonly DraftPart[];
}

/** What a published briefing can hold. A draft may hold more until it is published, so that nothing is lost. */
export const draftLimits = {
  title: 150,
  purpose: 4_000,
  part: 400,
  themeName: 60,
  summary: 600,
  chipName: 32,
  sentence: 300,
  question: 500,
  parts: 20,
  themes: 12,
  behaviours: 20,
  questions: 12,
  /** of any one text while it is a draft */
  anyText: 20_000,
  /** parts of a draft of one kind */
  anyParts: 1_000,
  /** drafts that educators keep at once */
  drafts: 50,
} as const;

/** Every theme of a draft, what wears things down last. */
export function themesOfDraft(draft: Pick<DraftDocument, 'themes' | 'undermining'>): readonly DraftTheme[] {
  return draft.undermining ? [...draft.themes, draft.undermining] : draft.themes;
}
