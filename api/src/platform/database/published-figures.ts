import type { DataSource } from 'typeorm';

/** The database as the trends reader sees it: published figures and briefings, and not one row of anyone. */
export class PublishedFigures {
  constructor(private readonly source: DataSource) {}

  async rows<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, parameters as unknown[]);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
