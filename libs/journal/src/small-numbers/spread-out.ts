import type { Network } from './network';
import type { Tables } from './tables';

/** How often the columns are weighed anew. */
const WEIGHINGS = 3;

/**
 * A first guess at a table: each leaf comes to its goal, each column nearly, and all is as like another table as that lets it. What
 * a leaf is short of for being cut into whole people goes to the columns that are shortest of all so far.
 */
export function spreadOut(network: Network, tables: Tables, table: number, goals: ReadonlyMap<number, number>, like: Int32Array | null): void {
  const { leaves, columns, meetings, arcs } = network;
  const many = columns.length;
  const wanted = leaves.map((leaf) => goals.get(leaf)!);
  const all = wanted.reduce((sum, each) => sum + each, 0);
  const byColumn = columns.map((group) => (group < 0 ? all : goals.get(group)!));
  const share = (leaf: number, column: number): number => (like ? like[meetings + leaf * many + column] : 1);
  const weights = like ? columns.map(() => 1) : [...byColumn];
  const exactly = (leaf: number, exact: Float64Array): void => {
    let of = 0;
    for (let column = 0; column < many; column++) of += exact[column] = share(leaf, column) * weights[column];
    for (let column = 0; column < many; column++) exact[column] = of === 0 ? 0 : Math.min((wanted[leaf] * exact[column]) / of, like ? share(leaf, column) : Infinity);
  };
  const exact = new Float64Array(many);
  for (let time = 0; like && time < WEIGHINGS; time++) {
    const sums = columns.map(() => 0);
    for (let leaf = 0; leaf < leaves.length; leaf++) {
      exactly(leaf, exact);
      for (let column = 0; column < many; column++) sums[column] += exact[column];
    }
    for (let column = 0; column < many; column++) if (sums[column] > 0) weights[column] *= byColumn[column] / sums[column];
  }
  const guess = new Int32Array(arcs.length);
  const short = columns.map(() => 0);
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    exactly(leaf, exact);
    const first = meetings + leaf * many;
    let left = wanted[leaf];
    for (let column = 0; column < many; column++) {
      guess[first + column] = Math.floor(exact[column] + 1e-9);
      left -= guess[first + column];
      short[column] += exact[column] - guess[first + column];
    }
    for (; left > 0; left--) {
      let shortest = -1;
      for (let column = 0; column < many; column++) {
        if (like && guess[first + column] >= share(leaf, column)) continue;
        if (shortest < 0 || short[column] > short[shortest]) shortest = column;
      }
      if (shortest < 0) break;
      guess[first + shortest]++;
      short[shortest]--;
    }
  }
  addUp(network, guess);
  guess.forEach((people, arc) => tables.add(table, arc, people - tables.all[table][arc]));
}

/** Every part of the network as the sum of what meets in it. */
function addUp({ arcs, meetings, nodes }: Network, table: Int32Array): void {
  const into = new Int32Array(nodes);
  const out = new Int32Array(nodes);
  for (let arc = meetings; arc < arcs.length; arc++) {
    out[arcs[arc].from] += table[arc];
    into[arcs[arc].to] += table[arc];
  }
  for (let arc = meetings - 1; arc >= 0; arc--) {
    const { from, to } = arcs[arc];
    table[arc] = to === 0 ? into[from] : out[to];
    if (to !== 0) out[from] += table[arc];
  }
}
