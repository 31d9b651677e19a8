import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says again that no link of the audit is from a time to come, which a later form of the function had lost: after one such link every row
 * until then would be left out of the chain. Older code that still serves calls the same function.
 */
export class LinkNothingToCome implements MigrationInterface {
  readonly name = 'LinkNothingToCome1764374400056';

  async up(runner: QueryRunner): Promise<void> {
    const [found] = (await runner.query(`SELECT pg_get_functiondef('app.chain_audit(timestamptz, integer)'::regprocedure) AS sql`)) as { sql: string }[];
    const parts = (found?.sql ?? '').split('        BEGIN\n');
    if (parts.length !== 2) throw new Error('The chain of the audit is made otherwise than this migration knows.');
    await runner.query(parts.join('        BEGIN\n          at := least(at, clock_timestamp());\n'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
