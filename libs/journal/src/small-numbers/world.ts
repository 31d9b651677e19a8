import { type Bounds, contributingBounds, figureBounds, shownBounds, type Star, starsOf } from './bounds';
import { Circulation } from './flow';
import { type Network, networkOf, standingParts } from './network';
import type { MonthShape, Sheet } from './sheet';
import { spreadOut } from './spread-out';

/** Where a sheet could not be made true, or tells too much: a group, and a cell or null for its contributing authors. */
export interface Trouble {
  readonly group: number;
  readonly cell: number | null;
}

const ALL = 1 << 30;

const MENDINGS = 6;
/** How high themes and behaviours lie within what is possible, by attempt. */
const GOALS = [[5 / 6, 1 / 4], [1 / 2, 0], [1, 1 / 8], [2 / 3, 1 / 2]] as const;

/**
 * One month of true counts that prints exactly a given sheet, written out by ward and staff group, so that nobody can say
 * that these groups could not overlap so. It is made from the sheet alone and can be shifted, one table at a time, without ever
 * ceasing to print that sheet.
 */
export class World {
  readonly network: Network;
  /** Flows by arc: of contributing authors first, then of each cell. */
  readonly tables: Int32Array[];
  private readonly circulation: Circulation;
  private readonly stars: Star[][];
  private readonly nearAll: boolean[][];
  private readonly themes: readonly number[];
  private readonly behaviours: readonly (readonly number[])[];
  private readonly fixed = new Map<number, number>();

  private constructor(
    private readonly shape: MonthShape,
    private readonly sheet: Sheet,
    private readonly attempt: number,
  ) {
    const { cells, groups } = shape;
    this.network = networkOf(shape, sheet);
    this.circulation = new Circulation(this.network.nodes, this.network.arcs, 5 * attempt);
    this.tables = [];
    this.themes = cells.flatMap(({ within }, position) => (within === null ? [position] : []));
    this.behaviours = cells.map((_, theme) => cells.flatMap(({ within }, position) => (within === theme ? [position] : [])));
    this.nearAll = groups.map(() => cells.map(() => false));
    this.stars = groups.map((_, group) => (this.network.arcOf[group] < 0 ? [] : starsOf(shape, sheet, group)));
  }

  /** A world that prints the sheet, or where the making of it failed; another one at each attempt. */
  static of(shape: MonthShape, sheet: Sheet, attempt: number): World | Trouble {
    const world = new World(shape, sheet, attempt);
    return world.make() ?? world;
  }

  /** True count of a group's contributing authors, or of one of its cells. */
  value(group: number, cell: number | null): number {
    return this.tables[cell === null ? 0 : cell + 1][this.network.arcOf[group]];
  }

  /** True count where a leaf meets a column. */
  meeting(leaf: number, column: number, cell: number | null): number {
    return this.tables[cell === null ? 0 : cell + 1][this.network.meetings + leaf * this.network.columns.length + column];
  }

  /** Makes one table ready for shifting; all others stand still until the next call. */
  loosen(cell: number | null): void {
    if (cell === null) this.bindContributing();
    else this.bindCell(cell);
  }

  /**
   * Makes room for one figure to take other values, by shifting the tables that hold it: its behaviours down, so that
   * they do not hold up their theme; the theme of a behaviour up, in the places where the behaviour can be; the other themes up,
   * so that nobody is left without one. `look` sees the world so, with the figure's own table loosened; then all is as it was.
   */
  withRoom(group: number, cell: number | null, look: () => void): void {
    const before = new Map<number, Int32Array>();
    const { arcOf } = this.network;
    const whole = this.shape.groups[group].within;
    const most = this.shape.rule.leastPossible + this.shape.rule.hiddenBelow;
    const around = whole === null ? [arcOf[group]] : [arcOf[group], arcOf[whole]];
    const loosen = (table: number): void => {
      before.set(table + 1, this.tables[table + 1].slice());
      this.loosen(table);
    };
    const raiseAll = (arcs: readonly number[], by: number): void => arcs.forEach((arc) => this.circulation.raise(arc, by));
    const within = cell === null ? null : this.shape.cells[cell].within;
    for (const behaviour of cell === null ? [] : this.behaviours[cell]) {
      loosen(behaviour);
      for (const arc of around) this.circulation.lower(arc, most);
    }
    if (cell !== null && within !== null) {
      loosen(within);
      raiseAll([arcOf[group]], most);
      raiseAll(this.meetingsWith(group, cell), 1);
    } else {
      for (const theme of this.themes) {
        if (theme === cell) continue;
        loosen(theme);
        raiseAll(around, most);
      }
    }
    this.loosen(cell);
    look();
    for (const [table, was] of before) this.tables[table].set(was);
  }

  /**
   * Lets people of groups that show nothing change places: as long as each stays too small to be shown, nothing printed
   * changes. All of one ward and staff group go together, first into the group, then out of it; then all is as it was.
   */
  exchange(group: number, seen: () => void): void {
    const { leaves, columns, meetings, arcOf, groups } = this.network;
    if (this.sheet.contributing[group] !== null || this.shape.groups[group].within === null) return;
    const small = this.shape.siblings[group].filter((part) => part !== group && groups.includes(part) && this.sheet.contributing[part] === null);
    const places = leaves.includes(group);
    const meeting = (part: number, nth: number): number =>
      meetings + (places ? leaves.indexOf(part) * columns.length + nth : nth * columns.length + columns.indexOf(part));
    const across = places ? columns.length : leaves.length;
    const most = this.shape.rule.groupBelow - 1;
    const move = (from: number, to: number, nth: number, undo: (() => void)[]): void => {
      const [start, end] = [meeting(from, nth), meeting(to, nth)];
      const people = this.tables.map((table) => table[start]);
      if (people[0] === 0 || this.value(to, null) + people[0] > most) return;
      const add = (sign: number): void =>
        this.tables.forEach((table, which) => {
          const by = sign * people[which];
          table[start] -= by;
          table[arcOf[from]] -= by;
          table[end] += by;
          table[arcOf[to]] += by;
        });
      add(1);
      undo.push(() => add(-1));
      seen();
    };
    for (const into of [true, false]) {
      const undo: (() => void)[] = [];
      for (const part of small) for (let nth = 0; nth < across; nth++) move(into ? part : group, into ? group : part, nth, undo);
      for (const back of undo.reverse()) back();
    }
  }

  /**
   * Shifts a loosened table so that one hidden figure takes on further values, until `seen` has had enough or there are no
   * more; then the table is again as it was.
   */
  shift(group: number, seen: () => 'enough' | 'more'): void {
    const arc = this.network.arcOf[group];
    const before = this.circulation.flow.slice();
    let said = seen();
    for (const step of [() => this.circulation.raise(arc, 1), () => this.circulation.lower(arc, 1)]) {
      while (said === 'more' && step() > 0) said = seen();
      this.circulation.flow.set(before);
    }
  }

  /** Where a group meets others in whom a behaviour is not known to be nobody's; a few are enough. */
  private meetingsWith(group: number, cell: number): readonly number[] {
    const { leaves, columns, meetings } = this.network;
    const somebody = (each: number): boolean => each < 0 || this.sheet.people[each][cell] !== 0;
    const found: number[] = [];
    leaves.forEach((leaf, nth) => {
      columns.forEach((column, which) => {
        if (found.length < 16 && (leaf === group || column === group) && somebody(leaf) && somebody(column)) found.push(meetings + nth * columns.length + which);
      });
    });
    return found;
  }

  private make(): Trouble | null {
    const failed = this.makeContributing();
    if (failed) return failed;
    this.chooseNearAll();
    for (const theme of this.themes) {
      const at = this.makeTable(theme);
      if (at !== null) return { group: at, cell: theme };
    }
    const uncovered = this.cover();
    if (uncovered !== null) return { group: uncovered, cell: null };
    for (const theme of this.themes) {
      for (const behaviour of this.behaviours[theme]) {
        const at = this.makeTable(behaviour);
        if (at !== null) return { group: at, cell: behaviour };
      }
    }
    return null;
  }

  private makeContributing(): Trouble | null {
    const { arcs, arcOf, groups, meetings } = this.network;
    const bounds = new Map(groups.map((group) => [group, contributingBounds(this.shape, this.sheet, group)]));
    for (const whole of groups) {
      for (const parts of standingParts(this.shape, this.sheet, whole)) {
        const open = parts.filter((part) => this.sheet.contributing[part] !== null);
        if (open.length > 1) continue;
        // Only one part is shown, so that it must leave enough of its whole to the others; the whole stands still for that.
        const { low, high } = bounds.get(whole)!;
        const total = this.fixed.get(whole) ?? (low + high) >> 1;
        this.fixed.set(whole, total);
        bounds.set(whole, { low: total, high: total });
        const part = bounds.get(open[0])!;
        bounds.set(open[0], { low: part.low, high: Math.min(part.high, total - this.shape.rule.complementBelow) });
      }
    }
    for (const [group, { low, high }] of bounds) if (low > high) return { group, cell: null };
    const table = new Int32Array(arcs.length);
    const target = (group: number): number => {
      const { low, high } = bounds.get(group)!;
      return (low + high) >> 1;
    };
    spreadOut(this.network, table, target, null);
    this.circulation.flow = table;
    for (let arc = 0; arc < arcs.length; arc++) this.bind(arc, 0, ALL);
    for (const [group, { low, high }] of bounds) this.bind(arcOf[group], low, high);
    const stuck = this.circulation.settle();
    // A group that shows nothing should hold a few people, so that its figures have something to be of.
    const few = this.shape.rule.groupBelow >> 1;
    for (const group of groups) {
      const less = few - table[arcOf[group]];
      if (stuck === null && this.sheet.contributing[group] === null && less > 0) this.circulation.raise(arcOf[group], less);
    }
    this.tables.push(table);
    return stuck === null ? null : { group: this.groupAt(stuck, meetings), cell: null };
  }

  private makeTable(cell: number): number | null {
    const { arcs, meetings } = this.network;
    const { within } = this.shape.cells[cell];
    const table = new Int32Array(arcs.length);
    this.tables[cell + 1] = table;
    const goals = new Map<number, number>();
    for (const group of this.network.groups) goals.set(group, this.goal(group, cell, goals));
    spreadOut(this.network, table, (group) => goals.get(group)!, this.tables[within === null ? 0 : within + 1]);
    this.bindCell(cell, false);
    for (const group of this.network.groups) {
      const arc = this.network.arcOf[group];
      if (this.circulation.low[arc] > this.circulation.high[arc]) return group;
    }
    let stuck = this.circulation.settle();
    for (let again = 0; within !== null && stuck !== null && again < MENDINGS; again++) {
      // Too few stand in its theme just there.
      const group = this.groupAt(stuck, meetings);
      this.loosen(within);
      this.circulation.raise(this.network.arcOf[group], this.shape.rule.leastPossible);
      for (const arc of this.meetingsWith(group, cell)) this.circulation.raise(arc, 1);
      this.bindCell(cell, false);
      stuck = this.circulation.settle();
    }
    return stuck === null ? null : this.groupAt(stuck, meetings);
  }

  /** Themes lie high within what is possible, so that their behaviours have room; behaviours low. */
  private goal(group: number, cell: number, goals: ReadonlyMap<number, number>): number {
    const { low, high } = this.bounds(group, cell);
    const { within } = this.shape.cells[cell];
    const whole = this.shape.groups[group].within;
    const above = within === null ? null : within;
    if (this.sheet.people[group][cell] === null && this.stars[group][cell] === 'part-of-hidden') {
      const ofWhole = this.value(whole!, above);
      return ofWhole === 0 ? 0 : Math.min(high, Math.floor((goals.get(whole!)! * this.value(group, above)) / ofWhole));
    }
    const [theme, behaviour] = GOALS[this.attempt % GOALS.length];
    return low + Math.floor((high - low) * (within === null ? theme : behaviour));
  }

  /** Every contributing author stands in at least one theme, in every ward and staff group that meet. */
  private cover(): number | null {
    const { arcs, meetings, columns, leaves } = this.network;
    const missing = (arc: number): number => this.tables[0][arc] - this.themes.reduce((sum, theme) => sum + this.tables[theme + 1][arc], 0);
    // First what is needed; then half as much again, so that no single theme is held in its place.
    for (const plenty of [false, true]) {
      for (const theme of this.themes) {
        this.bindCell(theme);
        for (let arc = meetings; arc < arcs.length; arc++) {
          const more = missing(arc) + (plenty ? (this.tables[0][arc] + 1) >> 1 : 0);
          if (more > 0) this.circulation.raise(arc, more);
        }
      }
    }
    for (let arc = meetings; arc < arcs.length; arc++) if (missing(arc) > 0) return leaves[Math.floor((arc - meetings) / columns.length)];
    return null;
  }

  private bindContributing(): void {
    const { arcs, arcOf, groups, meetings } = this.network;
    const { rule } = this.shape;
    this.circulation.flow = this.tables[0];
    for (const group of groups) {
      let { low, high } = contributingBounds(this.shape, this.sheet, group);
      if (this.sheet.contributing[group] !== null) {
        this.shape.cells.forEach((_, cell) => {
          const value = this.value(group, cell);
          if (this.sheet.people[group][cell] !== null) low = value > 0 ? Math.max(low, value + rule.complementBelow) : low;
          else if (this.stars[group][cell] !== 'part-of-hidden' && value >= rule.hiddenBelow) high = Math.min(high, value + rule.complementBelow - 1);
        });
        const still = this.fixed.get(group);
        if (still !== undefined) [low, high] = [still, still];
        const whole = this.shape.groups[group].within;
        const only = whole !== null && this.shape.siblings[group].filter((part) => this.sheet.contributing[part] !== null).length === 1;
        if (only) high = Math.min(high, this.value(whole, null) - rule.complementBelow);
      }
      this.bind(arcOf[group], low, high);
    }
    this.bindColumnOfAll();
    for (let arc = meetings; arc < arcs.length; arc++) {
      let [most, sum] = [0, 0];
      for (const theme of this.themes) {
        most = Math.max(most, this.tables[theme + 1][arc]);
        sum += this.tables[theme + 1][arc];
      }
      this.bind(arc, most, sum);
    }
  }

  private bindCell(cell: number, covering = true): void {
    const { arcs, arcOf, groups, meetings } = this.network;
    const { within } = this.shape.cells[cell];
    const table = this.tables[cell + 1];
    this.circulation.flow = table;
    for (const group of groups) {
      const { low, high } = this.bounds(group, cell);
      this.bind(arcOf[group], low, high);
    }
    this.bindColumnOfAll();
    const above = this.tables[within === null ? 0 : within + 1];
    const { low, high } = this.circulation;
    for (let arc = meetings; arc < arcs.length; arc++) [low[arc], high[arc]] = [0, above[arc]];
    for (const behaviour of this.behaviours[cell]) {
      const held = this.tables[behaviour + 1] as Int32Array | undefined;
      if (held) for (let arc = meetings; arc < arcs.length; arc++) if (held[arc] > low[arc]) low[arc] = held[arc];
    }
    if (within !== null || !covering) return;
    const uncovered = above.slice();
    for (const theme of this.themes) {
      const other = this.tables[theme + 1];
      if (theme !== cell) for (let arc = meetings; arc < arcs.length; arc++) uncovered[arc] -= other[arc];
    }
    for (let arc = meetings; arc < arcs.length; arc++) low[arc] = Math.max(low[arc], Math.min(table[arc], uncovered[arc]));
  }

  private bindColumnOfAll(): void {
    const { columns, meetings } = this.network;
    if (columns[0] < 0) this.bind(meetings - 1, 0, ALL);
  }

  private bounds(group: number, cell: number): Bounds {
    const contributing = this.value(group, null);
    const people = this.sheet.people[group][cell];
    if (people !== null) return shownBounds(this.shape, people, contributing);
    return figureBounds(this.shape.rule, this.stars[group][cell], contributing, this.nearAll[group][cell]);
  }

  /** Takes a hidden figure for almost everybody's only where the figures beside it would not add up otherwise. */
  private chooseNearAll(): void {
    const { groups } = this.network;
    const flip = (group: number, cell: number): boolean => {
      const star = this.sheet.people[group][cell] === null && ['own', 'row-of-stars'].includes(this.stars[group][cell]);
      if (!star || this.nearAll[group][cell]) return false;
      this.nearAll[group][cell] = true;
      return true;
    };
    const sumOf = (parts: readonly number[], cell: number, end: 'low' | 'high'): number =>
      parts.reduce((sum, part) => sum + this.bounds(part, cell)[end], 0);
    const order = [...this.shape.cells.keys()].sort((a, b) => Number(this.behaviours[a].length > 0) - Number(this.behaviours[b].length > 0));
    for (const cell of order) {
      for (const group of [...groups].reverse()) {
        const below = standingParts(this.shape, this.sheet, group).map((parts) => sumOf(parts, cell, 'low'));
        const least = Math.max(0, ...below, ...this.behaviours[cell].map((behaviour) => this.bounds(group, behaviour).low));
        if (least > this.bounds(group, cell).high) flip(group, cell);
      }
      for (const group of groups) {
        for (const parts of standingParts(this.shape, this.sheet, group)) {
          let most = sumOf(parts, cell, 'high');
          for (const part of parts) {
            if (most >= this.bounds(group, cell).low) break;
            const before = this.bounds(part, cell).high;
            if (flip(part, cell)) most += this.bounds(part, cell).high - before;
          }
        }
      }
    }
    for (const group of groups) {
      const most = (): number => this.themes.reduce((sum, theme) => sum + this.bounds(group, theme).high, 0);
      for (const theme of this.themes) if (most() < this.value(group, null)) flip(group, theme);
    }
  }

  private bind(arc: number, low: number, high: number): void {
    this.circulation.low[arc] = low;
    this.circulation.high[arc] = high;
  }

  private groupAt(arc: number, meetings: number): number {
    if (arc >= meetings) return this.network.leaves[Math.floor((arc - meetings) / this.network.columns.length)];
    return Math.max(0, this.network.arcOf.indexOf(arc));
  }
}
