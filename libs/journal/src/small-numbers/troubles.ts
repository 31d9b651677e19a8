import { Figures } from './bounds';
import type { MonthShape, Sheet } from './sheet';
import { Values } from './values';
import { type Trouble, World } from './world';

export type { Trouble } from './world';

const ATTEMPTS = 4;

/** Is called with each world when it is made, and again at each new value that it takes for a hidden figure. */
export type Witness = (world: World, figure: Trouble | null) => void;

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
  const figures = new Figures(shape, sheet);
  const values = new Values(shape);
  let [found, made]: [readonly Trouble[], boolean] = [[], false];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const world = World.of(shape, sheet, figures, attempt);
    const still = world instanceof World ? troublesOf(world, values, seen) : world;
    if (still.length === 0) return [];
    if (attempt === 0 || (!made && world instanceof World) || (made === world instanceof World && still.length < found.length)) found = still;
    made ||= world instanceof World;
  }
  return found;
}

function troublesOf(world: World, values: Values, seen?: Witness): readonly Trouble[] {
  const { shape, sheet, network, tables } = world;
  const { arcOf, groupOf } = network;
  const open = new Uint8Array(shape.groups.length);
  seen?.(world, null);
  const look = (group: number, cell: number | null): void => {
    if (values.needsMore(group, cell) && values.add(group, cell, world.value(group, cell))) seen?.(world, { group, cell });
  };
  const step = (deep: boolean, group: number, cell: number | null, sign: 1 | -1): boolean => {
    if (!(deep ? world.push(cell, arcOf[group], sign) : world.step(cell, arcOf[group], sign))) return false;
    look(group, cell);
    // Others gave or took what it took or gave.
    world.circulation.onTheWay((arc) => {
      if (groupOf[arc] >= 0 && open[groupOf[arc]] === 1) look(groupOf[arc], cell);
    });
    return true;
  };
  const found: Trouble[] = [];
  for (const cell of [null, ...shape.cells.keys()]) {
    for (const group of network.groups) open[group] = isOpen(shape, sheet, group, cell) ? 1 : 0;
    for (const group of network.groups) if (open[group] === 1) look(group, cell);
    for (const deep of [false, true]) {
      for (const group of network.groups) {
        if (open[group] === 0 || !values.needsMore(group, cell)) continue;
        for (const sign of [1, -1] as const) {
          if (values.needsMore(group, cell)) {
            tables.passing(() => {
              // What gives way may give back what was moved: so never more often than there are values to find.
              for (let time = 1; time < shape.rule.leastPossible && values.needsMore(group, cell) && step(deep, group, cell, sign); time++);
            });
          }
        }
        if (deep && values.needsMore(group, cell)) found.push({ group, cell });
      }
    }
  }
  return found;
}

/** Whether a figure is hidden and must keep its values. */
function isOpen({ groups }: MonthShape, { contributing, people }: Sheet, group: number, cell: number | null): boolean {
  if (cell === null) return contributing[group] === null;
  if (people[group][cell] !== null) return false;
  for (let whole = groups[group].within; whole !== null; whole = groups[whole].within) if (people[whole][cell] === 0) return false;
  return true;
}
