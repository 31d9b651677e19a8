import { type Bounds, contributingBounds, type Figures, says } from './bounds';
import type { Limits } from './flow';
import type { Network } from './network';
import type { MonthShape, Sheet } from './sheet';
import type { Tables } from './tables';

const ALL = 1 << 30;

/** What a month may hold without ceasing to print its sheet: its network, its figures and the tables as they stand. */
export interface Held {
  readonly shape: MonthShape;
  readonly sheet: Sheet;
  readonly network: Network;
  readonly figures: Figures;
  readonly tables: Tables;
}

/** Contributing authors while nothing is said of any theme. */
export class FirstLimits implements Limits {
  constructor(private readonly network: Network, private readonly bounds: ReadonlyMap<number, Bounds>) {}

  low(arc: number): number {
    const group = this.network.groupOf[arc];
    return group < 0 ? 0 : this.bounds.get(group)!.low;
  }

  high(arc: number): number {
    const group = this.network.groupOf[arc];
    return group < 0 ? ALL : this.bounds.get(group)!.high;
  }
}

/** Contributing authors, when all tables stand: nobody without a theme, nobody in a theme who does not contribute. */
export class ContributingLimits implements Limits {
  private readonly bounds: ReadonlyMap<number, Bounds>;
  private readonly themes: readonly Int32Array[];
  /** By group: the cells that ask for more people than they show, and those that would no longer be hidden among more. */
  private readonly shown: readonly (readonly number[])[];
  private readonly starred: readonly (readonly number[])[];

  /** `fixed` groups must keep what they have. */
  constructor(private readonly held: Held, private readonly fixed: ReadonlyMap<number, number>) {
    const { shape, sheet, network, tables, figures } = held;
    this.bounds = new Map(network.groups.map((group) => [group, contributingBounds(shape, sheet, group)]));
    this.themes = shape.themes.map((theme) => tables.all[theme + 1]);
    const cells = [...shape.cells.keys()];
    this.shown = shape.groups.map((_, group) => cells.filter((cell) => figures.what(group, cell) === says.shown));
    this.starred = shape.groups.map((_, group) => cells.filter((cell) => figures.what(group, cell) >= says.rowOfStars));
  }

  low(arc: number, enough = Infinity): number {
    const { network, shape, tables } = this.held;
    if (arc >= network.meetings) {
      let most = 0;
      for (let nth = 0; most < enough && nth < this.themes.length; nth++) if (this.themes[nth][arc] > most) most = this.themes[nth][arc];
      return most;
    }
    const group = network.groupOf[arc];
    if (group < 0) return 0;
    if (this.fixed.has(group)) return this.fixed.get(group)!;
    let { low } = this.bounds.get(group)!;
    for (const cell of this.shown[group]) low = Math.max(low, tables.all[cell + 1][arc] + shape.rule.complementBelow);
    return low;
  }

  high(arc: number): number {
    const { network, shape, sheet, tables, figures } = this.held;
    if (arc >= network.meetings) return tables.inThemes[arc];
    const group = network.groupOf[arc];
    if (group < 0) return ALL;
    if (this.fixed.has(group)) return this.fixed.get(group)!;
    let { high } = this.bounds.get(group)!;
    for (const cell of this.starred[group]) high = Math.min(high, figures.mostContributing(group, cell, tables.all[cell + 1][arc]));
    const { within } = shape.groups[group];
    const only = within !== null && sheet.contributing[group] !== null && shape.siblings[group].filter((part) => sheet.contributing[part] !== null).length === 1;
    return only ? Math.min(high, tables.all[0][network.arcOf[within]] - shape.rule.complementBelow) : high;
  }
}

/** One theme or behaviour: no more than stand above it, no fewer than below. */
export class CellLimits implements Limits {
  private readonly table: Int32Array;
  private readonly above: Int32Array;
  private readonly behaviours: readonly Int32Array[];

  /** With `covering` a theme leaves nobody without one who has one. */
  constructor(private readonly held: Held, private readonly cell: number, private readonly covering: boolean) {
    const { tables, shape } = held;
    const { within } = shape.cells[cell];
    this.table = tables.all[cell + 1];
    this.above = tables.all[within === null ? 0 : within + 1];
    this.behaviours = shape.behaviours[cell].map((behaviour) => tables.all[behaviour + 1]);
    this.covering = covering && within === null;
  }

  low(arc: number, enough = Infinity): number {
    const { network, figures, tables } = this.held;
    if (arc < network.meetings) {
      const group = network.groupOf[arc];
      return group < 0 ? 0 : figures.low(group, this.cell, tables.all[0][arc]);
    }
    const here = this.table[arc];
    let low = this.covering ? Math.max(0, Math.min(here, this.above[arc] - tables.inThemes[arc] + here)) : 0;
    for (let nth = 0; low < enough && nth < this.behaviours.length; nth++) if (this.behaviours[nth][arc] > low) low = this.behaviours[nth][arc];
    return low;
  }

  high(arc: number): number {
    const { network, figures, tables } = this.held;
    if (arc >= network.meetings) return this.above[arc];
    const group = network.groupOf[arc];
    return group < 0 ? ALL : figures.high(group, this.cell, tables.all[0][arc]);
  }
}
