import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever cannot sign in any more fetches what is theirs with a link and their own password: neither opens anything alone. An
 * administrator brings back somebody who left, to the same account, and nothing that ended with the leaving comes back. Older code
 * that still serves makes no such link and brings nobody back.
 */
export class LeaveAndComeBack implements MigrationInterface {
  readonly name = 'LeaveAndComeBack1764374400044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is known and allowed by now stays so; this comes to it.
      DO $known$
      DECLARE
        known text := (SELECT string_agg(quote_literal(m[1]), ', ') FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
                        WHERE c.conname = 'administration_event_action_known');
        noted text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'administration_event_of_accounts');
        changed text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'staff_member_erase');
      BEGIN
        EXECUTE format('ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
          ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''pack-link-made'', ''pack-fetched'', ''person-back''))', known);
        EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
          WITH CHECK (%s OR (subject_id = actor_id AND action IN (''pack-link-made'', ''pack-fetched'')))', noted);
        EXECUTE format('ALTER POLICY staff_member_erase ON staff_member
          USING (%s OR (left_on IS NOT NULL AND NOT EXISTS (SELECT FROM erasure_receipt r WHERE r.staff_id = staff_member.id)))', changed);
      END $known$;
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for closing, links, packs, passwords, second factors and last days: of oneself, what became of one''s own account; inside those for holds: of a hold, and not of whom; and inside those for directories.';
      COMMENT ON POLICY staff_member_erase ON staff_member IS 'Only inside app.empty_account, app.suspend_after_last_day, app.bring_back, app.directory_changes and app.directory_removes.';

      CREATE TABLE pack_link (
        token_hash bytea CONSTRAINT pack_link_pk PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT pack_link_staff_fk REFERENCES staff_member,
        made_by uuid NOT NULL CONSTRAINT pack_link_made_by_fk REFERENCES staff_member,
        made_on date NOT NULL,
        until date NOT NULL,
        fetched_on date,
        CONSTRAINT pack_link_not_for_ever CHECK (until >= made_on AND until <= made_on + 400)
      );
      COMMENT ON TABLE pack_link IS 'Links with which somebody fetches what is theirs when they cannot sign in any more, together with their own password. Of no use to whoever made one for another.';
      COMMENT ON COLUMN pack_link.token_hash IS 'SHA-256 of what stands in the link; the link itself is shown once and kept nowhere.';
      CREATE INDEX pack_link_by_staff ON pack_link (staff_id);
      ALTER TABLE pack_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY pack_link_find ON pack_link FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY pack_link_find ON pack_link IS 'Only inside the functions for packs.';
      CREATE POLICY pack_link_make ON pack_link FOR INSERT TO afterword_owner WITH CHECK (fetched_on IS NULL);
      COMMENT ON POLICY pack_link_make ON pack_link IS 'Only inside the functions for packs.';
      CREATE POLICY pack_link_use ON pack_link FOR UPDATE TO afterword_owner USING (fetched_on IS NULL) WITH CHECK (fetched_on IS NOT NULL);
      COMMENT ON POLICY pack_link_use ON pack_link IS 'Only inside app.note_pack_fetched: once.';
      CREATE POLICY pack_link_replace ON pack_link FOR DELETE TO afterword_owner USING (fetched_on IS NULL);
      COMMENT ON POLICY pack_link_replace ON pack_link IS 'Only inside the functions for packs: a newer link takes the place of one that the same person made and nobody used.';

      CREATE FUNCTION app.make_own_pack_link(hash bytea, at timestamptz, last_day date) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          IF me IS NULL THEN RAISE EXCEPTION 'Nobody asks.' USING ERRCODE = 'insufficient_privilege'; END IF;
          DELETE FROM pack_link WHERE staff_id = me AND made_by = me AND fetched_on IS NULL;
          INSERT INTO pack_link (token_hash, staff_id, made_by, made_on, until) VALUES (hash, me, me, (at AT TIME ZONE 'Europe/London')::date, last_day);
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id, day) VALUES (at, me, 'pack-link-made', me, last_day);
        END $$;
      COMMENT ON FUNCTION app.make_own_pack_link(bytea, timestamptz, date) IS 'For whoever asks, a link to what is theirs, in place of an earlier one of their own.';

      CREATE FUNCTION app.make_pack_link(hash bytea, person uuid, today date, last_day date) RETURNS text
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.demand_administrator();
          IF EXISTS (SELECT FROM staff_member WHERE id = person AND left_on IS NULL AND suspended_on IS NULL) THEN RETURN 'in'; END IF;
          IF NOT EXISTS (SELECT FROM credential WHERE staff_id = person) THEN RETURN 'no-password'; END IF;
          DELETE FROM pack_link WHERE staff_id = person AND made_by = app.staff_id() AND fetched_on IS NULL;
          INSERT INTO pack_link (token_hash, staff_id, made_by, made_on, until) VALUES (hash, person, app.staff_id(), today, last_day);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.make_pack_link(bytea, uuid, date, date) IS
        'For an administrator, a link for somebody who cannot sign in any more, or why not: they still can, or have no password that could open it.';

      CREATE FUNCTION app.pack_behind(hash bytea, at timestamptz)
        RETURNS TABLE (staff_id uuid, email text, given_name text, organisation text, until date, password_hash text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.email, s.given_name, coalesce((SELECT o.name FROM organisation o), ''), l.until, c.password_hash
            FROM pack_link l JOIN staff_member s ON s.id = l.staff_id JOIN credential c ON c.staff_id = s.id
           WHERE l.token_hash = hash AND l.fetched_on IS NULL AND l.until >= (at AT TIME ZONE 'Europe/London')::date
             -- Whoever was suspended before their last day needs a link of an administrator.
             AND NOT (l.made_by = s.id AND s.left_on IS NULL AND s.suspended_on IS NOT NULL AND (s.ends_on IS NULL OR s.ends_on >= s.suspended_on))
        $$;
      COMMENT ON FUNCTION app.pack_behind(bytea, timestamptz) IS 'For whom a link is while it works, with the hash of their own password, which is asked for besides.';

      CREATE FUNCTION app.note_pack_fetched(hash bytea, at timestamptz) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE whose uuid;
        BEGIN
          UPDATE pack_link SET fetched_on = (at AT TIME ZONE 'Europe/London')::date WHERE token_hash = hash AND fetched_on IS NULL RETURNING staff_id INTO whose;
          IF whose IS NOT NULL THEN
            INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, whose, 'pack-fetched', whose);
          END IF;
        END $$;
      COMMENT ON FUNCTION app.note_pack_fetched(bytea, timestamptz) IS 'A link that brought somebody the whole of what is theirs works no more, and that is written down.';

      CREATE FUNCTION app.own_pack_link(today date) RETURNS date
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT max(l.until) FROM pack_link l WHERE l.staff_id = app.staff_id() AND l.made_by = l.staff_id AND l.fetched_on IS NULL AND l.until >= today $$;
      COMMENT ON FUNCTION app.own_pack_link(date) IS 'Until when a link works that whoever asks made for themselves; null without one.';

      CREATE FUNCTION app.bring_back(person uuid, today date) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.demand_administrator();
          UPDATE staff_member SET left_on = NULL, suspended_on = NULL, ends_on = CASE WHEN ends_on >= today THEN ends_on END, placed_on = today, revision = revision + 1
           WHERE id = person AND left_on IS NOT NULL AND email NOT LIKE 'erased-%@afterword.invalid'
             AND NOT EXISTS (SELECT FROM account_closing c WHERE c.staff_id = person AND c.emptied_on IS NOT NULL);
          RETURN FOUND;
        END $$;
      COMMENT ON FUNCTION app.bring_back(uuid, date) IS
        'For an administrator, brings back somebody who left, to the same account. Supervisions, shares and roles that ended stay ended. False where nobody left, or the account was erased.';

      GRANT EXECUTE ON FUNCTION app.make_own_pack_link(bytea, timestamptz, date), app.make_pack_link(bytea, uuid, date, date), app.pack_behind(bytea, timestamptz),
        app.note_pack_fetched(bytea, timestamptz), app.own_pack_link(date), app.bring_back(uuid, date) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
