// A drill of what an operator hopes never to need, on servers of its own, with people at work meanwhile: rotate the master key,
// lose the journal's server and promote its standby, back up, lose everything, restore. Prints how long each took and what was lost, and fails when anything was that should not be.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { buildIfNeeded } from '../build/build.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { Pair } from '../postgres/pair.mjs';
import { within } from '../postgres/processes.mjs';
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
    const journal = await Pair.start(password());
    running.push(() => journal.end());
    // The key store is on another server, as in a hospital.
    const keys = await databases('keys', ['afterword_keys']);
    const server = { DATABASE_URL: journal.url('afterword'), KEYS_DATABASE_URL: keys.superuserUrl('afterword_keys') };
    await finish('migrate', [], { ...server, MASTER_KEY_FILE: first });
    await finish('demonstration', [], { ...server, DATABASE_URL: journal.primaryUrl, MASTER_KEY_FILE: first, AFTERWORD_EMBEDDED: '1' });
    const place = { url: '' };
    let product = await started({ ...server, MASTER_KEY_FILE: first });
    place.url = product.url;
    const people = await everyone(place);
    say(`${people.length} people of the invented hospital are at work.`);

    create(second);
    product = await rotate(people, place, product, server, first, second);
    await failOver(people, journal, { ...server, MASTER_KEY_FILE: second });
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

/** Databases on a server of their own, which keeps what it acknowledges. */
async function databases(name, wanted) {
  const server = await startPostgres({ dataDir: join(home, name, 'data'), logFile: join(home, `${name}.log`), password: password() });
  running.push(server.stop);
  await createDatabases(server, wanted);
  return server;
}

function password() {
  return randomBytes(24).toString('base64url');
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

/** The journal's server dies while people write, and its standby is promoted. The product is not touched: it finds the other one by itself. */
async function failOver(people, journal, environment) {
  const began = Date.now();
  const writing = overAndOver(people, (person) => person.writes().catch(() => pause(25)));
  await journal.gainsStandby('journal', (...words) => finish('standby', words, environment));
  const made = Date.now();
  await pause(2_000);
  await journal.primaryDies();
  const died = Date.now();
  const words = await finish('promote-standby', ['journal'], environment);
  const promoted = Date.now();
  journal.wasPromoted().isForgotten();
  const [resumed] = await within(60_000, () => savesSentAfter(died).length > 0) ? savesSentAfter(died) : [];
  await pause(2_000);
  const written = (await writing.stop()).filter(Boolean);
  if (!resumed) throw new PlainFailure('A minute after the standby was promoted nothing was saved yet.');
  const lost = [];
  for (const entry of written) if (!(await entry.by.finds(entry))) lost.push(entry);
  say(`Standby: made, following and waited for after ${duration(made - began)}, while ${people.length} people wrote; 2 s later its primary was killed with kill -9.\n  ${words.replaceAll('\n', '\n  ')}`);
  say(`  ${duration(promoted - died)} for the command with its start; ${duration(resumed.at - died)} from the death to the next acknowledged save. Of ${written.length} acknowledged saves, ${written.filter(({ at }) => at <= died).length} before the death, ${lost.length} lost.`);
  if (lost.length > 0) throw new PlainFailure(`${lost.length} entries that were acknowledged are lost.`);

  function savesSentAfter(moment) {
    return writing.deeds.filter((saved) => saved && saved.sent > moment).sort((one, other) => one.at - other.at);
  }
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
  const { superuserUrl } = await databases('after', ['afterword', 'afterword_keys']);
  const server = { DATABASE_URL: superuserUrl('afterword'), KEYS_DATABASE_URL: superuserUrl('afterword_keys') };
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
