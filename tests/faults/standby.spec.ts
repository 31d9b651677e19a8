import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabases, connect, type Databases } from '../support/databases';
import { PASSWORD } from '../support/hospital';
import { OwnPair } from '../support/own-pair';
import { hireAt } from '../support/own-postgres';
import { freePort, OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { Pooler, pgbouncer } from '../support/pooler';
import { expectProblem } from '../support/problem';
import { proofCount, seeded } from '../support/seeded';
import { everythingIsThereOnce, Writer } from './writers';

const ROUNDS = proofCount(100);
const WRITERS = 4;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a synchronous standby', () => {
  const { seed, chance } = seeded();
  // The key store is on another server, as in a hospital.
  let elsewhere: Databases;
  let pair: OwnPair;
  let product: OwnProcess;
  let metricsUrl: string;
  let writers: Writer[];
  /** writes now and then, and is in nobody's count */
  let amina: Person;
  const starts = async (port: string): Promise<void> => {
    const metricsPort = String(await freePort());
    metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
    product = await OwnProcess.start(pair.journalUrl, pair.keysUrl, { PORT: port, METRICS_PORT: metricsPort });
  };
  let port: string;
  beforeAll(async () => {
    elsewhere = await cloneDatabases();
    pair = await OwnPair.start('journal', elsewhere.keysUrl);
    const [last, ...people] = await hireAt(pair.servers.primaryUrl, WRITERS + 1, PASSWORD);
    await starts((port = String(await freePort())));
    writers = people.map(({ id, email }) => new Writer(new Person(product.url, id, 'A', email), chance, 20));
    amina = new Person(product.url, last?.id ?? '', 'Amina', last?.email ?? '');
    for (const person of [amina, ...writers.map((writer) => writer.person)]) await person.signsIn(PASSWORD);
  }, 240_000);
  afterAll(async () => {
    await product.stop();
    await pair.servers.end();
    await elsewhere.drop();
  });
  const acknowledged = (): number => writers.reduce((sum, { acknowledged: each }) => sum + each, 0);
  const nothingIsLost = async (): Promise<void> => {
    for (const writer of writers) await everythingIsThereOnce(writer, pair.servers.primaryUrl);
  };
  const readiness = async (): Promise<unknown> => {
    await pause(1_100);
    return (await amina.asks('GET', '/api/readiness')).json;
  };

  it(`loses nothing of what was acknowledged and doubles nothing, with the primary killed ${ROUNDS} times and the standby promoted with one command`, async () => {
    const [commands, gaps]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const writer of writers) writer.starts();
      // Copied, started and required while people write.
      await pair.gainsStandby();
      await pause(150 + chance() * 600);
      await pair.servers.primaryDies();
      const died = performance.now();
      const before = acknowledged();
      const words = await pair.succeeds('promote-standby', 'journal');
      commands.push(performance.now() - died);
      expect(words).toMatch(/^The journal at 127\.0\.0\.1:\d+ takes writes/u);
      while (acknowledged() === before) await pause(5);
      gaps.push(performance.now() - died);
      for (const writer of writers) await writer.stops();
      pair.servers.wasPromoted().isForgotten();
      await nothingIsLost();
    }
    const of = (times: number[]): string => `${(times.sort((one, other) => one - other)[times.length >> 1]! / 1000).toFixed(1)} s in the middle, ${(times.at(-1)! / 1000).toFixed(1)} s at most`;
    console.log(`Primary killed and standby promoted: seed ${seed}, ${ROUNDS} rounds, ${acknowledged()} saves acknowledged; the command took ${of(commands)}; from the death to the next acknowledged save ${of(gaps)}.`);
  }, 240_000 + ROUNDS * 90_000);

  it('is promoted although its primary died in the middle of a record, which can never be applied', async () => {
    let torn = 0;
    for (let tries = 0; torn === 0 && tries < 10; tries += 1) {
      await pair.gainsStandby();
      for (const writer of writers) writer.starts();
      torn = await diesInsideRecord();
      expect(await pair.succeeds('promote-standby', 'journal')).toContain('takes writes');
      for (const writer of writers) await writer.stops();
      pair.servers.wasPromoted().isForgotten();
      await nothingIsLost();
    }
    expect(torn).toBeGreaterThan(0);
  }, 900_000);

  /** Ends the primary while it writes records of 50 MB; answers how many bytes of the last one came over that the standby cannot apply. */
  async function diesInsideRecord(): Promise<number> {
    const [primary, standby] = [await connect(pair.servers.primaryUrl), await connect(pair.servers.standbyUrl)];
    for (const client of [primary, standby]) client.on('error', () => undefined);
    const behind = async (): Promise<number> => Number((await standby.query<{ bytes: string }>('SELECT pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()) AS bytes')).rows[0]?.bytes);
    const writing = primary.query(`SELECT pg_logical_emit_message(false, 'test', repeat('a', 50000000)) FROM generate_series(1, 40)`).catch(() => undefined);
    const isOver = writing.then(() => true);
    while ((await behind()) < 1_000_000 && !(await Promise.race([isOver, pause(1).then(() => false)])));
    await pair.servers.primaryDies();
    await writing;
    // Longer than it takes to apply what is whole.
    await pause(2_000);
    const bytes = await behind();
    for (const client of [primary, standby]) await client.end();
    return bytes;
  }

  it('keeps every write waiting while it is away, and says so; one command lets the primary go on alone', async () => {
    await pair.gainsStandby();
    expect(await readiness()).toEqual({ status: 'ok' });
    expect(await pair.succeeds('standby')).toMatch(/^journal: 127\.0\.0\.1:\d+ takes writes; a standby follows, \d+ bytes behind; every write waits until it is there too\.$/mu);
    await pair.servers.standbyStops();
    const [waits, id] = [{ over: false }, randomUUID()];
    const saving = amina.asks('PUT', `/api/entries/${id}`, { model: 'plain', sections: [{ section: 'text', text: 'Waits' }] }).finally(() => (waits.over = true));
    // Longer than any statement may take.
    await pause(17_000);
    expect(waits.over).toBe(false);
    const client = await connect(pair.servers.primaryUrl);
    expect((await client.query('SELECT FROM entry WHERE id = $1', [id])).rowCount).toBe(0);
    await client.end();
    expect(await readiness()).toMatchObject({ status: 503, parts: { journal: 'waiting', keys: 'ok' } });
    const figures = await (await fetch(metricsUrl)).text();
    expect(figures).toMatch(/^afterword_standby_follows\{database="journal"\} 0$/mu);
    expect(figures).toMatch(/^afterword_standby_waited_for\{database="journal"\} [1-9]\d*$/mu);
    expect(await pair.succeeds('standby', 'journal')).toMatch(/no standby follows; WRITES WAIT FOR IT, [1-9]\d* at this moment/u);

    expect(await pair.succeeds('standby', 'journal', '--alone')).toContain('goes on alone');
    expect((await saving).status).toBe(201);
    expect(await readiness()).toEqual({ status: 'ok' });
  }, 240_000);

  it('is not promoted once the primary went on alone, unless the operator accepts the loss', async () => {
    await pair.servers.primaryDies();
    await pair.servers.standbyComesBack();
    const refused = await pair.runs('promote-standby', ['journal']);
    expect(refused).toMatchObject({ code: 1, words: expect.stringMatching(/^The primary did not wait for the standby at .* say --accept-loss\.$/mu) });
    await pair.servers.primaryComesBack();
    await pair.succeeds('standby', 'journal', '--require');
    await nothingIsLost();
  }, 240_000);

  it('has everything that was acknowledged when the primary dies while writes wait for it', async () => {
    for (const writer of writers) writer.starts();
    await pause(300);
    await pair.servers.standbyStops();
    await pause(700);
    const before = acknowledged();
    await pause(700);
    expect(acknowledged()).toBe(before);
    await pair.servers.primaryDies();
    await pair.servers.standbyComesBack();
    await pair.succeeds('promote-standby', 'journal');
    const old = pair.servers.wasPromoted();
    for (const writer of writers) await writer.stops();
    await nothingIsLost();

    // Started as it was, the old primary still waits for a standby that it has no more: it acknowledges nothing, and nobody goes there.
    const left = await old.startsAsItWas();
    await product.stop('SIGKILL');
    await starts(port);
    for (const writer of writers) writer.starts();
    await pause(1_000);
    for (const writer of writers) await writer.stops();
    await nothingIsLost();
    expect((await pair.runs('standby', ['journal'])).words).toMatch(/^Two servers of the journal take writes/u);
    await left.stop();
    old.isForgotten();
  }, 240_000);

  it('is not promoted while its primary answers, nor when it is another one than was meant', async () => {
    await pair.gainsStandby();
    const refuses = async (environment: Record<string, string>, words: string[], sentence: RegExp): Promise<void> => {
      const said = await pair.runs('promote-standby', words, environment);
      expect(said.words).toMatch(sentence);
      expect(said.code).toBe(1);
      const client = await connect(pair.servers.standbyUrl);
      expect((await client.query('SELECT pg_is_in_recovery() AS standby')).rows).toEqual([{ standby: true }]);
      await client.end();
    };
    await refuses({}, ['journal'], /^The primary of the journal at .* still answers: stop it/u);
    await refuses({}, ['journal', '--fenced', '--accept-loss'], /still answers/u);
    await refuses({}, [], /^Say whose standby to promote/u);
    await refuses({ DATABASE_URL: pair.servers.primaryUrl }, ['journal'], /takes writes: it is no standby/u);
    await refuses({ DATABASE_URL: pair.servers.standbyUrl }, ['journal'], /names this standby alone/u);
    await refuses({ DATABASE_URL: pair.servers.standbyUrl }, ['journal', '--fenced'], /waiting until it is sure[\s\S]*still receives from its primary: stop that first/u);

    const later = await connect(pair.servers.primaryUrl);
    await later.query(`INSERT INTO migrations ("timestamp", name) VALUES (9999999999999, 'FromALaterVersion9999999999999')`);
    await later.end();
    await pair.servers.primaryDies();
    await refuses({}, ['journal'], /is of a later version/u);
    await pair.servers.primaryComesBack();
    const again = await connect(pair.servers.primaryUrl);
    await again.query(`DELETE FROM migrations WHERE name = 'FromALaterVersion9999999999999'`);
    await again.end();
    await pair.servers.primaryDies();

    const unseen = pair.servers.standbyUrl.replace(/@/u, '@nowhere.invalid:5432,');
    await refuses({ DATABASE_URL: unseen }, ['journal'], /^Nothing answers at nowhere\.invalid:5432[\s\S]*say --fenced\.$/mu);
    await refuses({ DATABASE_URL: pair.servers.url('postgres') }, ['journal'], /is not Afterword's journal/u);
    await refuses({ DATABASE_URL: pair.servers.url('nothing') }, ['journal'], /it has no database of this name/u);
    const folder = mkdtempSync(join(tmpdir(), 'afterword-other-key-'));
    writeFileSync(join(folder, 'master.key'), randomBytes(32).toString('base64'));
    await refuses({ MASTER_KEY_FILE: join(folder, 'master.key') }, ['journal'], /cannot be opened with this master key/u);
    rmSync(folder, { recursive: true });
    const other = await cloneDatabases();
    await refuses({ KEYS_DATABASE_URL: other.keysUrl }, ['journal'], /lacks \d+ of the \d+ keys that the journal needs: it is that of another hospital/u);
    await other.drop();
  }, 400_000);

  it('is looked for by a process whose database is gone, which answers 503 meanwhile and recovers by itself', async () => {
    const answer = await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: 'Nobody may lose these words' }] });
    expect(expectProblem(answer, 503, [], ['these words']).detail).toBe('Afterword cannot reach its database. Please try again in a moment.');
    expect(await readiness()).toMatchObject({ status: 503, parts: { journal: 'away', keys: 'ok' } });
    await pair.succeeds('promote-standby', 'journal');
    pair.servers.wasPromoted().isForgotten();
    expect(await readiness()).toEqual({ status: 'ok' });
    expect((await amina.asks('GET', '/api/entries')).status).toBe(200);
    for (const writer of writers) await everythingIsThereOnce(writer, pair.servers.primaryUrl, 'all');
    expect(product.output).not.toContain('these words');
  }, 240_000);

  const where = pgbouncer ? it : it.skip;
  where('is found through poolers too, one before each server', async () => {
    await pair.gainsStandby();
    const poolers = [await Pooler.before(pair.servers.primaryUrl, 8), await Pooler.before(pair.servers.standbyUrl, 8)];
    const [one, other] = poolers.map(({ url }) => new URL(url).host);
    // Ours may be too old to pass on what is prepared.
    const pooled = await OwnProcess.start(`postgres://${one},${other}/afterword`, pair.keysUrl, { DIRECT_DATABASE_URL: pair.journalUrl, DATABASE_STATEMENTS: 'plain' });
    const person = new Person(pooled.url, amina.id, 'Amina', amina.email);
    // Several at once, so that each connection of the pooler serves more than one of the process.
    await Promise.all(writers.map(({ person: { id, email } }) => new Person(pooled.url, id, 'A', email).signsIn(PASSWORD)));
    await person.signsIn(PASSWORD);
    const saved: string[] = [];
    const saves = async (): Promise<boolean> => {
      const entry = randomUUID();
      const { status } = await person.asks('PUT', `/api/entries/${entry}`, { model: 'plain', sections: [{ section: 'text', text: 'Through a pooler' }] });
      if (status === 201) saved.push(entry);
      else expect(status).toBe(503);
      return status === 201;
    };
    for (let n = 0; n < 20; n += 1) expect(await saves()).toBe(true);
    await pair.servers.primaryDies();
    expect(await saves()).toBe(false);
    await pair.succeeds('promote-standby', 'journal');
    pair.servers.wasPromoted().isForgotten();
    while (!(await saves())) await pause(100);
    for (const entry of saved) expect((await person.asks('GET', `/api/entries/${entry}`)).status).toBe(200);
    await pooled.stop();
    for (const pooler of poolers) await pooler.stop();
  }, 240_000);
});

describe('a synchronous standby of the key store', () => {
  it('has the keys of everything that was acknowledged, and keeps new ones once it is promoted', async () => {
    const elsewhere = await cloneDatabases();
    const pair = await OwnPair.start('keys', elsewhere.mainUrl);
    const people = await hireAt(elsewhere.mainUrl, 2, PASSWORD);
    const port = String(await freePort());
    let product = await OwnProcess.start(pair.journalUrl, pair.keysUrl, { PORT: port });
    const [amina, tom] = people.map(({ id, email }) => new Person(product.url, id, 'A', email)) as [Person, Person];
    for (const person of [amina, tom]) await person.signsIn(PASSWORD);
    await pair.gainsStandby();
    const entry = await amina.writes('Under a key that is a moment old.');
    await pair.servers.primaryDies();
    const [first, body] = [randomUUID(), { model: 'plain', sections: [{ section: 'text', text: 'Needs a new key' }] }];
    expectProblem(await tom.asks('PUT', `/api/entries/${first}`, body), 503, [], ['Needs']);
    expect(await pair.succeeds('promote-standby', 'keys')).toMatch(/^The key store at 127\.0\.0\.1:\d+ takes writes/u);
    pair.servers.wasPromoted().isForgotten();
    await pause(2_100);
    expect((await tom.asks('PUT', `/api/entries/${first}`, body)).status).toBe(201);
    // Another process has opened no key yet.
    await product.stop('SIGKILL');
    product = await OwnProcess.start(pair.journalUrl, pair.keysUrl, { PORT: port });
    expect((await amina.asks('GET', `/api/entries/${entry.id}`)).body).toContain('a moment old');
    await product.stop();
    await pair.servers.end();
    await elsewhere.drop();
  }, 240_000);
});
