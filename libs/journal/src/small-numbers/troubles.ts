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
  const { rule, cells } = shape;
  const world = World.of(shape, sheet);
  if (!(world instanceof World)) return [world];
  const values = new Map<string, Set<number>>();
  const look = (group: number, cell: number | null): 'enough' | 'more' => {
    const place = `${group} ${cell}`;
    const known = values.get(place) ?? new Set();
    values.set(place, known);
    const value = world.value(group, cell);
    if (!known.has(value)) seen?.(world, group, cell);
    return known.add(value).size >= rule.leastPossible ? 'enough' : 'more';
  };
  const all = [null, ...cells.keys()];
  for (const group of world.network.groups) {
    const open = all.filter((cell) => isOpen(shape, sheet, group, cell));
    world.exchange(group, () => open.forEach((cell) => look(group, cell)));
  }
  const found: Trouble[] = [];
  for (const cell of all) {
    const open = world.network.groups.filter((group) => isOpen(shape, sheet, group, cell) && look(group, cell) === 'more');
    if (open.length === 0) continue;
    world.loosen(cell);
    for (const group of open) world.shift(group, () => look(group, cell));
    for (const group of open) {
      if (look(group, cell) === 'more') world.withRoom(group, cell, () => world.shift(group, () => look(group, cell)));
      if (look(group, cell) === 'more') found.push({ group, cell });
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
