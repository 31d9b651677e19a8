/**
 * The tables of one month by arc of its network: contributing authors first, then each cell. Every change is written down,
 * so that all can be as it was.
 */
export class Tables {
  readonly all: readonly Int32Array[];
  /** By arc, all themes together. */
  readonly inThemes: Int32Array;
  private readonly isTheme: readonly boolean[];
  private readonly trail: number[] = [];
  private written = -1;
  private times = 0;

  constructor(arcs: number, isTheme: readonly boolean[]) {
    this.isTheme = [false, ...isTheme];
    this.all = this.isTheme.map(() => new Int32Array(arcs));
    this.inThemes = new Int32Array(arcs);
  }

  add(table: number, arc: number, by: number): void {
    this.times++;
    this.all[table][arc] += by;
    if (this.isTheme[table]) this.inThemes[arc] += by;
    if (this.written < 0) return;
    this.trail[this.written] = table;
    this.trail[this.written + 1] = arc;
    this.trail[this.written + 2] = by;
    this.written += 3;
  }

  /** Another number after every change. */
  get state(): number {
    return this.times;
  }

  /** Visits what was changed since the work began that is taken back, some of it more than once; a theme's or who contributes alone. */
  changed(visit: (arc: number) => void): void {
    for (let at = 0; at < this.written; at += 3) if (this.trail[at] === 0 || this.isTheme[this.trail[at]]) visit(this.trail[at + 1]);
  }

  /** Does the work and then takes back whatever it changed. */
  passing(work: () => void): void {
    this.written = 0;
    work();
    const { trail, written } = this;
    this.written = -1;
    for (let at = written - 3; at >= 0; at -= 3) this.add(trail[at], trail[at + 1], -trail[at + 2]);
  }
}
