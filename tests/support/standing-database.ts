import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client, type Pool, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { Clock } from '../../api/src/platform/clock/clock';

// As it is before a test listens in: this is nothing that the product sends.
const ask = Client.prototype.query as (this: PoolClient, sql: string, values: readonly string[]) => Promise<unknown>;

/**
 * Lets the database date what is written by the clock of the test, as far as it comes through this application: before a connection is used it is told what
 * that clock shows. Connections that are told nothing go by the real one. The product's own functions know of no such setting.
 */
export async function standWith(clock: Clock, app: NestExpressApplication, behind: Client): Promise<void> {
  await behind.query(readFileSync(join(__dirname, 'standing-moment.sql'), 'utf8'));
  const told = new WeakMap<PoolClient, string>();
  (app.get(DataSource).driver as unknown as { readonly master: Pool }).master.on('acquire', (client) => {
    const now = clock.now().toISOString();
    if (told.get(client) === now) return;
    told.set(client, now);
    ask.call(client, `SELECT set_config('test.now', $1, false)`, [now]).catch(() => undefined);
  });
}
