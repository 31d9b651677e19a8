/** One list of possible true values for each figure, by group. */
export type Table = number[][];

/** What somebody holds possible of people who said the hub and one other theme. */
export interface Pair {
  readonly other: Table;
  /** In place of a list by group one of the whole organisation. */
  readonly both: Table;
  /** Whether it is shown and not a zero: then enough people said the one alone, the other alone and neither. */
  readonly shown: boolean;
}

/** A part of one table that is to be no less and no more than this. */
export type Narrow = (table: Table, group: number, low: number, high: number) => void;

const first = (values: readonly number[]): number => values[0] ?? 0;
const last = (values: readonly number[]): number => values[values.length - 1] ?? 0;

/**
 * Crosses out what cannot be together: nobody says both who does not say each; those outside the hub must fit beside it, in each ward, line
 * and staff group as in all; and everybody says something.
 */
export function narrowTogether(all: Table, hub: Table, others: readonly Table[], pairs: readonly Pair[], partsOf: readonly (readonly number[])[], narrow: Narrow): void {
  for (const { other, both, shown } of pairs) {
    const beside = shown ? 8 : 0;
    const sets = [[0], ...partsOf];
    for (const parts of sets) {
      const most = (part: number): number => Math.min(last(hub[part]), last(other[part]));
      const least = (part: number): number => Math.max(0, first(hub[part]) + first(other[part]) - last(all[part]));
      const mostOfAll = parts.reduce((sum, part) => sum + most(part), 0);
      const leastOfAll = parts.reduce((sum, part) => sum + least(part), 0);
      narrow(both, 0, leastOfAll, mostOfAll);
      for (const part of parts) {
        const needed = first(both[0]) - mostOfAll + most(part);
        const room = last(both[0]) - leastOfAll + least(part);
        narrow(hub, part, needed, room + last(all[part]) - first(other[part]));
        narrow(other, part, needed, room + last(all[part]) - first(hub[part]));
        narrow(all, part, first(hub[part]) + first(other[part]) - room, Infinity);
      }
    }
    narrow(both, 0, first(hub[0]) + first(other[0]) - last(all[0]) + beside, Math.min(last(hub[0]), last(other[0])) - beside);
    narrow(hub, 0, first(both[0]) + beside, last(all[0]) + last(both[0]) - first(other[0]) - beside);
    narrow(other, 0, first(both[0]) + beside, last(all[0]) + last(both[0]) - first(hub[0]) - beside);
    narrow(all, 0, first(hub[0]) + first(other[0]) - last(both[0]) + beside, Infinity);
  }
  // Whoever is outside the hub says another theme.
  const said = others.reduce((sum, other) => sum + last(other[0]), 0);
  const alone = pairs.reduce((sum, { both }) => sum + first(both[0]), 0);
  narrow(all, 0, 0, last(hub[0]) + said - alone);
  narrow(hub, 0, first(all[0]) - said + alone, Infinity);
  for (const { other, both } of pairs) {
    narrow(other, 0, first(all[0]) - last(hub[0]) - said + last(other[0]) + alone, Infinity);
    narrow(both, 0, 0, last(hub[0]) + said - alone + first(both[0]) - first(all[0]));
  }
}
