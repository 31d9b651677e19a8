// Trends of organisations of three sizes side by side: what publishing a month takes with no history, with a year and with five years of it,
// what reading the five years takes at the server, and how many rows are stored.
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres/index.mjs';
import { createDatabases } from '../../tools/postgres/superuser.mjs';
import { create } from '../../tools/start/master-key.mjs';
import { monthName, MONTHS, PublishedHistory } from './history.mjs';
import { load } from './load.mjs';
import { finished, freePort, serve, start, untilServed } from './processes.mjs';

const SIZES = (process.env.BENCH_STAFF ?? '1200,20000,100000').split(',').map(Number);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
/** How many months are published already when one is timed. */
const WITH_HISTORY = [0, 12, MONTHS - 1];

/** What is read, by whom, and at which address for the ward and line of which most is shown: the last year, as the page asks for it, and all five once. */
const PAGES = [
  ['the hospital, all months, as everyone', 'everyone', () => '/api/trends'],
  ['the hospital, as everyone', 'everyone', () => '/api/trends?last=12'],
  ['the hospital, as an educator', 'educator', () => '/api/trends?last=12'],
  ['the menu of parts', 'educator', () => '/api/trends/choices'],
  ['parts found by name', 'educator', () => '/api/trends/choices?words=d%2012'],
  ['a line', 'educator', ({ line }) => `/api/trends?last=12&cut=service-line&part=${line}`],
  ['a ward', 'educator', ({ ward }) => `/api/trends?last=12&cut=ward&part=${ward}`],
  ['the wards of a line, one theme', 'educator', ({ line }) => `/api/trends/parts?cut=ward&line=${line}&code=DIG&from=${monthName(MONTHS - 12)}`],
  ['the lines, one theme', 'educator', () => `/api/trends/parts?cut=service-line&code=DIG&from=${monthName(MONTHS - 12)}`],
];

const home = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
chmodSync(home, 0o711);
let server;
try {
  const keyFile = join(home, 'master.key');
  create(keyFile);
  server = await startPostgres({ dataDir: join(home, 'data'), logFile: join(home, 'postgres.log'), password: randomBytes(24).toString('base64url'), throwaway: true });
  const houses = [];
  for (const staff of SIZES) houses.push(await publish(staff, keyFile));
  print(houses, await readAll(houses));
} finally {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);

/** One organisation in a database of its own, and what the publication of its months took. */
async function publish(staff, keyFile) {
  const name = `bench_${staff}`;
  await createDatabases(server, [name, `${name}_keys`]);
  const environment = { DATABASE_URL: server.superuserUrl(name), KEYS_DATABASE_URL: server.superuserUrl(`${name}_keys`), MASTER_KEY_FILE: keyFile };
  await finished(start('api/dist/migrate.js', environment));
  const behind = new pg.Client({ connectionString: environment.DATABASE_URL });
  // The server stops before a failed run has let go of it.
  behind.on('error', () => undefined);
  await behind.connect();
  const history = new PublishedHistory(behind, staff);
  await history.hire();
  const publications = [];
  let [authors, written] = [0, 0];
  for (const nth of WITH_HISTORY) {
    if (nth > written) await history.repeat(written, nth);
    authors = await history.count(nth);
    publications.push(JSON.parse(await finished(start('tests/performance/publish-closed.mjs', { ...environment, OPEN_MONTH: monthName(nth + 1) }))));
    written = nth + 1;
    console.log(`${staff} staff, ${nth} months of history: published in ${publications.at(-1).seconds.toFixed(1)} s (load ${loadavg()[0].toFixed(1)}).`);
  }
  await behind.query('VACUUM ANALYZE');
  const house = { staff, environment, wards: history.organisation.wards.length, authors, publications, rows: await history.rows(), busiest: await history.busiest(), everyone: await signedIn(behind, 'everyone'), educator: await signedIn(behind, 'educator') };
  await behind.end();
  return house;
}

/** The pages as everyone and as an educator reads them, over HTTP and one after the other; the organisations in turn, so that a slow spell of the machine falls on all of them. */
async function readAll(houses) {
  const apis = [];
  try {
    for (const { environment } of houses) {
      const port = await freePort();
      apis.push({ port, process: serve('api/dist/main.js', { ...environment, PORT: String(port), WEB_FOLDER: home }) });
      await untilServed(port);
    }
    const reading = {};
    for (const [what, who, pathOf] of PAGES) {
      reading[what] = houses.map(() => []);
      for (let round = 0; round <= ROUNDS; round += 1) {
        for (const [nth, house] of houses.entries()) {
          const next = () => ({ method: 'GET', path: pathOf(house.busiest), headers: { cookie: `afterword=${house[who]}` } });
          const took = await load({ port: apis[nth].port, connections: 1, seconds: round ? SECONDS : 1, next });
          if (round > 0) reading[what][nth].push(took);
        }
      }
    }
    return reading;
  } finally {
    for (const api of apis) api.process.kill('SIGTERM');
  }
}

/** Somebody in the house, by the cookie of their sign-in. */
async function signedIn(behind, role) {
  const token = randomBytes(32).toString('base64url');
  const [{ id }] = (await behind.query("INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES (gen_random_uuid(), $1, 'Bench', 'Reader', 'Educator', 'education') RETURNING id", [`${role}@bench.example`])).rows;
  if (role === 'educator') await behind.query("INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', current_date)", [id]);
  await behind.query("INSERT INTO sign_in (token_hash, staff_id, expires_at, begun_on, last_used_on, unused_until) SELECT $1, $2, h, current_date, current_date, h FROM date_trunc('hour', now() + interval '12 hours') AS h", [createHash('sha256').update(token).digest(), id]);
  return token;
}

function print(houses, reading) {
  const line = (name, of) => console.log(`${name.padEnd(56)}${houses.map((each, nth) => of(each, nth).padStart(18)).join('')}`);
  console.log(`\n${cpus().length} processors, ${MONTHS} months; load average ${loadavg().map((each) => each.toFixed(1)).join(', ')}.`);
  line('staff', ({ staff }) => String(staff));
  line('wards', ({ wards }) => String(wards));
  line('people who let theirs count, last month', ({ authors }) => String(authors));
  WITH_HISTORY.forEach((months, nth) => {
    line(`publish a month with ${months} of history: s`, ({ publications }) => publications[nth].seconds.toFixed(1));
    line('  processor of the process: s', ({ publications }) => publications[nth].processor.toFixed(1));
    line('  peak of the process: MB', ({ publications }) => publications[nth].peak.toFixed(0));
  });
  const middle = (rounds, which) => rounds.map((each) => each[which]).sort((a, b) => a - b)[Math.floor(rounds.length / 2)].toFixed(1);
  for (const [what, each] of Object.entries(reading)) line(`read ${what}: p50 / p95 ms`, (_, nth) => `${middle(each[nth], 'p50')} / ${middle(each[nth], 'p95')}`);
  line('rows stored: parts', ({ rows }) => String(rows.parts));
  line('rows stored: figures', ({ rows }) => String(rows.figures));
  console.log('Goals: a month of the largest under 60 s; the same memory with history as without; reading at p95 under 50 ms at every size.');
  console.log('Published one by one are the months that are timed; those between them repeat the first.');
}
