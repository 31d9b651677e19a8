import type { Direction } from '../entries/entry';

/** A theme that the words of a text may be about. It is offered; only the author applies it. */
export interface ThemeSuggestion {
  /** of a theme, or of a behaviour that is offered on its own */
  readonly code: string;
  readonly direction: Direction;
  /** the author's own words that it was found from, exactly as they stand in the text */
  readonly because: string;
}

/** What can be suggested: the themes of the first briefing, and emotional dependency. */
export const suggestedCodes = ['DIG', 'COM', 'CON', 'DEC', 'BOU', 'BOU2', 'UND'] as const;
export type SuggestedCode = (typeof suggestedCodes)[number];
