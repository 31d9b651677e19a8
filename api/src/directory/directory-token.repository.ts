import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';

export interface DirectoryTokenRow {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly madeOn: string;
  readonly lastUsedOn: string | null;
  readonly endedOn: string | null;
}

/** The tokens of directories, through functions that answer administrators alone. */
@Injectable()
export class DirectoryTokenRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<DirectoryTokenRow[]> {
    return this.database.rows<DirectoryTokenRow>(
      `SELECT id, name, made_by AS by, made_on::text AS "madeOn", last_used_on::text AS "lastUsedOn", ended_on::text AS "endedOn" FROM app.directory_tokens()`);
  }

  /** False where as many as there can be work already. */
  async make(id: string, hash: Buffer, name: string): Promise<boolean> {
    const rows = await this.database.rows<{ made: boolean }>('SELECT app.make_directory_token($1, $2, $3) AS made', [id, hash, name]);
    return rows[0]?.made ?? false;
  }

  async end(id: string): Promise<boolean> {
    const rows = await this.database.rows<{ ended: boolean }>('SELECT app.end_directory_token($1) AS ended', [id]);
    return rows[0]?.ended ?? false;
  }
}
