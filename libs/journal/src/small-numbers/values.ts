import type { MonthShape } from './sheet';

/** The values that each hidden figure took so far, in whichever world; as many as must be possible and no more. */
export class Values {
  private readonly figures: number;
  private readonly most: number;
  private readonly taken: Int32Array;
  private readonly many: Uint8Array;

  constructor({ groups, cells, rule }: MonthShape) {
    this.figures = cells.length + 1;
    this.most = rule.leastPossible;
    this.many = new Uint8Array(groups.length * this.figures);
    this.taken = new Int32Array(this.many.length * this.most);
  }

  /** Adds a value; says whether it is a new one. */
  add(group: number, cell: number | null, value: number): boolean {
    const at = this.place(group, cell);
    for (let nth = 0; nth < this.many[at]; nth++) if (this.taken[at * this.most + nth] === value) return false;
    if (this.many[at] === this.most) return false;
    this.taken[at * this.most + this.many[at]++] = value;
    return true;
  }

  needsMore(group: number, cell: number | null): boolean {
    return this.many[this.place(group, cell)] < this.most;
  }

  private place(group: number, cell: number | null): number {
    return group * this.figures + (cell === null ? 0 : cell + 1);
  }
}
