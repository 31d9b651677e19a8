import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from '../build/build.mjs';
import { makeOwnFolder } from '../postgres/folders.mjs';
import { PlainFailure, duration, runEntry, say } from '../setup/progress.mjs';
import { rings } from './rings.mjs';
import { throwawayServer } from './throwaway.mjs';

process.stdout.on('error', () => {});

let server;

/** Stops the throwaway database before we end, whatever ended us. */
async function leave(code) {
  await server?.stop().catch(() => {});
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => leave(130));
process.once('disconnect', () => leave(130));

await runEntry(async () => {
  makeOwnFolder();
  const { chosen, environment } = wishes();
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const ring of chosen) {
    const began = Date.now();
    const outcome = await attempt(ring, environment);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped.push(...outcome.skipped.map((name) => `${ring.name}: ${name}`));
    if (outcome.failed > 0 && outcome.words) say(outcome.words);
    say(line(ring.name, outcome, Date.now() - began));
    for (const proof of outcome.proofs ?? []) say(`             ${proof}`);
  }
  await server?.stop();
  server = undefined;
  if (total.skipped.length > 0) say(`Skipped: ${total.skipped.join('; ')}`);
  say(`${total.passed} passed, ${total.failed} failed${total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''}`);
  if (total.failed > 0) process.exitCode = 1;
});
await leave(process.exitCode ?? 0);

function wishes() {
  const { values } = parseArgs({ options: { prove: { type: 'boolean' }, ring: { type: 'string', multiple: true } } });
  const names = (values.ring ?? []).flatMap((list) => list.split(','));
  const unknown = names.find((name) => !rings.some((ring) => ring.name === name));
  if (unknown) throw new PlainFailure(`There is no ring "${unknown}"; the rings are ${rings.map(({ name }) => name).join(', ')}.`);
  const seed = process.env.AFTERWORD_SEED || String(randomInt(1, 2 ** 31));
  const prove = values.prove || process.env.AFTERWORD_PROVE === '1';
  say(`Seed ${seed} (AFTERWORD_SEED=${seed} repeats this run); the long proofs run ${prove ? 'at full number' : 'a twentieth of their number (npm run prove: all of it)'}.`);
  return {
    chosen: names.length > 0 ? rings.filter(({ name }) => names.includes(name)) : rings,
    environment: { AFTERWORD_SEED: seed, AFTERWORD_PROVE: prove ? '1' : '' },
  };
}

/** Runs one ring; whatever goes wrong with it is its failure and does not keep the next from running. */
async function attempt(ring, environment) {
  try {
    if (ring.database) {
      await buildIfNeeded();
      server ??= await throwawayServer();
    }
    return await ring.run({ ...environment, ...(ring.database ? server.environment : {}) });
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], words: error instanceof PlainFailure ? error.message : error.stack };
  }
}

function line(name, { passed, failed, skipped, remark }, milliseconds) {
  const parts = [`${passed} passed`, `${failed} failed`, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])];
  return `${name.padEnd(12)} ${parts.join(', ')} (${duration(milliseconds)}${remark ? `; ${remark}` : ''})`;
}
