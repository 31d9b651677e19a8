import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
const require = createRequire(import.meta.url);
const at = (path) => new URL(`../libs/journal/${path}`, import.meta.url);
const { passagesOf } = require(at('dist/theme-suggestions/features.js').pathname);
const { outcomes, always } = require(at('dist/theme-suggestions/weighing.js').pathname);

const opt = { l1c: 1, l1w: 1, l2: 0.02, min: 3, prior: 1.3, ...JSON.parse(process.env.OPT ?? '{}') };
const linesOf = (name) => readFileSync(at(`labelled/${name}`), 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));
const build = linesOf('themes-build.jsonl');
let practice = [];
try { practice = linesOf('themes-practice.jsonl'); } catch { practice = []; }

const seen = (line) => {
  const names = new Set([always]);
  for (const p of passagesOf(line.t)) for (const f of p.features) names.add(f.name);
  return names;
};
for (const line of [...build, ...practice]) line.names = seen(line);

const priors = new Map(Object.entries({
  DIG: 'knock 15 barge 12 saywhat 12 privacy 11 bodycare 2 naming 14 childlike 9 publicplace 6 talkabout 4 askfirst 8 notasked 4 belongings 6 faith 8 samesex 10 respect 6',
  COM: 'listen 12 slowspeech 7 guess 6 distress 10 minimise 12 comfort 9 calm 10 sharp 11 repeated 8 outburst 6',
  CON: 'promise 9 kept 6 broken 9 plan 10 stick 7 changes 9 faces 12 reliable 5',
  DEC: 'choice 8 nochoice 9 notasked 4 commaid 8 kinwork 5 capacity 12 goals 5',
  BOU: 'gift 10 contact 12 overshare 8 flirt 11 friendly 11 confidence 9 supervision 7 safeguarding 11',
  BOU2: 'onlyme 14 cantsayno 7 sharedcare 5',
  UND: 'taskfirst 8 hurry 7 over 9 ignored 9 silent 10 speakup 10 childlike 5',
  upheld: 'knock 6 saywhat 5 askfirst 7 comfort 6 calm 6 kept 7 wellend 8 choice 3 speakup 3 sharedcare 8 supervision 6 listen 3',
  strain: 'trying 7 sharp 5 stick 4 faces 3 onlyme 6',
  missed: 'barge 6 notasked 7 minimise 7 broken 8 wrongly 5 nochoice 6 guess 4',
  unsure: 'notsure 9',
  'UND-challenged': 'speakup 14',
  'UND-seen': 'silent 6 hurry 4 taskfirst 4 ignored 4',
  'UND-unsure': 'notsure 10',
}).map(([o, w]) => [o, new Map([...w.matchAll(/(\w+) (\d+)/g)].map(([, n, v]) => [':' + n, Number(v) / 10 * (opt.prior ?? 1)]))]));

function learn(lines, weightOf = () => 1) {
  const count = new Map();
  for (const l of lines) for (const n of l.names) count.set(n, (count.get(n) ?? 0) + 1);
  const kept = [...count].filter(([n, c]) => n.startsWith(':') || n === always || c >= opt.min).map(([n]) => n).sort();
  const index = new Map(kept.map((n, i) => [n, i]));
  const rows = lines.map((l) => [...l.names].map((n) => index.get(n)).filter((i) => i !== undefined));
  const penalty = kept.map((n) => (n === always ? 0 : n.startsWith(':') ? opt.l1c : opt.l1w));
  const table = kept.map(() => new Array(outcomes.length).fill(0));
  outcomes.forEach((outcome, o) => {
    const targets = lines.map((l) => {
      if (o < 7) return l.themes.includes(outcome) ? 1 : 0;
      if (o < 11) { const d = l.directions.filter((_, i) => l.themes[i] !== 'UND'); return d.length === 0 ? null : d.includes(outcome) ? 1 : 0; }
      const i = l.themes.indexOf('UND'); return i < 0 ? null : `UND-${l.directions[i]}` === outcome ? 1 : 0;
    });
    const w = logistic(rows, targets, lines.map(weightOf), penalty, kept.map((n) => priors.get(outcome)?.get(n) ?? (o < 7 && n === ':logistics' ? -0.6 : 0)));
    w.forEach((v, i) => { table[i][o] = Math.round(v * 10); });
  });
  return kept.map((n, i) => [n, table[i]]).filter(([, r]) => r.some((v) => v !== 0));
}

// Proximal gradient with Adagrad steps, L1 on each weight and a little L2.
function logistic(rows, targets, importance, penalty, prior) {
  const n = penalty.length;
  const w = new Float64Array(prior), g2 = new Float64Array(n).fill(1e-6), grad = new Float64Array(n);
  for (let round = 0; round < 150; round += 1) {
    grad.fill(0);
    rows.forEach((row, r) => {
      const y = targets[r]; if (y === null) return;
      let s = 0; for (const i of row) s += w[i];
      const e = (1 / (1 + Math.exp(-s)) - y) * importance[r];
      for (const i of row) grad[i] += e;
    });
    for (let i = 0; i < n; i += 1) {
      const g = grad[i] + opt.l2 * (w[i] - prior[i]) * 10;
      g2[i] += g * g;
      const step = 0.5 / Math.sqrt(g2[i]);
      const v = w[i] - step * g - prior[i];
      w[i] = prior[i] + Math.sign(v) * Math.max(0, Math.abs(v) - step * penalty[i]);
    }
  }
  return [...w];
}

export const sumOf = (map, names, o) => { let s = 0; for (const n of names) { const r = map.get(n); if (r) s += r[o]; } return s; };
function figures(scored, enough) {
  let hit = 0, labels = 0, offered = 0, dir = 0;
  for (const { line, sums } of scored) {
    const ranked = sums.slice(0, 7).map((s, i) => [outcomes[i], s]).sort((a, b) => b[1] - a[1]).slice(0, 3).filter(([, s], k) => s > enough[k]);
    labels += line.themes.length; offered += ranked.length;
    for (const [c] of ranked) if (line.themes.includes(c)) {
      hit += 1;
      const range = c === 'UND' ? [11, 14] : [7, 11];
      let b = range[0]; for (let o = range[0]; o < range[1]; o += 1) if (sums[o] > sums[b]) b = o;
      if (outcomes[b].replace('UND-', '') === line.directions[line.themes.indexOf(c)]) dir += 1;
    }
  }
  return { recall: hit / labels, precision: hit / Math.max(1, offered), direction: dir / Math.max(1, hit), offered };
}
const folds = Number(process.env.FOLDS ?? 10);
if (process.argv.includes('--check')) {
  const scored = [];
  for (let f = 0; f < folds; f += 1) {
    const train = [...build.filter((_, i) => i % folds !== f), ...practice.filter((_, i) => !process.env.ALL || i % folds !== f)];
    const map = new Map(learn(train));
    for (const line of [...build.filter((_, i) => i % folds === f), ...(process.env.ALL ? practice.filter((_, i) => i % folds === f) : [])])
      scored.push({ line, sums: outcomes.map((_, o) => sumOf(map, line.names, o)) });
  }
  const best = [];
  for (let a = -25; a <= 10; a += 5) for (let b = a; b <= 15; b += 5) for (let c = b; c <= 25; c += 5) {
    const r = figures(scored, [a, b, c]);
    best.push({ e: [a, b, c], ...r, f: Math.min(r.recall / 0.85, r.precision / 0.7) });
  }
  best.sort((x, y) => y.f - x.f);
  for (const b of best.slice(0, 4)) console.log(b.e.join(','), `recall ${b.recall.toFixed(3)} precision ${b.precision.toFixed(3)} direction ${b.direction.toFixed(3)} offered ${b.offered} f ${b.f.toFixed(3)}`);
  console.log(scored.length, 'lines');
  if (process.env.MISSES) for (const { line, sums } of scored) {
    const ranked = sums.slice(0, 7).map((s, i) => [outcomes[i], s]).sort((a, b) => b[1] - a[1]).slice(0, 3).filter(([, s], k) => s > best[0].e[k]);
    const got = ranked.map(([c]) => c);
    if (line.themes.some((t) => !got.includes(t)) || got.some((t) => !line.themes.includes(t))) console.log(line.themes.join('+') || '-', '<', ranked.map((r) => r.join(' ')).join(', '), '|', line.t);
  }
} else {
  const table = learn([...build, ...practice]).map(([n, r]) => `${n}=${r.map((v, o) => (v ? String.fromCharCode(97 + o) + v : '')).join('')}`).join(';').replace(/(.{120,140});/g, '$1\n');
  writeFileSync(at('src/theme-suggestions/weights.ts'), `/** Made by tools/weigh-themes.mjs from the labelled lines; see \`readWeights\`. */\nexport const weights = \`\n${table}\n\`;\n`);
  console.log(table.split(/[;\n]/).length, 'features', table.length, 'B', brotliCompressSync(table).length, 'B br');
}
