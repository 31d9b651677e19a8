import type { Cell, TrueCounts } from './cells';
import { type Group, type Parts, partsOf } from './places';
import { hiddenBySize, rounded, type SmallNumberRule } from './rule';

/** What would be printed of a month: a figure, or null for a `*`, by group and by position of the cell. */
export interface Sheet {
  readonly contributing: (number | null)[];
  readonly people: (number | null)[][];
}

/** The shape of a month's publication, known to everyone: its groups, its cells and how they add up. */
export interface MonthShape {
  readonly rule: SmallNumberRule;
  readonly groups: readonly Group[];
  readonly cells: readonly Cell[];
  readonly parts: readonly Parts[];
  /** By group: its kinds of parts. */
  readonly partsOf: readonly (readonly (readonly number[])[])[];
  /** By group: the parts whose figures are printed together with its own. */
  readonly siblings: readonly (readonly number[])[];
  readonly themes: readonly number[];
  /** By cell: the behaviours of a theme. */
  readonly behaviours: readonly (readonly number[])[];
}

export function shapeOf(rule: SmallNumberRule, groups: readonly Group[], cells: readonly Cell[]): MonthShape {
  const parts = partsOf(groups);
  const siblings: (readonly number[])[] = groups.map((_, group) => [group]);
  const ofWhole: (readonly number[])[][] = groups.map(() => []);
  for (const { whole, parts: those } of parts) {
    ofWhole[whole].push(those);
    for (const part of those) siblings[part] = those;
  }
  const behaviours = cells.map((_, theme) => cells.flatMap(({ within }, position) => (within === theme ? [position] : [])));
  const themes = cells.flatMap(({ within }, position) => (within === null ? [position] : []));
  return { rule, groups, cells, parts, partsOf: ofWhole, siblings, themes, behaviours };
}

/**
 * The first step: what each figure's own size, its complement's and its whole's ask to be hidden.
 *
 * A group of fewer than `groupBelow` shows nothing. Parts of which one holds all but a few of the whole show nothing,
 * since the whole less that part would be those few; nor do the parts of a part that shows nothing.
 */
export function firstSheet(shape: MonthShape, counts: readonly TrueCounts[]): Sheet {
  const { rule, groups, cells, parts } = shape;
  const shown = groups.map((_, group) => counts[group].contributing >= rule.groupBelow);
  for (const { whole, parts: those } of parts) {
    const total = counts[whole].contributing;
    const one = those.some((part) => total - counts[part].contributing < rule.complementBelow);
    if (one || !shown[whole]) for (const part of those) shown[part] = false;
  }
  const sheet: Sheet = {
    contributing: groups.map((_, group) => (shown[group] ? rounded(rule, counts[group].contributing) : null)),
    people: groups.map((_, group) =>
      cells.map((_cell, position) => {
        const people = counts[group].people[position];
        return !shown[group] || hiddenBySize(rule, people, counts[group].contributing) ? null : rounded(rule, people);
      }),
    ),
  };
  return closed(shape, sheet);
}

/**
 * What is hidden of a whole is hidden of all its parts; and where none of the parts would show anybody, none shows a zero
 * either, so that a row of stars does not tell how many of them stand for somebody. Only the behaviours of a theme that is
 * nobody's stay zeros, as everyone can see. Whoever hides one more figure closes the
 * sheet again, so that every sheet looks as if the first step had made it.
 */
export function closed({ cells, parts }: MonthShape, { contributing, people }: Sheet): Sheet {
  for (const { whole, parts: those } of parts) {
    const open = those.filter((part) => contributing[part] !== null);
    if (contributing[whole] === null) for (const part of those) withhold({ contributing, people }, part);
    else {
      for (let cell = 0; cell < cells.length; cell++) {
        if (people[whole][cell] === 0) continue;
        const somebody = people[whole][cell] !== null && open.some((part) => (people[part][cell] ?? 0) > 0);
        const { within } = cells[cell];
        if (!somebody) for (const part of open) if (within === null || people[part][within] !== 0) people[part][cell] = null;
      }
    }
  }
  return { contributing, people };
}

/** Takes every figure of a group away. */
export function withhold({ contributing, people }: Sheet, group: number): void {
  contributing[group] = null;
  people[group].fill(null);
}
