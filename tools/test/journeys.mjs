import { existsSync, rmSync } from 'node:fs';
import { run } from '../build/build.mjs';
import { inClone } from '../setup/places.mjs';
import { findBrowser, NO_BROWSER } from './browser.mjs';
import { noTests, readResults, resultFile } from './ring.mjs';

const CONFIG = 'tests/e2e/playwright.config.ts';

/**
 * Runs the browser journeys. Without any browser they are skipped, and that is said.
 * @param {Record<string, string>} environment
 * @returns {Promise<import('./ring.mjs').Outcome>}
 */
export async function journeys(environment) {
  if (!existsSync(inClone(CONFIG))) return noTests(`The ring holds no tests: there is no ${CONFIG}.`);
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 0, skipped: [`the browser journeys (${NO_BROWSER})`] };
  const file = resultFile('e2e');
  rmSync(file, { force: true });
  const { words } = await run(
    inClone('node_modules', '@playwright', 'test', 'cli.js'),
    ['test', '--config', CONFIG, '--reporter', 'json'],
    { ...environment, ...browser.environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  );
  const results = readResults(file);
  if (!results) return noTests(words);
  const specs = results.suites.flatMap(specsOf);
  const { expected, unexpected, flaky } = results.stats;
  const failed = unexpected + results.errors.length;
  if (expected + flaky + failed === 0) return noTests();
  return {
    passed: expected + flaky,
    failed,
    skipped: specs.filter(({ tests }) => tests.every(({ status }) => status === 'skipped')).map(({ title }) => title),
    words: [...results.errors.map(({ message }) => message), ...specs.filter(({ ok }) => !ok).map(whyFailed)].join('\n'),
    remark: `browser from ${browser.from}${flaky ? `; ${flaky} passed only when repeated` : ''}`,
  };
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

function whyFailed({ title, file, line, tests }) {
  const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)));
  return `${title} (${file}:${line})\n${errors.slice(0, 2).join('\n')}`;
}
