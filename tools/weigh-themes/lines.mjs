import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const place = (path) => new URL(`../../libs/journal/${path}`, import.meta.url);
export const builtJournal = (name) => require(place(`dist/theme-suggestions/${name}.js`).pathname);
const { passagesOf } = builtJournal('features');

/** what a phrase counts for beside a line */
const phraseShare = 2;

/** The files that are learnt from: never the half to report on. */
export const files = ['themes-build.jsonl', ...readdirSync(place('labelled/')).filter((name) => /^themes-practice.*\.jsonl$/.test(name)).sort()];

/** Every line and phrase that is learnt from, with the names of its features. */
export const lines = [
  ...files.flatMap((file) => read(file).map((line) => ({ file, worth: 1, ...JSON.parse(line) }))),
  ...phrases(),
].map((line) => ({ ...line, names: namesOf(line.t) }));

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
  const names = new Set();
  for (const { features } of passagesOf(text)) for (const { name } of features) names.add(name);
  return names;
}
