import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A disclosure: one lead asks, another approves, and the first reads what the request names until its last day. What is read is copied
 * at the approval, so that nothing written later is in it and nothing can be taken out of it. The application can reach it through two
 * functions alone, which write down each opening before they answer. Older code that still serves knows nothing of it.
 */
export class DiscloseWhatTheLawDemands implements MigrationInterface {
  readonly name = 'DiscloseWhatTheLawDemands1764374400043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WHO_MAY);
    await runner.query(ACTS);
    await runner.query(READING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const WHO_MAY = `
  CREATE FUNCTION app.stands_over(one uuid, other uuid, day date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      -- What ended in the last week still counts: nobody is let go for an afternoon.
      WITH RECURSIVE lines AS (
        SELECT s.supervisee_id, s.supervisor_id, s.type FROM supervision s WHERE s.ended_on IS NULL OR s.ended_on > day - 7),
      above (id) AS (
        SELECT l.supervisor_id FROM lines l WHERE l.supervisee_id = other AND l.type = 'line-management'
        UNION SELECT l.supervisor_id FROM lines l JOIN above a ON l.supervisee_id = a.id WHERE l.type = 'line-management')
      SELECT EXISTS (SELECT FROM lines l WHERE l.supervisor_id = one AND l.supervisee_id = other) OR one IN (SELECT id FROM above)
    $$;
  COMMENT ON FUNCTION app.stands_over(uuid, uuid, date) IS
    'Whether one supervises the other in any way, or stands above them in line management at whatever distance, now or in the week before. Not for the application: it would say so of a restorative supervision.';

  CREATE FUNCTION app.hindrance_to_disclosure(asker uuid, approver uuid, author uuid, today date) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT CASE
        WHEN EXISTS (SELECT FROM unnest(ARRAY[asker, approver]) AS p (id) WHERE NOT app.governs(p.id) OR NOT EXISTS (
          SELECT FROM role_grant g WHERE g.staff_id = p.id AND g.role = 'governance' AND g.revoked_on IS NULL AND g.granted_on <= least(today, current_date) - 7)) THEN 'young'
        WHEN app.stands_over(asker, approver, least(today, current_date)) OR app.stands_over(approver, asker, least(today, current_date)) THEN 'near'
        WHEN app.stands_over(asker, author, least(today, current_date)) OR app.stands_over(approver, author, least(today, current_date)) THEN 'near-author'
      END
    $$;
  COMMENT ON FUNCTION app.hindrance_to_disclosure(uuid, uuid, uuid, date) IS
    'What keeps two leads from disclosing together what an author wrote: a role of either that is younger than seven days, or supervision or management between them or over the author. Null where nothing does.';

  CREATE FUNCTION app.may_i_approve(asked uuid, today date) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT app.hindrance_to_disclosure(d.asked_by, app.staff_id(), d.author_id, today) FROM disclosure d
       WHERE d.id = asked AND d.approved_on IS NULL AND d.ended_on IS NULL AND d.asked_by <> app.staff_id() AND d.author_id <> app.staff_id() AND app.governs(app.staff_id())
    $$;
  COMMENT ON FUNCTION app.may_i_approve(uuid, date) IS 'For a lead who did not ask for it, what keeps them from approving a request; null where nothing does.';
  GRANT EXECUTE ON FUNCTION app.may_i_approve(uuid, date) TO afterword_app;`;

const ACTS = `
  CREATE FUNCTION app.ask_disclosure(new_id uuid, author uuid, what text, first_day date, last_day date, parts text[], why text, named text, for_days integer,
      silent text, silent_days integer, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      PERFORM app.demand_lead();
      IF author = me THEN RETURN 'oneself'; END IF;
      IF NOT EXISTS (SELECT FROM staff_member WHERE id = author) OR EXISTS (SELECT FROM erasure_receipt WHERE staff_id = author) THEN RETURN 'absent'; END IF;
      IF app.stands_over(me, author, least(today, current_date)) THEN RETURN 'near-author'; END IF;
      INSERT INTO disclosure (id, author_id, covers, from_day, until_day, fields, reason, reference, asked_by, asked_on, lapses_on, days, silence, silence_days, silence_by)
        VALUES (new_id, author, what, first_day, last_day, parts, why, named, me, today, greatest(today, current_date) + 14, for_days, silent, silent_days, CASE WHEN silent IS NOT NULL THEN me END)
        ON CONFLICT (id) DO NOTHING;
      IF NOT FOUND THEN RETURN 'taken'; END IF;
      PERFORM app.note_governance(at, 'disclosure-asked', new_id);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.ask_disclosure(uuid, uuid, text, date, date, text[], text, text, integer, text, integer, timestamptz, date) IS
    'For a lead, asks to read what somebody else wrote or shared on some days; opens nothing. Or says why not: oneself, absent, near-author, taken.';

  CREATE FUNCTION app.approve_disclosure(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      d disclosure;
      hindrance text;
      day date := greatest(today, current_date);
    BEGIN
      PERFORM app.demand_lead();
      SELECT * INTO d FROM disclosure WHERE id = asked AND author_id <> app.staff_id() FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF d.approved_on IS NOT NULL OR d.ended_on IS NOT NULL OR d.lapses_on < day THEN RETURN 'state'; END IF;
      IF d.asked_by = app.staff_id() THEN RETURN 'same'; END IF;
      hindrance := app.hindrance_to_disclosure(d.asked_by, app.staff_id(), d.author_id, today);
      IF hindrance IS NOT NULL THEN RETURN hindrance; END IF;
      UPDATE disclosure SET approved_by = app.staff_id(), approved_on = today, ends_on = day + days, told_on = CASE WHEN silence IS NULL THEN today END,
             silence_review_on = CASE WHEN silence IS NOT NULL THEN day + silence_days END WHERE id = asked;
      IF d.covers = 'entries' THEN
        INSERT INTO disclosed_entry (disclosure_id, entry_id, author_id, created_on, position, revision, key_id, heading, body)
          SELECT asked, e.id, e.author_id, e.created_on, e.position, e.revision, e.key_id, e.heading, e.body FROM entry e
           WHERE e.author_id = d.author_id AND e.created_on BETWEEN d.from_day AND d.until_day AND (e.deleted_on IS NULL OR app.is_held(e.author_id, e.created_on));
      END IF;
      PERFORM app.note_governance(at, 'disclosure-approved', asked);
      -- Whoever is told is told in this statement: there is no approval without its notice.
      IF d.silence IS NULL THEN PERFORM app.queue_mail(d.author_id, today); END IF;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.approve_disclosure(uuid, timestamptz, date) IS
    'For a lead who did not ask for it and who stands apart, approves a request: what it names is copied as it stands, and the author is told in the same statement unless the law forbids it. Or says why not.';

  CREATE FUNCTION app.end_disclosure(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_lead();
      UPDATE disclosure SET ended_by = app.staff_id(), ended_on = today WHERE id = asked AND author_id <> app.staff_id() AND ended_on IS NULL;
      IF NOT FOUND THEN RETURN 'state'; END IF;
      DELETE FROM disclosed_entry WHERE disclosure_id = asked;
      PERFORM app.note_governance(at, 'disclosure-ended', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.end_disclosure(uuid, timestamptz, date) IS 'For any lead, ends a disclosure or turns a request down; what was copied goes in the same statement.';

  CREATE FUNCTION app.end_disclosures() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE ended integer;
    BEGIN
      UPDATE disclosure SET ended_on = current_date WHERE ended_on IS NULL AND coalesce(ends_on, lapses_on) < current_date;
      GET DIAGNOSTICS ended = ROW_COUNT;
      DELETE FROM disclosed_entry e USING disclosure d WHERE d.id = e.disclosure_id AND d.ended_on IS NOT NULL;
      RETURN ended;
    END $$;
  COMMENT ON FUNCTION app.end_disclosures() IS 'Ends what is past its last day and removes what was copied for it; requests that nobody approved in time end too. Reading ends with the last day, whether this has run or not.';

  CREATE FUNCTION app.renew_silence_of_disclosure(asked uuid, silent_days integer, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE d disclosure;
    BEGIN
      PERFORM app.demand_lead();
      SELECT * INTO d FROM disclosure WHERE id = asked AND author_id <> app.staff_id() FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF d.approved_on IS NULL OR d.told_on IS NOT NULL THEN RETURN 'state'; END IF;
      IF d.silence_by = app.staff_id() THEN RETURN 'same'; END IF;
      UPDATE disclosure SET silence_by = app.staff_id(), silence_review_on = greatest(today, current_date) + least(silent_days, 90) WHERE id = asked;
      PERFORM app.note_governance(at, 'silence-renewed', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.renew_silence_of_disclosure(uuid, integer, timestamptz, date) IS 'For a lead, that the law still forbids telling the author; not for whoever said so last.';

  CREATE FUNCTION app.tell_of_disclosure(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE author uuid;
    BEGIN
      PERFORM app.demand_lead();
      UPDATE disclosure SET told_on = today WHERE id = asked AND author_id <> app.staff_id() AND told_on IS NULL AND approved_on IS NOT NULL RETURNING author_id INTO author;
      IF NOT FOUND THEN RETURN 'state'; END IF;
      PERFORM app.queue_mail(author, today);
      PERFORM app.note_governance(at, 'author-told', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.tell_of_disclosure(uuid, timestamptz, date) IS 'For a lead, tells the author of a disclosure that the law no longer wants kept from them, with every opening there was.';

  CREATE OR REPLACE FUNCTION app.names_in_governance() RETURNS TABLE (id uuid, given_name text, family_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, s.given_name, s.family_name FROM staff_member s WHERE s.id IN (
        SELECT unnest(ARRAY[h.author_id, h.asked_by, h.confirmed_by, h.silence_by, h.lift_asked_by, h.ended_by]) FROM legal_hold h
         WHERE CASE WHEN h.author_id = app.staff_id() THEN h.told_on IS NOT NULL ELSE app.governs(app.staff_id()) END
        UNION
        SELECT unnest(ARRAY[d.author_id, d.asked_by, d.approved_by, d.silence_by, d.ended_by]) FROM disclosure d
         WHERE CASE WHEN d.author_id = app.staff_id() THEN d.told_on IS NOT NULL ELSE app.governs(app.staff_id()) END)
    $$;
  COMMENT ON FUNCTION app.names_in_governance() IS 'The names of those who stand in the holds and disclosures that whoever asks can see, and of nobody else.';

  GRANT EXECUTE ON FUNCTION app.ask_disclosure(uuid, uuid, text, date, date, text[], text, text, integer, text, integer, timestamptz, date), app.approve_disclosure(uuid, timestamptz, date),
    app.end_disclosure(uuid, timestamptz, date), app.end_disclosures(), app.renew_silence_of_disclosure(uuid, integer, timestamptz, date), app.tell_of_disclosure(uuid, timestamptz, date)
    TO afterword_app;`;

const READING = `
  CREATE FUNCTION app.disclosed_to_me(asked uuid, today date) RETURNS SETOF disclosure LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT d.* FROM disclosure d
       WHERE d.id = asked AND d.asked_by = app.staff_id() AND d.approved_on IS NOT NULL AND d.ended_on IS NULL AND d.ends_on >= greatest(today, current_date) AND app.governs(d.asked_by)
    $$;
  COMMENT ON FUNCTION app.disclosed_to_me(uuid, date) IS 'A disclosure that is open now to whoever asks: they asked for it, another approved it, and it is not over. Only the two functions that read call it.';

  CREATE FUNCTION app.disclosed_items(asked uuid, at timestamptz, today date) RETURNS TABLE (id uuid, day date, version integer)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE d disclosure;
    BEGIN
      SELECT * INTO d FROM app.disclosed_to_me(asked, today);
      IF NOT FOUND THEN RETURN; END IF;
      INSERT INTO audit_event (happened_at, actor_id, action, author_id, disclosure_id) VALUES (at, d.asked_by, 'disclosure-listed', d.author_id, asked);
      IF d.covers = 'entries' THEN
        RETURN QUERY SELECT e.entry_id, e.created_on, NULL::integer FROM disclosed_entry e WHERE e.disclosure_id = asked ORDER BY e.position;
      ELSE
        RETURN QUERY SELECT v.id, v.made_on, v.number FROM entry_version v JOIN entry e ON e.id = v.entry_id
          WHERE v.author_id = d.author_id AND v.made_on BETWEEN d.from_day AND d.until_day AND EXISTS (SELECT FROM share s WHERE s.version_id = v.id)
            AND (e.deleted_on IS NULL OR e.deleted_on >= d.approved_on OR app.is_held(e.author_id, e.created_on)) ORDER BY v.made_on, e.position, v.number;
      END IF;
    END $$;
  COMMENT ON FUNCTION app.disclosed_items(uuid, timestamptz, date) IS 'What a disclosure holds, by its days, for the lead it is open to, written down in the audit first; to anyone else nothing.';

  CREATE FUNCTION app.open_disclosed(asked uuid, item uuid, at timestamptz, today date)
    RETURNS TABLE (entry_id uuid, author_id uuid, day date, revision integer, heading text, body text, sheet text, comments jsonb)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      d disclosure;
      v entry_version;
      e disclosed_entry;
    BEGIN
      SELECT * INTO d FROM app.disclosed_to_me(asked, today);
      IF NOT FOUND THEN RETURN; END IF;
      IF d.covers = 'entries' THEN
        SELECT * INTO e FROM disclosed_entry x WHERE x.disclosure_id = asked AND x.entry_id = item;
        IF NOT FOUND THEN RETURN; END IF;
      ELSE
        SELECT x.* INTO v FROM entry_version x JOIN entry o ON o.id = x.entry_id
         WHERE x.id = item AND x.author_id = d.author_id AND x.made_on BETWEEN d.from_day AND d.until_day AND EXISTS (SELECT FROM share s WHERE s.version_id = x.id)
           AND (o.deleted_on IS NULL OR o.deleted_on >= d.approved_on OR app.is_held(o.author_id, o.created_on));
        IF NOT FOUND THEN RETURN; END IF;
      END IF;
      INSERT INTO audit_event (happened_at, actor_id, action, author_id, disclosure_id, item_id) VALUES (at, d.asked_by, 'disclosure-opened', d.author_id, asked, item);
      IF d.covers = 'entries' THEN
        RETURN QUERY SELECT e.entry_id, e.author_id, e.created_on, e.revision, e.heading, CASE WHEN 'words' = ANY (d.fields) THEN e.body END, NULL::text, NULL::jsonb;
      ELSE
        RETURN QUERY SELECT v.entry_id, v.author_id, v.made_on, v.number, NULL::text, NULL::text, v.sheet, CASE WHEN 'comments' = ANY (d.fields) THEN (
          SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'writer', w.given_name || ' ' || w.family_name, 'writtenOn', c.written_on, 'revision', c.revision, 'body', c.body,
                   'edits', (SELECT coalesce(jsonb_agg(jsonb_build_object('revision', n.revision, 'editedOn', n.edited_on, 'body', n.body) ORDER BY n.revision), '[]')
                               FROM comment_edit n WHERE n.comment_id = c.id AND n.edited_on <= d.approved_on)) ORDER BY c.position, c.id), '[]')
            FROM comment c JOIN share s ON s.id = c.share_id JOIN staff_member w ON w.id = c.writer_id WHERE s.version_id = v.id AND c.written_on <= d.approved_on) END;
      END IF;
    END $$;
  COMMENT ON FUNCTION app.open_disclosed(uuid, uuid, timestamptz, date) IS
    'One sealed thing of a disclosure, for the lead it is open to, written down in the audit first; to anyone else, and of anything else, nothing.';
  GRANT EXECUTE ON FUNCTION app.disclosed_items(uuid, timestamptz, date), app.open_disclosed(uuid, uuid, timestamptz, date) TO afterword_app;`;
