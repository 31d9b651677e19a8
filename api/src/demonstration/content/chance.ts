import { createHash } from 'node:crypto';

/** Repeatable chance: the same seed gives the same hospital on every machine. Never for keys or secrets. */
export class Chance {
  private readonly state: Uint32Array;

  constructor(seed: number | string) {
    const digest = createHash('sha256').update(`chance ${seed}`).digest();
    this.state = Uint32Array.from([0, 4, 8, 12], (offset) => digest.readUInt32LE(offset));
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    return this.word() / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True so often. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }

  /** One of them, each as likely as its weight. */
  weighted<T>(from: readonly T[], weightOf: (each: T) => number): T {
    const total = from.reduce((sum, each) => sum + weightOf(each), 0);
    let left = this.next() * total;
    for (const each of from) {
      left -= weightOf(each);
      if (left < 0) return each;
    }
    return from[from.length - 1];
  }

  /** A copy in another order. */
  shuffled<T>(from: readonly T[]): T[] {
    const copy = [...from];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  }

  /** An id in the shape of a version 4 UUID. */
  id(): string {
    return idFrom(Buffer.from(Uint32Array.from([0, 0, 0, 0], () => this.word()).buffer));
  }

  // sfc32: passes PractRand, a dozen operations a word.
  private word(): number {
    const [a, b, c, counter] = this.state;
    const sum = (a + b + counter) >>> 0;
    this.state[3] = counter + 1;
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = c + (c << 3);
    this.state[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum;
  }
}

/** The same id for the same words, whatever the seed, so that sign-ins and tests can count on it. */
export function fixedId(words: string): string {
  return idFrom(createHash('sha256').update(`demonstration ${words}`).digest().subarray(0, 16));
}

function idFrom(bytes: Buffer): string {
  const marked = Buffer.from(bytes);
  marked[6] = (marked[6] & 0x0f) | 0x40;
  marked[8] = (marked[8] & 0x3f) | 0x80;
  return marked.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
