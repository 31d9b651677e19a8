import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

/** One entry with both sealed fields. */
export interface EntryRow {
  readonly id: string;
  readonly authorId: string;
  readonly createdOn: string;
  readonly position: number;
  readonly revision: number;
  readonly heading: string;
  readonly body: string;
  readonly countsInTrends: boolean;
  readonly versions: number;
  /** Always null while row level security holds; the policy is told all the same. */
  readonly deletedOn: string | null;
}

export type EntryHeadingRow = Omit<EntryRow, 'body'>;

export type SealedRow = Pick<EntryRow, 'id' | 'revision' | 'heading' | 'body'>;

export interface SealedEntry {
  readonly keyId: string;
  readonly heading: string;
  readonly body: string;
  readonly countsInTrends: boolean;
}

export interface EntryPlace {
  readonly position: number;
  readonly id: string;
}

const HEADING = `id, author_id AS "authorId", created_on::text AS "createdOn", position, revision, heading,
  counts_in_trends AS "countsInTrends", versions, deleted_on::text AS "deletedOn"`;

/** Entries as stored. Row level security decides which of them a statement sees. */
@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  /** Writes a new entry; null when the id is taken, by whomever. */
  async write(id: string, authorId: string, createdOn: string, sealed: SealedEntry): Promise<EntryRow | null> {
    const rows = await this.database.rows<EntryRow>(
      `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
       VALUES ($1, $2, $3, app.next_entry_position(), 1, $4, $5, $6, $7)
       ON CONFLICT (id) DO NOTHING RETURNING ${HEADING}, body`,
      [id, authorId, createdOn, sealed.keyId, sealed.heading, sealed.body, sealed.countsInTrends],
    );
    return rows[0] ?? null;
  }

  /** Whether the person who asks has ever written here, deleted entries included. */
  async hasWritten(): Promise<boolean> {
    const rows = await this.database.rows<{ yes: boolean }>('SELECT app.has_sealed() AS yes');
    return rows[0]?.yes ?? true;
  }

  async find(id: string): Promise<EntryRow | null> {
    const rows = await this.database.rows<EntryRow>(`SELECT ${HEADING}, body FROM entry WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The same, held against other writers until the transaction ends. */
  async findForChange(id: string): Promise<EntryRow | null> {
    const rows = await this.database.rows<EntryRow>(`SELECT ${HEADING}, body FROM entry WHERE id = $1 FOR UPDATE`, [id]);
    return rows[0] ?? null;
  }

  async revise(id: string, revision: number, sealed: SealedEntry): Promise<void> {
    await this.database.touched(
      'UPDATE entry SET revision = $2, key_id = $3, heading = $4, body = $5, counts_in_trends = $6 WHERE id = $1',
      [id, revision, sealed.keyId, sealed.heading, sealed.body, sealed.countsInTrends],
    );
  }

  /** Deletes, withdraws every share and takes back what is counted; false when there is nothing to delete. */
  async delete(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ done: boolean }>('SELECT app.delete_entry($1) AS done', [id]);
    return rows[0]?.done ?? false;
  }

  /** Undoes a deletion; false when there is none. */
  async restore(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ done: boolean }>('SELECT app.restore_entry($1) AS done', [id]);
    return rows[0]?.done ?? false;
  }

  /**
   * A page of an author's headings, newest first, from below a place in the journal. The count stands in the statement, which is
   * therefore planned once per connection: a limit that the plan does not know is planned anew each time.
   */
  async page(authorId: string, from: EntryPlace | null, count: number, month: string | null): Promise<EntryHeadingRow[]> {
    const place = [authorId, from?.position ?? 2_147_483_647, from?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    return this.database.rows<EntryHeadingRow>(
      `SELECT ${HEADING} FROM entry
        WHERE author_id = $1 AND (position, id) < ($2, $3)
          ${month === null ? '' : "AND created_on >= $4::date AND created_on < $4::date + interval '1 month'"}
        ORDER BY position DESC, id DESC LIMIT ${Math.trunc(count)}`,
      month === null ? place : [...place, `${month}-01`],
    );
  }

  /**
   * Every entry of an author that stands, newest first, as `id.revision` with spaces between: one text, since it goes to another
   * thread as it is. Narrowed by what is not sealed.
   */
  async standing(authorId: string, { month, shared }: { month: string | null; shared: boolean | null }): Promise<string> {
    const rows = await this.database.rows<{ standing: string | null }>(
      `SELECT string_agg(e.id::text || '.' || e.revision, ' ' ORDER BY e.position DESC, e.id DESC) AS standing FROM entry e
        WHERE e.author_id = $1
          AND ($2::date IS NULL OR (e.created_on >= $2::date AND e.created_on < $2::date + interval '1 month'))
          AND ($3::boolean IS NULL OR $3 = (e.versions > 0 AND EXISTS (
                SELECT FROM share s WHERE s.entry_id = e.id AND s.withdrawn_on IS NULL)))`,
      [authorId, month === null ? null : `${month}-01`, shared],
    );
    return rows[0]?.standing ?? '';
  }

  /** The days of an author's entries, in no order. */
  async days(authorId: string): Promise<{ readonly id: string; readonly day: string }[]> {
    return this.database.rows('SELECT id, created_on::text AS day FROM entry WHERE author_id = $1', [authorId]);
  }

  /** These entries with both sealed fields, in no order. */
  async sealed(ids: readonly string[]): Promise<SealedRow[]> {
    return this.database.rows<SealedRow>('SELECT id, revision, heading, body FROM entry WHERE id = ANY ($1::uuid[])', [ids]);
  }

  /** The headings of these entries, in no order. */
  async headings(ids: readonly string[]): Promise<EntryHeadingRow[]> {
    if (ids.length === 0) return [];
    return this.database.rows<EntryHeadingRow>(`SELECT ${HEADING} FROM entry WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  async countTags(id: string, authorId: string, month: string, tags: readonly { code: string; direction: string }[]): Promise<void> {
    await this.database.touched(
      `INSERT INTO counted_tag (entry_id, author_id, month, code, direction)
       SELECT $1, $2, $3, tag.code, tag.direction FROM unnest($4::text[], $5::text[]) AS tag (code, direction)
       ON CONFLICT DO NOTHING`,
      [id, authorId, `${month}-01`, tags.map((tag) => tag.code), tags.map((tag) => tag.direction)],
    );
  }

  async uncountTags(id: string): Promise<void> {
    await this.database.touched('DELETE FROM counted_tag WHERE entry_id = $1', [id]);
  }
}
