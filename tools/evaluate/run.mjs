import { createRequire } from 'node:module';
import { run } from '../build/build.mjs';
import { inClone } from '../setup/places.mjs';
import { PlainFailure, runEntry } from '../setup/progress.mjs';
import { foundDetails, identifyingReport } from './identifying.mjs';
import { linesOf } from './lines.mjs';
import { foundThemes, themesReport } from './themes.mjs';

const HELP = `npm run evaluate -- identifying FILE    how well identifying details are found in labelled sentences
npm run evaluate -- themes FILE         how well themes are suggested for labelled reflections
npm run --silent evaluate -- identifying|themes FILE --json    what is found, one line of JSON for each line

FILE holds one line of JSON for each text:
  {"t": "Told Sunita in bed 4.", "flag": ["Sunita", "bed 4"]}        and, if you like, "kinds": ["name", "place"]
  {"t": "I listened to the end.", "themes": ["COM"]}                 and, if you like, "directions": ["upheld"]
Nothing leaves this machine, and nothing is kept.`;

const CHECKS = { identifying: { found: foundDetails, report: identifyingReport }, themes: { found: foundThemes, report: themesReport } };

await runEntry(async () => {
  const words = process.argv.slice(2);
  const json = words.includes('--json');
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json' && word !== '--help');
  const [what, file, more] = words.filter((word) => !word.startsWith('--'));
  if (words.includes('--help')) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  if (unknown || more || !file || !Object.hasOwn(CHECKS, what)) throw new PlainFailure(`${complaint(unknown, what, file, more)}\n\n${HELP}`);
  const lines = linesOf(file, what, json);
  const { found, report } = CHECKS[what];
  const journal = await theJournal();
  process.stdout.write(json ? lines.map(({ t }) => `${JSON.stringify({ found: found(journal, t) })}\n`).join('') : `${report(journal, lines)}\n`);
});

function complaint(unknown, what, file, more) {
  if (unknown) return `"${unknown}" is no option; there is --json.`;
  if (what !== undefined && !Object.hasOwn(CHECKS, what)) return `"${what}" cannot be evaluated; say identifying or themes.`;
  if (more) return 'Name one file only.';
  return what === undefined ? 'Say what to evaluate, and name a file.' : file === undefined ? 'Name a file of labelled lines.' : '';
}

/** The rules, built from the sources as they stand. */
async function theJournal() {
  const { passed, words } = await run(inClone('node_modules', 'typescript', 'bin', 'tsc'), ['--build', inClone('libs', 'journal')]);
  if (!passed) throw new PlainFailure(`${words}\nThe rules could not be built; the reason is above.`);
  return createRequire(import.meta.url)(inClone('libs', 'journal'));
}
