import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signposts: whom to turn to, as dated facts that the organisation owns and looks at again. They name posts and lines, and hold
 * nothing of what anybody wrote. Nothing older reads them.
 */
export class CreateSignposts implements MigrationInterface {
  readonly name = 'CreateSignposts1763942400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signpost (
        code text NOT NULL CONSTRAINT signpost_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT signpost_kind_known CHECK (kind IN
          ('danger', 'safeguarding', 'worker', 'incident', 'candour', 'speaking-up', 'regulator', 'legal', 'support', 'supervision')),
        position integer NOT NULL CONSTRAINT signpost_position_unique UNIQUE,
        name text NOT NULL,
        for_what text NOT NULL,
        phone text,
        place text,
        hours text,
        review_on date NOT NULL,
        withdrawn_on date
      );
      COMMENT ON COLUMN signpost.review_on IS 'Until this day somebody has checked it; after it pages say that it may be out of date.';
      GRANT SELECT ON signpost TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
