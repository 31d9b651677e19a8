import type { Arc } from './flow';
import type { MonthShape, Sheet } from './sheet';

/**
 * How a month adds up, as a network: organisation → lines → wards on one side, staff groups on the other, and
 * between them one arc for each ward and staff group that meet. Only parts of which something is shown stand in it; of the
 * others the sheet says nothing that their whole does not.
 */
export interface Network {
  readonly nodes: number;
  readonly arcs: readonly Arc[];
  /** The arc of each group, or -1. */
  readonly arcOf: readonly number[];
  /** The group of each arc, or -1. */
  readonly groupOf: Int32Array;
  /** The groups that stand in it, wholes first. */
  readonly groups: readonly number[];
  /** The parts of each of them that stand in it, by kind. */
  readonly partsOf: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Where the arcs between places and staff groups begin; they run leaf by leaf, column by column. */
  readonly meetings: number;
  readonly leaves: readonly number[];
  /** Staff groups; a single -1 where they are not told apart. */
  readonly columns: readonly number[];
}

/** The parts of a group that stand in the network, by kind. */
function standingParts({ partsOf }: MonthShape, { contributing }: Sheet, whole: number): readonly (readonly number[])[] {
  if (contributing[whole] === null) return [];
  return partsOf[whole].filter((parts) => parts.some((part) => contributing[part] !== null));
}

export function networkOf(shape: MonthShape, sheet: Sheet): Network {
  const arcs: Arc[] = [];
  const arcOf = shape.groups.map(() => -1);
  const groups: number[] = [];
  const leaves: number[] = [];
  const leafNodes: number[] = [];
  let nodes = 1;
  const stand = (group: number, from: number): void => {
    const node = nodes++;
    arcOf[group] = arcs.length;
    groups.push(group);
    arcs.push({ from, to: node });
    const places = standingParts(shape, sheet, group).find(([first]) => shape.groups[first].cut !== 'staff-group');
    if (places) for (const part of places) stand(part, node);
    else {
      leaves.push(group);
      leafNodes.push(node);
    }
  };
  stand(0, 0);
  const staff = standingParts(shape, sheet, 0).find(([first]) => shape.groups[first].cut === 'staff-group');
  const columns = staff ?? [-1];
  const columnNodes = columns.map((group) => {
    const node = nodes++;
    if (group >= 0) {
      arcOf[group] = arcs.length;
      groups.push(group);
    }
    arcs.push({ from: node, to: 0 });
    return node;
  });
  const meetings = arcs.length;
  for (const from of leafNodes) for (const to of columnNodes) arcs.push({ from, to });
  const groupOf = new Int32Array(arcs.length).fill(-1);
  for (const group of groups) groupOf[arcOf[group]] = group;
  const partsOf = new Map(groups.map((group) => [group, standingParts(shape, sheet, group)]));
  return { partsOf, nodes, arcs, arcOf, groupOf, groups, meetings, leaves, columns };
}
