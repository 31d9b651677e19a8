// Serves an empty hospital from fresh databases of the test server, with a clock that stands where its parent says. The product
// has no such clock: this one is put in from here, and listens to the process that started it alone.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const product = createRequire(at('api/dist/app.js'));
const { createApp } = product('./app.js');
const { readConfiguration } = product('./platform/config/configuration.js');
const { DataSource } = product('typeorm');
const { Clock } = product('./platform/clock/clock.js');
const { hashPassword } = product('./identity');
const { HourlyJobs } = product('./platform/jobs/hourly-jobs.js');
const { PublicationService } = product('./trends');
const { EntriesErasureService } = product('./governance/closing/entries-erasure.service.js');

const server = process.env.TEST_POSTGRES_URL;
const name = `clocked_${randomBytes(4).toString('hex')}`;
const urlOf = (database) => Object.assign(new URL(server), { pathname: `/${database}` }).toString();
const [DATABASE_URL, KEYS_DATABASE_URL] = [urlOf(name), urlOf(`${name}_keys`)];

const maintenance = new pg.Client({ connectionString: server });
await maintenance.connect();
for (const database of [name, `${name}_keys`]) await maintenance.query(`CREATE DATABASE ${database}`);
await promisify(execFile)(process.execPath, [at('api/dist/migrate.js')], { env: { ...process.env, DATABASE_URL, KEYS_DATABASE_URL } });

let day = '2026-01-01';
class StandingClock extends Clock {
  now() {
    return new Date(day.includes('T') ? day : `${day}T12:00:00Z`);
  }
}

const settings = readConfiguration({ ...process.env, DATABASE_URL, KEYS_DATABASE_URL, WEB_FOLDER: at('web/dist/browser'), LOG_LEVEL: 'warn' });
const app = await createApp({ ...settings, port: 0 }, new StandingClock());
// The database dates what is written by this clock too, as tests/support/standing-database.ts has it.
const behind = new pg.Client({ connectionString: DATABASE_URL });
await behind.connect();
await behind.query(readFileSync(at('tests/support/standing-moment.sql'), 'utf8'));
await behind.end();
app.get(DataSource).driver.master.on('acquire', (client) => {
  client.query(`SELECT set_config('test.now', $1, false)`, [app.get(Clock).now().toISOString()]).catch(() => undefined);
});
await app.listen(0, '127.0.0.1');
await app.get(HourlyJobs).idle();

const orders = {
  stand: async (on) => { day = on; },
  publish: () => app.get(PublicationService, { strict: false }).publishClosedMonths(),
  erase: () => app.get(EntriesErasureService, { strict: false }).erase(),
  hash: (password) => hashPassword(password),
  end: async () => {
    await app.close();
    for (const database of [name, `${name}_keys`]) await maintenance.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await maintenance.end();
    setImmediate(() => process.exit(0));
  },
};
process.on('message', async ({ id, order, value }) => {
  try {
    process.send({ id, answer: await orders[order](value) });
  } catch (error) {
    process.send({ id, failed: String(error?.message ?? error) });
  }
});
process.on('disconnect', () => process.exit(1));
process.send({ ready: { url: `http://127.0.0.1:${app.getHttpServer().address().port}`, database: DATABASE_URL } });
