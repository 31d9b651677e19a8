import { Client, type ClientConfig } from 'pg';
import { atPlace, placesOf, type ServerPlace } from '../config/database-address';
import type { Configuration } from '../config/configuration';

const PATIENCE_MS = 2_000;
const KEPT_MS = 2_000;

/** A standby answers with null; a primary with the line of history that it writes, which grows with each promotion. */
const LINE_SQL = `SELECT CASE WHEN NOT pg_is_in_recovery() THEN left(pg_walfile_name(pg_current_wal_lsn()), 8) END AS line`;

/** None of the servers takes writes at this moment. */
export class NoPrimary extends Error {
  // As PostgreSQL says that it cannot serve yet.
  readonly code = '57P03';
  constructor() {
    super('None of the servers of this database takes writes.');
  }
}

/**
 * Which of several servers takes writes. They are asked when a connection is made, at most every two seconds, and at once after one broke.
 * Of two that take writes it is the one that was promoted last; one that was left behind by a promotion is never gone back to.
 */
export class Primary {
  private found: Promise<ServerPlace> | null = null;
  private foundAt = 0;
  private newestLine = '';

  constructor(
    private readonly login: ClientConfig,
    private readonly places: readonly ServerPlace[],
  ) {}

  async find(): Promise<ServerPlace> {
    const now = performance.now();
    if (!this.found || now - this.foundAt > KEPT_MS) [this.found, this.foundAt] = [this.look(), now];
    const finding = this.found;
    return finding.catch((error: unknown) => {
      if (this.found === finding) this.lose();
      throw error;
    });
  }

  /** What was found is not so any more; looked for anew at the next connection. */
  lose(): void {
    this.found = null;
  }

  private async look(): Promise<ServerPlace> {
    const lines = await Promise.all(this.places.map((place) => lineOf({ ...this.login, ...place })));
    const newest = lines.reduce<string>((one, other) => (other !== null && other > one ? other : one), '');
    const place = this.places[lines.indexOf(newest)];
    if (newest === '' || newest < this.newestLine || !place) throw new NoPrimary();
    this.newestLine = newest;
    return place;
  }
}

/** The driver's client, connected to whichever server takes writes. */
export function clientAt(primary: Primary): typeof Client {
  return class extends Client {
    override connect(): Promise<this>;
    override connect(callback: (error: Error) => void): void;
    override connect(callback?: (error: Error) => void): Promise<this> | undefined {
      const connected = this.toPrimary();
      if (!callback) return connected;
      connected.then(() => (callback as (error: Error | null) => void)(null), callback);
      return undefined;
    }

    private async toPrimary(): Promise<this> {
      // Also because whoever asked for it listens only once it is connected.
      this.on('error', () => primary.lose());
      Object.assign(this, await primary.find());
      try {
        await super.connect();
        // It may have come back as a standby since it was found.
        if ((await this.query<{ line: string | null }>(LINE_SQL)).rows[0]?.line == null) throw new NoPrimary();
        return this;
      } catch (error) {
        primary.lose();
        void super.end().catch(() => undefined);
        throw error;
      }
    }
  };
}

/** Of an address that names several servers, the same at the one that takes writes now. */
export async function primaryAddress(address: string): Promise<string> {
  const places = placesOf(address);
  if (places.length === 1) return address;
  const { user, password, database, ssl } = new Client({ connectionString: address });
  return atPlace(address, await new Primary({ user, password, database, ssl }, places).find());
}

/** For a command of an operator: the same settings with each address at the server that takes writes now. */
export async function atPrimary(settings: Configuration): Promise<Configuration> {
  const directDatabaseUrl = await primaryAddress(settings.directDatabaseUrl);
  // At a pooler the login of a command is not known.
  const databaseUrl = settings.databaseUrl === settings.directDatabaseUrl ? directDatabaseUrl : settings.databaseUrl;
  return { ...settings, databaseUrl, directDatabaseUrl, keysDatabaseUrl: await primaryAddress(settings.keysDatabaseUrl) };
}

async function lineOf(login: ClientConfig): Promise<string | null> {
  const client = new Client({ ...login, application_name: 'afterword primary', connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<{ line: string | null }>(LINE_SQL)).rows[0]?.line ?? null;
  } catch {
    return null;
  } finally {
    void client.end().catch(() => undefined);
  }
}
