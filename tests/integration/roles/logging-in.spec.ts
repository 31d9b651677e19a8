import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { addressFor, passwordOf, verifierOf } from '../../../api/src/platform/database/roles';
import { MasterKey } from '../../../api/src/platform/sealing';
import { cloneDatabases, connect, type Databases, superuserUrl } from '../../support/databases';
import { settingsFor } from '../../support/hospital';

describe('the roles that processes log in as', () => {
  let databases: Databases;
  let master: MasterKey;
  beforeAll(async () => {
    databases = await cloneDatabases();
    master = new MasterKey(settingsFor(databases).masterKey);
  });
  afterAll(() => databases.drop());
  const logsIn = async (address: string): Promise<string> => {
    const client = new Client({ connectionString: address });
    try {
      await client.connect();
      const { rows } = await client.query<{ name: string }>('SELECT current_user AS name');
      return rows[0]?.name ?? '';
    } catch (error) {
      return (error as { code?: string }).code ?? 'unknown';
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  it('log in with the password that the master key gives, though only its verifier was ever sent', async () => {
    for (const role of ['afterword_app', 'afterword_trends', 'afterword_publication', 'afterword_backup'] as const) {
      expect(await logsIn(addressFor(role, databases.mainUrl, master))).toBe(role);
    }
    expect(await logsIn(addressFor('afterword_keys', databases.keysUrl, master))).toBe('afterword_keys');
  });

  it('do not log in with another role\'s password or one of another master key', async () => {
    const wrong = new URL(addressFor('afterword_app', databases.mainUrl, master));
    wrong.password = passwordOf('afterword_trends', master);
    expect(await logsIn(wrong.toString())).toBe('28P01');
    expect(await logsIn(addressFor('afterword_app', databases.mainUrl, new MasterKey(randomBytes(32))))).toBe('28P01');
  });

  it('do not reach the other database', async () => {
    expect(await logsIn(addressFor('afterword_keys', databases.mainUrl, master))).toBe('42501');
    for (const role of ['afterword_app', 'afterword_trends', 'afterword_publication'] as const) {
      expect(await logsIn(addressFor(role, databases.keysUrl, master))).toBe('42501');
    }
  });

  it('have verifiers that any server takes as its own, and that stay the same', async () => {
    const scratch = new MasterKey(randomBytes(32));
    const verifier = verifierOf('afterword_app', scratch);
    expect(verifierOf('afterword_app', scratch)).toBe(verifier);
    expect(verifier).not.toContain(passwordOf('afterword_app', scratch));
    const name = `test_role_${randomBytes(6).toString('hex')}`;
    const server = await connect(superuserUrl('postgres'));
    try {
      await server.query(`CREATE ROLE ${name} LOGIN PASSWORD '${verifier}'`);
      const { rows } = await server.query('SELECT rolpassword AS kept FROM pg_authid WHERE rolname = $1', [name]);
      expect(rows).toEqual([{ kept: verifier }]);
      const address = new URL(superuserUrl('postgres'));
      address.username = name;
      address.password = passwordOf('afterword_app', scratch);
      expect(await logsIn(address.toString())).toBe(name);
    } finally {
      await server.query(`DROP ROLE IF EXISTS ${name}`);
      await server.end();
    }
  });
});
