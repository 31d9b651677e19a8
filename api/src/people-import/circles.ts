interface Managed {
  readonly supervisee: string;
  readonly supervisor: string;
}

const MOST_TOLD = 20;
const LONGEST_TOLD = 6;

/** Which of the rows close a circle, of line management or of supervision, with who is in it where that is short enough to say. */
export function circlesIn(managed: readonly Managed[], begins: readonly (Managed & { readonly row: number })[]): { readonly row: number; readonly path: readonly string[] }[] {
  const round = withoutEnds(managed);
  const above = Map.groupBy(round, ({ supervisee }) => supervisee);
  const inRound = new Set(round.map(({ supervisee, supervisor }) => `${supervisee} ${supervisor}`));
  const rows = new Map<number, readonly string[]>();
  for (const { row, supervisee, supervisor } of begins) {
    if (!inRound.has(`${supervisee} ${supervisor}`) || rows.has(row)) continue;
    rows.set(row, rows.size < MOST_TOLD ? pathBack(supervisee, supervisor, above) : []);
  }
  return [...rows].map(([row, path]) => ({ row, path }));
}

/** What is left of who manages whom once everybody is taken out whom nobody manages, or who manages nobody. A house without circles leaves nothing. */
function withoutEnds(managed: readonly Managed[]): readonly Managed[] {
  let left = managed;
  for (const [of, other] of [['supervisee', 'supervisor'], ['supervisor', 'supervisee']] as const) {
    const degree = new Map<string, number>();
    for (const each of left) degree.set(each[of], (degree.get(each[of]) ?? 0) + 1);
    const into = Map.groupBy(left, (each) => each[other]);
    const free = [...into.keys()].filter((who) => !degree.has(who));
    const out = new Set<string>();
    for (let who = free.pop(); who !== undefined; who = free.pop()) {
      out.add(who);
      for (const each of into.get(who) ?? []) {
        const rest = (degree.get(each[of]) ?? 0) - 1;
        degree.set(each[of], rest);
        if (rest === 0) free.push(each[of]);
      }
    }
    left = left.filter(({ supervisee, supervisor }) => !out.has(supervisee) && !out.has(supervisor));
  }
  return left;
}

/** From somebody up through their managers back to them, the shortest way; nothing where it is too long to say. */
function pathBack(from: string, first: string, above: ReadonlyMap<string, readonly Managed[]>): readonly string[] {
  const came = new Map([[first, from]]);
  for (let [ring, steps] = [[first], 1]; ring.length > 0 && steps < LONGEST_TOLD; steps += 1) {
    const next: string[] = [];
    for (const who of ring) {
      for (const { supervisor } of above.get(who) ?? []) {
        if (supervisor === from) return unrolled(from, who, came);
        if (!came.has(supervisor)) {
          came.set(supervisor, who);
          next.push(supervisor);
        }
      }
    }
    ring = next;
  }
  return [];
}

function unrolled(from: string, last: string, came: ReadonlyMap<string, string>): readonly string[] {
  const path = [from];
  for (let who = last; who !== from; who = came.get(who) as string) path.unshift(who);
  return [from, ...path];
}
