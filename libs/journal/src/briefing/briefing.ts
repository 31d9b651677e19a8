import type { Direction } from '../entries/entry';

/** One thing that can be seen or heard, under a theme. */
export interface Behaviour {
  readonly code: string;
  /** A few words, short enough for a chip. */
  readonly name: string;
  /** What it looks like, in one sentence. */
  readonly sentence: string;
  /** Offered as a chip of its own, not only below its theme. */
  readonly chip?: boolean;
}

/** A theme and the directions in which it can go, "upheld" first. */
export interface BriefingTheme {
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly directions: readonly Direction[];
  readonly behaviours: readonly Behaviour[];
}

/** A question for reflection, alone or in a team, with the themes and behaviours that it is about. */
export interface BriefingQuestion {
  readonly code: string;
  readonly text: string;
  readonly audience: 'all' | 'non-clinical';
  readonly themes: readonly string[];
}

/** One version of a published shared-learning document. A later version never changes the tags of older entries. */
export interface BriefingDocument {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** The standard of care that it rests on. */
  readonly standard: string;
  readonly purpose: string;
  readonly aims: readonly string[];
  readonly themes: readonly BriefingTheme[];
  /** What wears relationships down: directions of its own, never added to those of the themes. Null where a briefing names nothing of the kind. */
  readonly undermining: BriefingTheme | null;
  readonly messages: readonly string[];
  readonly questions: readonly BriefingQuestion[];
  /** Where a team may take up a question; it picks one. */
  readonly settings: readonly string[];
}

/** Where a team may take up a question, in the words of every briefing. */
export const teamSettings: readonly string[] = ['At handover', 'In supervision', 'In a team meeting'];

/** Every theme that can be tagged, what wears relationships down last. This is what trends count. */
export function themesOf(briefing: Pick<BriefingDocument, 'themes' | 'undermining'>): readonly BriefingTheme[] {
  return briefing.undermining ? [...briefing.themes, briefing.undermining] : briefing.themes;
}

/** Every code that can be tagged: each theme followed by its behaviours, in the order of the document. */
export function codesOf(briefing: Pick<BriefingDocument, 'themes' | 'undermining'>): readonly string[] {
  return themesOf(briefing).flatMap((theme) => [theme.code, ...theme.behaviours.map(({ code }) => code)]);
}

/** The name of a theme or the short name of a behaviour; null for a code that this version does not know. */
export function labelOf(briefing: BriefingDocument, code: string): string | null {
  const theme = themeOf(briefing, code);
  if (theme === null) return null;
  return theme.behaviours.find((behaviour) => behaviour.code === code)?.name ?? theme.name;
}

/** The directions in which a theme or behaviour can go; none for a code that this version does not know. */
export function directionsOf(briefing: BriefingDocument, code: string): readonly Direction[] {
  return themeOf(briefing, code)?.directions ?? [];
}

/** The theme that a code names or belongs to; null for a code that this version does not know. */
export function themeOf(briefing: BriefingDocument, code: string): BriefingTheme | null {
  const named = (theme: BriefingTheme): boolean =>
    theme.code === code || theme.behaviours.some((behaviour) => behaviour.code === code);
  return themesOf(briefing).find(named) ?? null;
}

/**
 * Every theme of all these documents, oldest first, by its code: as the newest says it, with the behaviours that any of them ever had
 * under it. So a tag of an older version is counted as long as anybody may still hold it.
 */
export function themesOfAll(briefings: readonly BriefingDocument[]): readonly BriefingTheme[] {
  const themes = new Map<string, BriefingTheme>();
  for (const theme of briefings.flatMap((briefing) => themesOf(briefing))) {
    const before = themes.get(theme.code);
    const behaviours = new Map([...(before?.behaviours ?? []), ...theme.behaviours].map((behaviour) => [behaviour.code, behaviour]));
    themes.set(theme.code, { ...theme, behaviours: [...behaviours.values()] });
  }
  return [...themes.values()];
}
