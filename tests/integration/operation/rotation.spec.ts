import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignInResponse } from '@afterword/api-types';
import { type Client, Pool } from 'pg';
import { connect } from '../../support/databases';
import { freshDatabases } from '../../migrations/fresh-databases';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import type { Ended } from '../../migrations/fresh-databases';
import { AuthorKey, MasterKey, PostgresKeyStore } from '../../../api/src/platform/sealing';
import { backs } from './backing-up';

const MANY = 1_200;

describe('a rotation of the master key', () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-rotation-'));
  const nextFile = join(home, 'next.key');
  const oldFile = process.env['MASTER_KEY_FILE'] ?? '';
  const old = new MasterKey(readKey(oldFile));
  const nextBytes = randomBytes(32);
  const next = new MasterKey(nextBytes);
  let hospital: Hospital;
  let keys: Client;
  let amina: Person;
  let tom: Person;
  let entryId: string;

  beforeAll(async () => {
    writeFileSync(nextFile, nextBytes.toString('base64'), { mode: 0o400 });
    hospital = await Hospital.open('2026-11-22', { nextMasterKey: nextBytes });
    [amina, tom] = [await hospital.hire('amina'), await hospital.hire('tom')];
    entryId = (await amina.writes('Written under the old key.')).id;
    keys = await connect(hospital.databases.keysUrl);
    for (let n = 0; n < MANY; n += 1) {
      const [id, author] = [`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`];
      await keys.query('INSERT INTO author_key VALUES ($1, $2, $3)', [id, author, old.wrap(randomBytes(32), id, author)]);
    }
    // One with which nobody writes any more and that is kept for now is wrapped anew like the others.
    await keys.query(`SELECT put_author_key_away(author_id, id) FROM author_key WHERE id = '00000000-0000-4000-8000-000000000000'`);
  }, 120_000);
  afterAll(async () => {
    await keys.end();
    rmSync(home, { recursive: true, force: true });
    await hospital.close();
  });

  const rotates = (...parameters: string[]): Promise<Ended> => runs(parameters, environment());
  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', DATABASE_URL: hospital.databases.mainUrl, KEYS_DATABASE_URL: hospital.databases.keysUrl });
  const kids = async (): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const owner of ['author', 'former_author', 'supervision', 'house']) {
      for (const { wrapped } of (await keys.query<{ wrapped: string }>(`SELECT wrapped FROM ${owner}_key`)).rows) {
        const { kid } = JSON.parse(Buffer.from(wrapped.split('.')[0] ?? '', 'base64url').toString()) as { kid: string };
        counts[kid] = (counts[kid] ?? 0) + 1;
      }
    }
    return counts;
  };

  it('is refused with a sentence for the same key, for a file that is none, and while a process asks that does not know the next key', async () => {
    expect((await rotates('--new', oldFile)).errors).toContain('NEXT_MASTER_KEY_FILE holds the same key as MASTER_KEY_FILE');
    expect((await rotates('--new', join(home, 'nowhere'))).errors).toContain('cannot be read.');
    expect((await rotates()).errors).toContain('Say --new FILE');
    const stranger = await connect(`${hospital.databases.keysUrl}?application_name=afterword_keys`);
    expect((await rotates('--new', nextFile)).errors).toBe('1 connections to the key store are of processes that do not know the next master key: restart every process with NEXT_MASTER_KEY_FILE first.\n');
    await stranger.end();
    expect(await kids()).toEqual({ [old.kid]: MANY + 2 });
  }, 60_000);

  it('goes on where it was killed, while a process that knows both keys serves', async () => {
    const device = (await amina.asks<SignInResponse>('GET', '/api/sign-in')).json.localKey;
    await killedAfterSome();
    const half = await kids();
    expect([half[old.kid], half[next.kid]].every((count) => (count ?? 0) > 0)).toBe(true);
    // A backup of this moment says what it takes, and comes back with both keys and not with one.
    const taken = await backs('backup', hospital.databases, join(home, 'in-between'));
    expect(taken).toMatchObject({ code: 0, errors: '' });
    expect(taken.output).toMatch(/The master key is being rotated.+ name both, in MASTER_KEY_FILE and NEXT_MASTER_KEY_FILE, as they are now\. Back up again once the rotation is over\.\n$/u);
    const fresh = await freshDatabases();
    try {
      expect((await backs('restore', fresh, join(home, 'in-between'))).errors).toMatch(/cannot be opened with the master key/u);
      expect(await backs('restore', fresh, join(home, 'in-between'), { NEXT_MASTER_KEY_FILE: nextFile })).toMatchObject({ code: 0, errors: '' });
    } finally {
      await fresh.drop();
    }
    // Whoever writes for the first time now gets a key under the next one.
    await tom.writes('The first, during a rotation.');
    expect((await kids())[next.kid]).toBe((half[next.kid] ?? 0) + 1);
    const done = await rotates('--new', nextFile);
    expect(done).toMatchObject({ code: 0, errors: '' });
    expect(done.output).toMatch(new RegExp(`^All ${MANY + 3} keys are wrapped under ${next.kid}, ${half[old.kid]} of them now, in \\d+\\.\\d s; none needs ${old.kid} any more\\.\n`, 'u'));
    // Not to be destroyed: what was backed up under it opens with it alone.
    expect(done.output).toContain('Keep the old file in the safe as long as the backups made under it.');
    expect(await kids()).toEqual({ [next.kid]: MANY + 3 });
    expect((await amina.asks('GET', `/api/entries/${entryId}`)).body).toContain('Written under the old key.');
    expect((await amina.asks<SignInResponse>('GET', '/api/sign-in')).json.localKey).toBe(device);
  }, 120_000);

  it('is verified by opening every key, with the next one and not with the old', async () => {
    expect((await runs(['--verify'], { ...environment(), MASTER_KEY_FILE: nextFile })).output).toContain(`All ${MANY + 3} keys open with the master key ${next.kid}`);
    expect(await rotates('--verify')).toMatchObject({ code: 1, errors: `${MANY + 3} of ${MANY + 3} keys cannot be opened with this master key (${old.kid}).\n` });
  }, 60_000);

  it('is not undone by a process that slept through it: what knows only the old key keeps no new one', async () => {
    const pool = new Pool({ connectionString: hospital.databases.keysUrl, max: 1 });
    const store = new PostgresKeyStore(pool);
    try {
      await expect(store.masterFor(old)).rejects.toMatchObject({ status: 503 });
      expect((await store.masterFor(new MasterKey(readKey(oldFile), next))).kid).toBe(next.kid);
      expect((await store.masterFor(next)).kid).toBe(next.kid);
    } finally {
      await pool.end();
    }
  });

  it('leaves every text open to a process that knows the next key alone', async () => {
    const { rows: [entry] } = await hospital.behind.query<{ body: string; key_id: string }>('SELECT body, key_id FROM entry WHERE id = $1', [entryId]);
    const { rows: [key] } = await keys.query<{ wrapped: string }>('SELECT wrapped FROM author_key WHERE author_id = $1', [amina.id]);
    const author = new AuthorKey(entry?.key_id ?? '', amina.id, next.unwrap(key?.wrapped ?? '', entry?.key_id ?? '', amina.id));
    expect(JSON.stringify(author.open({ entry: entryId, field: 'body', revision: 1 }, entry?.body ?? ''))).toContain('Written under the old key.');
  });

  /** Kills a rotation after it has wrapped some keys anew and before it has wrapped all of them. */
  async function killedAfterSome(): Promise<void> {
    const lock = await connect(hospital.databases.keysUrl);
    // The second five hundred wait for this row, and the killed one lets go of nothing that it had finished.
    await lock.query(`BEGIN; SELECT FROM author_key WHERE id = '00000000-0000-4000-8000-000000000900' FOR UPDATE`);
    const child = spawn(process.execPath, [join(__dirname, '../../../api/dist/rotate-master-key.js'), '--new', nextFile], { env: environment(), stdio: 'ignore' });
    while (((await kids())[next.kid] ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    await lock.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'afterword rotation'`);
    await lock.query('ROLLBACK');
    await lock.end();
  }
});

function readKey(file: string): Buffer {
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}

function runs(parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(__dirname, '../../../api/dist/rotate-master-key.js'), ...parameters], { env }, (error, output, errors) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, errors, output });
    });
  });
}
