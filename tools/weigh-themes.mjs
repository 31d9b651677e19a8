import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

// Weighs cues and words for the theme suggestions, and writes libs/journal/src/theme-suggestions/weights.ts. It learns from the build
// half, the practice lines and the phrases, never from the half to report on. Build the journal first (nx build journal).
//   node tools/weigh-themes.mjs             writes the table
//   node tools/weigh-themes.mjs --check     says how the same learning does on lines it has not seen: each eighth in turn is kept back
//   node tools/weigh-themes.mjs --strangers the same, but each file in turn is kept back whole: people write alike from line to line

const place = (path) => new URL(`../libs/journal/${path}`, import.meta.url);
const built = (name) => createRequire(import.meta.url)(place(`dist/theme-suggestions/${name}.js`).pathname);
const { passagesOf } = built('features');
const { suggestWith } = built('suggest-themes');
const { allThemes, always, outcomes, readWeights } = built('weighing');

/** how firmly a weight is held to nothing: the higher, the firmer */
const firmness = { cue: 1.5, word: 2, pair: 4, apart: 8 };
/** what a phrase counts for beside a line */
const phraseShare = 2;
const rounds = 100;
/** weights nearer to nothing than this are left out, so that the table stays small, in logits */
const faintest = { cue: 0.1, word: 0.17, pair: 0.22, apart: 0.28 };
/** how much more a weight must say for a direction than for a theme to be kept */
const wayFaintest = 1.2;
/** how many lines must have a feature for it to be learnt from */
const fewest = { cue: 1, word: 2, pair: 2, apart: 3 };
const folds = 8;

const build = 'themes-build.jsonl';
const files = [build, ...readdirSync(place('labelled/')).filter((name) => /^themes-practice.*\.jsonl$/.test(name)).sort()];
const lines = files.flatMap((file) => read(file).map((line) => ({ file, worth: 1, ...JSON.parse(line) })));
const all = [...lines, ...phrases()].map((line) => ({ ...line, names: namesOf(line.t) }));

function read(name) {
  return readFileSync(place(`labelled/${name}`), 'utf8').trim().split('\n');
}

/** Short phrases of one theme and one direction each, as lines of their own. */
function phrases() {
  return read('themes-phrases.txt').flatMap((line) => {
    const [head, rest] = line.split(': ');
    const [theme, direction] = head.split(' ');
    return rest.split(' | ').map((t) => ({ t, worth: phraseShare, themes: direction ? [theme] : [], directions: direction ? [direction] : [] }));
  });
}

function namesOf(text) {
  const names = new Set([always]);
  for (const { features } of passagesOf(text)) for (const { name } of features) names.add(name);
  return names;
}

/** The three questions that are weighed: which themes, each by itself; which way it went; which way for what wears relationships down. */
const questions = [
  { classes: allThemes, apart: true, sharesOf: ({ themes }) => (themes.length === 0 ? ['none'] : themes) },
  { classes: outcomes.filter((outcome) => /^[a-z]/.test(outcome) && outcome !== 'none'), sharesOf: ({ themes, directions }) => directions.filter((_, index) => themes[index] !== 'UND') },
  { classes: outcomes.filter((outcome) => outcome.startsWith('UND-')), sharesOf: ({ themes, directions }) => directions.filter((_, index) => themes[index] === 'UND').map((direction) => `UND-${direction}`) },
];

/** A table of weights by feature: one for each outcome, in tenths of a logit. */
function learn(from) {
  const counts = new Map();
  for (const { names } of from) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts].filter(([name, count]) => count >= fewest[kindOf(name)]).map(([name]) => name).sort();
  const table = new Map(features.map((name) => [name, outcomes.map(() => 0)]));
  for (const question of questions) {
    const weights = weigh(from, features, question);
    features.forEach((name, index) => question.classes.forEach((outcome, k) => {
      const weight = weights[index * question.classes.length + k];
      table.get(name)[outcomes.indexOf(outcome)] = name === always || Math.abs(weight) >= faintest[kindOf(name)] * (question.apart ? 1 : wayFaintest) ? Math.round(weight * 5) * 2 : 0;
    }));
  }
  return table;
}

/** Logistic regression (softmax where one outcome shuts out the others), by gradient steps that shrink to nothing. */
function weigh(from, features, { classes, apart, sharesOf }) {
  const [n, size] = [features.length, classes.length];
  const index = new Map(features.map((name, at) => [name, at]));
  const rows = from
    .map((line) => ({ at: Int32Array.from([...line.names].map((name) => index.get(name)).filter((at) => at !== undefined)), shares: sharesOf(line).map((share) => classes.indexOf(share)), worth: line.worth }))
    .filter(({ shares }) => apart || shares.length > 0);
  const firm = Float64Array.from(features, (name) => (name === always ? 0 : firmness[kindOf(name)]));
  const [weights, slope, run, squares, sums] = [n * size, n * size, n * size, n * size, size].map((length) => new Float64Array(length));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < n * size; at += 1) slope[at] = firm[Math.floor(at / size)] * weights[at];
    for (const { at, shares, worth } of rows) {
      sums.fill(0);
      for (const i of at) for (let k = 0; k < size; k += 1) sums[k] += weights[i * size + k];
      const chances = apart ? sums.map((sum) => 1 / (1 + Math.exp(-sum))) : softmax(sums);
      for (const share of shares) chances[share] -= apart ? 1 : 1 / shares.length;
      for (const i of at) for (let k = 0; k < size; k += 1) slope[i * size + k] += chances[k] * worth;
    }
    const step = 0.12 * (1 - round / rounds) + 0.005;
    for (let at = 0; at < n * size; at += 1) {
      run[at] = 0.8 * run[at] + 0.2 * slope[at];
      squares[at] = 0.98 * squares[at] + 0.02 * slope[at] ** 2;
      weights[at] -= (step * run[at]) / Math.sqrt(squares[at] + 1e-9);
    }
  }
  return weights;
}

function kindOf(name) {
  if (name.startsWith(':')) return 'cue';
  return name.includes('_') ? 'apart' : name.includes(' ') ? 'pair' : 'word';
}

function softmax(sums) {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / total);
}

function written(table) {
  const pieces = [...table].map(([name, weights]) => [name, weights.map((weight, at) => (weight ? String.fromCharCode((weight > 0 ? 97 : 65) + at) + Math.abs(weight) / 2 : '')).join('')]);
  // A small letter speaks for its outcome and a large one against it, in fifths of a logit.
  return pieces.filter(([, weights]) => weights).map((piece) => piece.join('=')).join(';').replace(/(.{230,250});/g, '$1\n');
}

/** How the learning does on lines that are kept back, a part at a time. */
function check(parts) {
  const total = tally();
  for (const part of parts) {
    const back = new Set(all.filter(part.holds));
    const table = readWeights(written(learn(all.filter((line) => !back.has(line)))));
    const own = tally();
    for (const line of back) for (const each of [own, total]) count(each, line, suggestWith(table, line.t));
    if (part.name) console.log(`${part.name}: ${said(own)}`);
  }
  console.log(`${total.lines} lines, each unseen when asked: ${said(total)}`);
}

function tally() {
  return { lines: 0, labels: 0, offered: 0, right: 0, ways: 0, kept: 0, reproached: 0, none: 0, disturbed: 0 };
}

function count(sums, { themes, directions }, suggestions) {
  sums.lines += 1;
  sums.labels += themes.length;
  sums.offered += suggestions.length;
  if (themes.length === 0) {
    sums.none += 1;
    if (suggestions.length > 0) sums.disturbed += 1;
  }
  for (const { code, direction } of suggestions.filter((each) => themes.includes(each.code))) {
    const labelled = directions[themes.indexOf(code)];
    sums.right += 1;
    if (labelled === direction) sums.ways += 1;
    if (labelled === 'upheld') {
      sums.kept += 1;
      if (direction === 'missed') sums.reproached += 1;
    }
  }
}

function said({ labels, offered, right, ways, kept, reproached, none, disturbed }) {
  const share = (one, other) => (one / other).toFixed(3);
  return `recall ${share(right, labels)}, precision ${share(right, offered)}, direction ${share(ways, right)}, upheld called missed ${share(reproached, kept)}, offered without a theme ${share(disturbed, none)}`;
}

/** Which part each line is kept back with. Lines that share half of their words stay together, so that none is learnt from its like. */
function foldsOf(from) {
  const kept = [];
  return new Map(from.filter(({ file }) => file).map((line, index) => {
    const words = new Set([...line.names].filter((name) => /^[a-z]+$/.test(name)));
    const like = kept.find((other) => alike(other.words, words));
    const fold = like ? like.fold : index % folds;
    kept.push({ words, fold });
    return [line, fold];
  }));
}

function alike(one, other) {
  if (one.size > 2 * other.size || other.size > 2 * one.size) return false;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both * 2 > one.size + other.size - both;
}

if (process.argv.includes('--check')) {
  const foldOf = foldsOf(all);
  check(Array.from({ length: folds }, (_, fold) => ({ holds: (line) => foldOf.get(line) === fold })));
} else if (process.argv.includes('--strangers')) {
  check(files.map((name) => ({ name, holds: ({ file }) => file === name })));
} else {
  const table = written(learn(all));
  writeFileSync(place('src/theme-suggestions/weights.ts'), `/** Made by tools/weigh-themes.mjs from the labelled lines; read by \`readWeights\`. */\nexport const weights = \`\n${table}\n\`;\n`);
  console.log(`${table.split(/[;\n]/).length} cues and words, ${brotliCompressSync(table).length} bytes compressed`);
}
