import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

// Weighs cues and words for the theme suggestions, and writes libs/journal/src/theme-suggestions/weights.ts. It learns from the build
// half and the practice lines alone. Build the journal first (nx build journal).
//   node tools/weigh-themes.mjs           writes the table
//   node tools/weigh-themes.mjs --check   says how the same learning does on lines it has not seen: each eighth in turn is kept back

const place = (path) => new URL(`../libs/journal/${path}`, import.meta.url);
const built = (name) => createRequire(import.meta.url)(place(`dist/theme-suggestions/${name}.js`).pathname);
const { passagesOf } = built('features');
const { suggestWith } = built('suggest-themes');
const { allThemes, always, outcomes } = built('weighing');

/** What a cue is believed to say before any line was counted, in tenths of a logit. */
const beliefs = {
  DIG: 'knock 15 barge 12 saywhat 12 privacy 11 bodycare 2 naming 14 childlike 9 publicplace 6 talkabout 4 askfirst 8 notasked 4 belongings 6 faith 8 samesex 10 respect 6 clothes 8 announced 6 handledwithout 8 announcedcare 7 doorway 6 theirhome 7',
  COM: 'listen 12 slowspeech 7 guess 6 distress 10 minimise 12 comfort 9 calm 10 sharp 11 repeated 8 outburst 6 platitude 7 grief 7 moodwords 7 presence 7 halfpresence 5',
  CON: 'promise 9 kept 6 broken 9 plan 10 stick 7 changes 9 faces 12 reliable 5 saidiwould 6 didcome 5 didnotcome 5 careplan 7 notold 6 toldchange 6 samepeople 8 eachdiffers 6',
  DEC: 'choice 8 nochoice 9 notasked 4 commaid 8 kinwork 5 capacity 12 goals 5 pickone 6 theirsay 7 decidedfor 7 talkers 7 lawful 8 familyin 6',
  BOU: 'gift 10 contact 12 overshare 8 flirt 11 friendly 11 confidence 9 supervision 7 safeguarding 11 escalated 5 harm 7 outsidework 8 payment 8 ownlife 7 touching 9 infoleak 8',
  BOU2: 'onlyme 14 cantsayno 7 sharedcare 5 leaving 7 clinging 7 neededness 6',
  UND: 'taskfirst 8 hurry 7 over 9 ignored 9 silent 10 speakup 10 childlike 5 keptquiet 7 jobslist 6 hurrywords 6 talkedover 6 needsleft 6 stoodup 7',
  none: 'logistics 8',
  upheld: 'knock 6 saywhat 5 askfirst 7 comfort 6 calm 6 kept 7 wellend 8 choice 3 speakup 3 sharedcare 8 supervision 6 listen 3',
  strain: 'trying 7 sharp 5 stick 4 faces 3 onlyme 6',
  missed: 'barge 6 notasked 7 minimise 7 broken 8 wrongly 5 nochoice 6 guess 4',
  unsure: 'notsure 9',
  'UND-challenged': 'speakup 14',
  'UND-seen': 'silent 6 hurry 4 taskfirst 4 ignored 4',
  'UND-unsure': 'notsure 10',
};
/** how firmly weights are held to what was believed: the higher, the firmer */
const firmness = { cue: 3, word: 6, pair: 12 };
const shareOfBelief = 0.9;
const rounds = 150;
/** weights of words nearer to nothing than this are left out, so that the table stays small */
const faintest = 0.15;
const folds = 8;

const linesOf = (name) => readFileSync(place(`labelled/${name}`), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const lines = [...linesOf('themes-build.jsonl'), ...linesOf('themes-practice.jsonl')].map((line) => ({ ...line, names: namesOf(line.t) }));

function namesOf(text) {
  const names = new Set([always]);
  for (const { features } of passagesOf(text)) for (const { name } of features) names.add(name);
  return names;
}

/** The three questions that are weighed: which theme, which way it went, and which way for what wears relationships down. */
const questions = [
  { classes: allThemes, sharesOf: ({ themes }) => (themes.length === 0 ? ['none'] : themes) },
  { classes: outcomes.filter((outcome) => /^[a-z]/.test(outcome) && outcome !== 'none'), sharesOf: ({ themes, directions }) => directions.filter((_, index) => themes[index] !== 'UND') },
  { classes: outcomes.filter((outcome) => outcome.startsWith('UND-')), sharesOf: ({ themes, directions }) => directions.filter((_, index) => themes[index] === 'UND').map((direction) => `UND-${direction}`) },
];

/** A table of weights by feature: one for each outcome, in tenths of a logit. */
function learn(from) {
  const counts = new Map();
  for (const { names } of from) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const features = [...counts].filter(([name, count]) => count > 1 || name.startsWith(':')).map(([name]) => name).sort();
  const table = new Map(features.map((name) => [name, outcomes.map(() => 0)]));
  for (const { classes, sharesOf } of questions) {
    const weights = weigh(from, features, classes, sharesOf);
    features.forEach((name, index) => classes.forEach((outcome, k) => {
      const weight = weights[index * classes.length + k];
      const kept = name.startsWith(':') || name === always || Math.abs(weight) >= faintest;
      table.get(name)[outcomes.indexOf(outcome)] = kept ? Math.round(weight * 5) * 2 : 0;
    }));
  }
  return table;
}

/** Softmax regression by gradient steps. A weight is pulled to what was believed, the less the more its counts differ between classes. */
function weigh(from, features, classes, sharesOf) {
  const [n, size] = [features.length, classes.length];
  const index = new Map(features.map((name, place) => [name, place]));
  const rows = from.map((line) => ({ at: [...line.names].map((name) => index.get(name)).filter((at) => at !== undefined), shares: sharesOf(line).map((share) => classes.indexOf(share)) })).filter(({ shares }) => shares.length > 0);
  const belief = Float64Array.from({ length: n * size }, (_, at) => beliefOf(classes[at % size], features[Math.floor(at / size)]));
  const pull = pulls(rows, features, size);
  const weights = Float64Array.from(belief);
  const [squares, slope, sums] = [new Float64Array(n * size).fill(1e-6), new Float64Array(n * size), new Float64Array(size)];
  for (let round = 0; round < rounds; round += 1) {
    slope.fill(0);
    for (const { at, shares } of rows) {
      sums.fill(0);
      for (const i of at) for (let k = 0; k < size; k += 1) sums[k] += weights[i * size + k];
      const chances = softmax(sums);
      for (const share of shares) chances[share] -= 1 / shares.length;
      for (const i of at) for (let k = 0; k < size; k += 1) slope[i * size + k] += chances[k];
    }
    for (let at = 0; at < n * size; at += 1) {
      const step = slope[at] + pull[at] * (weights[at] - belief[at]);
      squares[at] += step * step;
      weights[at] -= (0.5 * step) / Math.sqrt(squares[at]);
    }
  }
  return weights;
}

function pulls(rows, features, size) {
  const [seen, inClass, total] = [new Float64Array(features.length), new Float64Array(features.length * size), new Float64Array(size)];
  for (const { at, shares } of rows) {
    for (const k of shares) total[k] += 1;
    for (const i of at) {
      seen[i] += 1;
      for (const k of shares) inClass[i * size + k] += 1;
    }
  }
  return Float64Array.from({ length: features.length * size }, (_, at) => {
    const [i, k] = [Math.floor(at / size), at % size];
    const name = features[i];
    const within = (inClass[at] + 0.5) / (total[k] + 1);
    const without = (Math.max(0, seen[i] - inClass[at]) + 0.5) / (rows.length - total[k] + 1);
    const telling = Math.log(within / without) ** 2;
    return firmness[name.startsWith(':') ? 'cue' : name.includes(' ') ? 'pair' : 'word'] / Math.max(0.05, telling);
  });
}

function softmax(sums) {
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const all = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((each) => each / all);
}

function beliefOf(outcome, name) {
  const found = new RegExp(`(?:^| )${name.slice(1)} (\\d+)`).exec(name.startsWith(':') ? (beliefs[outcome] ?? '') : '');
  return found ? (Number(found[1]) / 10) * shareOfBelief : 0;
}

function written(table) {
  const pieces = [...table].map(([name, weights]) => [name, weights.map((weight, at) => (weight ? String.fromCharCode(97 + at) + weight : '')).join('')]);
  return pieces.filter(([, weights]) => weights).map((piece) => piece.join('=')).join(';').replace(/(.{120,140});/g, '$1\n');
}

if (process.argv.includes('--check')) {
  const [labels, offered, right, ways] = [0, 1, 2, 3].map(() => ({ count: 0 }));
  for (let fold = 0; fold < folds; fold += 1) {
    const table = written(learn(lines.filter((_, index) => index % folds !== fold)));
    for (const { t, themes, directions } of lines.filter((_, index) => index % folds === fold)) {
      const suggestions = suggestWith(table, t);
      labels.count += themes.length;
      offered.count += suggestions.length;
      for (const { code, direction } of suggestions) {
        if (themes.includes(code)) right.count += 1;
        if (directions[themes.indexOf(code)] === direction) ways.count += 1;
      }
    }
  }
  const share = (one, other) => (one.count / other.count).toFixed(3);
  console.log(`${lines.length} lines, each unseen when asked: recall ${share(right, labels)}, precision ${share(right, offered)}, direction ${share(ways, right)}`);
} else {
  const table = written(learn(lines));
  writeFileSync(place('src/theme-suggestions/weights.ts'), `/** Made by tools/weigh-themes.mjs from the labelled lines; read by \`readWeights\`. */\nexport const weights = \`\n${table}\n\`;\n`);
  console.log(`${table.split(/[;\n]/).length} cues and words, ${brotliCompressSync(table).length} bytes compressed`);
}
