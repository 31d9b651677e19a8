import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { connect, superuserUrl } from '../support/databases';

/** Two empty databases, as a hospital's administrator makes them. */
export interface Fresh {
  readonly main: string;
  readonly keys: string;
  readonly mainUrl: string;
  readonly keysUrl: string;
  drop(): Promise<void>;
}

/** How a program of the product ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly errors: string;
  readonly output: string;
}

export async function freshDatabases(): Promise<Fresh> {
  const main = `fresh_${randomBytes(6).toString('hex')}`;
  const keys = `${main}_keys`;
  const server = await connect(superuserUrl('postgres'));
  await server.query(`CREATE DATABASE ${main}`);
  await server.query(`CREATE DATABASE ${keys}`);
  await server.end();
  return {
    main,
    keys,
    mainUrl: superuserUrl(main),
    keysUrl: superuserUrl(keys),
    drop: async () => {
      const client = await connect(superuserUrl('postgres'));
      await client.query(`DROP DATABASE IF EXISTS ${main} WITH (FORCE)`);
      await client.query(`DROP DATABASE IF EXISTS ${keys} WITH (FORCE)`);
      await client.end();
    },
  };
}

/** Runs a built program of the product to its end, or until it has had time enough to start. */
export function runs(program: 'migrate' | 'main', environment: Record<string, string>, patience = 20_000): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, NODE_OPTIONS: '', ...environment }, timeout: patience };
    execFile(process.execPath, [join(__dirname, '../../api/dist', `${program}.js`)], options, (error, output, errors) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : -1) : 0, errors, output });
    });
  });
}

/** Migrates these two, by this login or by the superuser. */
export function migrates({ mainUrl, keysUrl }: Pick<Fresh, 'mainUrl' | 'keysUrl'>): Promise<Ended> {
  // It ends by itself, and two at once on a slow machine take their time.
  return runs('migrate', { DATABASE_URL: mainUrl, KEYS_DATABASE_URL: keysUrl }, 100_000);
}

/** Everything a migration could have changed in a database, as one text; the same text for the same schema. */
export async function formOf(address: string): Promise<string> {
  const client = await connect(address);
  try {
    const { rows } = await client.query<{ line: string }>(FORM);
    return rows.map(({ line }) => line).join('\n');
  } finally {
    await client.end();
  }
}

const FORM = `
  WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
  SELECT line FROM (
    SELECT format('schema %s %s', nspname, (SELECT nspacl FROM pg_namespace n WHERE n.oid = ours.oid)) AS line FROM ours
    UNION ALL SELECT format('relation %s %s %s %s %s', relname, relkind, relrowsecurity, relforcerowsecurity, relacl)
      FROM pg_class c JOIN ours ON ours.oid = c.relnamespace
    UNION ALL SELECT format('column %s.%s %s %s %s %s %s', relname, attname, format_type(atttypid, atttypmod), attnotnull, attacl, attstattarget,
                            (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum))
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN ours ON ours.oid = c.relnamespace WHERE attnum > 0
    UNION ALL SELECT format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(k.oid)) FROM pg_constraint k JOIN ours ON ours.oid = connamespace
    UNION ALL SELECT format('index %s', pg_get_indexdef(indexrelid)) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN ours ON ours.oid = c.relnamespace
    UNION ALL SELECT format('policy %s %s %s %s %s', polrelid::regclass, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM pg_policy
    UNION ALL SELECT format('function %s %s', pg_get_functiondef(p.oid), proacl) FROM pg_proc p JOIN ours ON ours.oid = pronamespace
    UNION ALL SELECT format('migration %s %s %s', id, "timestamp", name) FROM migrations
  ) form ORDER BY line`;
