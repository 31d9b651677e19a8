import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { inClone } from './setup/places.mjs';

const KB = 1000;
const built = inClone('web', 'dist', 'browser');
const statistics = inClone('web', 'dist', 'browser-stats.json');

// In KB after Brotli at its strongest: [warn, fail].
const HOME = [110, 125];
const STYLES = [12, 15];
const PAGE = [3, 4];
const ANY_SCREEN = [35, 45];
// Lists of names and everyday words, fetched only when somebody looks for identifying details and never with a screen.
const LISTS = { 'rules.ts': [46, 52], 'details-review.ts': [50, 56] };
// The words and weights of the theme suggestions, fetched after a pause in typing.
const WEIGHTS = { 'theme-reading.ts': [88, 90] };
const SCREENS = { 'writing-page.ts': [28, 35], 'trends-page.ts': [20, 30], ...LISTS, ...WEIGHTS };

/**
 * Weighs what a browser must fetch: the first page with everything it loads, and each screen that is loaded later.
 * @returns {{holds: boolean, words: string, warnings: string[]}}
 */
export function budget() {
  if (!existsSync(statistics)) return { holds: false, words: `There is no ${statistics} to weigh; build the web first.`, warnings: [] };
  const { outputs } = JSON.parse(readFileSync(statistics, 'utf8'));
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, name]) => name);
  const first = closure(outputs, named.filter((name) => name.endsWith('.js')));
  const screens = Object.entries(outputs).filter(([name, { entryPoint }]) => entryPoint && name.endsWith('.js') && !first.has(name));
  const beyond = (name) => [...closure(outputs, [name])].filter((other) => !first.has(other));
  const home = screens.find(([, { entryPoint }]) => entryPoint.endsWith('home-page.ts'));
  const lines = [
    weigh('first page, signed in: scripts', [...first, ...(home ? beyond(home[0]) : [])], HOME),
    weigh('first page: styles', named.filter((name) => name.endsWith('.css')), STYLES),
    weigh('first page: index.html', ['index.html'], PAGE),
    ...screens.map(([name, { entryPoint }]) => weigh(basename(entryPoint), beyond(name), SCREENS[basename(entryPoint)] ?? ANY_SCREEN)),
  ];
  return {
    holds: lines.every(({ verdict }) => verdict !== 'too heavy'),
    words: lines.map(({ text }) => text).join('\n'),
    warnings: lines.filter(({ verdict }) => verdict === 'close').map(({ text }) => text),
  };
}

/** The scripts that come with these, because they import them at once. */
function closure(outputs, names) {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || !outputs[name]) return;
    found.add(name);
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') visit(path);
  };
  names.forEach(visit);
  return found;
}

function weigh(what, names, [warn, fail]) {
  const bytes = names.reduce((sum, name) => sum + weight(readFileSync(join(built, name))), 0);
  const kilobytes = bytes / KB;
  const verdict = kilobytes > fail ? 'too heavy' : kilobytes > warn ? 'close' : 'fine';
  return { verdict, text: `${what}: ${kilobytes.toFixed(1)} of ${fail} KB${verdict === 'fine' ? '' : `, ${verdict}`}` };
}

const weight = (content) => brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
}).length;
