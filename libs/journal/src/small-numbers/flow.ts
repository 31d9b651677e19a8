import type { Tables } from './tables';

/** An arc of a network, from one node to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** How little and how much may flow through each arc of one table. */
export interface Limits {
  /** With `enough` any answer of at least that many says no more than that it is. */
  low(arc: number, enough?: number): number;
  high(arc: number): number;
}

/** So many arcs of a node are looked at in one go; a staff group meets every ward, and most paths are short. */
const IN_ONE_GO = 32;

/** One way of the search for a path: from where it begins along the arcs, or from where it ends against them. */
class Side {
  /** Nodes with arcs to look at, again and again until they have none. */
  readonly queue: Int32Array;
  readonly reached: Int32Array;
  readonly seen: Int32Array;
  readonly came: Int32Array;
  /** How many arcs of a node have been looked at. */
  readonly done: Int32Array;
  head = 0;
  tail = 0;
  many = 0;
  looked = 0;

  constructor(nodes: number, arcs: number) {
    this.queue = new Int32Array(nodes + Math.ceil((2 * arcs) / IN_ONE_GO));
    this.reached = new Int32Array(nodes);
    this.seen = new Int32Array(nodes).fill(-1);
    this.came = new Int32Array(nodes);
    this.done = new Int32Array(nodes);
  }

  begin(node: number, mark: number): void {
    this.head = this.tail = this.many = this.looked = 0;
    this.reach(node, mark);
  }

  reach(node: number, mark: number): void {
    this.seen[node] = mark;
    this.done[node] = 0;
    this.reached[this.many++] = node;
    this.queue[this.tail++] = node;
  }
}

/**
 * Whole numbers flowing round a network: into each node as much as out of it, through each arc between two bounds. Tables
 * whose rows and columns must add up are such flows; whole numbers stay whole, and from a greatest to a least flow through
 * an arc every number between them can flow too.
 */
export class Circulation {
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly first: Int32Array;
  private readonly touching: Int32Array;
  private readonly ahead: Side;
  private readonly behind: Side;
  private readonly path: Int32Array;
  private steps = 0;
  private flow: Int32Array = new Int32Array(0);
  private limits!: Limits;
  private without = -1;

  /** Where the looking begins decides which of many possible flows is found. */
  constructor(nodes: number, arcs: readonly Arc[], private readonly tables: Tables, private look: number) {
    this.from = Int32Array.from(arcs, ({ from }) => from);
    this.to = Int32Array.from(arcs, ({ to }) => to);
    [this.ahead, this.behind] = [new Side(nodes, arcs.length), new Side(nodes, arcs.length)];
    this.path = new Int32Array(nodes + 1);
    this.first = new Int32Array(nodes + 1);
    for (const { from, to } of arcs) {
      this.first[from + 1]++;
      this.first[to + 1]++;
    }
    for (let node = 0; node < nodes; node++) this.first[node + 1] += this.first[node];
    const at = this.first.slice();
    this.touching = new Int32Array(arcs.length * 2);
    // An arc is written as itself where it leaves, and as its complement where it arrives.
    arcs.forEach(({ from, to }, arc) => {
      this.touching[at[from]++] = arc;
      this.touching[at[to]++] = ~arc;
    });
  }

  /** Brings an arc of a table within its bounds, moving as little as it must; `ease` is asked for help where there is no way. Returns whether it could. */
  settle(table: number, limits: Limits, arc: number, ease: (sign: 1 | -1) => boolean): boolean {
    const flow = this.tables.all[table];
    const lacking = (): number => Math.max(limits.low(arc) - flow[arc], flow[arc] - limits.high(arc));
    for (let lack = lacking(); lack > 0; ) {
      const sign = flow[arc] < limits.low(arc) ? 1 : -1;
      if (this.move(table, limits, arc, sign, lack) === 0 && !ease(sign)) return false;
      const still = lacking();
      if (still >= lack) return false;
      lack = still;
    }
    return true;
  }

  /** Sends up to so much more (1) or less (-1) through an arc, within the bounds of all; returns how much went. */
  move(table: number, limits: Limits, arc: number, sign: 1 | -1, most: number): number {
    this.flow = this.tables.all[table];
    this.limits = limits;
    this.without = arc;
    const [start, end] = sign > 0 ? [this.to[arc], this.from[arc]] : [this.from[arc], this.to[arc]];
    const wanted = Math.min(most, sign > 0 ? limits.high(arc) - this.flow[arc] : this.flow[arc] - limits.low(arc));
    let went = 0;
    while (went < wanted && this.find(start, end)) {
      let step = Math.min(wanted - went, Math.ceil(wanted / 8));
      for (let nth = 0; nth < this.steps; nth++) step = Math.min(step, this.room(this.path[nth]));
      for (let nth = 0; nth < this.steps; nth++) {
        const way = this.path[nth];
        this.tables.add(table, way >= 0 ? way : ~way, way >= 0 ? step : -step);
      }
      this.tables.add(table, arc, sign * step);
      went += step;
    }
    return went;
  }

  /** Visits the arcs through which the last move went, besides its own. */
  onTheWay(visit: (arc: number) => void): void {
    for (let nth = 0; nth < this.steps; nth++) visit(this.path[nth] >= 0 ? this.path[nth] : ~this.path[nth]);
  }

  /**
   * The arcs that stood in the way when `move` found none: full ones as themselves, those at their least as their complement, the
   * nearest first.
   */
  inTheWay(most: number): readonly number[] {
    const ahead = this.ahead.head === this.ahead.tail;
    const { reached, seen, many } = ahead ? this.ahead : this.behind;
    const found: number[] = [];
    for (let nth = 0; nth < many && found.length < most; nth++) {
      for (let place = this.first[reached[nth]]; place < this.first[reached[nth] + 1] && found.length < most; place++) {
        const way = ahead ? this.touching[place] : ~this.touching[place];
        if (way !== this.without && ~way !== this.without && seen[this.other(this.touching[place])] !== this.look) found.push(way);
      }
    }
    return found;
  }

  /** Where one comes out along an arc, or against it where its complement is given. */
  private other(way: number): number {
    return way >= 0 ? this.to[way] : this.from[~way];
  }

  private room(way: number): number {
    return way >= 0 ? this.limits.high(way) - this.flow[way] : this.flow[~way] - this.limits.low(~way, this.flow[~way]);
  }

  /** Finds a path, looking from both ends at once, always where less has been looked at; says whether there is one. */
  private find(start: number, end: number): boolean {
    const mark = ++this.look;
    const { ahead, behind } = this;
    ahead.begin(start, mark);
    behind.begin(end, mark);
    let met = -1;
    while (met < 0 && ahead.head < ahead.tail && behind.head < behind.tail) {
      met = ahead.looked <= behind.looked ? this.lookOn(ahead, behind, mark, false) : this.lookOn(behind, ahead, mark, true);
    }
    this.steps = 0;
    if (met < 0) return false;
    for (let node = met; node !== start; node = this.other(~ahead.came[node])) this.path[this.steps++] = ahead.came[node];
    for (let node = met; node !== end; node = this.other(behind.came[node])) this.path[this.steps++] = behind.came[node];
    return true;
  }

  private lookOn(side: Side, facing: Side, mark: number, against: boolean): number {
    const node = side.queue[side.head++];
    const from = this.first[node];
    const many = this.first[node + 1] - from;
    const last = Math.min(many, side.done[node] + IN_ONE_GO);
    side.looked += last - side.done[node];
    // Each look begins elsewhere, so that what is moved is spread and does not pile up in the first place with room.
    for (let nth = side.done[node], place = (mark + nth) % many; nth < last; nth++, place = place + 1 === many ? 0 : place + 1) {
      const touching = this.touching[from + place];
      const next = this.other(touching);
      if (side.seen[next] === mark) continue;
      const way = against ? ~touching : touching;
      if (way === this.without || ~way === this.without || this.room(way) <= 0) continue;
      side.came[next] = way;
      if (facing.seen[next] === mark) return next;
      side.reach(next, mark);
    }
    side.done[node] = last;
    if (last < many) side.queue[side.tail++] = node;
    return -1;
  }
}
