import type { Cut } from './places';

/** The mark that stands wherever a figure is hidden; it never says why. */
export const HIDDEN_MARK = '*';

/** The one sentence that explains every `*`, once per table. A reason per cell would give the cell away. */
export const HIDDEN_SENTENCE =
  'Hidden: fewer than 8 people, or could be worked out from other figures.';

/** One clear tag of one author in the month being closed; `code` names a theme (`DIG`) or a behaviour (`DIG1`). */
export interface CountedTag {
  readonly authorId: string;
  readonly code: string;
  readonly direction: string;
  /** Where the author stood on the last day of the month; absent where nobody is to be told apart by it. */
  readonly ward?: string | null;
  readonly staffGroup?: string | null;
}

/** A theme whose tags are counted. A `BriefingDocument` theme fits as it is. */
export interface CountedTheme {
  readonly code: string;
  readonly directions: readonly string[];
  readonly behaviours: readonly { readonly code: string }[];
}

/** How many people (rounded to 5) said this of a theme or behaviour, or null when that is hidden. */
export interface PublishedFigure {
  readonly code: string;
  readonly direction: string;
  readonly people: number | null;
}

/**
 * Everything that may ever be known of one group's month. `contributing` is null when the whole group is hidden, and
 * then so is every figure. The figures stand in the order of the themes, never in the order of their size.
 */
export interface MonthPublication {
  readonly contributing: number | null;
  readonly figures: readonly PublishedFigure[];
}

/**
 * How many of those who said the hub, the theme and direction of which most is shown, also said each other theme in each
 * direction, in the order of the themes.
 */
export interface TogetherPublication {
  readonly code: string;
  readonly direction: string;
  readonly figures: readonly PublishedFigure[];
}

/** One group of a cut and all that may be known of it. */
export interface GroupPublication extends MonthPublication {
  readonly cut: Cut;
  readonly id: string;
  /** Of the organisation alone, and null where none can be shown. */
  readonly together: TogetherPublication | null;
}
