import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of what was shared, a disclosure shows what there was at the moment of its approval, and not what came later that day. Reading stops
 * where those who disclosed stand over one another or over the author since. A silence that nobody repeats in time is over, and the
 * author is told. Older code that still serves calls the same functions.
 */
export class HoldDisclosuresToTheirMoment implements MigrationInterface {
  readonly name = 'HoldDisclosuresToTheirMoment1764374400055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE disclosure ADD COLUMN version_ids uuid[], ADD COLUMN comment_marks jsonb;
      COMMENT ON COLUMN disclosure.version_ids IS 'The shared versions that there were at the approval; null of entries, and of one approved before this was kept, which goes by days.';
      COMMENT ON COLUMN disclosure.comment_marks IS 'Their comments at the approval, each with the number of its last rewording; null as version_ids.';
      COMMENT ON POLICY comment_edit_disclose ON comment_edit IS 'Only inside app.approve_disclosure and app.open_disclosed.';
      COMMENT ON POLICY comment_keys ON comment IS 'Only inside app.key_ids, app.approve_disclosure and app.open_disclosed.';
      COMMENT ON POLICY entry_version_keys ON entry_version IS 'Only inside app.key_ids, app.approve_disclosure, app.disclosed_items and app.open_disclosed.';
    `);
    await changed(runner, 'approve_disclosure', [["      PERFORM app.note_governance(at, 'disclosure-approved', asked);", CUT]]);
    await changed(runner, 'disclosed_items', [['WHERE v.author_id = d.author_id AND', 'WHERE v.author_id = d.author_id AND (d.version_ids IS NULL OR v.id = ANY (d.version_ids)) AND']]);
    await changed(runner, 'open_disclosed', [
      ['x.author_id = d.author_id AND x.made_on', 'x.author_id = d.author_id AND (d.version_ids IS NULL OR x.id = ANY (d.version_ids)) AND x.made_on'],
      ['n.edited_on <= d.approved_on', "n.edited_on <= d.approved_on AND (d.comment_marks IS NULL OR n.revision <= (d.comment_marks ->> c.id::text)::integer)"],
      ['c.written_on <= d.approved_on)', 'c.written_on <= d.approved_on AND (d.comment_marks IS NULL OR d.comment_marks -> c.id::text IS NOT NULL))'],
    ]);
    await changed(runner, 'disclosed_to_me', [['AND app.governs(d.asked_by)', `AND app.governs(d.asked_by)
         AND NOT app.stands_over(d.asked_by, d.approved_by, least(today, current_date)) AND NOT app.stands_over(d.approved_by, d.asked_by, least(today, current_date))
         AND NOT app.stands_over(d.asked_by, d.author_id, least(today, current_date)) AND NOT app.stands_over(d.approved_by, d.author_id, least(today, current_date))`]]);
    await changed(runner, 'end_disclosures', [
      ['DECLARE ended integer;', 'DECLARE\n      ended integer;\n      author uuid;'],
      ['      RETURN ended;', `      FOR author IN UPDATE disclosure SET told_on = current_date
        WHERE approved_on IS NOT NULL AND told_on IS NULL AND silence_review_on < current_date RETURNING author_id
      LOOP
        PERFORM app.queue_mail(author, current_date);
      END LOOP;
      RETURN ended;`],
    ]);
    await runner.query(SILENCES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Changes some places of a function as it stands by now, and nothing else of it. */
async function changed(runner: QueryRunner, name: string, places: readonly (readonly [string, string])[]): Promise<void> {
  const [found] = (await runner.query(`SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname = '${name}'`)) as { sql: string }[];
  let sql = found?.sql ?? '';
  for (const [from, to] of places) {
    if (sql.split(from).length !== 2) throw new Error(`app.${name} is made otherwise than this migration knows.`);
    sql = sql.replace(from, () => to);
  }
  await runner.query(sql);
}

const CUT = `      IF d.covers = 'shared' THEN
        UPDATE disclosure SET version_ids = ARRAY(
          SELECT v.id FROM entry_version v JOIN entry e ON e.id = v.entry_id
           WHERE v.author_id = d.author_id AND v.made_on BETWEEN d.from_day AND d.until_day AND EXISTS (SELECT FROM share s WHERE s.version_id = v.id)
             AND (e.deleted_on IS NULL OR app.is_held(e.author_id, e.created_on))) WHERE id = asked;
        UPDATE disclosure x SET comment_marks = (
          SELECT coalesce(jsonb_object_agg(c.id, (SELECT coalesce(max(n.revision), 0) FROM comment_edit n WHERE n.comment_id = c.id)), '{}')
            FROM comment c JOIN share s ON s.id = c.share_id WHERE s.version_id = ANY (x.version_ids)) WHERE x.id = asked;
      END IF;
      PERFORM app.note_governance(at, 'disclosure-approved', asked);`;

const SILENCES = `
  COMMENT ON FUNCTION app.end_disclosures() IS 'Ends what is past its last day and removes what was copied for it; requests that nobody approved in time end too. Reading ends with the last day, whether this has run or not. A silence that nobody repeated by its day is over: the author is told.';
  CREATE OR REPLACE FUNCTION app.lapse_holds() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      lapsed integer;
      author uuid;
    BEGIN
      UPDATE legal_hold SET ended_on = current_date WHERE confirmed_on IS NULL AND ended_on IS NULL AND lapses_on < current_date;
      GET DIAGNOSTICS lapsed = ROW_COUNT;
      FOR author IN UPDATE legal_hold SET told_on = current_date WHERE told_on IS NULL AND silence_review_on < current_date RETURNING author_id
      LOOP
        PERFORM app.queue_mail(author, current_date);
      END LOOP;
      RETURN lapsed;
    END $$;
  COMMENT ON FUNCTION app.lapse_holds() IS 'Ends the holds that no second lead confirmed in time, and says how many. A silence that nobody repeated by its day is over: the author is told.';`;
