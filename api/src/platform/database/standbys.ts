import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import type { Configuration } from '../config/configuration';
import { SETTINGS } from '../config/settings';
import { Metrics } from '../metrics/metrics';
import { MasterKey } from '../sealing';
import { type Login, loginFor } from './roles';

/** How a database stands to its standby. */
export interface Standing {
  /** it is itself a standby, and takes no writes */
  readonly isStandby: boolean;
  /** its writes wait for a standby */
  readonly required: boolean;
  readonly follows: number;
  /** bytes of the log that the farthest standby has not written down yet */
  readonly behind: number | null;
  /** writes of ours that wait for it at this moment */
  readonly waiting: number;
}

// What any login may see. A standby that somebody else set up may follow without a slot; how far behind is told by those that have one.
const STANDING = `
  SELECT pg_is_in_recovery() AS "isStandby", current_setting('synchronous_standby_names') <> '' AS required,
         (SELECT count(*)::integer FROM pg_stat_replication WHERE application_name <> 'pg_basebackup') AS follows,
         CASE WHEN NOT pg_is_in_recovery() THEN max(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn))::float END AS behind,
         (SELECT count(*)::integer FROM pg_stat_activity WHERE wait_event = 'SyncRep') AS waiting
    FROM pg_replication_slots WHERE slot_type = 'physical' AND NOT temporary`;
const PATIENCE_MS = 2_000;

/**
 * Looks how both databases stand to their standbys, each over a connection of its own: those of the pools are all taken when writes wait
 * for a standby that is away.
 */
@Injectable()
export class Standbys implements OnApplicationShutdown {
  private readonly journal: Lookout;
  private readonly keys: Lookout;

  constructor(@Inject(SETTINGS) settings: Configuration, master: MasterKey, metrics: Metrics) {
    this.journal = new Lookout(loginFor('afterword_app', settings.directDatabaseUrl, master));
    this.keys = new Lookout(loginFor('afterword_keys', settings.keysDatabaseUrl, master));
    metrics.describe('afterword_standby_required', 'gauge', 'Whether writes to a database wait for a standby.');
    metrics.describe('afterword_standby_follows', 'gauge', 'Standbys that follow a database at this moment.');
    metrics.describe('afterword_standby_behind_bytes', 'gauge', 'How much of the log the farthest standby has not written down yet.');
    metrics.describe('afterword_standby_waited_for', 'gauge', 'Writes that wait for a standby at this moment.');
    for (const [database, lookout] of [['journal', this.journal], ['keys', this.keys]] as const) {
      metrics.gather(async () => {
        const { required, follows, behind, waiting } = await lookout.look();
        const figures = { required: Number(required), follows, behind_bytes: behind, waited_for: waiting };
        return Object.entries(figures).flatMap(([name, value]) => (value === null ? [] : [{ name: `afterword_standby_${name}`, labels: { database }, value }]));
      });
    }
  }

  /** How one of them stands; null when it cannot be asked. */
  async standing(database: 'journal' | 'keys'): Promise<Standing | null> {
    return this[database].look().catch(() => null);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.journal.close();
    await this.keys.close();
  }
}

/** A connection that is opened when somebody looks and kept until it breaks. */
class Lookout {
  private client: Promise<Client> | null = null;

  constructor(private readonly login: Login) {}

  async look(): Promise<Standing> {
    const opening = (this.client ??= this.open());
    try {
      const { rows } = await (await opening).query<Standing>(STANDING);
      if (!rows[0] || rows[0].isStandby) await this.lose(opening);
      return rows[0] as Standing;
    } catch (error) {
      await this.lose(opening);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.client) await this.lose(this.client);
  }

  private async open(): Promise<Client> {
    const client = new this.login.Client({ ...this.login, application_name: 'afterword_lookout', connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  private async lose(opening: Promise<Client>): Promise<void> {
    if (this.client === opening) this.client = null;
    await opening.then((client) => client.end()).catch(() => undefined);
  }
}
