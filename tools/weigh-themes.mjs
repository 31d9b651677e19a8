import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { learn } from './weigh-themes/learn.mjs';
import { builtJournal, files, lines, place } from './weigh-themes/lines.mjs';

// Weighs cues and words for the theme suggestions, and writes libs/journal/src/theme-suggestions/weights.ts. It learns from the build
// half, the practice lines and the phrases, never from the half to report on. Build the journal first (nx build journal).
//   node tools/weigh-themes.mjs             writes the table
//   node tools/weigh-themes.mjs --check     says how the same learning does on lines it has not seen: each eighth in turn is kept back
//   node tools/weigh-themes.mjs --strangers the same, but each file in turn is kept back whole: people write alike from line to line

const { suggestWith } = builtJournal('suggest-themes');
const { readWeights } = builtJournal('weighing');
const folds = 8;

/** How the learning does on lines that are kept back, a part at a time. */
function check(parts) {
  const total = tally();
  for (const part of parts) {
    const back = new Set(lines.filter(part.holds));
    const table = readWeights(learn(lines.filter((line) => !back.has(line))));
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
  const foldOf = foldsOf(lines);
  check(Array.from({ length: folds }, (_, fold) => ({ holds: (line) => foldOf.get(line) === fold })));
} else if (process.argv.includes('--strangers')) {
  check(files.map((name) => ({ name, holds: ({ file }) => file === name })));
} else {
  const table = learn(lines);
  writeFileSync(place('src/theme-suggestions/weights.ts'), `/** Made by tools/weigh-themes.mjs from the labelled lines; read by \`readWeights\`. */\nexport const weights = \`\n${table}\n\`;\n`);
  console.log(`${brotliCompressSync(table).length} bytes compressed`);
}
