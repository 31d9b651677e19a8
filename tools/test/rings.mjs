import { globSync } from 'node:fs';
import { buildIfNeeded, nx, run } from '../build/build.mjs';
import { inClone, root } from '../setup/places.mjs';
import { budget } from '../budget.mjs';
import { findBrowser, NO_BROWSER } from './browser.mjs';
import { getPooler } from './debian.mjs';
import { journeys } from './journeys.mjs';
import { check, jestRing, nodeRing } from './ring.mjs';

// Nest is published as ES modules only, and Jest loads those with this option alone; Angular's tests cannot bear it.
const ES_MODULES = { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };

const TYPED = ['libs/journal/tsconfig.spec.json', 'api/tsconfig.spec.json', 'tests/tsconfig.json', 'web/tsconfig.spec.json'];

/**
 * The rings from the inside out. Those marked with a database run the product as built, and get the throwaway server's environment.
 * @type {{name: string, database?: boolean, run: (environment: Record<string, string>) => Promise<import('./ring.mjs').Outcome>}[]}
 */
export const rings = [
  { name: 'lint', run: lint },
  { name: 'build', run: build },
  { name: 'types', run: types },
  { name: 'tools', run: () => nodeRing('tools', globSync('tools/**/*.spec.mjs', { cwd: root })) },
  unit('libs/journal'),
  unit('api', ES_MODULES),
  unit('web'),
  ...['access', 'integration', 'migrations', 'faults'].map((name) => ({
    name,
    database: true,
    run: (environment) => {
      if (name === 'access' || name === 'faults') getPooler();
      return jestRing(name, ['--config', 'tests/jest.config.js', inClone('tests', name, '/')], { ...environment, ...ES_MODULES });
    },
  })),
  { name: 'browser-faults', database: true, run: browserFaults },
  { name: 'e2e', database: true, run: journeys },
  { name: 'budget', run: weighed },
];

/** By itself Jest leaves a processor free, which on two of them is half the time. */
function unit(folder, needed = {}) {
  const name = folder.split('/').at(-1);
  return { name, run: (environment) => jestRing(name, ['--config', `${folder}/jest.config.js`, '--maxWorkers=100%'], { ...environment, ...needed }) };
}

/** Faults in the middle of writing, in a real browser. Without one they are skipped, and that is said. */
async function browserFaults(environment) {
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 0, skipped: [`the faults in a browser (${NO_BROWSER})`] };
  return jestRing('browser-faults', ['--config', 'tests/jest.config.js', inClone('tests', 'browser-faults', '/')], { ...environment, ...browser.environment, ...ES_MODULES });
}

async function lint() {
  const { passed, words } = await nx(['run-many', '--target', 'lint', '--nxBail=false']);
  const skipped = words.includes('The rule will be skipped');
  return check(passed && !skipped, skipped ? 'ESLint could not see the projects, so it did not check who imports whom.' : words);
}

async function build() {
  try {
    await buildIfNeeded();
    return check(true);
  } catch (error) {
    return check(false, error.message);
  }
}

/** Jest compiles each test by itself without looking at types, so the compiler reads them all once. */
async function types() {
  const complaints = [];
  for (const project of TYPED) {
    const { passed, words } = await run(inClone('node_modules', 'typescript', 'bin', 'tsc'), ['--project', project, '--noEmit', '--rootDir', '.', '--pretty', 'false']);
    if (!passed) complaints.push(words);
  }
  return check(complaints.length === 0, complaints.join('\n'));
}

async function weighed() {
  await buildIfNeeded();
  const { holds, words, warnings } = budget();
  return check(holds, words, warnings.length > 0 ? `close to the limit: ${warnings.join('; ')}` : undefined);
}
