import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two people who agree, and two who write about one version, see each other's part without asking: what was drafted, answered, said,
 * worded anew or marked as talked about is told by ids alone. A draft of a comment is told to nobody. Older code that still serves
 * passes over kinds that it does not know.
 */
export class TellOfAgreementsAndComments implements MigrationInterface {
  readonly name = 'TellOfAgreementsAndComments1764288000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER agreement_told AFTER INSERT OR UPDATE ON agreement
        FOR EACH ROW EXECUTE FUNCTION app.tell('agreement', 'supervision_id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER agreement_answer_told AFTER INSERT ON agreement_answer
        FOR EACH ROW EXECUTE FUNCTION app.tell('agreement', 'supervision_id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER comment_told AFTER INSERT OR UPDATE ON comment
        FOR EACH ROW EXECUTE FUNCTION app.tell('comments', 'share_id', 'author_id', 'reader_id');
      CREATE TRIGGER comment_edit_told AFTER INSERT ON comment_edit
        FOR EACH ROW EXECUTE FUNCTION app.tell('comments', 'share_id', 'author_id', 'reader_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
