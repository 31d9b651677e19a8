import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A corrected address ends what went to the one before: links that nobody used, and invitations that wait or were sent. Whoever has the
 * wrong mailbox chooses no password. Older code that still serves shows such an invitation as one that another link replaced.
 */
export class EndLinksWithTheAddress implements MigrationInterface {
  readonly name = 'EndLinksWithTheAddress1764374400051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.end_links_with_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE invitation i SET ended_as = 'replaced', ended_on = coalesce(i.ended_on, i.queued_on), seed = NULL, next_try_at = NULL
           WHERE i.staff_id = NEW.id AND (i.ended_on IS NULL OR i.ended_as = 'accepted')
             AND EXISTS (SELECT FROM one_time_link l WHERE l.token_hash = i.link_hash AND l.used_on IS NULL);
          DELETE FROM one_time_link WHERE staff_id = NEW.id AND used_on IS NULL;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_links_with_address() IS 'With another address no link works that was made for the one before, and no invitation waits.';
      COMMENT ON POLICY invitation_note ON invitation IS 'Only inside app.invite, app.claim_invitation, app.note_invitation and app.end_links_with_address.';
      COMMENT ON POLICY one_time_link_replace ON one_time_link IS 'Only inside the functions for links, where a newer one takes the place of one that nobody used, and those that end with a person or their address.';
      CREATE TRIGGER staff_member_ends_links AFTER UPDATE OF email ON staff_member FOR EACH ROW
        WHEN (lower(OLD.email) <> lower(NEW.email)) EXECUTE FUNCTION app.end_links_with_address();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
