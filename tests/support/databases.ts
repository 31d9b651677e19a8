import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);
const TEMPLATE = 'afterword_template';
const KEYS_TEMPLATE = 'afterword_keys_template';
const TEMPLATE_LOCK = 7_301_129;

/** A migrated pair of databases for one test file, cloned from a template that the first file of a run makes. */
export interface Databases {
  readonly mainUrl: string;
  readonly keysUrl: string;
  drop(): Promise<void>;
}

/** The superuser's address of a database on the server that the test run started. */
export function superuserUrl(database: string): string {
  const address = process.env['TEST_POSTGRES_URL'];
  if (!address) throw new Error('TEST_POSTGRES_URL is not set: run these tests through npm test.');
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.toString();
}

/** A connected superuser client, for setting the scene and for looking behind it. */
export async function connect(address: string): Promise<Client> {
  const client = new Client({ connectionString: address });
  await client.connect();
  return client;
}

export async function cloneDatabases(): Promise<Databases> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = await connect(superuserUrl('postgres'));
  try {
    // Cloning needs the template to itself, so that files in other workers wait here.
    await server.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await prepareTemplate(server);
    await server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
    await server.query(`CREATE DATABASE ${name}_keys TEMPLATE ${KEYS_TEMPLATE} STRATEGY file_copy`);
    for (const database of [name, `${name}_keys`]) await server.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await server.query(`GRANT CONNECT ON DATABASE ${name} TO afterword_app, afterword_trends, afterword_publication, afterword_backup`);
    await server.query(`GRANT CONNECT ON DATABASE ${name}_keys TO afterword_keys, afterword_backup`);
  } finally {
    await server.end();
  }
  return {
    mainUrl: superuserUrl(name),
    keysUrl: superuserUrl(`${name}_keys`),
    drop: async () => {
      const client = await connect(superuserUrl('postgres'));
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`DROP DATABASE IF EXISTS ${name}_keys WITH (FORCE)`);
      await client.end();
    },
  };
}

async function prepareTemplate(server: Client): Promise<void> {
  const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [`${KEYS_TEMPLATE}_ready`]);
  if (rowCount) return;
  for (const database of [TEMPLATE, KEYS_TEMPLATE]) {
    await server.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${database}`);
  }
  await migrate(superuserUrl(TEMPLATE), superuserUrl(KEYS_TEMPLATE));
  // An empty database as the mark that both templates are whole.
  await server.query(`CREATE DATABASE ${KEYS_TEMPLATE}_ready`);
}

/** Runs the product's own migration command. */
export async function migrate(mainUrl: string, keysUrl: string): Promise<void> {
  await run(process.execPath, [join(__dirname, '../../api/dist/migrate.js')], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: mainUrl, KEYS_DATABASE_URL: keysUrl },
  });
}
