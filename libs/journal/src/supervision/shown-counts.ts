import { SMALL_NUMBER_RULE, hiddenBySize, rounded } from '../small-numbers/rule';

/**
 * Counts of how the people of one group fall into classes, as they may leave the organisation by the rule for small numbers: nothing
 * of fewer than 8 people; 0 as it is; null for 1 to 7 people and for all but 0 to 7; all else rounded to the nearest 5. How many there
 * are in all is not said beside them, so that a hidden one keeps every value that it may have.
 */
export function shownCounts(counts: readonly number[]): readonly (number | null)[] {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people < SMALL_NUMBER_RULE.groupBelow) return counts.map(() => null);
  return counts.map((count) => (hiddenBySize(SMALL_NUMBER_RULE, count, people) ? null : rounded(SMALL_NUMBER_RULE, count)));
}
