/** Somebody asked again before it was this one's turn. */
export class Superseded extends Error {}

interface Line {
  next: { begin: () => void; giveWay: (reason: Superseded) => void } | null;
}

/** Lets each person do one thing at a time. Of those that wait only the newest gets its turn. */
export class OneAtATime {
  private readonly lines = new Map<string, Line>();

  /** Runs the work when nothing of this person's runs. Throws Superseded when something newer came to wait instead. */
  async run<T>(person: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(person);
    if (line) await this.turn(line);
    else this.lines.set(person, { next: null });
    try {
      return await work();
    } finally {
      const { next } = this.lines.get(person) ?? { next: null };
      if (next) {
        this.lines.set(person, { next: null });
        next.begin();
      } else {
        this.lines.delete(person);
      }
    }
  }

  private turn(line: Line): Promise<void> {
    line.next?.giveWay(new Superseded());
    return new Promise((begin, giveWay) => {
      line.next = { begin, giveWay };
    });
  }
}

/** Lets a few do something at a time; the others wait in the order in which they came. */
export class AFewAtATime {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }
}
