import { builtJournal } from './lines.mjs';

const { digits, groups, keyBase, keyOf, levels, mostLevel, scaleOf } = builtJournal('weighing');

/** one in this many features that were never learnt may be taken for one that was */
const seldom = 250;
const width = 480;

/**
 * The table that `readWeights` reads.
 * @param {{base: number[], rows: {name: string, weights: number[]}[]}[]} learnt for each group of outcomes, the weightiest rows first, in tenths of a logit
 */
export function written(learnt) {
  return groups.flatMap((group, index) => partsOf(group.length, learnt[index])).map((part) => part.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n')).join('\n\n');
}

function partsOf(size, { base, rows }) {
  const bits = Math.ceil(Math.log2(Math.max(2, rows.length) * seldom));
  const byKey = new Map();
  for (const { name, weights } of rows) {
    const key = keyOf(name, bits);
    if (!byKey.has(key)) byKey.set(key, weights);
  }
  const columns = { high: '', low: '', scale: '', pairs: Array.from({ length: Math.ceil(size / 2) }, () => '') };
  let last = 0;
  const add = (key, weights) => {
    columns.high += digits[Math.floor((key - last) / keyBase)];
    columns.low += digits[(key - last) % keyBase];
    last = key;
    const scale = scaleFor(Math.max(...weights.map(Math.abs)) / mostLevel);
    columns.scale += digits[scale];
    const level = (at) => Math.max(-mostLevel, Math.min(mostLevel, Math.round((weights[at] ?? 0) / scaleOf(scale)))) + mostLevel;
    columns.pairs.forEach((_, pair) => (columns.pairs[pair] += digits[level(2 * pair) + levels * level(2 * pair + 1)]));
  };
  for (const key of [...byKey.keys()].sort((one, other) => one - other)) {
    // A step that two digits cannot hold is taken in several, with rows that say nothing.
    while (key - last >= keyBase * keyBase) add(last + keyBase * keyBase - 1, [0]);
    add(key, byKey.get(key));
  }
  return [[bits, ...base.map((each) => each.toFixed(1))].join(' '), columns.high, columns.low, columns.scale, ...columns.pairs];
}

function scaleFor(wanted) {
  let scale = 0;
  while (scaleOf(scale + 1) <= wanted * 1.2) scale += 1;
  return scale;
}
