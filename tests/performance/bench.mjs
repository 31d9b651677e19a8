// Create, list 20 and read one, through HTTP, beside the floor in one file and beside the same SQL without HTTP, all in one
// run on one database; then search; then a file of people. Only the ratios mean anything from one day to the next.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres/index.mjs';
import { createDatabases } from '../../tools/postgres/superuser.mjs';
import { create } from '../../tools/start/master-key.mjs';
import { load } from './load.mjs';
import { measureImport, printImport } from './people-import.mjs';
import { finished, freePort, serve, start, until, untilServed } from './processes.mjs';
import { prepareScene, sealed, TEXT } from './scene.mjs';
import { measureSearch, printSearch } from './search.mjs';

const require = createRequire(import.meta.url);
const CONNECTIONS = 16;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 3);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const ONLY = process.env.BENCH_ONLY;
const AUTHORS = ONLY ? 1 : 100;
const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 200);

const { MasterKey } = require('../../api/dist/platform/sealing');
const { addressFor } = require('../../api/dist/platform/database/roles.js');
const home = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
chmodSync(home, 0o711);
const children = [];
let server;
try {
  const keyFile = join(home, 'master.key');
  create(keyFile);
  const master = Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'base64');
  server = await startPostgres({ dataDir: join(home, 'data'), logFile: join(home, 'postgres.log'), password: randomBytes(24).toString('base64url'), throwaway: true });
  await createDatabases(server, ['bench', 'bench_keys']);
  const urls = { mainUrl: server.superuserUrl('bench'), keysUrl: server.superuserUrl('bench_keys') };
  const environment = { DATABASE_URL: urls.mainUrl, KEYS_DATABASE_URL: urls.keysUrl, MASTER_KEY_FILE: keyFile };
  await finished(start('api/dist/migrate.js', environment));
  console.log(`Filling ${AUTHORS} journals with ${ENTRIES} entries of ${TEXT.length} characters …`);
  const { authors, searchers } = await prepareScene({ ...urls, master, authors: AUTHORS, entries: ENTRIES, searchers: ONLY === 'import' ? 0 : CONNECTIONS });
  const appUrl = addressFor('afterword_app', urls.mainUrl, new MasterKey(master));
  const [ourPort, floorPort] = [await freePort(), await freePort()];
  children.push(serve('api/dist/main.js', { ...environment, PORT: String(ourPort), WEB_FOLDER: home }));
  children.push(serve('tests/performance/floor.mjs', { FLOOR_URL: appUrl, PORT: String(floorPort) }));
  await untilServed(ourPort);
  await until(() => fetch(`http://127.0.0.1:${floorPort}/`, { headers: { 'x-staff-id': authors[0].id } }).then(() => true));
  if (!ONLY) print(await compare(authors, ourPort, floorPort, appUrl));
  if (ONLY !== 'import') printSearch(await measureSearch(ourPort, searchers, SECONDS * ROUNDS), searchers.length);
  if (ONLY !== 'search') printImport(await measureImport(ourPort, urls.mainUrl));
} finally {
  for (const child of children) child.kill('SIGTERM');
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}
process.exit(0);

/** The contenders in turn, round by round, so that a slow spell of the machine falls on all of them. */
async function compare(authors, ourPort, floorPort, appUrl) {
  const figures = {};
  // The floor writes words sealed for another entry, which only ours would notice: so each side has its own authors.
  const theirs = authors.slice(0, authors.length / 2);
  const own = authors.slice(authors.length / 2);
  const pool = new pg.Pool({ connectionString: appUrl, max: CONNECTIONS });
  // The server stops before a failed run has let go of it.
  pool.on('error', () => undefined);
  for (const line of ['create', 'list 20', 'read one']) {
    const found = { ours: [], floor: [], sql: [] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const floor = await load({ port: floorPort, connections: CONNECTIONS, seconds: round ? SECONDS : 1, next: () => floorRequest(line, one(theirs)) });
      const ours = await load({ port: ourPort, connections: CONNECTIONS, seconds: round ? SECONDS : 1, next: () => ourRequest(line, one(own)) });
      const sql = await bare(pool, line, theirs, round ? SECONDS : 1);
      if (round > 0) { found.ours.push(ours); found.floor.push(floor); found.sql.push(sql); }
    }
    figures[line] = found;
  }
  await pool.end();
  return figures;
}

function ourRequest(line, author) {
  const headers = { cookie: `afterword=${author.token}` };
  if (line === 'list 20') return { method: 'GET', path: '/api/entries', headers };
  if (line === 'read one') return { method: 'GET', path: `/api/entries/${one(author.entries)}`, headers };
  const body = JSON.stringify({ model: 'plain', sections: [{ section: 'text', text: TEXT }], tags: [{ code: 'CON1', direction: 'upheld' }], tone: 'good' });
  return { method: 'PUT', path: `/api/entries/${randomUUID()}`, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }, body };
}

function floorRequest(line, author) {
  const headers = { 'x-staff-id': author.id };
  if (line === 'list 20') return { method: 'GET', path: '/api/entries', headers };
  if (line === 'read one') return { method: 'GET', path: `/api/entries/${one(author.entries)}`, headers };
  const id = randomUUID();
  // Sealed once per author: the floor is measured without the cost of sealing.
  author.words ??= JSON.stringify(sealed(author.key, id));
  return { method: 'PUT', path: `/api/entries/${id}`, headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(author.words) }, body: author.words };
}

/** The same statements without HTTP, through as many connections. */
async function bare(pool, line, authors, seconds) {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < end) {
      const author = one(authors);
      const client = await pool.connect();
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.staff_id', $1, true)", [author.id]);
      await client.query(...statementFor(line, author));
      await client.query('COMMIT');
      client.release();
      done += 1;
    }
  }));
  return { perSecond: done / seconds };
}

function statementFor(line, author) {
  if (line === 'list 20') return ['SELECT id, revision, created_on::text AS day, heading FROM entry WHERE author_id = $1 ORDER BY position DESC, id DESC LIMIT 20', [author.id]];
  if (line === 'read one') return ['SELECT id, revision, created_on::text AS day, heading, body FROM entry WHERE id = $1', [one(author.entries)]];
  const { heading, body } = JSON.parse((author.words ??= JSON.stringify(sealed(author.key, randomUUID()))));
  return [`INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
           SELECT $1, $2, current_date, coalesce(max(e.position), 0) + 1, 1, $2, $3, $4, false FROM entry e WHERE e.author_id = $2`, [randomUUID(), author.id, heading, body]];
}

function print(figures) {
  console.log(`\n${cpus().length} processors, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s; requests a second (median of the rounds).`);
  console.log('             ours   p99 ms    floor   SQL alone   ours/floor   ours/SQL');
  for (const [line, { ours, floor, sql }] of Object.entries(figures)) {
    const rate = (rounds) => median(rounds.map((round) => round.perSecond));
    const ratio = (other) => median(ours.map((round, nth) => round.perSecond / other[nth].perSecond)).toFixed(2);
    console.log(
      `${line.padEnd(9)}${rate(ours).toFixed(0).padStart(8)}${median(ours.map((round) => round.p99)).toFixed(1).padStart(9)}${rate(floor).toFixed(0).padStart(9)}${rate(sql).toFixed(0).padStart(12)}${ratio(floor).padStart(13)}${ratio(sql).padStart(11)}`,
    );
  }
  console.log('Goal: ours/floor 0.50 or more on each line, p99 60 ms or less.');
}





function one(things) {
  return things[Math.floor(Math.random() * things.length)];
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
