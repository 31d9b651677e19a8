/** An arc of a network, from one node to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/**
 * Whole numbers flowing round a network: into each node as much as out of it, through each arc between two bounds. Tables
 * whose rows and columns must add up are such flows; whole numbers stay whole, and from a greatest to a least flow through
 * an arc every number between them can flow too.
 */
export class Circulation {
  flow: Int32Array;
  low: Int32Array;
  high: Int32Array;
  private readonly first: Int32Array;
  private readonly touching: Int32Array;
  private readonly came: Int32Array;
  private readonly seen: Int32Array;
  private readonly queue: Int32Array;

  /** Where the looking begins decides which of many possible flows is found. */
  constructor(nodes: number, private readonly arcs: readonly Arc[], private look = 0) {
    this.flow = new Int32Array(arcs.length);
    this.low = new Int32Array(arcs.length);
    this.high = new Int32Array(arcs.length);
    this.came = new Int32Array(nodes);
    this.seen = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
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

  /** Brings every arc within its bounds, moving as little as it must; returns an arc for which there is no way, or null. */
  settle(): number | null {
    for (let arc = 0; arc < this.arcs.length; arc++) {
      const less = this.low[arc] - this.flow[arc];
      if (less > 0 && this.raise(arc, less) < less) return arc;
      const more = this.flow[arc] - this.high[arc];
      if (more > 0 && this.lower(arc, more) < more) return arc;
    }
    return null;
  }

  /** Sends up to so much more through an arc, within the bounds of all others; returns how much went. */
  raise(arc: number, most: number): number {
    return this.around(arc, this.arcs[arc].to, this.arcs[arc].from, Math.min(most, this.high[arc] - this.flow[arc]), 1);
  }

  /** Sends up to so much less through an arc, within the bounds of all others; returns how much less went. */
  lower(arc: number, most: number): number {
    return this.around(arc, this.arcs[arc].from, this.arcs[arc].to, Math.min(most, this.flow[arc] - this.low[arc]), -1);
  }

  private around(arc: number, start: number, end: number, most: number, sign: 1 | -1): number {
    let went = 0;
    while (went < most) {
      if (!this.reaches(start, end, arc)) break;
      let step = Math.min(most - went, Math.ceil(most / 8));
      for (let node = end; node !== start; node = this.before(node)) step = Math.min(step, this.room(this.came[node]));
      for (let node = end; node !== start; ) {
        const way = this.came[node];
        node = this.before(node);
        if (way >= 0) this.flow[way] += step;
        else this.flow[~way] -= step;
      }
      this.flow[arc] += sign * step;
      went += step;
    }
    return went;
  }

  private before(node: number): number {
    const way = this.came[node];
    return way >= 0 ? this.arcs[way].from : this.arcs[~way].to;
  }

  private room(way: number): number {
    return way >= 0 ? this.high[way] - this.flow[way] : this.flow[~way] - this.low[~way];
  }

  private reaches(start: number, end: number, without: number): boolean {
    const mark = ++this.look;
    let [head, tail] = [0, 0];
    this.queue[tail++] = start;
    this.seen[start] = mark;
    while (head < tail) {
      const node = this.queue[head++];
      const [from, many] = [this.first[node], this.first[node + 1] - this.first[node]];
      // Each look begins elsewhere, so that what is moved is spread and does not pile up in the first place with room.
      for (let nth = 0, place = mark % many; nth < many; nth++, place = place + 1 === many ? 0 : place + 1) {
        const way = this.touching[from + place];
        const arc = way >= 0 ? way : ~way;
        if (arc === without || this.room(way) <= 0) continue;
        const next = way >= 0 ? this.arcs[arc].to : this.arcs[arc].from;
        if (this.seen[next] === mark) continue;
        this.seen[next] = mark;
        this.came[next] = way;
        if (next === end) return true;
        this.queue[tail++] = next;
      }
    }
    return false;
  }
}
