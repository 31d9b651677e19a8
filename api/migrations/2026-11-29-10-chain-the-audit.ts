import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What administrators do is written down beside what readers do, and a chain of hashes runs over both: each link holds the hash of its
 * row and of the link before, so that a row that is changed, removed or put in later is found. Older code that still serves writes
 * readings as before; they are chained with the rest.
 */
export class ChainTheAudit implements MigrationInterface {
  readonly name = 'ChainTheAudit1764374400010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE administration_event (
        id uuid CONSTRAINT administration_event_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        happened_at timestamptz NOT NULL,
        actor_id uuid NOT NULL CONSTRAINT administration_event_actor_fk REFERENCES staff_member,
        action text NOT NULL CONSTRAINT administration_event_action_known CHECK (action IN (
          'person-added', 'person-changed', 'person-invited', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
          'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
          'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed',
          'account-closing', 'account-kept', 'account-erased')),
        subject_id uuid CONSTRAINT administration_event_subject_fk REFERENCES staff_member,
        about_id uuid,
        day date
      );
      COMMENT ON TABLE administration_event IS 'Who changed what in people, roles, supervisions and settings: ids, an action and a day; never a word, never anybody''s writing.';
      COMMENT ON COLUMN administration_event.subject_id IS 'The person it was done to; null where it was done to none.';
      COMMENT ON COLUMN administration_event.about_id IS 'The row it was done to: a supervision, a team, a grant, a signpost.';
      COMMENT ON COLUMN administration_event.day IS 'The day that was set, such as the last day of somebody who leaves.';
      CREATE INDEX administration_event_newest_first ON administration_event (happened_at DESC, id DESC);
      CREATE INDEX administration_event_by_subject ON administration_event (subject_id);
      CREATE INDEX administration_event_by_actor ON administration_event (actor_id);
      CREATE INDEX audit_event_by_time ON audit_event (happened_at);

      CREATE TABLE audit_link (
        position bigint CONSTRAINT audit_link_pk PRIMARY KEY CONSTRAINT audit_link_from_one CHECK (position > 0),
        kind text NOT NULL CONSTRAINT audit_link_kind_known CHECK (kind IN ('administration_event', 'audit_event')),
        event_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        hash bytea NOT NULL CONSTRAINT audit_link_hash_whole CHECK (octet_length(hash) = 32),
        CONSTRAINT audit_link_event_unique UNIQUE (kind, event_id)
      );
      COMMENT ON TABLE audit_link IS 'One link for each committed row of the audit, in the order in which they were found; the hash covers the row and the link before.';

      ALTER TABLE administration_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE audit_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY administration_event_read ON administration_event FOR SELECT TO afterword_app
        USING (actor_id = (SELECT app.staff_id()) OR subject_id = (SELECT app.staff_id()) OR EXISTS (
          SELECT FROM role_grant g WHERE g.staff_id = (SELECT app.staff_id()) AND g.role = 'administrator' AND g.revoked_on IS NULL));
      COMMENT ON POLICY administration_event_read ON administration_event IS 'Administrators, whoever did it, and the person it was done to.';
      CREATE POLICY administration_event_add ON administration_event FOR INSERT TO afterword_app
        WITH CHECK (actor_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM role_grant g WHERE g.staff_id = (SELECT app.staff_id()) AND g.role = 'administrator' AND g.revoked_on IS NULL));
      COMMENT ON POLICY administration_event_add ON administration_event IS 'An administrator, of their own doing; append-only.';
      GRANT SELECT, INSERT ON administration_event TO afterword_app;

      CREATE POLICY administration_event_chain ON administration_event FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY administration_event_chain ON administration_event IS 'Only inside the named functions, and where the chain is verified.';
      CREATE POLICY audit_event_chain ON audit_event FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY audit_event_chain ON audit_event IS 'Only inside app.chain_audit, and where the chain is verified.';
      CREATE POLICY audit_link_read ON audit_link FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY audit_link_read ON audit_link IS 'Only inside app.chain_audit, and where the chain is verified.';
      CREATE POLICY audit_link_add ON audit_link FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY audit_link_add ON audit_link IS 'Only inside app.chain_audit; nobody changes a link.';

      CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$ BEGIN RAISE EXCEPTION 'The audit is added to and never changed.' USING ERRCODE = '42501'; END $$;
      COMMENT ON FUNCTION app.refuse_change() IS 'Stands in the way of everyone who goes through PostgreSQL, the owner of the tables too.';
      CREATE TRIGGER administration_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON administration_event FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER audit_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
      CREATE TRIGGER audit_link_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      CREATE FUNCTION app.chain_audit(at timestamptz, most integer) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
        AS $$
        DECLARE
          place bigint := 0;
          before bytea := ''::bytea;
          since timestamptz := '-infinity';
          linked integer := 0;
          event record;
        BEGIN
          -- One at a time: whoever comes second sees what the first has linked.
          PERFORM pg_advisory_xact_lock(7301130);
          SELECT l.position, l.hash, l.linked_at - interval '1 hour' INTO place, before, since FROM audit_link l ORDER BY l.position DESC LIMIT 1;
          place := coalesce(place, 0);
          before := coalesce(before, ''::bytea);
          since := coalesce(since, '-infinity');
          FOR event IN
            SELECT e.kind, e.id, e.line FROM (
              SELECT 'audit_event' AS kind, a.id, a.happened_at,
                     concat_ws('|', a.happened_at, a.actor_id, a.action, a.author_id, a.share_id) AS line
                FROM audit_event a WHERE a.happened_at >= since
              UNION ALL
              SELECT 'administration_event', a.id, a.happened_at,
                     concat_ws('|', a.happened_at, a.actor_id, a.action, coalesce(a.subject_id::text, '-'), coalesce(a.about_id::text, '-'), coalesce(a.day::text, '-'))
                FROM administration_event a WHERE a.happened_at >= since) e
             WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.kind = e.kind AND l.event_id = e.id)
             ORDER BY e.happened_at, e.kind, e.id LIMIT most
          LOOP
            place := place + 1;
            before := sha256(convert_to(concat_ws('|', place, encode(before, 'hex'), at, event.kind, event.id, event.line), 'UTF8'));
            INSERT INTO audit_link (position, kind, event_id, linked_at, hash) VALUES (place, event.kind, event.id, at, before);
            linked := linked + 1;
          END LOOP;
          RETURN linked;
        END $$;
      COMMENT ON FUNCTION app.chain_audit(timestamptz, integer) IS
        'Links the committed rows of the audit that no link has yet, oldest first, and says how many. A row that claims to be more than an hour older than the last link is left out: it was not there when that link was made.';
      GRANT EXECUTE ON FUNCTION app.chain_audit(timestamptz, integer) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
