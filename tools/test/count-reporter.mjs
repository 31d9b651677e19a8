import { inspect } from 'node:util';

/**
 * Counts tests, not the suites around them, and keeps why the failed ones failed.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* countReporter(events) {
  const counts = { passed: 0, failed: 0, skipped: [], words: '' };
  for await (const { type, data } of events) {
    const ended = type === 'test:pass' || type === 'test:fail';
    if (!ended || (data.details?.type === 'suite' && data.details.error?.failureType !== 'hookFailed')) continue;
    if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped.push(data.name);
    } else if (type === 'test:pass') {
      counts.passed += 1;
    } else {
      counts.failed += 1;
      counts.words += `${data.name}\n${inspect(data.details?.error?.cause ?? data.details?.error, { depth: 3 })}\n`;
    }
  }
  yield JSON.stringify(counts);
}
