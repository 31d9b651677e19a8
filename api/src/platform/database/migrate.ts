import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type Configuration, ConfigurationError } from '../config/configuration';
import { MasterKey } from '../sealing';
import { eraseAgain } from './erase-again';
import { type LoginRole, verifierOf } from './roles';

const ROLES_SQL = resolve(__dirname, '../../../../docker/postgres/roles.sql');
// The compiled ones, wherever this runs from.
const PROGRAMS = resolve(__dirname, '../../../dist');
const MAIN_ROLES: readonly LoginRole[] = ['afterword_app', 'afterword_trends', 'afterword_publication', 'afterword_backup'];
// One number for all processes that might migrate the same server at the same moment.
const MIGRATION_LOCK = 7_301_127;

export type MigrationFolder = 'migrations' | 'migrations/keys';

/** Which migrations are to run, where not all of them are: a backup is put back into the form it was taken in. */
export interface Upto {
  readonly journal: readonly string[];
  readonly keys: readonly string[];
}

/** Creates the roles, brings both databases to the newest form, and puts whoever was erased back on the way there. Safe to repeat and to run twice at once. */
export async function migrate(configuration: Configuration, upto?: Upto): Promise<void> {
  const master = new MasterKey(configuration.masterKey);
  await prepareRoles(configuration.directDatabaseUrl, MAIN_ROLES, master);
  await prepareRoles(configuration.keysDatabaseUrl, ['afterword_keys', 'afterword_backup'], master);
  await runMigrations(configuration.directDatabaseUrl, 'migrations', 'afterword_app', upto?.journal);
  await runMigrations(configuration.keysDatabaseUrl, 'migrations/keys', 'afterword_keys', upto?.keys);
  if (!upto) await eraseAgain(configuration);
}

/** The name under which a database remembers the newest migration that this program knows. */
export function newestMigration(folder: MigrationFolder): string {
  return nameOf(filesIn(folder).at(-1) ?? '');
}

/** The names of all migrations that this program knows, in their order. */
export function knownMigrations(folder: MigrationFolder): readonly string[] {
  return filesIn(folder).map(nameOf);
}

function filesIn(folder: MigrationFolder): string[] {
  const path = join(PROGRAMS, folder);
  return readdirSync(path).filter((name) => /^2.*\.js$/u.test(name)).sort().map((name) => join(path, name));
}

function nameOf(file: string): string {
  const [Migration] = Object.values(createRequire(__filename)(file) as Record<string, new () => { readonly name: string }>);
  return Migration ? new Migration().name : '';
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

async function runMigrations(address: string, folder: MigrationFolder, reader: LoginRole, upto?: readonly string[]): Promise<void> {
  // As the owner role, so that everything created belongs to it and not to the login.
  const source = new DataSource({
    type: 'postgres',
    url: address,
    extra: { options: '-c role=afterword_owner', max: 1 },
    migrations: filesIn(folder).filter((file) => upto?.includes(nameOf(file)) ?? true),
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
  await source.initialize();
  try {
    await source.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations();
    // Here and not in a migration: it is the table of the migrations themselves. Readiness looks there.
    await source.query(`GRANT SELECT ON migrations TO ${reader}`);
  } finally {
    await source.destroy();
  }
}
