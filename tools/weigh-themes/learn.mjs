import { chanceFrom, learnNetwork, learnWeights, likely } from './learning.mjs';
import { builtJournal } from './lines.mjs';
import { written } from './table.mjs';

const { allThemes, groups } = builtJournal('weighing');

/** how many lines must have a feature for it to be learnt from */
const fewest = { cue: 1, word: 2, pair: 2, apart: 3 };
const teachers = 2;

/** The three questions that are weighed, in the order of the groups, and how many features and mixed texts each is worth. */
const questions = [
  { kept: 13_000, mixed: 60_000, of: ({ themes }) => (themes.length === 0 ? ['none'] : themes), share: () => 1 },
  { kept: 3_500, mixed: 20_000, of: ({ themes, directions }) => directions.filter((_, at) => themes[at] !== 'UND'), share: (found) => 1 / found.length },
  { kept: 1_200, mixed: 10_000, of: ({ themes, directions }) => directions.filter((_, at) => themes[at] === 'UND').map((direction) => `UND-${direction}`), share: (found) => 1 / found.length },
];

/** Learns from the lines, and writes what was learnt as a table. The same lines give the same table. */
export function learn(lines) {
  return written(questions.map((question, index) => answer(lines, question, groups[index])));
}

/**
 * The weights for one question. Two networks learn it first. Then they say what they think of many texts mixed from the lines, and the
 * weights learn from the lines and from those: so they come near to what the networks know, and stay small enough to be sent.
 */
function answer(lines, { kept, mixed, of, share }, classes) {
  const from = lines.filter((line) => of(line).length > 0 || classes === allThemes);
  const counts = new Map();
  for (const { names } of from) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts].filter(([name, count]) => count >= fewest[kindOf(name)]).map(([name]) => name).sort();
  const numbers = new Map(features.map((name, at) => [name, at]));
  const rows = from.map((line) => {
    const found = of(line);
    const shares = classes.map((each) => found.filter((other) => other === each).length * share(found));
    return { at: Int32Array.from([...line.names].map((name) => numbers.get(name)).filter((at) => at !== undefined)), shares, worth: line.worth };
  });
  const taught = Array.from({ length: teachers }, (_, seed) => learnNetwork(rows, features.length, classes.length, seed + 1));
  const texts = mixes(rows, mixed).map((at) => {
    const said = taught.map((ask) => ask(at));
    return { at, shares: classes.map((_, k) => likely(said.reduce((sum, logits) => sum + logits[k], 0) / teachers)), worth: 1 };
  });
  const { weights, base } = learnWeights([...rows, ...texts], features.length, classes.length, 1);
  const weighed = features.map((name, at) => ({ name, weights: Array.from(weights.subarray(at * classes.length, (at + 1) * classes.length), (weight) => weight * 10) }));
  const worth = ({ name, weights }) => Math.hypot(...weights) * Math.sqrt(counts.get(name));
  return { base: Array.from(base, (each) => each * 10), rows: weighed.sort((one, other) => worth(other) - worth(one)).slice(0, kept) };
}

/** Texts that nobody wrote: some features of a line, half of the time with some of another. */
function mixes(rows, number) {
  const chance = chanceFrom(5);
  const some = (share) => rows[Math.floor(chance() * rows.length)].at.filter(() => chance() < share);
  return Array.from({ length: number }, () => Int32Array.from(new Set([...some(0.6), ...(chance() < 0.5 ? some(0.4) : [])])));
}

function kindOf(name) {
  if (name.startsWith(':')) return 'cue';
  return name.includes('_') ? 'apart' : name.includes(' ') ? 'pair' : 'word';
}
