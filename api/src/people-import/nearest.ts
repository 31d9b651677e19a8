import { slipsBetween } from '../entries';

const LONGEST = 60;
const SLIPS = 2;
// Looking for what somebody meant costs more than anything else in a file, and nobody reads more of it.
const MOST_LOOKED_FOR = 100;

/** What somebody meant among the words there are, but for two slips of the keys. */
export class Nearest {
  private readonly found = new Map<string, string | null>();

  /** The nearest word as it stands; null where none is near, or where too much was looked for already. */
  to(word: string, among: Iterable<string>): string | null {
    const known = this.found.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST || this.found.size >= MOST_LOOKED_FOR) return null;
    let [nearest, slips]: [string | null, number] = [null, SLIPS + 1];
    for (const each of among) {
      if (each.length > LONGEST) continue;
      const between = slipsBetween(word.toLowerCase(), each.toLowerCase(), SLIPS);
      if (between < slips) [nearest, slips] = [each, between];
    }
    this.found.set(word, nearest);
    return nearest;
  }
}
