import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { functionFaults, policyCatalogueFaults } from '../access/catalogue/policies';
import { keyRights, mainRights, publicFaults, rightFaults } from '../access/catalogue/rights';
import { nameFaults, tableFaults } from '../access/catalogue/tables';
import { connect, superuserUrl } from '../support/databases';
import { formOf, type Fresh, freshDatabases, migrates } from './fresh-databases';

const DONE = { code: 0, errors: '', output: '' };

describe('migrating', () => {
  let fresh: Fresh;
  beforeEach(async () => {
    fresh = await freshDatabases();
  });
  afterEach(() => fresh.drop());

  const forms = async (): Promise<string[]> => [await formOf(fresh.mainUrl), await formOf(fresh.keysUrl)];

  it('makes an empty database whole, with every wall and exactly the rights of each role', async () => {
    expect(await migrates(fresh)).toEqual(DONE);
    const main = await connect(fresh.mainUrl);
    const keys = await connect(fresh.keysUrl);
    const faults = [
      ...(await tableFaults(main)), ...(await policyCatalogueFaults(main)), ...(await functionFaults(main)), ...(await nameFaults(main)),
      ...(await publicFaults(main)), ...(await publicFaults(keys)), ...(await rightFaults(main, mainRights)), ...(await rightFaults(keys, keyRights)),
    ];
    await main.end();
    await keys.end();
    expect(faults).toEqual([]);
  });

  it('a second time changes nothing', async () => {
    expect(await migrates(fresh)).toEqual(DONE);
    const before = await forms();
    expect(await migrates(fresh)).toEqual(DONE);
    expect(await forms()).toEqual(before);
    expect(before[0]).toContain('CreateSharing');
    expect(before[1]).toContain('CreateAuthorKeys');
  });

  it('by three processes at the same moment gives what one gives', async () => {
    expect(await Promise.all([migrates(fresh), migrates(fresh), migrates(fresh)])).toEqual([DONE, DONE, DONE]);
    const together = await forms();
    const alone = await freshDatabases();
    await migrates(alone);
    expect(together).toEqual([await formOf(alone.mainUrl), await formOf(alone.keysUrl)]);
    await alone.drop();
  });

  it('of two pairs of databases on one server at the same moment works for both', async () => {
    const other = await freshDatabases();
    expect(await Promise.all([migrates(fresh), migrates(other)])).toEqual([DONE, DONE]);
    await other.drop();
  });

  describe('by a login that may not create roles', () => {
    const login = `scratch_${randomBytes(6).toString('hex')}`;
    let server: Client;
    beforeAll(async () => {
      server = await connect(superuserUrl('postgres'));
      await server.query(`CREATE ROLE ${login} LOGIN PASSWORD 'scratch'`);
    });
    afterAll(async () => {
      await server.query(`DROP ROLE ${login}`);
      await server.end();
    });

    it('ends with one sentence that says what to do, and leaves nothing behind', async () => {
      for (const database of [fresh.main, fresh.keys]) await server.query(`ALTER DATABASE ${database} OWNER TO ${login}`);
      const as = (address: string): string => Object.assign(new URL(address), { username: login, password: 'scratch' }).toString();
      const { code, errors } = await migrates({ mainUrl: as(fresh.mainUrl), keysUrl: as(fresh.keysUrl) });
      expect(code).toBe(1);
      expect(errors).toBe(
        'The login in DATABASE_URL or KEYS_DATABASE_URL may not create roles or grant rights: migrate with a login that may, or have an administrator run docker/postgres/roles.sql first.\n',
      );
      const client = await connect(fresh.mainUrl);
      const { rows } = await client.query(`SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace`);
      await client.end();
      for (const database of [fresh.main, fresh.keys]) await server.query(`ALTER DATABASE ${database} OWNER TO CURRENT_USER`);
      expect(rows).toEqual([]);
    });
  });

  it('reads roles.sql, which may be run again at any time and changes nothing then', async () => {
    const sql = readFileSync(join(__dirname, '../../docker/postgres/roles.sql'), 'utf8');
    const client = await connect(fresh.mainUrl);
    const roles = async (): Promise<unknown> =>
      (await client.query(`SELECT a.*, ARRAY(SELECT r::text FROM pg_auth_members r WHERE r.member = a.oid) AS memberships, s.setconfig
                             FROM pg_authid a LEFT JOIN pg_db_role_setting s ON s.setrole = a.oid AND s.setdatabase = 0
                            WHERE rolname LIKE 'afterword%' ORDER BY rolname`)).rows;
    expect(await migrates(fresh)).toEqual(DONE);
    const before = await roles();
    await client.query(sql);
    await client.query(sql);
    expect(await roles()).toEqual(before);
    await client.end();
    expect(JSON.stringify(before)).toContain('SCRAM-SHA-256');
    expect(sql).not.toMatch(/\bPASSWORD\b/u);
  });
});
