import { Client } from 'pg';
import type { Configuration } from '../config/configuration';

/**
 * After an older backup of the database was restored, whoever was erased since stands in it again. The key store remembers who that is;
 * they are put back on the way to erasure here, by the login that may migrate, so that no request can ever do it.
 */
export async function eraseAgain(configuration: Configuration): Promise<void> {
  const erased = await ask<{ id: string }>(configuration.keysDatabaseUrl, 'SELECT author_id AS id FROM erased_author', []);
  if (erased.length > 0) await ask(configuration.directDatabaseUrl, 'SELECT app.close_again($1)', [erased.map(({ id }) => id)]);
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
