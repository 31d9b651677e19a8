import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published briefings, one row a version. A document everyone here may read; it names no person. Runs before anything reads it. */
export class CreateBriefings implements MigrationInterface {
  readonly name = 'CreateBriefings1763769600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE briefing (
        code text NOT NULL,
        version integer NOT NULL,
        published_on date NOT NULL,
        document jsonb NOT NULL,
        CONSTRAINT briefing_pk PRIMARY KEY (code, version)
      );
      GRANT SELECT ON briefing TO afterword_app, afterword_trends, afterword_publication;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
