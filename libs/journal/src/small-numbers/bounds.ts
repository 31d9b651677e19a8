import type { MonthShape, Sheet } from './sheet';
import { rounded, type SmallNumberRule } from './rule';

/** A least and a greatest true value. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The true counts that round to what is shown. */
export function windowOf({ rule }: MonthShape, shown: number): Bounds {
  let [low, high] = [shown, shown];
  while (low > 0 && rounded(rule, low - 1) === shown) low--;
  while (rounded(rule, high + 1) === shown) high++;
  return { low, high };
}

/** How many authors a group may have, from its own line of the sheet. */
export function contributingBounds(shape: MonthShape, sheet: Sheet, group: number): Bounds {
  const { rule, cells } = shape;
  const shown = sheet.contributing[group];
  if (shown === null) return { low: 0, high: rule.groupBelow - 1 };
  const window = windowOf(shape, shown);
  let low = Math.max(rule.groupBelow, window.low);
  let stated = 0;
  let open = false;
  cells.forEach((cell, position) => {
    const people = sheet.people[group][position];
    if (people === null) open ||= cell.within === null;
    else if (people > 0) {
      const range = windowOf(shape, people);
      low = Math.max(low, Math.max(rule.hiddenBelow, range.low) + rule.complementBelow);
      if (cell.within === null) stated += range.high;
    }
  });
  // Every contributing author stands in at least one theme.
  return { low, high: open ? window.high : Math.min(window.high, stated) };
}

/**
 * What a `*` says by itself: `part-of-hidden` anything, `row-of-stars` hidden by size or nobody, `own` hidden by size. A
 * figure of a group that shows nothing says only that it is no more than its group.
 */
export type Star = 'withheld' | 'part-of-hidden' | 'row-of-stars' | 'own';

/** The true values of one figure in a group of so many: near nobody, or near everybody where that is asked. */
export function figureBounds(rule: SmallNumberRule, kind: Star, contributing: number, nearAll: boolean): Bounds {
  if (kind === 'withheld' || kind === 'part-of-hidden') return { low: 0, high: contributing };
  const least = kind === 'own' ? 1 : 0;
  const nearlyAll = contributing - rule.complementBelow + 1;
  if (nearlyAll <= rule.hiddenBelow) return { low: least, high: contributing };
  if (nearAll) return { low: Math.max(least, nearlyAll), high: contributing };
  return { low: least, high: Math.min(rule.hiddenBelow - 1, contributing) };
}

/** The true values of a figure that is shown, in a group of so many. */
export function shownBounds(shape: MonthShape, people: number, contributing: number): Bounds {
  if (people === 0) return { low: 0, high: 0 };
  const { low, high } = windowOf(shape, people);
  return { low: Math.max(low, shape.rule.hiddenBelow), high: Math.min(high, contributing - shape.rule.complementBelow) };
}

/** What each of a group's stars says, or would say where a figure is shown. */
export function starsOf(shape: MonthShape, { contributing, people }: Sheet, group: number): Star[] {
  const { within } = shape.groups[group];
  const siblings = shape.siblings[group];
  return shape.cells.map((_, cell) => {
    if (contributing[group] === null) return 'withheld';
    if (within === null) return 'own';
    if (people[within][cell] === null) return 'part-of-hidden';
    return siblings.some((part) => (people[part][cell] ?? 0) > 0) ? 'own' : 'row-of-stars';
  });
}
