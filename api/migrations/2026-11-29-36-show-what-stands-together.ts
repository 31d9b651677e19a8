import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was published of themes that the same people named, one row a month at the most. It is about the whole hospital, and for everyone
 * as the other figures of it are. Months before it have none. Older code that still serves publishes none and asks for none.
 */
export class ShowWhatStandsTogether implements MigrationInterface {
  readonly name = 'ShowWhatStandsTogether1764374400036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_together (
        month date NOT NULL CONSTRAINT published_together_month_fk REFERENCES published_month,
        beside_code text NOT NULL,
        beside_direction text NOT NULL,
        code text NOT NULL,
        direction text NOT NULL,
        people integer,
        CONSTRAINT published_together_pk PRIMARY KEY (month, code, direction),
        CONSTRAINT published_together_rounded CHECK (people IS NULL OR people = 0 OR (people >= 10 AND people % 5 = 0))
      );
      COMMENT ON TABLE published_together IS 'Of each month in which it can be shown, how many of those who named the most named theme named each other one too.';
      COMMENT ON COLUMN published_together.beside_code IS 'The most named theme, the same in all rows of a month.';
      COMMENT ON COLUMN published_together.people IS 'Distinct authors, zero or rounded to five; null is hidden. True counts are never stored.';
      GRANT INSERT ON published_together TO afterword_publication;
      GRANT SELECT ON published_together TO afterword_trends;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
