import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Part } from '../backup/manifest';
import { ConfigurationError, type Configuration } from '../config/configuration';
import { atPlace, placesOf } from '../config/database-address';
import { knownMigrations } from '../database/migrate';

/** As a standby is called: its login, its slot at the primary, and the name for which the primary waits. */
export const STANDBY = 'afterword_standby';

/** Something that an operator asked for and that may not be done: one sentence in their words. */
export class StandbyRefused extends ConfigurationError {}

/** What the place in an address answered. A server that is stopped refuses connections; of a silent one nothing is known. */
export type Answer =
  | { readonly kind: 'primary' | 'standby'; readonly at: string; readonly address: string; readonly client: Client }
  | { readonly kind: 'refuses'; readonly at: string; readonly code: string }
  | { readonly kind: 'stopped' | 'silent'; readonly at: string };

const PATIENCE_MS = 5_000;

/** The address of one of the two databases, past any pooler. */
export function addressOf(part: Part, settings: Configuration): string {
  return part === 'journal' ? settings.directDatabaseUrl : settings.keysDatabaseUrl;
}

/** The setting that an operator changes for it. */
export function settingOf(part: Part): string {
  return part === 'journal' ? 'DIRECT_DATABASE_URL (or DATABASE_URL)' : 'KEYS_DATABASE_URL';
}

export function otherPart(part: Part): Part {
  return part === 'journal' ? 'keys' : 'journal';
}

/** Asks every server that the address names. Whoever asks ends what they are given with `leave`. */
export async function askAll(address: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const place of placesOf(address)) answers.push(await ask(atPlace(address, place), `${place.host}:${place.port}`));
  return answers;
}

export async function leave(answers: readonly Answer[]): Promise<void> {
  for (const answer of answers) if ('client' in answer) await answer.client.end().catch(() => undefined);
}

/** The first row of a statement. */
export async function row<Row extends object>(client: Client, sql: string, values: readonly unknown[] = []): Promise<Row> {
  const { rows } = await client.query<Row>(sql, [...values]);
  if (!rows[0]) throw new Error('A statement answered no row.');
  return rows[0];
}

/** Looks every tenth of a second until it holds; false when it did not in time. */
export async function holdsWithin(milliseconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await pause(100)) if (await holds()) return true;
  return false;
}

/** Throws StandbyRefused when this is not that part of Afterword, in the form that this version knows. */
export async function demandPart(client: Client, part: Part, at: string): Promise<void> {
  const known = knownMigrations(part === 'journal' ? 'migrations' : 'migrations/keys');
  const { there } = await row<{ there: boolean }>(client, `SELECT to_regclass('public.migrations') IS NOT NULL AS there`);
  const had = there ? (await client.query<{ name: string }>('SELECT name FROM migrations')).rows.map(({ name }) => name) : [];
  if (!had.includes(known[0] ?? '')) throw new StandbyRefused(`The database at ${at} is not Afterword's ${part === 'journal' ? 'journal' : 'key store'}.`);
  const [missing, unknown] = [known.filter((name) => !had.includes(name)).length, had.filter((name) => !known.includes(name)).length];
  if (missing > 0) throw new StandbyRefused(`The database at ${at} is of an earlier version: ${missing} migrations have not run there. Use the version that served.`);
  if (unknown > 0) throw new StandbyRefused(`The database at ${at} is of a later version: this one does not know ${unknown} of its migrations. Use the version that served.`);
}

async function ask(address: string, at: string): Promise<Answer> {
  const client = new Client({ connectionString: address, application_name: 'afterword standby', connectionTimeoutMillis: PATIENCE_MS, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { standby } = await row<{ standby: boolean }>(client, 'SELECT pg_is_in_recovery() AS standby');
    return { kind: standby ? 'standby' : 'primary', at, address, client };
  } catch (error) {
    await client.end().catch(() => undefined);
    const code = (error as { code?: string } | null)?.code ?? '';
    if (code === 'ECONNREFUSED') return { kind: 'stopped', at };
    return /^[0-9A-Z]{5}$/u.test(code) && !code.startsWith('E') ? { kind: 'refuses', at, code } : { kind: 'silent', at };
  }
}
