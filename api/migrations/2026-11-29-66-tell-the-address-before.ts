import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever gets another address is told at the one before, whatever changed it: the row that waits for the mail is written with the change, and is gone
 * once the mail is out. Older code that still serves sends none; what waits longer than a week is let go.
 */
export class TellTheAddressBefore implements MigrationInterface {
  readonly name = 'TellTheAddressBefore1764374400066';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE address_notice (
        id uuid CONSTRAINT address_notice_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        staff_id uuid NOT NULL CONSTRAINT address_notice_staff_fk REFERENCES staff_member,
        email text NOT NULL,
        queued_on date NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        next_try_at timestamptz NOT NULL
      );
      COMMENT ON TABLE address_notice IS 'That somebody is to be told, at the address before, that it was changed; nothing once the mail is out.';
      CREATE INDEX address_notice_by_staff ON address_notice (staff_id);
      CREATE INDEX address_notice_waiting ON address_notice (next_try_at);
      ALTER TABLE address_notice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY address_notice_find ON address_notice FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY address_notice_find ON address_notice IS 'Only inside the functions for these notices.';
      CREATE POLICY address_notice_queue ON address_notice FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY address_notice_queue ON address_notice IS 'Only inside app.tell_address_before.';
      CREATE POLICY address_notice_try ON address_notice FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY address_notice_try ON address_notice IS 'Only inside app.claim_notice and app.note_notice.';
      CREATE POLICY address_notice_settle ON address_notice FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY address_notice_settle ON address_notice IS 'Only inside app.note_notice, app.forget_notices and app.forget_with_account.';

      CREATE FUNCTION app.tell_address_before() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- Before anybody has come in there is nothing to take, and the address may never have been theirs.
          IF EXISTS (SELECT FROM credential c WHERE c.staff_id = NEW.id) THEN
            INSERT INTO address_notice (staff_id, email, queued_on, next_try_at) VALUES (NEW.id, OLD.email, app.today(), app.moment());
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.tell_address_before() IS 'Queues a mail to the address that somebody had until now.';
      CREATE TRIGGER staff_member_tells_address AFTER UPDATE ON staff_member FOR EACH ROW
        WHEN (NEW.left_on IS NULL AND lower(OLD.email) <> lower(NEW.email)) EXECUTE FUNCTION app.tell_address_before();

      CREATE FUNCTION app.claim_notice(at timestamptz) RETURNS TABLE (id uuid, email text, tries integer)
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          UPDATE address_notice n SET tries = n.tries + 1, next_try_at = at + interval '10 minutes'
           WHERE n.id = (SELECT w.id FROM address_notice w WHERE w.next_try_at <= at ORDER BY w.next_try_at, w.id LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING n.id, n.email, n.tries
        $$;
      COMMENT ON FUNCTION app.claim_notice(timestamptz) IS 'The next notice to send, for ten minutes this process''s.';
      CREATE FUNCTION app.note_notice(notice uuid, again_at timestamptz) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE address_notice SET next_try_at = again_at WHERE id = notice AND again_at IS NOT NULL;
          DELETE FROM address_notice WHERE id = notice AND again_at IS NULL;
        END $$;
      COMMENT ON FUNCTION app.note_notice(uuid, timestamptz) IS 'When a notice is tried again; without a time it is done with, and nothing of it stays.';
      CREATE FUNCTION app.forget_notices() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ WITH gone AS (DELETE FROM address_notice WHERE queued_on < (SELECT app.today()) - 7 RETURNING 1) SELECT count(*)::integer FROM gone $$;
      COMMENT ON FUNCTION app.forget_notices() IS 'Lets go what nobody could send for a week, as where there is no mail server.';
      GRANT EXECUTE ON FUNCTION app.claim_notice(timestamptz), app.note_notice(uuid, timestamptz), app.forget_notices() TO afterword_app;

      CREATE OR REPLACE FUNCTION app.forget_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          DELETE FROM scim_person WHERE staff_id = NEW.staff_id;
          DELETE FROM invitation WHERE staff_id = NEW.staff_id;
          DELETE FROM address_notice WHERE staff_id = NEW.staff_id;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.forget_with_account() IS 'Of an account that is gone nothing of a directory is left, no invitation, and no address.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
