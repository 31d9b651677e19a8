// A drill of what an operator hopes never to need, on servers of its own, with people at work meanwhile: rotate the master key,
// back up, lose everything, restore. Prints how long each took and what was lost, and fails when anything was that should not be.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfNeeded } from '../build/build.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { createDatabases } from '../postgres/superuser.mjs';
import { duration, PlainFailure, runEntry, say } from '../setup/progress.mjs';
import { create } from '../start/master-key.mjs';
import { everyone, overAndOver } from './people.mjs';
import { finish, serve } from './programs.mjs';

const home = mkdtempSync(join(tmpdir(), 'afterword-drill-'));
chmodSync(home, 0o711);
const running = [];

await runEntry(async () => {
  try {
    await buildIfNeeded();
    const [first, second] = [join(home, 'first.key'), join(home, 'second.key')];
    create(first);
    const server = await databases('before');
    await finish('migrate', [], { ...server, MASTER_KEY_FILE: first });
    await finish('demonstration', [], { ...server, MASTER_KEY_FILE: first, AFTERWORD_EMBEDDED: '1' });
    const place = { url: '' };
    let product = await started({ ...server, MASTER_KEY_FILE: first });
    place.url = product.url;
    const people = await everyone(place);
    say(`${people.length} people of the invented hospital are at work.`);

    create(second);
    product = await rotate(people, place, product, server, first, second);
    const { folder, written, at } = await backUp(people, server, second);
    await product.stop();
    await restore(place, folder, written, at, second);
    say('The drill went well.');
  } finally {
    for (const stop of running.reverse()) await stop().catch(() => {});
    rmSync(home, { recursive: true, force: true });
  }
});
process.exit();

/** Two databases on a server of their own, which keeps what it acknowledges. */
async function databases(name) {
  const server = await startPostgres({ dataDir: join(home, name, 'data'), logFile: join(home, `${name}.log`), password: randomBytes(24).toString('base64url') });
  running.push(server.stop);
  await createDatabases(server, ['afterword', 'afterword_keys']);
  return { DATABASE_URL: server.superuserUrl('afterword'), KEYS_DATABASE_URL: server.superuserUrl('afterword_keys') };
}

async function started(environment) {
  const product = await serve(environment);
  running.push(product.stop);
  return product;
}

/** Goes over to a new process as a proxy does: the new one serves before the old one stops. */
async function goOver(place, product, environment) {
  const next = await started(environment);
  place.url = next.url;
  await product.stop();
  return next;
}

async function rotate(people, place, product, server, old, next) {
  const entries = await Promise.all(people.map((person) => person.writes()));
  let current = product;
  const reading = overAndOver(entries, async (entry) => entry.by.finds(entry).catch((error) => error.cause?.code ?? false));
  const writing = overAndOver(people, (person) => person.writes());
  current = await goOver(place, current, { ...server, MASTER_KEY_FILE: old, NEXT_MASTER_KEY_FILE: next });
  const began = Date.now();
  const words = await finish('rotate-master-key', ['--new', next], { ...server, MASTER_KEY_FILE: old });
  const took = Date.now() - began;
  await finish('migrate', [], { ...server, MASTER_KEY_FILE: next });
  current = await goOver(place, current, { ...server, MASTER_KEY_FILE: next });
  rmSync(old);
  const written = await writing.stop();
  const reads = await reading.stop();
  say(`Rotation: ${words.split('\n')[0]}`);
  const missed = reads.filter((found) => found !== true);
  say(`  ${duration(took)} with the start of the program; ${reads.length} entries read and ${written.length} written meanwhile, on three processes one after the other, ${missed.length} failed. The old file is destroyed.`);
  for (const entry of written) if (!(await entry.by.finds(entry))) throw new PlainFailure('An entry written during the rotation cannot be opened.');
  if (missed.length > 0) throw new PlainFailure(`${missed.length} readings failed: ${[...new Set(missed)].join(', ')}.`);
  return current;
}

async function backUp(people, server, key) {
  const folder = join(home, 'backup');
  const writing = overAndOver(people, (person) => person.writes());
  await pause(2_000);
  const began = Date.now();
  const words = await finish('backup', [folder], { ...server, MASTER_KEY_FILE: key });
  say(`Backup (${duration(Date.now() - began)} with the start of the program, while ${people.length} people wrote):\n  ${words.replaceAll('\n', '\n  ')}`);
  await pause(2_000);
  const written = await writing.stop();
  return { folder, written, at: Date.parse(/stood at (\S+):/u.exec(words)?.[1] ?? '') };
}

async function restore(place, folder, written, at, key) {
  const server = await databases('after');
  const began = Date.now();
  const words = await finish('restore', [folder], { ...server, MASTER_KEY_FILE: key });
  const product = await started({ ...server, MASTER_KEY_FILE: key });
  say(`Restore (${duration(Date.now() - began)} until it serves again):\n  ${words.replaceAll('\n', '\n  ')}`);
  place.url = product.url;
  // Restoring ended every sign-in.
  for (const person of new Set(written.map(({ by }) => by))) await person.signsIn();
  const before = written.filter((entry) => entry.at < at);
  let [lostBefore, lostAfter] = [0, 0];
  for (const entry of written) {
    if (await entry.by.finds(entry)) continue;
    if (entry.at < at) lostBefore += 1;
    else lostAfter += 1;
  }
  say(`  Of ${written.length} entries written: ${before.length} before that moment, ${lostBefore} lost; ${written.length - before.length} after it, ${lostAfter} lost, the last ${duration(Math.max(...written.map((entry) => entry.at)) - at)}.`);
  if (lostBefore > 0) throw new PlainFailure('The backup lacks what was acknowledged before it was taken.');
}
