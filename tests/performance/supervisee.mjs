// The page of a supervisee, for a supervisor of twelve of whom one has brought five hundred versions: what the server takes, and
// from a click to all that was brought, promised and is overdue in a browser.
import { createRequire } from 'node:module';
import pg from 'pg';
import { findBrowser } from '../../tools/test/browser.mjs';
import { throwawayServer } from '../../tools/test/throwaway.mjs';
import { load } from './load.mjs';
import { at, freePort, serve, signedInPage, untilServed } from './processes.mjs';

const { chromium } = createRequire(import.meta.url)('@playwright/test');
const SUPERVISEES = 12;
const VERSIONS = Number(process.env.BENCH_VERSIONS ?? 500);
const ROUNDS = 15;
const SEALED = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc';

const found = await findBrowser();
if (!found) throw new Error('No browser was found; CHROMIUM_PATH names one.');
const server = await throwawayServer();
let product;
let browser;
try {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  product = serve('tests/support/serve-demonstration.mjs', { ...server.environment, E2E_PORT: String(port) });
  await untilServed(port);
  const filled = await fill(server.environment.TEST_POSTGRES_URL);
  browser = await chromium.launch({ executablePath: found.environment.CHROMIUM_PATH, args: found.environment.CHROMIUM_ARGS.split(' '), env: { ...process.env, ...found.environment } });
  const page = await signedInPage(browser, url, 'grace', { viewport: { width: 1280, height: 900 } });
  const { id, promises } = await promiseMuch(page);
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const next = () => ({ method: 'GET', path: `/api/supervisions/${id}`, headers: { cookie } });
  await load({ port, connections: 1, seconds: 1, next });
  const alone = await load({ port, connections: 1, seconds: 5, next });
  const together = await load({ port, connections: 12, seconds: 5, next });
  console.log(`${filled.supervisees} supervisees, ${filled.versions} versions shared with one supervisor, ${filled.byOne} of them by one supervisee; ${promises} open promises; milliseconds.`);
  console.log('                              p50     p95     p99   a second');
  for (const [name, figures] of [['server, one at a time', alone], ['server, twelve at once', together]]) {
    console.log(`${name.padEnd(26)}${[figures.p50, figures.p95, figures.p99].map((each) => each.toFixed(1).padStart(8)).join('')}${figures.perSecond.toFixed(0).padStart(11)}`);
  }
  for (const [name, slowed] of [['browser', 1], ['browser, slowed 4 times', 4]]) {
    const [clicks, visits] = await shown(page, url, id, slowed);
    console.log(`${name}: from the click in the list ${at(clicks, 0.5).toFixed(0)} (at most ${at(clicks, 1).toFixed(0)}), by its address ${at(visits, 0.5).toFixed(0)} (at most ${at(visits, 1).toFixed(0)}), of ${ROUNDS} each`);
  }
  console.log('Goal: under 1,000 from opening the page.');
} finally {
  await browser?.close();
  product?.kill('SIGTERM');
  await server.stop();
}
process.exit(0);

/** Gives the demonstration's Grace twelve supervisees and so many versions to read, behind the product: the page opens none of them. */
async function fill(superuserUrl) {
  const root = new pg.Client({ connectionString: superuserUrl });
  await root.connect();
  const { rows } = await root.query("SELECT datname FROM pg_database WHERE datname LIKE 'e2e\\_%' AND datname NOT LIKE '%\\_keys'");
  await root.end();
  const main = new pg.Client({ connectionString: Object.assign(new URL(superuserUrl), { pathname: `/${rows[0].datname}` }).toString() });
  await main.connect();
  const grace = "(SELECT id FROM staff_member WHERE email LIKE 'grace@%')";
  const amina = "(SELECT id FROM staff_member WHERE email LIKE 'amina@%')";
  await main.query(`INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on)
    SELECT gen_random_uuid(), s.id, ${grace}, 'professional', current_date FROM staff_member s
     WHERE s.left_on IS NULL AND s.id NOT IN (SELECT supervisee_id FROM supervision WHERE supervisor_id = ${grace} AND ended_on IS NULL) AND s.id <> ${grace}
     ORDER BY s.email LIMIT greatest(0, ${SUPERVISEES} - (SELECT count(DISTINCT supervisee_id) FROM supervision WHERE supervisor_id = ${grace} AND ended_on IS NULL))`);
  // Half the versions are Amina's and each was opened and talked about; the other half are of the others.
  await main.query(`WITH supervisee AS (
      SELECT supervisee_id AS author, row_number() OVER (ORDER BY supervisee_id = ${amina} DESC, supervisee_id) - 1 AS nth, count(*) OVER () AS people
        FROM (SELECT DISTINCT supervisee_id FROM supervision WHERE supervisor_id = ${grace} AND ended_on IS NULL) each),
    written AS (
      INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends, versions)
      SELECT gen_random_uuid(), s.author, current_date - n % 300, 100000 + n, 1, gen_random_uuid(), '${SEALED}', '${SEALED}', false, 1
        FROM generate_series(1, ${VERSIONS * 2}) n JOIN supervisee s ON s.nth = CASE WHEN n % 2 = 0 THEN 0 ELSE 1 + (n / 2) % (s.people - 1) END RETURNING id, author_id, created_on, position),
    frozen AS (
      INSERT INTO entry_version (id, entry_id, author_id, number, made_from, made_on, key_id, sheet)
      SELECT gen_random_uuid(), id, author_id, 1, 1, created_on, gen_random_uuid(), '${SEALED}' FROM written RETURNING id, entry_id, author_id, made_on),
    shared AS (
      INSERT INTO share (id, version_id, entry_id, author_id, reader_id, purpose, shared_on, position)
      SELECT gen_random_uuid(), id, entry_id, author_id, ${grace}, 'one-to-one', made_on, 100000 + row_number() OVER () FROM frozen RETURNING id, entry_id, author_id, reader_id),
    opened AS (
      INSERT INTO audit_event (happened_at, actor_id, action, author_id, share_id) SELECT now(), reader_id, 'opened', author_id, id FROM shared)
    INSERT INTO comment (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, position, written_on, key_id, body)
    SELECT gen_random_uuid(), id, entry_id, author_id, reader_id, reader_id, NULL, n, current_date, gen_random_uuid(), '${SEALED}' FROM shared, generate_series(1, 3) n`);
  await main.query('ANALYZE');
  const [figures] = (await main.query(`SELECT (SELECT count(DISTINCT supervisee_id)::integer FROM supervision WHERE supervisor_id = ${grace} AND ended_on IS NULL) AS supervisees,
    count(*)::integer AS versions, count(*) FILTER (WHERE author_id = ${amina})::integer AS "byOne" FROM share WHERE reader_id = ${grace} AND withdrawn_on IS NULL`)).rows;
  await main.end();
  return figures;
}


/** Twenty open promises between Grace and Amina, sealed by the product. */
function promiseMuch(page) {
  return page.evaluate(async () => {
    const ask = async (path, body) => (await fetch(path, body && { method: 'POST', headers: { 'content-type': 'application/json', 'x-afterword': '1' }, body: JSON.stringify(body) })).json();
    const { supervisions } = await ask('/api/supervisions');
    const { id } = supervisions.find(({ person, endedOn, type }) => person.givenName === 'Amina' && endedOn === null && type !== 'restorative');
    const dueOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    for (let n = 0; n < 20; n += 1) await ask('/api/commitments', { supervisionId: id, owner: n % 2 ? 'supervisor' : 'supervisee', words: `Ask about the board, for the ${n + 1}. time.`, dueOn });
    return { id, promises: (await ask(`/api/commitments?supervision=${id}`)).commitments.length };
  });
}

/** From opening the page to its first frame with all of it: by a click in the list, and by its address. */
async function shown(page, url, id, slowed) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const whole = async () => {
    await page.waitForFunction(() => document.querySelectorAll('.supervision-sheets > li').length === 20 && document.querySelectorAll('.commitments li').length === 20);
    return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())))));
  };
  const [clicks, visits] = [[], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.goto(`${url}/supervision`);
    const link = page.locator(`a[href$="/supervisions/${id}"]`).first();
    await link.waitFor();
    await page.waitForTimeout(500);
    const clicked = await link.evaluate((element) => { const now = performance.timeOrigin + performance.now(); element.click(); return now; });
    const click = (await whole()) - clicked;
    await page.goto('about:blank');
    const left = Date.now();
    await page.goto(`${url}/supervisions/${id}`, { waitUntil: 'commit' });
    const visit = (await whole()) - left;
    if (round > 0) { clicks.push(click); visits.push(visit); }
  }
  await devtools.detach();
  return [clicks, visits];
}
