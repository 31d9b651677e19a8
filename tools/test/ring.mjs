import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../build/build.mjs';
import { inClone, ownFolder } from '../setup/places.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped names of what did not run
 * @property {string} [words] what the reader needs when something failed
 * @property {string} [remark] worth saying although nothing failed
 * @property {string[]} [proofs] what the long proofs say of their seed and count
 */

/** One check that either holds or does not. @returns {Outcome} */
export const check = (holds, words, remark) => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: [], words, remark });

/** Nothing ran, and that is no success. @returns {Outcome} */
export const noTests = (words = 'The ring holds no tests.') => ({ passed: 0, failed: 1, skipped: [], words });

/** Where a ring writes its results. @param {string} name */
export const resultFile = (name) => join(ownFolder, `results-${name}.json`);

/**
 * Runs Jest and counts from the result file it writes; a file that does not even load counts as one failure.
 * @param {string} name
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 * @returns {Promise<Outcome>}
 */
export async function jestRing(name, parameters, environment) {
  const file = resultFile(name);
  rmSync(file, { force: true });
  const { words } = await run(
    inClone('node_modules', 'jest', 'bin', 'jest.js'),
    [...parameters, '--json', '--outputFile', file, '--no-color', '--ci', '--forceExit'],
    { ...environment, TZ: 'UTC' },
  );
  const results = readResults(file);
  if (!results || results.numTotalTestSuites === 0) return noTests(/No tests found/.test(words) ? undefined : words);
  const named = results.testResults.flatMap((suite) => suite.assertionResults);
  const skipped = named.filter(({ status }) => status === 'pending' || status === 'todo' || status === 'disabled');
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  if (results.numPassedTests + failed === 0) return noTests();
  return {
    passed: results.numPassedTests,
    failed,
    skipped: skipped.map(({ fullName }) => fullName),
    words: results.testResults.map((suite) => suite.message).filter(Boolean).join('\n'),
    proofs: [...new Set(words.split('\n').map((each) => each.trim()).filter((each) => /\bseed \d+/u.test(each)))],
  };
}

/**
 * Runs Node's own test runner over the tools' specs.
 * @param {string} name
 * @param {string[]} files
 * @returns {Promise<Outcome>}
 */
export async function nodeRing(name, files) {
  const file = resultFile(name);
  rmSync(file, { force: true });
  const reporter = new URL('count-reporter.mjs', import.meta.url).href;
  const { words } = await run('--test', [`--test-reporter=${reporter}`, `--test-reporter-destination=${file}`, '--test-timeout=180000', ...files]);
  const results = readResults(file);
  if (!results) return noTests(words);
  return results.passed + results.failed === 0 ? noTests() : results;
}

/** The content of a result file; undefined when the runner wrote none. @param {string} file */
export function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
