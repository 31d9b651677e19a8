import { appendFileSync, cpSync, createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { opening } from '../../../api/src/platform/backup/sealed-file';
import { type Manifest, readManifest } from '../../../api/src/platform/backup/manifest';
import { MasterKey } from '../../../api/src/platform/sealing';
import { connect } from '../../support/databases';
import { canary, formsOf } from '../../support/canary';
import { Hospital } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';
import { PASSWORD } from '../../support/hospital';
import { type Ended, type Fresh, freshDatabases } from '../../migrations/fresh-databases';
import { backs } from './backing-up';

const words = canary();

describe('a backup', () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-backups-'));
  const folder = join(home, 'one');
  let hospital: Hospital;
  let amina: Person;
  let entryId: string;
  let taken: Ended;
  const restored: Fresh[] = [];

  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    const grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
    entryId = (await amina.writes(`I wrote ${words}.`, { title: 'Ünï\tcode \\ and\nlines', countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] })).id;
    await amina.shares(await amina.writes('Something to share.'), grace);
    await hospital.behind.query(`INSERT INTO reset_request VALUES ($1, $2, '2026-11-22')`, [grace.id, amina.id]);
    await hospital.behind.query(`INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, expires_at, used_on)
      VALUES ('unused', 'reset', $1, '2026-11-22', 'infinity', NULL), ('used', 'reset', $1, '2026-11-22', 'infinity', '2026-11-22')`, [grace.id]);
    await hospital.behind.query(`INSERT INTO scim_token (id, token_hash, name, made_by, made_on) VALUES (gen_random_uuid(), 'works', 'Entra ID', $1, '2026-11-22')`, [grace.id]);
    taken = await backs('backup', hospital.databases, folder);
  }, 60_000);
  afterAll(async () => {
    for (const fresh of restored) await fresh.drop();
    rmSync(home, { recursive: true, force: true });
    await hospital.close();
  });
  const emptyPair = async (): Promise<Fresh> => {
    const fresh = await freshDatabases();
    restored.push(fresh);
    return fresh;
  };

  it('is two folders of files that only their owner reads, and says what stands in them', () => {
    expect(taken).toMatchObject({ code: 0, errors: '' });
    expect(taken.output).toMatch(/^The journal as it stood at 2\d{3}-.+: \d+ tables, \d+ rows, .+\nThe key store as it stood at .+\n$/u);
    for (const part of ['journal', 'keys']) {
      for (const file of readdirSync(join(folder, part))) expect([file, statSync(join(folder, part, file)).mode & 0o077]).toEqual([file, 0]);
    }
    const { tables } = JSON.parse(readFileSync(join(folder, 'journal', 'manifest.json'), 'utf8')) as { tables: { name: string; rows: number }[] };
    expect(tables.find(({ name }) => name === 'public.entry')?.rows).toBe(2);
  });

  it('is nothing but noise without the master key: not who wrote, not about what', async () => {
    const clear = [entryId, amina.email, 'DIG1', firstOf(await keyIds(hospital))];
    const [sealed, opened] = [[] as Buffer[], [] as Buffer[]];
    const master = new MasterKey(hospital.settings.masterKey);
    for (const part of ['journal', 'keys'] as const) {
      const manifest = readManifest(join(folder, part), part, master);
      for (const { file } of manifest.tables) {
        const path = join(folder, part, file);
        sealed.push(readFileSync(path));
        expect(() => gunzipSync(readFileSync(path))).toThrow('incorrect header check');
        opened.push(await openedAt(path, manifest, file, master));
        await expect(openedAt(path, { ...manifest, backup: 'another' }, file, master)).rejects.toThrow();
      }
      const listed = readFileSync(join(folder, part, 'manifest.json'), 'utf8');
      for (const word of clear) expect([part, word, listed.includes(word)]).toEqual([part, word, false]);
    }
    const [outside, inside] = [Buffer.concat(sealed), Buffer.concat(opened)];
    for (const word of clear) expect([word, outside.includes(word), inside.includes(word)]).toEqual([word, false, true]);
    // With it, what people wrote is still sealed with keys of their own.
    for (const form of formsOf(words).values()) expect(inside.includes(form)).toBe(false);
    const secret = readFileSync(process.env['MASTER_KEY_FILE'] ?? '', 'utf8').trim();
    expect(outside.includes(secret) || inside.includes(secret)).toBe(false);
  });

  it('comes back whole: the same bytes, and a process on it opens what was written', async () => {
    const fresh = await emptyPair();
    const back = await backs('restore', fresh, folder);
    expect(back).toMatchObject({ code: 0, errors: '' });
    expect(back.output).toContain('What was committed after ');
    expect(back.output).toMatch(/What was done since 2\d{3}-\S+ is undone\. Shares that were withdrawn are open again.+ Look through People before you let anybody in, .+\.\n$/u);
    const { rows: written } = await (async () => {
      const client = await connect(fresh.mainUrl);
      return client.query<{ action: string; actor_id: string | null; same: boolean }>(`SELECT action, actor_id, day = (now() AT TIME ZONE 'Europe/London')::date AS same FROM administration_event WHERE action = 'restored'`).finally(() => client.end());
    })();
    expect(written).toEqual([{ action: 'restored', actor_id: null, same: true }]);
    expect(await waysInto(hospital.databases.mainUrl)).toEqual({ signIns: 2, resets: 1, tokens: 1, links: ['unused', 'used'] });
    expect(await waysInto(fresh.mainUrl)).toEqual({ signIns: 0, resets: 0, tokens: 0, links: ['used'] });
    const product = await OwnProcess.start(fresh.mainUrl, fresh.keysUrl);
    try {
      const there = new Person(product.url, amina.id, amina.givenName, amina.email);
      await there.signsIn(PASSWORD);
      expect((await there.asks('GET', `/api/entries/${entryId}`)).body).toContain(words);
      expect((await there.writes('After the restore.')).revision).toBe(1);
    } finally {
      await product.stop();
    }
    const client = await connect(fresh.mainUrl);
    const { rows } = await client.query<{ enforced: boolean }>(`SELECT bool_and(relforcerowsecurity) AS enforced FROM pg_class WHERE relname IN ('entry', 'share', 'comment')`);
    await client.end();
    expect(rows[0]?.enforced).toBe(true);
  }, 120_000);

  it('is not written over one that is there, nor restored over anything', async () => {
    expect(await backs('backup', hospital.databases, folder)).toMatchObject({ code: 1, errors: `${join(folder, 'journal')} exists already: a backup goes into a new folder.\n` });
    const over = await backs('restore', hospital.databases, folder);
    expect(over).toMatchObject({ code: 1, output: '' });
    expect(over.errors).toMatch(/is not empty: restore into a new one, so that nothing is written over\.\n$/u);
  });

  it.each<[string, RegExp, (copy: string) => Promise<Record<string, string>> | Record<string, string>]>([
    ['under another master key', /belongs to another master key \([0-9a-f]{16}\) than the one in MASTER_KEY_FILE/u, (copy) => {
      writeFileSync(join(copy, 'other.key'), randomBytes(32).toString('base64'));
      return { MASTER_KEY_FILE: join(copy, 'other.key') };
    }],
    ['with the keys in the place of the journal', /is of the key store, and that of the journal was asked for/u, (copy) => {
      rmSync(join(copy, 'journal'), { recursive: true });
      cpSync(join(copy, 'keys'), join(copy, 'journal'), { recursive: true });
      return {};
    }],
    ['with the keys of another hospital', /The keys in the backup are not those of the journal: \d+ that it needs are not among them/u, async (copy) => {
      const other = await Hospital.open();
      await (await other.hire('tom')).writes('Elsewhere.');
      expect(await backs('backup', other.databases, join(copy, 'other'))).toMatchObject({ code: 0 });
      await other.close();
      rmSync(join(copy, 'keys'), { recursive: true });
      cpSync(join(copy, 'other', 'keys'), join(copy, 'keys'), { recursive: true });
      return {};
    }],
    ['with a changed manifest', /The manifest in .+ is not as it was written\./u, (copy) => {
      const path = join(copy, 'journal', 'manifest.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"takenAt": "2/u, '"takenAt": "1'));
      return {};
    }],
    ['with a changed file', /public\.entry\.copy\.gz\.sealed is not as it was written\./u, (copy) => {
      const path = join(copy, 'journal', 'public.entry.copy.gz.sealed');
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      writeFileSync(path, bytes);
      return {};
    }],
    // What it opens to is right to the last byte: only the tag tells.
    ['with a changed tag', /public\.sign_in_guess\.copy\.gz\.sealed is not as it was written\./u, (copy) => {
      const path = join(copy, 'journal', 'public.sign_in_guess.copy.gz.sealed');
      const bytes = readFileSync(path);
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
      writeFileSync(path, bytes);
      return {};
    }],
    ['with a file cut short', /public\.entry\.copy\.gz\.sealed is not as it was written\./u, (copy) => {
      const path = join(copy, 'journal', 'public.entry.copy.gz.sealed');
      writeFileSync(path, readFileSync(path).subarray(0, 200));
      return {};
    }],
    ['that is half written', /^There is no whole backup in /u, (copy) => {
      rmSync(join(copy, 'keys', 'manifest.json'));
      return {};
    }],
  ])('%s is refused before anything is written', async (_, sentence, spoil) => {
    const copy = join(home, randomBytes(4).toString('hex'));
    cpSync(folder, copy, { recursive: true });
    const environment = await spoil(copy);
    const fresh = await emptyPair();
    const refused = await backs('restore', fresh, copy, environment);
    expect(refused).toMatchObject({ code: 1, output: '' });
    expect(refused.errors).toMatch(sentence);
    const client = await connect(fresh.mainUrl);
    expect((await client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`)).rowCount).toBe(0);
    await client.end();
  }, 60_000);

  it('says in words why no database could be reached, and which key it would take', async () => {
    const otherKey = join(home, 'other-backup.key');
    writeFileSync(otherKey, randomBytes(32).toString('base64'));
    const why = async (mainUrl: string, environment?: Record<string, string>): Promise<string> => (await backs('backup', { ...hospital.databases, mainUrl }, join(home, 'never'), environment)).errors;
    expect(await why(hospital.databases.mainUrl, { MASTER_KEY_FILE: otherKey })).toBe('The backup could not be made: a database refuses the password that comes from MASTER_KEY_FILE. Migrate with this key, or name the one it was migrated with.\n');
    expect(await why(hospital.databases.mainUrl.replace(/\/[^/]*$/u, '/nowhere'))).toBe('The backup could not be made: there is no database of this name at its address.\n');
  }, 60_000);

  it('is not made with the key store of another hospital, and nothing is written', async () => {
    const other = await Hospital.open();
    await (await other.hire('tom')).writes('Elsewhere.');
    const target = join(home, 'not', 'made');
    const mixed = (keysUrl: string): Promise<Ended> => backs('backup', { mainUrl: hospital.databases.mainUrl, keysUrl }, target);
    const refused = await mixed(other.databases.keysUrl);
    await other.close();
    expect(refused).toEqual({
      code: 1, output: '', errors: expect.stringMatching(/^The key store at KEYS_DATABASE_URL lacks (\d+) of the \1 keys that the journal needs: it is that of another hospital, or was left behind\. Nothing was backed up\.\n$/u),
    });
    expect(readdirSync(home)).not.toContain('not');
    expect(await mixed(hospital.databases.keysUrl)).toMatchObject({ code: 0, errors: '' });
  }, 60_000);

  it('leaves nothing behind when it fails', async () => {
    appendFileSync(join(home, 'blocked'), '');
    expect(await backs('backup', hospital.databases, join(home, 'blocked'))).toMatchObject({ code: 1 });
    expect(readdirSync(home).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

async function openedAt(path: string, manifest: Manifest, file: string, master: MasterKey): Promise<Buffer> {
  return gunzipSync(await buffer(opening(manifest, file, master)(createReadStream(path))));
}

async function keyIds(hospital: Hospital): Promise<string[]> {
  const client = await connect(hospital.databases.keysUrl);
  try {
    return (await client.query<{ id: string }>('SELECT id FROM author_key')).rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}

function firstOf(ids: readonly string[]): string {
  const [id] = ids;
  if (!id) throw new Error('There is none.');
  return id;
}

/** What would let somebody in again. */
async function waysInto(address: string): Promise<unknown> {
  const client = await connect(address);
  try {
    const { rows } = await client.query(`SELECT (SELECT count(*)::int FROM sign_in) AS "signIns", (SELECT count(*)::int FROM reset_request) AS resets, (SELECT count(*)::int FROM scim_token WHERE ended_on IS NULL) AS tokens,
      (SELECT array_agg(encode(token_hash, 'escape') ORDER BY 1) FROM one_time_link WHERE staff_id IS NOT NULL) AS links`);
    return rows[0];
  } finally {
    await client.end();
  }
}
