import type { MonthShape, Sheet } from './sheet';
import { type Trouble, World } from './world';

export type { Trouble } from './world';

/**
 * Where a reader of the whole sheet might be left with fewer than `leastPossible` values for a hidden figure. An empty
 * answer is a proof: for each hidden figure that many whole worlds were made, down to who works where, each of which prints this
 * very sheet. It never claims a value that cannot be; it may miss one that can, and then more is hidden than had to be.
 *
 * A figure of a group that shows nothing is nobody's where the figure of a whole around it is a zero for all to see, and is
 * passed over. Parts of which none shows anything need no proof of their own: all of their whole may stand in any one of
 * them, less any two people, who may have said anything that two of their whole have said.
 */
export function troubles(shape: MonthShape, sheet: Sheet, seen?: Witness): readonly Trouble[] {
  const values: Values = new Map();
  let found: readonly Trouble[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const still = troublesOfOneWorld(shape, sheet, attempt, values, seen);
    if (still.length === 0) return [];
    if (attempt === 0 || still.length < found.length) found = still;
  }
  return found;
}

const ATTEMPTS = 4;

/** The values that each hidden figure took so far, in whichever world. */
type Values = Map<string, Set<number>>;

function troublesOfOneWorld(shape: MonthShape, sheet: Sheet, attempt: number, values: Values, seen?: Witness): readonly Trouble[] {
  const { rule, cells } = shape;
  const world = World.of(shape, sheet, attempt);
  if (!(world instanceof World)) return [world];
  const known = (group: number, cell: number | null): Set<number> => {
    const place = `${group} ${cell}`;
    const those = values.get(place) ?? new Set();
    values.set(place, those);
    return those;
  };
  const needsMore = (group: number, cell: number | null): boolean => known(group, cell).size < rule.leastPossible;
  const look = (group: number, cell: number | null): 'enough' | 'more' => {
    const value = world.value(group, cell);
    if (!known(group, cell).has(value)) seen?.(world, group, cell);
    known(group, cell).add(value);
    return needsMore(group, cell) ? 'more' : 'enough';
  };
  const all = [null, ...cells.keys()];
  const open = (group: number, cell: number | null): boolean => isOpen(shape, sheet, group, cell) && needsMore(group, cell);
  for (const group of world.network.groups) {
    const those = all.filter((cell) => open(group, cell));
    if (those.length > 0) world.exchange(group, () => those.forEach((cell) => look(group, cell)));
  }
  const found: Trouble[] = [];
  for (const cell of all) {
    const those = world.network.groups.filter((group) => open(group, cell));
    if (those.length === 0) continue;
    world.loosen(cell);
    for (const group of those) world.shift(group, () => look(group, cell));
    for (const group of those) {
      // Looking for room takes longest, and another world often needs none.
      if (needsMore(group, cell) && attempt >= ATTEMPTS / 2) world.withRoom(group, cell, () => world.shift(group, () => look(group, cell)));
      if (needsMore(group, cell)) found.push({ group, cell });
    }
  }
  return found;
}

/** Is called with the world at each new value that it takes for a hidden figure. */
export type Witness = (world: World, group: number, cell: number | null) => void;

/** Whether a figure is hidden and must keep its values. */
function isOpen({ groups }: MonthShape, { contributing, people }: Sheet, group: number, cell: number | null): boolean {
  if (cell === null) return contributing[group] === null;
  if (people[group][cell] !== null) return false;
  for (let whole = groups[group].within; whole !== null; whole = groups[whole].within) if (people[whole][cell] === 0) return false;
  return true;
}
