import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { cloneDatabases, connect, type Databases } from '../support/databases';
import { dateFaults } from './catalogue/dates';
import { saidToFunctionFaults } from './catalogue/said-to-functions';
import { functionFaults, policyCatalogueFaults } from './catalogue/policies';
import { keyRights, mainRights, publicFaults, rightFaults } from './catalogue/rights';
import { roleFaults } from './catalogue/roles';
import { nameFaults, tableFaults } from './catalogue/tables';
import { protectedTables, whose } from './whole-tables';

const rights = (main: Client): Promise<string[]> => rightFaults(main, mainRights);

/** What somebody might do to the main database, the check that should notice, and its words. */
const drifts: readonly [string, string, (main: Client) => Promise<string[]>, RegExp][] = [
  ['a new table without row level security', 'CREATE TABLE note (id uuid CONSTRAINT note_pk PRIMARY KEY); ALTER TABLE note OWNER TO afterword_owner', tableFaults, /^note has no row level security/u],
  ['a table that belongs to somebody else', 'CREATE TABLE note (id uuid)', tableFaults, /^note belongs to postgres/u],
  ['a view that reads with its owner’s rights', 'CREATE VIEW everyone AS SELECT * FROM staff_member; ALTER VIEW everyone OWNER TO afterword_owner', tableFaults, /^view everyone reads with its owner's rights/u],
  ['a materialised view', 'CREATE MATERIALIZED VIEW kept AS SELECT * FROM entry', tableFaults, /^kept is a materialised view/u],
  ['an exempt table that was dropped', 'DROP TABLE sign_in_guess', tableFaults, /^sign_in_guess is exempt and does not exist/u],
  ['a check that PostgreSQL named', 'ALTER TABLE entry ADD CHECK (position > 0)', nameFaults, /^entry_position_check on entry was named by PostgreSQL/u],
  ['a unique rule that PostgreSQL named', 'ALTER TABLE entry ADD UNIQUE (author_id, position)', nameFaults, /^entry_author_id_position_key on entry/u],
  ['a foreign key that PostgreSQL named', 'ALTER TABLE audit_event ADD FOREIGN KEY (actor_id) REFERENCES staff_member', nameFaults, /^audit_event_actor_id_fkey on audit_event/u],
  ['an index that PostgreSQL named', 'CREATE INDEX ON entry (created_on)', nameFaults, /^entry_created_on_idx on entry/u],
  ['a policy without a sentence', 'COMMENT ON POLICY entry_read ON entry IS NULL', policyCatalogueFaults, /^policy entry_read on entry has no sentence/u],
  ['a policy without WITH CHECK', 'DROP POLICY share_withdraw ON share; CREATE POLICY share_withdraw ON share FOR UPDATE TO afterword_app USING (author_id = (SELECT app.staff_id()))', policyCatalogueFaults, /^policy share_withdraw on share has no WITH CHECK/u],
  ['a second policy for the same command', `CREATE POLICY entry_peek ON entry FOR SELECT TO afterword_app USING (author_id = (SELECT app.staff_id()))`, policyCatalogueFaults, /judge the same command for afterword_app/u],
  ['a policy for everyone', 'CREATE POLICY entry_open ON entry FOR SELECT USING (true)', policyCatalogueFaults, /^policy entry_open on entry is for PUBLIC/u],
  ['a policy for all commands', 'CREATE POLICY entry_all ON entry TO afterword_app USING (author_id = (SELECT app.staff_id()))', policyCatalogueFaults, /is for all commands at once/u],
  ['a policy that asks once a row', 'ALTER POLICY entry_read ON entry USING (author_id = app.staff_id())', policyCatalogueFaults, /once a row/u],
  ['a policy that looks at the clock', 'ALTER POLICY share_read ON share USING (author_id = (SELECT app.staff_id()) AND shared_on <= now())', policyCatalogueFaults, /looks at the time/u],
  ['a way around by a setting', `ALTER POLICY share_read ON share USING (author_id = (SELECT app.staff_id()) OR current_setting('app.bypass', true) = '1')`, policyCatalogueFaults, /reads a setting/u],
  ['a new function with its owner’s rights', `CREATE FUNCTION app.peek() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS 'SELECT count(*) FROM entry'`, functionFaults, /^app\.peek\(\) runs with its owner's rights and is not on the list/u],
  ['a function that looks names up anywhere', 'ALTER FUNCTION app.delete_entry(uuid) RESET search_path', functionFaults, /^app\.delete_entry\(uuid\) has no fixed search_path/u],
  ['a function that everyone may call', 'GRANT EXECUTE ON FUNCTION app.credential_of(text) TO PUBLIC', functionFaults, /^app\.credential_of\(text\) can be called by everyone/u],
  ['a table that everyone may read', 'GRANT SELECT ON team TO PUBLIC', publicFaults, /^relation team is open to everyone: SELECT/u],
  ['a column that everyone may read', 'GRANT SELECT (email) ON staff_member TO PUBLIC', publicFaults, /^column staff_member\.email is open/u],
  ['a schema that everyone may use', 'GRANT USAGE ON SCHEMA public TO PUBLIC', publicFaults, /^schema public is open to everyone: USAGE/u],
  ['tables that everyone will be able to read', 'ALTER DEFAULT PRIVILEGES FOR ROLE afterword_owner GRANT SELECT ON TABLES TO PUBLIC', publicFaults, /^future r is open to everyone/u],
  ['a trends reader who reads entries', 'GRANT SELECT ON entry TO afterword_trends', rights, /^afterword_trends may, and should not: entry: SELECT/u],
  ['a trends reader who reads one column', 'GRANT SELECT (author_id) ON counted_tag TO afterword_trends', rights, /^afterword_trends may, and should not: counted_tag: SELECT \(author_id\)/u],
  ['a publication that reads staff members', 'GRANT SELECT ON staff_member TO afterword_publication', rights, /^afterword_publication may, and should not/u],
  ['a backup that writes', 'GRANT INSERT ON entry TO afterword_backup', rights, /^afterword_backup may, and should not: entry: INSERT/u],
  ['an application that deletes entries', 'GRANT DELETE ON entry TO afterword_app', rights, /^afterword_app may, and should not: entry: DELETE/u],
  ['an application that rewrites the audit', 'GRANT UPDATE (happened_at) ON audit_event TO afterword_app', rights, /^afterword_app may, and should not: audit_event: UPDATE \(happened_at\)/u],
  ['a new day that the application says', 'ALTER TABLE share ADD COLUMN looked_at_on date', (main) => dateFaults(main), /^share\.looked_at_on: the application may INSERT it/u],
  ['a day that it may change from now on', 'GRANT UPDATE (shared_on) ON share TO afterword_app; DROP TRIGGER share_redated ON share', (main) => dateFaults(main), /^share\.shared_on: the application may UPDATE it/u],
  ['a day that nothing dates any more', 'ALTER TABLE role_grant DISABLE TRIGGER role_grant_dated', (main) => dateFaults(main), /^role_grant\.granted_on: the application may INSERT it/u],
  ['a function that is told what day it is', "CREATE FUNCTION app.told(today date) RETURNS date LANGUAGE sql AS 'SELECT today'; GRANT EXECUTE ON FUNCTION app.told(date) TO afterword_app", (main) => saidToFunctionFaults(main), /^told\.today: a function is told it/u],
  ['a moment of the audit that nothing dates any more', 'DROP TRIGGER audit_event_dated ON audit_event', (main) => dateFaults(main), /^audit_event\.happened_at: the application may INSERT it/u],
  ['an application that may make temporary tables', 'DO $$ BEGIN EXECUTE format(\'GRANT TEMPORARY ON DATABASE %I TO afterword_app\', current_database()); END $$', rights, /^afterword_app may, and should not: database: TEMPORARY/u],
];

describe('with the catalogue adrift', () => {
  let databases: Databases;
  let main: Client;
  let keys: Client;
  beforeAll(async () => {
    databases = await cloneDatabases();
    main = await connect(databases.mainUrl);
    keys = await connect(databases.keysUrl);
  });
  afterAll(async () => {
    await main.end();
    await keys.end();
    await databases.drop();
  });

  // In a transaction that is rolled back, so that each begins with the walls as they were.
  async function during<T>(client: Client, sql: string, work: () => Promise<T>): Promise<T> {
    await client.query('BEGIN');
    try {
      await client.query(sql);
      return await work();
    } finally {
      await client.query('ROLLBACK');
    }
  }

  it.each(drifts)('the checks name %s', async (_, sql, check, words) => {
    expect(await check(main)).toEqual([]);
    const faults = await during(main, sql, () => check(main));
    expect(faults.filter((fault) => words.test(fault))).not.toEqual([]);
  });

  it('the checks name a new table that nobody has said whose its rows are', async () => {
    const tables = await during(main, 'CREATE TABLE note (id uuid); ALTER TABLE note ENABLE ROW LEVEL SECURITY', () => protectedTables(main));
    expect(tables.filter((table) => !(table in whose))).toEqual(['note']);
  });

  it('the checks name an application role that reaches the key store', async () => {
    const faults = await during(keys, 'GRANT SELECT ON author_key TO afterword_app', () => rightFaults(keys, keyRights));
    expect(faults).toEqual(['afterword_app may, and should not: author_key: SELECT']);
  });

  it.each([
    ['passes row level security', 'LOGIN BYPASSRLS', '', 'has an unexpected power: bypasses row level security'],
    ['is a superuser', 'LOGIN SUPERUSER', '', 'has an unexpected power: superuser'],
    ['creates roles', 'LOGIN CREATEROLE', '', 'has an unexpected power: creates roles'],
    ['reads everything', 'LOGIN', 'GRANT pg_read_all_data TO $role', 'has an unexpected membership: pg_read_all_data'],
    ['may become the owner', 'LOGIN', 'GRANT afterword_owner TO $role', 'has an unexpected membership: afterword_owner'],
    ['owns a table', 'LOGIN', 'CREATE TABLE mine (id uuid); ALTER TABLE mine OWNER TO $role', 'owns 1 things'],
    ['waits for ever', 'LOGIN', '', 'lacks a setting: statement_timeout'],
  ])('the checks name a role that %s', async (_, attributes, further, fault) => {
    // A role is seen by the whole server, so a scratch one stands in for the application's, and never outlives the transaction.
    const role = `scratch_${randomBytes(6).toString('hex')}`;
    const expected = { [role]: { powers: ['login'], settings: fault.startsWith('lacks') ? ['statement_timeout'] : [] } };
    const faults = await during(main, `CREATE ROLE ${role} ${attributes}; ${further.replaceAll('$role', role)}`, () => roleFaults(main, expected, role));
    expect(faults).toEqual([`${role} ${fault}`]);
  });
});
