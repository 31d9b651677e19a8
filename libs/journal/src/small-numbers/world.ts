import type { Figures } from './bounds';
import { Circulation, type Limits } from './flow';
import { CellLimits, ContributingLimits, type Held } from './limits';
import { makeTables } from './make-tables';
import { type Network, networkOf } from './network';
import type { MonthShape, Sheet } from './sheet';
import { Tables } from './tables';

/** Where a sheet could not be made true, or tells too much: a group, and a cell or null for its contributing authors. */
export interface Trouble {
  readonly group: number;
  readonly cell: number | null;
}

/** How many arcs that stand in the way are tried each time, how deep, and how many steps all of it may take. */
const TRIED = 12;
const DEPTH = 2;
const PATIENCE = 120;

/**
 * One month of true counts that prints exactly a given sheet, written out by ward and staff group, so that nobody can say
 * that these groups could not overlap so. It is made from the sheet alone and can be shifted, one person at a time, without ever
 * ceasing to print that sheet.
 */
export class World implements Held {
  readonly network: Network;
  readonly tables: Tables;
  readonly circulation: Circulation;
  /** Groups whose number of contributing authors stands still. */
  readonly fixed = new Map<number, number>();
  private readonly limits: (Limits | undefined)[] = [];
  private covered = false;
  private patience = 0;

  private constructor(readonly shape: MonthShape, readonly sheet: Sheet, readonly figures: Figures, readonly attempt: number) {
    this.network = networkOf(shape, sheet);
    this.tables = new Tables(this.network.arcs.length, shape.cells.map(({ within }) => within === null));
    this.circulation = new Circulation(this.network.nodes, this.network.arcs, this.tables, 5 * attempt);
  }

  /** A world that prints the sheet, or where the making of it failed; another one at each attempt. */
  static of(shape: MonthShape, sheet: Sheet, figures: Figures, attempt: number): World | readonly Trouble[] {
    const world = new World(shape, sheet, figures, attempt);
    const failed = makeTables(world);
    return failed.length > 0 ? failed : world;
  }

  /** True count of a group's contributing authors, or of one of its cells. */
  value(group: number, cell: number | null): number {
    return this.tables.all[cell === null ? 0 : cell + 1][this.network.arcOf[group]];
  }

  /** True count where a leaf meets a column. */
  meeting(leaf: number, column: number, cell: number | null): number {
    return this.tables.all[cell === null ? 0 : cell + 1][this.network.meetings + leaf * this.network.columns.length + column];
  }

  /** From here on everybody has a theme, and must keep one. */
  cover(): void {
    this.covered = true;
    this.limits.length = 0;
  }

  /** What a table may hold, all others as they stand. */
  limitsOf(cell: number | null): Limits {
    return (this.limits[cell === null ? 0 : cell + 1] ??= cell === null ? new ContributingLimits(this, this.fixed) : new CellLimits(this, cell, this.covered));
  }

  /** Moves one person more (1) or less (-1) through an arc of a table, in that table alone. */
  step(cell: number | null, arc: number, sign: 1 | -1): boolean {
    return this.circulation.move(cell === null ? 0 : cell + 1, this.limitsOf(cell), arc, sign, 1) === 1;
  }

  /**
   * The same, and where other tables stand in the way they are shifted first: people are found for a theme where its behaviour
   * needs them, a behaviour gives way to its theme, somebody takes another theme. May have moved some although it fails.
   */
  push(cell: number | null, arc: number, sign: 1 | -1): boolean {
    this.patience = PATIENCE;
    return this.pushed(cell, arc, sign, DEPTH);
  }

  private pushed(cell: number | null, arc: number, sign: 1 | -1, depth: number): boolean {
    while (this.patience-- > 0) {
      if (this.step(cell, arc, sign)) return true;
      if (depth === 0) return false;
      // A group's own bound is what is printed; that of a meeting is another table's.
      const own = this.isBound(cell, arc, sign);
      if (own && arc < this.network.meetings) return false;
      const ways = own ? [sign > 0 ? arc : ~arc] : this.circulation.inTheWay(TRIED);
      let eased = false;
      for (const way of ways) if (this.ease(cell, way, depth - 1)) eased = true;
      if (!eased) return false;
    }
    return false;
  }

  private isBound(cell: number | null, arc: number, sign: 1 | -1): boolean {
    const here = this.tables.all[cell === null ? 0 : cell + 1][arc];
    return sign > 0 ? here >= this.limitsOf(cell).high(arc) : here <= this.limitsOf(cell).low(arc);
  }

  /** Lets a meeting hold one more, or one fewer where its complement is given. */
  private ease(cell: number | null, way: number, depth: number): boolean {
    const arc = way >= 0 ? way : ~way;
    if (arc < this.network.meetings) return false;
    const { cells, themes, behaviours } = this.shape;
    const here = (each: number | null): number => this.tables.all[each === null ? 0 : each + 1][arc];
    const another = (): boolean => themes.some((theme) => theme !== cell && here(theme) < here(null) && this.pushed(theme, arc, 1, depth));
    if (way >= 0) return cell === null ? another() : this.pushed(cells[cell].within, arc, 1, depth);
    if (cell === null) return themes.every((theme) => here(theme) < here(null) || this.pushed(theme, arc, -1, depth));
    const held = behaviours[cell].filter((behaviour) => here(behaviour) >= here(cell));
    if (!held.every((behaviour) => this.pushed(behaviour, arc, -1, depth))) return false;
    return this.tables.inThemes[arc] > here(null) || another();
  }
}
