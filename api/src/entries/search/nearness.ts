/** Longer words than any that is looked up, and the slips that are borne with. */
const ROOM = 64;
let [before, above, row] = [new Uint8Array(ROOM), new Uint8Array(ROOM), new Uint8Array(ROOM)];

/**
 * How many slips of the keys lie between two words: a letter too many, too few, another one, or two that changed places. Gives
 * `limit + 1` where there are more than `limit`. With `beginning`, the other word may go on after the last letter.
 * For words of up to 40 letters.
 */
export function slipsBetween(word: string, other: string, limit: number, beginning = false): number {
  const rows = word.length;
  if (rows - other.length > limit || (!beginning && other.length - rows > limit)) return limit + 1;
  const columns = beginning ? Math.min(other.length, rows + limit) : other.length;
  for (let c = 0; c <= columns; c += 1) above[c] = c;
  for (let r = 1; r <= rows; r += 1) {
    row[0] = r;
    let least = r;
    for (let c = 1; c <= columns; c += 1) {
      const same = word.charCodeAt(r - 1) === other.charCodeAt(c - 1);
      let slips = Math.min((above[c] ?? 0) + 1, (row[c - 1] ?? 0) + 1, (above[c - 1] ?? 0) + (same ? 0 : 1));
      if (r > 1 && c > 1 && word.charCodeAt(r - 1) === other.charCodeAt(c - 2) && word.charCodeAt(r - 2) === other.charCodeAt(c - 1)) {
        slips = Math.min(slips, (before[c - 2] ?? 0) + 1);
      }
      row[c] = slips;
      if (slips < least) least = slips;
    }
    if (least > limit) return limit + 1;
    [before, above, row] = [above, row, before];
  }
  let slips = above[columns] ?? 0;
  if (beginning) for (let c = 0; c < columns; c += 1) slips = Math.min(slips, above[c] ?? 0);
  return Math.min(slips, limit + 1);
}
