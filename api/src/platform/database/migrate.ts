import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type Configuration, ConfigurationError } from '../config/configuration';
import { MasterKey } from '../sealing';
import { type LoginRole, verifierOf } from './roles';

const ROLES_SQL = resolve(__dirname, '../../../../docker/postgres/roles.sql');
const MAIN_ROLES: readonly LoginRole[] = ['afterword_app', 'afterword_trends', 'afterword_publication', 'afterword_backup'];
// One number for all processes that might migrate the same server at the same moment.
const MIGRATION_LOCK = 7_301_127;

/** Creates the roles, then brings both databases to the newest form. Safe to repeat and to run twice at once. */
export async function migrate(configuration: Configuration): Promise<void> {
  const master = new MasterKey(configuration.masterKey);
  await prepareRoles(configuration.databaseUrl, MAIN_ROLES, master);
  await prepareRoles(configuration.keysDatabaseUrl, ['afterword_keys', 'afterword_backup'], master);
  await runMigrations(configuration.databaseUrl, 'migrations');
  await runMigrations(configuration.keysDatabaseUrl, 'migrations/keys');
}

async function prepareRoles(address: string, roles: readonly LoginRole[], master: MasterKey): Promise<void> {
  const client = new Client({ connectionString: address, application_name: 'afterword migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // One transaction, because the lock that roles.sql takes on the server's roles has to cover the passwords too: another
    // process may be preparing the other database of the same server.
    await client.query('BEGIN');
    await client.query(readFileSync(ROLES_SQL, 'utf8'));
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
    const database = rows[0]?.name ?? '';
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC; GRANT CREATE, CONNECT ON DATABASE ${database} TO afterword_owner`);
    // Here and not in a migration: the owner role does not own this schema, and what it grants or revokes there is ignored.
    await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT ALL ON SCHEMA public TO afterword_owner');
    for (const role of roles) {
      await client.query(`ALTER ROLE ${role} PASSWORD '${verifierOf(role, master)}'`);
      await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}; GRANT USAGE ON SCHEMA public TO ${role}`);
    }
    await client.query('COMMIT');
  } catch (error) {
    if ((error as { code?: string }).code === '42501') {
      throw new ConfigurationError(
        'The login in DATABASE_URL or KEYS_DATABASE_URL may not create roles or grant rights: migrate with a login that may, or have an administrator run docker/postgres/roles.sql first.',
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

async function runMigrations(address: string, folder: string): Promise<void> {
  // As the owner role, so that everything created belongs to it and not to the login.
  const source = new DataSource({
    type: 'postgres',
    url: address,
    extra: { options: '-c role=afterword_owner', max: 1 },
    migrations: [join(__dirname, '../..', folder, '2*.js')],
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
  await source.initialize();
  try {
    await source.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
