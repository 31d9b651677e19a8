import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import type { Client } from 'pg';
import { copyOut } from './copying';
import type { CopiedTable } from './manifest';

/** A table whose rows can be copied, in an order that makes the same rows the same bytes. */
export type Table = Pick<CopiedTable, 'name' | 'columns' | 'orderBy'>;

/** Everything of ours that holds rows, by name. What is generated from other columns is left out. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name,
           array_agg(quote_ident(a.attname) ORDER BY a.attnum)::text[] AS columns,
           coalesce((SELECT string_agg(quote_ident(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum))
                       FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey) WHERE i.indrelid = c.oid AND i.indisprimary),
                    string_agg(quote_ident(a.attname) || '::text', ', ' ORDER BY a.attnum)) AS "orderBy"
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
     GROUP BY c.oid, n.nspname, c.relname ORDER BY 1`);
  return rows;
}

/** Where each sequence stands. */
export async function sequencesOf(client: Client): Promise<{ name: string; value: string; called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(`SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences ORDER BY 1`);
  const found = [];
  for (const { name } of rows) {
    const { rows: [at] } = await client.query<{ value: string; called: boolean }>(`SELECT last_value::text AS value, is_called AS called FROM ${name}`);
    found.push({ name, value: at?.value ?? '1', called: at?.called ?? false });
  }
  return found;
}

/** Every migration that has run, in their order. */
export async function migrationsOf(client: Client): Promise<string[]> {
  return (await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY "timestamp"')).rows.map(({ name }) => name);
}

/** Counts and digests what is copied, and passes it on to a file where one is given. */
export async function measured(client: Client, { name, columns, orderBy }: Table, file?: NodeJS.WritableStream): Promise<Pick<CopiedTable, 'rows' | 'bytes' | 'sha256'>> {
  const digest: Hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  let emptied: Promise<void> | undefined;
  await copyOut(client, `SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${orderBy}`, (chunk) => {
    digest.update(chunk);
    bytes += chunk.length;
    // In the text form a line break stands at the end of a row and nowhere else.
    for (const byte of chunk) if (byte === 10) rows += 1;
    if (!file || file.write(chunk)) return undefined;
    return (emptied ??= once(file, 'drain').then(() => void (emptied = undefined)));
  });
  return { rows, bytes, sha256: digest.digest('hex') };
}
