import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from '../build/build.mjs';
import { inClone } from '../setup/places.mjs';
import { PlainFailure, runEntry } from '../setup/progress.mjs';

const HELP = `npm run --silent read-briefing -- FILE    how a .txt, .md, .docx or .pdf is understood as a briefing, as JSON

title, purpose, standards, aims, themes (name, summary, behaviours), undermining, messages and questions (text, audience) hold words; signs holds
headings and what only leads in, notPlaced what is left over; lines holds, in the same order, the numbers of the lines that each stands on: every
line with words is somewhere. Nothing leaves this machine, and nothing is kept.`;

await runEntry(async () => {
  const [file, more] = process.argv.slice(2);
  if (file === '--help') {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  if (!file || more || file.startsWith('--')) throw new PlainFailure(`Name one file.\n\n${HELP}`);
  const { journal, files } = await theReader();
  const { reading, refusal } = await files.readFileApart(bytesOf(file, files)).catch((error) => {
    throw error instanceof files.Unreadable ? new PlainFailure(error.message) : error;
  });
  if (!reading) throw new PlainFailure([refusal.reason, ...refusal.lookedFor.map(({ what, found }) => `  ${found ? 'found' : 'not found'}: ${what}`)].join('\n'));
  process.stdout.write(`${JSON.stringify({ ...journal.plainReading(reading), lines: journal.linesOfReading(reading) }, null, 2)}\n`);
});

function bytesOf(file, { fileLimits, notReadable }) {
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new PlainFailure('That is no file.');
    if (found.size > fileLimits.bytes) throw new PlainFailure(notReadable.tooLarge);
    return readFileSync(file);
  } catch (error) {
    throw error instanceof PlainFailure ? error : new PlainFailure('There is no such file, or it cannot be opened.');
  }
}

async function theReader() {
  const { passed, words } = await run(inClone('node_modules', 'typescript', 'bin', 'tsc'), ['--build', inClone('api')]);
  if (!passed) throw new PlainFailure(`${words}\nThe reader could not be built; the reason is above.`);
  const require = createRequire(import.meta.url);
  return { journal: require(inClone('libs', 'journal')), files: require(inClone('api', 'dist', 'briefings', 'files', 'read-file.js')) };
}
