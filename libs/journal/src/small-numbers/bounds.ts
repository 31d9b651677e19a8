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
 * What a figure says by itself. Of the stars `part-of-hidden` says nothing, `row-of-stars` hidden by size or nobody, `own`
 * hidden by size; a figure of a group that shows nothing is `withheld` and says only that it is no more than its group.
 */
export const says = { zero: 0, shown: 1, withheld: 2, partOfHidden: 3, rowOfStars: 4, own: 5 } as const;

/** The true values that each figure of a sheet can have, by group and cell, in a group of so many. */
export class Figures {
  private readonly rule: SmallNumberRule;
  private readonly cells: number;
  private readonly said: Uint8Array;
  private readonly nearAll: Uint8Array;
  private readonly least: Int32Array;
  private readonly most: Int32Array;

  constructor(shape: MonthShape, { contributing, people }: Sheet) {
    const { rule, groups, cells, siblings } = shape;
    this.rule = rule;
    this.cells = cells.length;
    this.said = new Uint8Array(groups.length * cells.length);
    this.nearAll = new Uint8Array(this.said.length);
    [this.least, this.most] = [new Int32Array(this.said.length), new Int32Array(this.said.length)];
    const windows = new Map<number, Bounds>();
    const somebody = new Map<readonly number[], readonly boolean[]>();
    groups.forEach(({ within }, group) => {
      const beside = somebody.get(siblings[group]) ?? cells.map((_, cell) => siblings[group].some((part) => (people[part][cell] ?? 0) > 0));
      somebody.set(siblings[group], beside);
      for (let cell = 0; cell < cells.length; cell++) {
        const at = group * cells.length + cell;
        const figure = people[group][cell];
        if (figure !== null && figure > 0) {
          const window = windows.get(figure) ?? windowOf(shape, figure);
          windows.set(figure, window);
          [this.least[at], this.most[at]] = [Math.max(window.low, rule.hiddenBelow), window.high];
        }
        if (figure !== null) this.said[at] = figure === 0 ? says.zero : says.shown;
        else if (contributing[group] === null) this.said[at] = says.withheld;
        else if (within === null) this.said[at] = says.own;
        else if (people[within][cell] === null) this.said[at] = says.partOfHidden;
        else this.said[at] = beside[cell] ? says.own : says.rowOfStars;
      }
    });
  }

  what(group: number, cell: number): number {
    return this.said[group * this.cells + cell];
  }

  low(group: number, cell: number, contributing: number): number {
    const at = group * this.cells + cell;
    const said = this.said[at];
    if (said === says.shown) return this.least[at];
    if (said < says.rowOfStars) return 0;
    const least = said === says.own ? 1 : 0;
    const nearlyAll = contributing - this.rule.complementBelow + 1;
    return this.nearAll[at] === 1 && nearlyAll > this.rule.hiddenBelow ? nearlyAll : least;
  }

  high(group: number, cell: number, contributing: number): number {
    const at = group * this.cells + cell;
    const said = this.said[at];
    if (said === says.zero) return 0;
    if (said === says.shown) return Math.min(this.most[at], contributing - this.rule.complementBelow);
    const small = said >= says.rowOfStars && this.nearAll[at] === 0 && contributing - this.rule.complementBelow + 1 > this.rule.hiddenBelow;
    return small ? Math.min(this.rule.hiddenBelow - 1, contributing) : contributing;
  }

  /** How large a group may become before a figure of this value would be shown, or would no longer be almost everybody's. */
  mostContributing(group: number, cell: number, value: number): number {
    const at = group * this.cells + cell;
    if (this.said[at] < says.rowOfStars) return Infinity;
    const { hiddenBelow, complementBelow } = this.rule;
    const either = hiddenBelow + complementBelow - 1;
    if (this.nearAll[at] === 1) return Math.max(either, value + complementBelow - 1);
    return value < hiddenBelow ? Infinity : either;
  }

  /** Takes a hidden figure for almost everybody's from now on; says whether it was not before and can be. */
  takeForNearAll(group: number, cell: number): boolean {
    const at = group * this.cells + cell;
    if (this.said[at] < says.rowOfStars || this.nearAll[at] === 1) return false;
    this.nearAll[at] = 1;
    return true;
  }

  /** The same figures, none of which is taken for almost everybody's. */
  forgetNearAll(): void {
    this.nearAll.fill(0);
  }
}
