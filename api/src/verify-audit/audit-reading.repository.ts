import { Client } from 'pg';

/** A link with the row that it is of; `line` is null where that row is gone. */
export interface LinkWithRow {
  readonly position: string;
  readonly kind: string;
  readonly id: string;
  readonly linkedAt: string;
  readonly linkedOn: string;
  readonly hash: string;
  readonly happenedOn: string | null;
  readonly line: string | null;
  /** seconds since 1970 */
  readonly linkedSecond: number;
  readonly happenedSecond: number | null;
}

/** A row of the audit that no link is of. */
export interface UnlinkedRow {
  readonly kind: string;
  readonly id: string;
  readonly happenedOn: string;
  /** older than the chain would have left out */
  readonly tooOld: boolean;
}

const PAGE = 5_000;

// Written down here a second time on purpose: a chain that is checked with the function that made it would follow that function anywhere.
const ROWS = `
  SELECT 'audit_event' AS kind, id, happened_at, concat_ws('|', happened_at, actor_id, action, author_id, share_id, disclosure_id, item_id) AS line FROM audit_event
  UNION ALL
  SELECT 'administration_event', id, happened_at,
         concat_ws('|', happened_at, coalesce(actor_id::text, '-'), action, coalesce(subject_id::text, '-'), coalesce(about_id::text, '-'), coalesce(day::text, '-'), change::text) FROM administration_event`;

/** The audit and its chain as they stand at one moment, read as the owner of the tables and never written. */
export class AuditReading {
  private constructor(private readonly client: Client) {}

  /** Opens one unchanging picture of the database at this address. */
  static async open(address: string): Promise<AuditReading> {
    const client = new Client({ connectionString: address, application_name: 'afterword verify-audit' });
    await client.connect();
    await client.query(`SET ROLE afterword_owner; SET timezone = 'UTC'; SET datestyle = 'ISO, YMD'; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`);
    return new AuditReading(client);
  }

  /** All links in order, each with its row, a page at a time. */
  async *links(): AsyncGenerator<LinkWithRow> {
    for (let after = '0'; ; ) {
      const { rows } = await this.client.query<LinkWithRow>(
        `WITH page AS (SELECT * FROM audit_link WHERE position > $1 ORDER BY position LIMIT ${PAGE}),
              lines AS (SELECT l.position, r.happened_at, r.line FROM page l
                          JOIN (${ROWS}) r ON r.kind = l.kind AND r.id = l.event_id)
         SELECT p.position::text, p.kind, p.event_id AS id, p.linked_at::text AS "linkedAt", (p.linked_at AT TIME ZONE 'Europe/London')::date::text AS "linkedOn",
                encode(p.hash, 'hex') AS hash, (n.happened_at AT TIME ZONE 'Europe/London')::date::text AS "happenedOn", n.line,
                extract(epoch FROM p.linked_at)::float8 AS "linkedSecond", extract(epoch FROM n.happened_at)::float8 AS "happenedSecond"
           FROM page p LEFT JOIN lines n ON n.position = p.position ORDER BY p.position`,
        [after],
      );
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.position;
    }
  }

  /** The rows that no link is of, oldest first. */
  async unlinked(): Promise<UnlinkedRow[]> {
    const { rows } = await this.client.query<UnlinkedRow>(
      `SELECT r.kind, r.id, (r.happened_at AT TIME ZONE 'Europe/London')::date::text AS "happenedOn",
              coalesce(r.happened_at < (SELECT linked_at - interval '1 hour' FROM audit_link ORDER BY position DESC LIMIT 1), false) AS "tooOld"
         FROM (${ROWS}) r WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.kind = r.kind AND l.event_id = r.id) ORDER BY r.happened_at, r.id`,
    );
    return rows;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
