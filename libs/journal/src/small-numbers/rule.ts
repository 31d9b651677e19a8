/**
 * What a reader takes a `*` to mean. `by-size` believes that every hidden figure is hidden by its own size or its
 * complement's and so rules out the most; `anything` allows that it was hidden for the sake of others.
 */
export type ReaderOfHidden = 'by-size' | 'anything';

/**
 * What a shown figure of two themes together must leave: enough people who said the smaller alone, and so the larger alone, or
 * neither; and room in every month that the check made, so that each of them could have had it.
 */
export type TogetherLeaves = 'alone' | 'neither' | 'room';

/**
 * The figures of the rule. The product has one rule, `SMALL_NUMBER_RULE`; the others exist only in the proofs, where
 * toy worlds must be small enough to count and a removed part must turn the proof red.
 */
export interface SmallNumberRule {
  /** A group with fewer contributing authors shows nothing, zeros included. */
  readonly groupBelow: number;
  /** A figure from 1 up to below this is hidden. */
  readonly hiddenBelow: number;
  /** A figure is hidden when fewer than this many of the group stand outside it ("everyone on this ward"). */
  readonly complementBelow: number;
  /** What is shown is rounded to the nearest multiple of this; odd, so that there are no ties. */
  readonly roundTo: number;
  /** How many true values a reader must still hold possible for each hidden figure. */
  readonly leastPossible: number;
  /** The reader against whom all figures together are checked. */
  readonly checkedAgainst: ReaderOfHidden;
  readonly togetherLeaves: readonly TogetherLeaves[];
}

/** The rule after NHS England's secondary-care method (2018), with the check of all figures together that it lacks. */
export const SMALL_NUMBER_RULE: SmallNumberRule = {
  groupBelow: 8,
  hiddenBelow: 8,
  complementBelow: 8,
  roundTo: 5,
  leastPossible: 3,
  checkedAgainst: 'by-size',
  togetherLeaves: ['alone', 'neither', 'room'],
};

/** The nearest multiple that may be shown for a true count. */
export function rounded(rule: SmallNumberRule, count: number): number {
  return Math.round(count / rule.roundTo) * rule.roundTo;
}

/** Whether a figure of `people` authors in a group of `contributing` is hidden by its own size or its complement's. */
export function hiddenBySize(rule: SmallNumberRule, people: number, contributing: number): boolean {
  if (people === 0) return false;
  return people < rule.hiddenBelow || contributing - people < rule.complementBelow;
}
