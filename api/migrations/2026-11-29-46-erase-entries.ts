import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody erases everything they wrote and stays: shares end at once, thirty days to undo, then what is sealed under their key goes and
 * the key with it, while they write on under another. Between the two stands a wall: nothing can be sealed under a key that was put away.
 * What is held by law leaves everybody's eyes on its day and waits. Older code that still serves knows nothing of it; where its memory
 * holds the key that went, the wall refuses what it writes.
 */
export class EraseEntries implements MigrationInterface {
  readonly name = 'EraseEntries1764374400046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(WHAT_GOES);
    await runner.query(ONES_OWN);
    await runner.query(STEPS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
  CREATE TABLE entries_erasure (
    id uuid CONSTRAINT entries_erasure_pk PRIMARY KEY DEFAULT gen_random_uuid(),
    staff_id uuid NOT NULL CONSTRAINT entries_erasure_staff_fk REFERENCES staff_member,
    asked_on date NOT NULL,
    erase_on date NOT NULL,
    code_hash bytea NOT NULL CONSTRAINT entries_erasure_code_unique UNIQUE,
    key_id uuid,
    shut_on date,
    emptied_on date,
    erased_on date,
    backups_gone_on date,
    CONSTRAINT entries_erasure_can_be_undone CHECK (erase_on >= asked_on),
    CONSTRAINT entries_erasure_step_by_step CHECK ((key_id IS NULL OR shut_on IS NOT NULL) AND (emptied_on IS NULL OR shut_on IS NOT NULL) AND (erased_on IS NULL OR emptied_on IS NOT NULL)),
    CONSTRAINT entries_erasure_backups_later CHECK ((erased_on IS NULL) = (backups_gone_on IS NULL) AND backups_gone_on > erased_on)
  );
  COMMENT ON TABLE entries_erasure IS 'That somebody erases what they wrote and keeps their account; once it is done, the receipt of that.';
  COMMENT ON COLUMN entries_erasure.key_id IS 'The key that goes; null until its day has come, and where nothing had ever been written.';
  COMMENT ON COLUMN entries_erasure.shut_on IS 'The day from which nobody sees what that key sealed, and nothing more is sealed under it. Its rows go on the same day, or once no hold stands on them.';
  COMMENT ON COLUMN entries_erasure.erased_on IS 'The day on which the key was destroyed.';
  CREATE UNIQUE INDEX entries_erasure_one_to_undo ON entries_erasure (staff_id) WHERE shut_on IS NULL;
  CREATE INDEX entries_erasure_by_key_id ON entries_erasure (key_id) WHERE key_id IS NOT NULL;

  CREATE TABLE set_aside (
    staff_id uuid NOT NULL CONSTRAINT set_aside_staff_fk REFERENCES staff_member,
    key_id uuid NOT NULL,
    what text NOT NULL CONSTRAINT set_aside_what_known CHECK (what IN ('private-note', 'read-marks')),
    kept jsonb NOT NULL
  );
  COMMENT ON TABLE set_aside IS 'Sealed rows of an erasure that left their place, so that their writer can begin anew there. They go in the same hour, or once no hold stands on their writer.';
  CREATE INDEX set_aside_by_staff ON set_aside (staff_id, key_id);

  ALTER TABLE entries_erasure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ALTER TABLE set_aside ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY entries_erasure_read ON entries_erasure FOR SELECT TO afterword_app USING (staff_id = (SELECT app.staff_id()) AND shut_on IS NULL);
  COMMENT ON POLICY entries_erasure_read ON entries_erasure IS 'Whose entries they are, while it can be undone. How far it is from then on would say whether something is held.';
  GRANT SELECT ON entries_erasure TO afterword_app;
  CREATE POLICY entries_erasure_find ON entries_erasure FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY entries_erasure_find ON entries_erasure IS 'Only inside the functions for erasing entries, app.has_sealed and app.erasure_with.';
  CREATE POLICY entries_erasure_begin ON entries_erasure FOR INSERT TO afterword_owner WITH CHECK (emptied_on IS NULL AND erased_on IS NULL);
  COMMENT ON POLICY entries_erasure_begin ON entries_erasure IS 'Only inside app.erase_entries and app.erase_entries_again.';
  CREATE POLICY entries_erasure_go_on ON entries_erasure FOR UPDATE TO afterword_owner USING (erased_on IS NULL) WITH CHECK (shut_on IS NOT NULL);
  COMMENT ON POLICY entries_erasure_go_on ON entries_erasure IS 'Only inside the functions for erasing entries; nobody changes a receipt.';
  CREATE POLICY entries_erasure_end ON entries_erasure FOR DELETE TO afterword_owner USING (shut_on IS NULL);
  COMMENT ON POLICY entries_erasure_end ON entries_erasure IS 'Only inside app.keep_entries, and when the whole account closes.';
  CREATE POLICY set_aside_find ON set_aside FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY set_aside_find ON set_aside IS 'Only inside app.empty_entries and app.key_ids.';
  CREATE POLICY set_aside_keep ON set_aside FOR INSERT TO afterword_owner
    WITH CHECK (EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = set_aside.staff_id AND x.key_id = set_aside.key_id AND x.erased_on IS NULL));
  COMMENT ON POLICY set_aside_keep ON set_aside IS 'Only inside app.shut_entries.';
  CREATE POLICY set_aside_go ON set_aside FOR DELETE TO afterword_owner
    USING (NOT EXISTS (SELECT FROM legal_hold h WHERE h.author_id = set_aside.staff_id AND h.ended_on IS NULL));
  COMMENT ON POLICY set_aside_go ON set_aside IS 'Only inside app.empty_entries; never what is held.';`;

const WHAT_GOES = `
  -- What is known and allowed by now stays so; this comes to it.
  DO $known$
  DECLARE
    known text := (SELECT string_agg(quote_literal(m[1]), ', ') FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
                    WHERE c.conname = 'administration_event_action_known');
    noted text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'administration_event_of_accounts');
    begun text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'share_begin');
    notes text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'private_note_erase');
    marks text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'read_marks_erase');
    deleted text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'entry_delete_and_restore');
    uncounted text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'counted_tag_delete_entry');
    counted text := (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy WHERE polname = 'counted_tag_delete_entry_find');
    goes text := 'EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = entry.author_id AND x.key_id = entry.key_id AND x.shut_on IS NOT NULL)';
    tags text := 'EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = counted_tag.author_id AND x.shut_on IS NOT NULL)';
  BEGIN
    EXECUTE format('ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
      ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''entries-erasing'', ''entries-kept'', ''entries-erased''))', known);
    EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
      WITH CHECK (%s OR (subject_id = actor_id AND action IN (''entries-erasing'', ''entries-kept'', ''entries-erased'')))', noted);
    EXECUTE format('ALTER POLICY share_begin ON share
      WITH CHECK (%s AND NOT EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = share.author_id AND x.shut_on IS NULL))', begun);
    EXECUTE format('ALTER POLICY private_note_erase ON private_note
      USING (%s OR EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = private_note.writer_id AND x.key_id = private_note.key_id AND x.shut_on IS NOT NULL))', notes);
    EXECUTE format('ALTER POLICY read_marks_erase ON read_marks
      USING (%s OR EXISTS (SELECT FROM entries_erasure x WHERE x.staff_id = read_marks.staff_id AND x.key_id = read_marks.key_id AND x.shut_on IS NOT NULL))', marks);
    EXECUTE format('ALTER POLICY entry_delete_and_restore ON entry USING (%1$s OR %2$s) WITH CHECK (%1$s OR (%2$s AND deleted_on IS NOT NULL))', deleted, goes);
    EXECUTE format('ALTER POLICY counted_tag_delete_entry ON counted_tag USING (%s OR %s)', uncounted, tags);
    EXECUTE format('ALTER POLICY counted_tag_delete_entry_find ON counted_tag USING (%s OR %s)', counted, tags);
  END $known$;
  COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
    'Only inside the functions for closing, erasing entries, links, packs, passwords, second factors, groups and last days: of oneself, what became of one''s own account; inside those for holds: of a hold, and not of whom; and inside those for directories.';
  COMMENT ON POLICY share_begin ON share IS 'The author shares, with a current supervisor, what is not deleted, while neither their account nor their entries are on the way out.';
  COMMENT ON POLICY private_note_erase ON private_note IS 'Only inside app.empty_account and app.shut_entries.';
  COMMENT ON POLICY read_marks_erase ON read_marks IS 'Only inside app.empty_account and app.shut_entries.';
  COMMENT ON POLICY entry_purge ON entry IS 'Only inside app.purge_deleted, app.empty_account and app.empty_entries: what its author deleted, and what is of an account that is gone; never what is held.';
  COMMENT ON POLICY entry_delete_and_restore ON entry IS 'Inside app.delete_entry and app.restore_entry only one''s own; inside app.shut_entries what was sealed under the key that goes.';
  COMMENT ON POLICY counted_tag_delete_entry ON counted_tag IS 'Inside app.delete_entry only one''s own; and inside app.shut_entries.';
  COMMENT ON POLICY counted_tag_delete_entry_find ON counted_tag IS 'Inside app.delete_entry and app.move_counted_tags only of one person; and inside app.shut_entries.';

  CREATE FUNCTION app.refuse_key_that_went() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      -- Whoever puts the key away waits for those who write under it just now, and whoever comes after sees that it is away.
      PERFORM pg_advisory_xact_lock_shared(7301141, hashtext(NEW.key_id::text) & 63);
      IF EXISTS (SELECT FROM entries_erasure x WHERE x.key_id = NEW.key_id AND x.shut_on IS NOT NULL) THEN
        RAISE EXCEPTION 'This key was put away.' USING ERRCODE = 'object_in_use';
      END IF;
      RETURN NEW;
    END $$;
  COMMENT ON FUNCTION app.refuse_key_that_went() IS 'Refuses what is sealed under a key that an erasure put away, whichever process still has it in its memory.';
  CREATE TRIGGER entry_under_living_key BEFORE INSERT OR UPDATE ON entry FOR EACH ROW WHEN (NEW.deleted_on IS NULL) EXECUTE FUNCTION app.refuse_key_that_went();
  CREATE TRIGGER private_note_under_living_key BEFORE INSERT OR UPDATE ON private_note FOR EACH ROW EXECUTE FUNCTION app.refuse_key_that_went();
  CREATE TRIGGER read_marks_under_living_key BEFORE INSERT OR UPDATE ON read_marks FOR EACH ROW EXECUTE FUNCTION app.refuse_key_that_went();

  CREATE OR REPLACE FUNCTION app.has_sealed() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT EXISTS (SELECT FROM entry e WHERE e.author_id = app.staff_id() AND NOT EXISTS (SELECT FROM entries_erasure x WHERE x.key_id = e.key_id AND x.shut_on IS NOT NULL))
          OR EXISTS (SELECT FROM private_note n WHERE n.writer_id = app.staff_id()) OR EXISTS (SELECT FROM read_marks r WHERE r.staff_id = app.staff_id())
    $$;
  COMMENT ON FUNCTION app.has_sealed() IS 'Whether the person who asks has something that is sealed under the key they write with.';

  CREATE OR REPLACE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment UNION SELECT key_id FROM comment_edit UNION SELECT key_id FROM comment_draft
      UNION SELECT key_id FROM earlier_save UNION SELECT key_id FROM disclosed_entry UNION SELECT key_id FROM set_aside
      UNION SELECT key_id FROM supervision WHERE key_id IS NOT NULL UNION SELECT key_id FROM private_note UNION SELECT key_id FROM read_marks
    $$;`;

const ONES_OWN = `
  CREATE FUNCTION app.erase_entries(at timestamptz, today date, new_code_hash bytea) RETURNS date
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      me uuid := app.staff_id();
      due date := greatest(today, current_date) + app.days_kept('closed-account');
    BEGIN
      IF me IS NULL OR EXISTS (SELECT FROM account_closing c WHERE c.staff_id = me) THEN RETURN NULL; END IF;
      -- Whoever is sharing one of these just now has to finish first, so that no share slips in behind.
      PERFORM FROM entry WHERE author_id = me FOR UPDATE;
      INSERT INTO entries_erasure (staff_id, asked_on, erase_on, code_hash) VALUES (me, today, due, new_code_hash) ON CONFLICT (staff_id) WHERE shut_on IS NULL DO NOTHING;
      IF NOT FOUND THEN RETURN NULL; END IF;
      UPDATE share SET withdrawn_on = today, withdrawn_by = author_id WHERE author_id = me AND withdrawn_on IS NULL;
      DELETE FROM counted_tag WHERE author_id = me;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'entries-erasing', me);
      RETURN due;
    END $$;
  COMMENT ON FUNCTION app.erase_entries(timestamptz, date, bytea) IS
    'Begins to erase what whoever asks wrote: their shares end and their counted tags go in the same statement. Returns its day; null where that, or their account, is already on the way out.';

  CREATE FUNCTION app.keep_entries(at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      DELETE FROM entries_erasure WHERE staff_id = me AND shut_on IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'entries-kept', me);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.keep_entries(timestamptz) IS 'Undoes that for whoever asks, until its day. What was shared stays withdrawn.';

  CREATE FUNCTION app.close_with_entries() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN DELETE FROM entries_erasure WHERE staff_id = NEW.staff_id AND shut_on IS NULL; RETURN NULL; END $$;
  COMMENT ON FUNCTION app.close_with_entries() IS 'Whoever closes their account erases their entries with it, and not besides.';
  CREATE TRIGGER account_closing_covers AFTER INSERT ON account_closing FOR EACH ROW EXECUTE FUNCTION app.close_with_entries();

  DROP FUNCTION app.erasure_with(bytea);
  CREATE FUNCTION app.erasure_with(asked_hash bytea)
    RETURNS TABLE (asked_on date, erase_on date, erased_on date, key_destroyed boolean, backups_gone_on date, account_stays boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT r.asked_on, r.erased_on, r.erased_on, r.key_id IS NOT NULL, r.backups_gone_on, false FROM erasure_receipt r WHERE r.code_hash = asked_hash
      UNION ALL
      SELECT c.asked_on, c.erase_on, NULL, false, NULL, false FROM account_closing c WHERE c.code_hash = asked_hash
      UNION ALL
      SELECT x.asked_on, coalesce(x.erased_on, x.erase_on), x.erased_on, x.erased_on IS NOT NULL AND x.key_id IS NOT NULL, x.backups_gone_on, true FROM entries_erasure x WHERE x.code_hash = asked_hash
    $$;
  COMMENT ON FUNCTION app.erasure_with(bytea) IS 'How far an erasure has come, of an account or of entries alone, for whoever holds its code: days only, and not whose it is.';`;

const STEPS = `
  CREATE FUNCTION app.entries_due() RETURNS TABLE (id uuid, staff_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT x.id, x.staff_id FROM entries_erasure x WHERE x.erase_on <= current_date AND x.erased_on IS NULL ORDER BY x.asked_on, x.id $$;
  COMMENT ON FUNCTION app.entries_due() IS 'Whose entries are to be erased today, or were to be and are not yet.';

  CREATE FUNCTION app.shut_entries(due_id uuid, writes_with uuid) RETURNS TABLE (key_id uuid)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    #variable_conflict use_column
    DECLARE due entries_erasure;
    BEGIN
      PERFORM pg_advisory_xact_lock(7301141, hashtext(coalesce((SELECT x.key_id FROM entries_erasure x WHERE x.id = due_id), writes_with)::text) & 63);
      -- Waits for somebody who changes their mind just now. Which key goes is said once, so that repeating it never takes the next one.
      UPDATE entries_erasure SET shut_on = current_date, key_id = writes_with WHERE id = due_id AND shut_on IS NULL AND erase_on <= current_date;
      SELECT * INTO due FROM entries_erasure x WHERE x.id = due_id AND x.shut_on IS NOT NULL AND x.erased_on IS NULL;
      IF NOT FOUND THEN RETURN; END IF;
      IF due.emptied_on IS NULL THEN
        DELETE FROM counted_tag c USING entry e WHERE c.author_id = due.staff_id AND e.id = c.entry_id AND e.key_id = due.key_id;
        -- Longer ago than a deletion can be undone.
        UPDATE entry SET deleted_on = current_date - app.days_kept('deleted-entry') - 1
         WHERE author_id = due.staff_id AND key_id = due.key_id AND coalesce(deleted_on >= current_date - app.days_kept('deleted-entry'), true);
        WITH gone AS (DELETE FROM private_note n WHERE n.writer_id = due.staff_id AND n.key_id = due.key_id RETURNING n.*)
        INSERT INTO set_aside (staff_id, key_id, what, kept) SELECT due.staff_id, due.key_id, 'private-note', to_jsonb(gone) FROM gone;
        WITH gone AS (DELETE FROM read_marks r WHERE r.staff_id = due.staff_id AND r.key_id = due.key_id RETURNING r.*)
        INSERT INTO set_aside (staff_id, key_id, what, kept) SELECT due.staff_id, due.key_id, 'read-marks', to_jsonb(gone) FROM gone;
      END IF;
      RETURN QUERY SELECT due.key_id;
    END $$;
  COMMENT ON FUNCTION app.shut_entries(uuid, uuid) IS
    'On its day takes what somebody wrote from everybody''s eyes, their own too, and says which key goes: the one they wrote with when this was first called. May be repeated; no row where it was undone or is done.';

  CREATE FUNCTION app.empty_entries(due_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE due entries_erasure;
    BEGIN
      SELECT * INTO due FROM entries_erasure x WHERE x.id = due_id AND x.shut_on IS NOT NULL AND x.erased_on IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      IF due.emptied_on IS NOT NULL THEN RETURN true; END IF;
      -- A hold that is being placed just now is seen. One week that is held keeps all of it, because one key seals it.
      PERFORM pg_advisory_xact_lock(hashtextextended('hold of ' || due.staff_id, 0));
      IF EXISTS (SELECT FROM legal_hold h WHERE h.author_id = due.staff_id AND h.ended_on IS NULL) THEN RETURN false; END IF;
      DELETE FROM entry WHERE author_id = due.staff_id AND key_id = due.key_id;
      DELETE FROM set_aside WHERE staff_id = due.staff_id AND key_id = due.key_id;
      UPDATE entries_erasure SET emptied_on = current_date WHERE id = due_id;
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.empty_entries(uuid) IS 'Removes the rows of an erasure of entries that was shut; false while something of their author is held. May be repeated.';

  CREATE FUNCTION app.finish_entries(at timestamptz, due_id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE author uuid;
    BEGIN
      UPDATE entries_erasure SET erased_on = current_date, backups_gone_on = current_date + app.days_kept('key-backup')
       WHERE id = due_id AND emptied_on IS NOT NULL AND erased_on IS NULL RETURNING staff_id INTO author;
      IF author IS NOT NULL THEN
        INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, author, 'entries-erased', author);
      END IF;
    END $$;
  COMMENT ON FUNCTION app.finish_entries(timestamptz, uuid) IS 'Makes the receipt of it, once the key is destroyed.';

  CREATE FUNCTION app.erase_entries_again(authors uuid[], keys uuid[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      gone record;
      back integer := 0;
    BEGIN
      FOR gone IN SELECT * FROM unnest(authors, keys) AS k (author, key) LOOP
        CONTINUE WHEN EXISTS (SELECT FROM entries_erasure x WHERE x.key_id = gone.key) OR NOT EXISTS (SELECT FROM staff_member m WHERE m.id = gone.author);
        -- Its key is destroyed, so nobody can read what a hold from before would keep; and none stood when it was.
        UPDATE legal_hold SET ended_on = current_date WHERE author_id = gone.author AND ended_on IS NULL;
        -- What was asked for before the backup is what was done since.
        UPDATE entries_erasure SET erase_on = greatest(asked_on, current_date), shut_on = current_date, key_id = gone.key WHERE staff_id = gone.author AND shut_on IS NULL;
        IF NOT FOUND THEN
          INSERT INTO entries_erasure (staff_id, asked_on, erase_on, code_hash, shut_on, key_id)
            VALUES (gone.author, current_date, current_date, sha256(gen_random_uuid()::text::bytea), current_date, gone.key);
        END IF;
        back := back + 1;
      END LOOP;
      RETURN back;
    END $$;
  COMMENT ON FUNCTION app.erase_entries_again(uuid[], uuid[]) IS
    'After an older backup was restored: what was sealed under keys of which the key store knows that they were destroyed is erased again; what was written since is not. Not for the application.';

  GRANT EXECUTE ON FUNCTION app.erase_entries(timestamptz, date, bytea), app.keep_entries(timestamptz), app.erasure_with(bytea), app.entries_due(), app.shut_entries(uuid, uuid),
    app.empty_entries(uuid), app.finish_entries(timestamptz, uuid) TO afterword_app;`;
