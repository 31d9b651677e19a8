import type { Network } from './network';

/** A first guess at a table: as like another as whole numbers allow, from what each leaf or column should come to. */
export function spreadOut(network: Network, table: Int32Array, goal: (group: number) => number, like: Int32Array | null): void {
  const { leaves, columns, meetings, arcOf } = network;
  const byColumn = columns.map((group) => (group < 0 ? 1 : goal(group)));
  const all = byColumn.reduce((sum, each) => sum + each, 0);
  leaves.forEach((leaf, nth) => {
    const wanted = goal(leaf);
    columns.forEach((_, column) => {
      const arc = meetings + nth * columns.length + column;
      const [share, of] = like ? [like[arc], like[arcOf[leaf]]] : [byColumn[column], all];
      table[arc] = of === 0 ? 0 : Math.floor((wanted * share) / of);
    });
  });
  addUp(network, table);
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
