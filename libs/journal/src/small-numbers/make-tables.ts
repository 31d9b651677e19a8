import { type Bounds, contributingBounds } from './bounds';
import { goalsOf } from './goals';
import { FirstLimits } from './limits';
import { takeForNearAll } from './near-all';
import { spreadOut } from './spread-out';
import type { Trouble, World } from './world';

/** How high themes and behaviours lie within what is possible, by attempt: themes high, so that their behaviours have room. */
const GOALS = [[5 / 6, 1 / 4], [1 / 2, 0], [1, 1 / 8], [2 / 3, 1 / 2]] as const;

/** Fills the tables of a world so that they print its sheet: who contributes, then themes, then behaviours. Returns where it failed. */
export function makeTables(world: World): readonly Trouble[] {
  const { shape } = world;
  const failed = makeContributing(world);
  if (failed) return [failed];
  takeForNearAll(shape, world.figures, world.network, (group) => world.value(group, null));
  const inThemes = shape.themes.flatMap((theme) => makeTable(world, theme));
  if (inThemes.length > 0) return inThemes;
  const uncovered = cover(world);
  if (uncovered !== null) return [{ group: uncovered, cell: null }];
  world.cover();
  return shape.themes.flatMap((theme) => shape.behaviours[theme].flatMap((behaviour) => makeTable(world, behaviour)));
}

function makeContributing(world: World): Trouble | null {
  const { shape, sheet, network, tables, circulation, fixed } = world;
  const { arcs, arcOf, groups } = network;
  const bounds = new Map<number, Bounds>(groups.map((group) => [group, contributingBounds(shape, sheet, group)]));
  for (const whole of groups) {
    for (const parts of network.partsOf.get(whole)!) {
      const open = parts.filter((part) => sheet.contributing[part] !== null);
      if (open.length > 1) continue;
      // Only one part is shown, so that it must leave enough of its whole to the others; the whole stands still for that.
      const { low, high } = bounds.get(whole)!;
      const total = fixed.get(whole) ?? (low + high) >> 1;
      fixed.set(whole, total);
      bounds.set(whole, { low: total, high: total });
      const part = bounds.get(open[0])!;
      bounds.set(open[0], { low: part.low, high: Math.min(part.high, total - shape.rule.complementBelow) });
    }
  }
  for (const [group, { low, high }] of bounds) if (low > high) return { group, cell: null };
  spreadOut(network, tables, 0, goalsOf(network, (group) => bounds.get(group)!, 1 / 2), null);
  const limits = new FirstLimits(network, bounds);
  for (let arc = 0; arc < arcs.length; arc++) if (!circulation.settle(0, limits, arc, () => false)) return { group: groupAt(world, arc), cell: null };
  // A group that shows nothing should hold a few people, so that its figures have something to be of.
  const few = shape.rule.groupBelow >> 1;
  for (const group of groups) {
    const less = few - tables.all[0][arcOf[group]];
    if (sheet.contributing[group] === null && less > 0) circulation.move(0, limits, arcOf[group], 1, less);
  }
  return null;
}

function makeTable(world: World, cell: number): readonly Trouble[] {
  const { network, tables, circulation, shape, figures } = world;
  const { within } = shape.cells[cell];
  const above = tables.all[within === null ? 0 : within + 1];
  const [theme, behaviour] = GOALS[world.attempt % GOALS.length];
  const possible = (group: number): Bounds => {
    const people = world.value(group, null);
    return { low: figures.low(group, cell, people), high: Math.min(figures.high(group, cell, people), above[network.arcOf[group]]) };
  };
  spreadOut(network, tables, cell + 1, goalsOf(network, possible, within === null ? theme : behaviour), above);
  for (const group of network.groups) {
    const people = world.value(group, null);
    if (figures.low(group, cell, people) > figures.high(group, cell, people)) return [{ group, cell }];
  }
  const limits = world.limitsOf(cell);
  for (let arc = 0; arc < network.arcs.length; arc++) {
    const ease = (sign: 1 | -1): boolean => within !== null && world.push(cell, arc, sign);
    if (!circulation.settle(cell + 1, limits, arc, ease)) return [{ group: groupAt(world, arc), cell }];
  }
  return [];
}

/** Every contributing author stands in at least one theme, in every ward and staff group that meet. */
function cover(world: World): number | null {
  const { network, tables, circulation, shape } = world;
  const { arcs, meetings } = network;
  for (const theme of shape.themes) {
    const limits = world.limitsOf(theme);
    for (let arc = meetings; arc < arcs.length; arc++) {
      const more = tables.all[0][arc] - tables.inThemes[arc];
      if (more > 0) circulation.move(theme + 1, limits, arc, 1, more);
    }
  }
  for (let arc = meetings; arc < arcs.length; arc++) if (tables.inThemes[arc] < tables.all[0][arc]) return groupAt(world, arc);
  return null;
}

function groupAt({ network }: World, arc: number): number {
  if (arc >= network.meetings) return network.leaves[Math.floor((arc - network.meetings) / network.columns.length)];
  return Math.max(0, network.groupOf[arc]);
}
