import type { DataSource } from 'typeorm';
import { Database, type Picture } from './database';

/**
 * The database as the trends reader sees it: published figures and briefings, and not one row of anyone. It is told who asks,
 * since figures of a part of the hospital are an educator's alone.
 */
export class PublishedFigures {
  private readonly database: Database;

  constructor(private readonly source: DataSource, statements: 'prepared' | 'plain') {
    this.database = new Database(source, statements);
  }

  /** Runs the work on one unchanging picture, so that no month is published between two statements of an answer. */
  async asOfNow<T>(staffId: string, work: (picture: Picture) => Promise<T>): Promise<T> {
    return this.database.asOfNow(staffId, work);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
