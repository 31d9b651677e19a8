import { Injectable } from '@nestjs/common';
import { earlierSaveLimits } from '@afterword/journal';
import { Database } from '../platform/database';

/** An earlier save without its text. */
export interface EarlierSaveRow {
  readonly revision: number;
  readonly replacedOn: string;
  readonly heading: string;
}

/** Earlier saves as stored: sealed rows, as they stood in the entry. */
@Injectable()
export class EarlierSaveRepository {
  constructor(private readonly database: Database) {}

  /** Keeps what stands in an entry now, before newer words take its place. */
  async keep(entryId: string, today: string): Promise<void> {
    await this.database.touched(
      `INSERT INTO earlier_save (entry_id, author_id, revision, replaced_on, key_id, heading, body)
       SELECT id, author_id, revision, $2, key_id, heading, body FROM entry WHERE id = $1`,
      [entryId, today],
    );
  }

  /** The earlier saves of an entry, newest first. */
  async of(entryId: string): Promise<EarlierSaveRow[]> {
    return this.database.rows<EarlierSaveRow>(
      `SELECT revision, replaced_on::text AS "replacedOn", heading FROM earlier_save WHERE entry_id = $1 ORDER BY revision DESC LIMIT $2`,
      [entryId, earlierSaveLimits.kept],
    );
  }

  async find(entryId: string, revision: number): Promise<(EarlierSaveRow & { readonly body: string }) | null> {
    const rows = await this.database.rows<EarlierSaveRow & { readonly body: string }>(
      'SELECT revision, replaced_on::text AS "replacedOn", heading, body FROM earlier_save WHERE entry_id = $1 AND revision = $2',
      [entryId, revision],
    );
    return rows[0] ?? null;
  }
}
