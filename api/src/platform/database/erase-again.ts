import { Client } from 'pg';
import type { Configuration } from '../config/configuration';

/**
 * After an older backup of one of the two databases was restored, what was erased since stands in it again. The other one remembers: the
 * key store which keys were destroyed, the journal's receipts likewise. Keys go again here, and rows are put back on their way out, by the
 * login that may migrate, so that no request can ever do it. What was written since under another key stays.
 */
export async function eraseAgain(configuration: Configuration): Promise<void> {
  const { keysDatabaseUrl: keys, directDatabaseUrl: journal } = configuration;
  const receipts = await ask<{ staffId: string; keyId: string | null; stays: boolean }>(
    journal,
    `SELECT staff_id AS "staffId", key_id AS "keyId", false AS stays FROM erasure_receipt
     UNION ALL SELECT staff_id, key_id, true FROM entries_erasure WHERE erased_on IS NOT NULL AND key_id IS NOT NULL`,
    [],
  );
  const known = new Set((await ask<{ id: string }>(keys, 'SELECT author_id AS id FROM erased_author UNION ALL SELECT key_id FROM erased_key', [])).map(({ id }) => id));
  for (const { staffId, keyId, stays } of receipts) {
    if (known.has(stays ? (keyId ?? '') : staffId)) continue;
    if (!stays) await ask(keys, 'SELECT destroy_author_key($1)', [staffId]);
    else await ask(keys, 'SELECT put_author_key_away($1, $2), destroy_former_key($1, $2)', [staffId, keyId]);
  }
  const authors = await ask<{ id: string }>(keys, 'SELECT author_id AS id FROM erased_author', []);
  if (authors.length > 0) await ask(journal, 'SELECT app.close_again($1)', [authors.map(({ id }) => id)]);
  const gone = await ask<{ authorId: string; keyId: string }>(keys, 'SELECT author_id AS "authorId", key_id AS "keyId" FROM erased_key ORDER BY erased_on, key_id', []);
  if (gone.length > 0) await ask(journal, 'SELECT app.erase_entries_again($1, $2)', [gone.map(({ authorId }) => authorId), gone.map(({ keyId }) => keyId)]);
}

async function ask<Row extends object>(address: string, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const client = new Client({ connectionString: address, application_name: 'afterword migrate', options: '-c role=afterword_owner' });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
