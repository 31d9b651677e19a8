import type { MonthShape, Sheet } from './sheet';
import type { World } from './world';

/** How few and how many of a theme's people stand in another theme as well. */
export interface Overlap {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The theme and direction of which most is shown of the organisation; the first of several. Null where nothing is. */
export function hubOf({ themes }: MonthShape, { people }: Sheet): number | null {
  let hub: number | null = null;
  for (const theme of themes) if ((people[0][theme] ?? 0) > (hub === null ? 0 : people[0][hub]!)) hub = theme;
  return hub;
}

/**
 * What is known of `people` who stand in one place, of whom `inHub` said the hub and `inOthers` each other theme: for
 * each other theme how few and how many must and can have said both. Who said what within a theme is anyone's, so that each theme can lie
 * against the hub as it likes; only nobody may be left without a theme. Any choice between the two is possible, for all
 * themes at once: fewer together leave more for those outside the hub.
 */
export function overlapsIn(people: number, inHub: number, inOthers: ArrayLike<number>, overlap: Overlap, first: number, turn: number): void {
  const many = inOthers.length;
  let short = people - inHub;
  for (let nth = 0; nth < many; nth++) {
    const here = inOthers[nth];
    const high = Math.min(inHub, here);
    overlap.low[first + nth] = Math.max(0, inHub + here - people);
    overlap.high[first + nth] = high;
    short -= here - high;
  }
  // Those whom no theme would reach are taken out of the widest, in turn.
  for (; short > 0; short--) {
    let widest = -1;
    let room = 0;
    for (let nth = 0; nth < many; nth++) {
      const at = first + ((nth + turn) % many);
      if (overlap.high[at] - overlap.low[at] > room) [widest, room] = [at, overlap.high[at] - overlap.low[at]];
    }
    if (widest < 0) return;
    overlap.high[widest]--;
  }
}

/**
 * How much of each other theme could stand together with the hub in every one of the months that the check made, as they
 * were at each value that they took. All of it comes from the sheet and nothing from a true count.
 */
export class Room {
  readonly others: readonly number[];
  /** By other theme: no made month can have fewer together, at least one. */
  readonly low: Int32Array;
  /** By other theme: every made month can have so many together, all themes at once. */
  readonly high: Int32Array;
  /** By other theme: how many values one made month has room for. */
  readonly values: Int32Array;
  private readonly tables: readonly number[];
  private world: World | null = null;
  private state = -1;
  private overlap: Overlap = { low: new Int32Array(0), high: new Int32Array(0) };
  private readonly sum: Overlap;
  private readonly here: Int32Array;
  private touched: readonly number[] = [];
  private marks = new Int32Array(0);
  private mark = 0;

  constructor({ themes }: MonthShape, readonly hub: number) {
    this.others = themes.filter((theme) => theme !== hub);
    this.tables = this.others.map((theme) => theme + 1);
    const many = this.others.length;
    [this.low, this.high, this.values] = [new Int32Array(many), new Int32Array(many).fill(1 << 30), new Int32Array(many)];
    this.sum = { low: new Int32Array(many), high: new Int32Array(many) };
    this.here = new Int32Array(many);
  }

  /** Takes a made month, as it stands, into account. */
  look(world: World): void {
    const { tables } = world;
    if (this.world === world && this.state === tables.state) return;
    this.state = tables.state;
    if (this.world !== world) this.begin(world);
    else if (!this.again(world)) return;
    this.others.forEach((_, nth) => {
      const [low, high] = [this.sum.low[nth], this.sum.high[nth]];
      this.low[nth] = Math.max(this.low[nth], low);
      this.high[nth] = Math.min(this.high[nth], high);
      this.values[nth] = Math.max(this.values[nth], high - low + 1);
    });
  }

  /** Counts where something changed; says whether anything did. What had changed at the last look may be as it was. */
  private again(world: World): boolean {
    const before = this.touched;
    this.touch(world);
    for (const arc of before) if (this.marks[arc] !== this.mark) this.count(world, arc);
    for (const arc of this.touched) this.count(world, arc);
    return before.length + this.touched.length > 0;
  }

  /** Notes what differs from the world as it was made, each place once. */
  private touch({ tables, network: { meetings } }: World): void {
    const touched: number[] = [];
    this.mark++;
    tables.changed((arc) => {
      if (arc < meetings || this.marks[arc] === this.mark) return;
      this.marks[arc] = this.mark;
      touched.push(arc);
    });
    this.touched = touched;
  }

  private begin(world: World): void {
    const { arcs, meetings } = world.network;
    this.world = world;
    this.marks = new Int32Array(arcs.length);
    this.mark = 0;
    this.touch(world);
    const places = (arcs.length - meetings) * this.others.length;
    this.overlap = { low: new Int32Array(places), high: new Int32Array(places) };
    this.sum.low.fill(0);
    this.sum.high.fill(0);
    for (let arc = meetings; arc < arcs.length; arc++) this.count(world, arc);
  }

  private count({ tables: { all }, network: { meetings } }: World, arc: number): void {
    const { overlap, sum, here, tables } = this;
    const many = tables.length;
    const first = (arc - meetings) * many;
    for (let nth = 0; nth < many; nth++) {
      here[nth] = all[tables[nth]][arc];
      sum.low[nth] -= overlap.low[first + nth];
      sum.high[nth] -= overlap.high[first + nth];
    }
    overlapsIn(all[0][arc], all[this.hub + 1][arc], here, overlap, first, arc);
    for (let nth = 0; nth < many; nth++) {
      sum.low[nth] += overlap.low[first + nth];
      sum.high[nth] += overlap.high[first + nth];
    }
  }
}
