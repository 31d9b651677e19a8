import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two ways into a session that only the application kept: a topic in the name of the other is one that they left in an earlier
 * session, of the same kind and share; and nothing is promised in a session that is confirmed or was cancelled. Older code that still
 * serves does neither and is not disturbed, save that a repeated promise in a session that has closed since is answered as absent.
 */
export class GuardWhatEntersASession implements MigrationInterface {
  readonly name = 'GuardWhatEntersASession1764374400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.was_left(topic uuid, of_kind text, of_share uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT EXISTS (
            SELECT FROM session_topic t JOIN session m ON m.id = t.session_id
             WHERE t.id = topic AND t.kind = of_kind AND t.share_id IS NOT DISTINCT FROM of_share
               AND t.talked_on IS NULL AND (m.finished_on IS NOT NULL OR m.cancelled_on IS NOT NULL))
        $$;
      COMMENT ON FUNCTION app.was_left(uuid, text, uuid) IS
        'Whether a topic was left in a session that is over, with the rights of whoever asks. A policy cannot look into its own table.';
      GRANT EXECUTE ON FUNCTION app.was_left(uuid, text, uuid) TO afterword_app;

      ALTER POLICY session_topic_add ON session_topic
        WITH CHECK ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id)
          AND CASE WHEN carried_from IS NULL THEN added_by = (SELECT app.staff_id()) ELSE app.was_left(carried_from, kind, share_id) END
          AND EXISTS (SELECT FROM session s JOIN supervision v ON v.id = s.supervision_id WHERE s.id = session_topic.session_id
            AND s.confirmed_on IS NULL AND s.cancelled_on IS NULL AND v.ended_on IS NULL AND v.type <> 'restorative')
          AND ((kind <> 'share' AND share_id IS NULL) OR EXISTS (SELECT FROM share h WHERE h.id = session_topic.share_id
            AND h.author_id = session_topic.supervisee_id AND h.reader_id = session_topic.supervisor_id AND h.withdrawn_on IS NULL)));
      COMMENT ON POLICY session_topic_add ON session_topic IS
        'Either of the two, in their own name or as it was left in a session before, while the session is open and not restorative; of shares only one of these two that lasts.';

      ALTER POLICY commitment_make ON commitment
        WITH CHECK (made_by = (SELECT app.staff_id()) AND closed_on IS NULL
          AND EXISTS (SELECT FROM supervision s WHERE s.id = commitment.supervision_id AND s.ended_on IS NULL AND s.type <> 'restorative')
          AND (session_id IS NULL OR EXISTS (
            SELECT FROM session m WHERE m.id = commitment.session_id AND m.confirmed_on IS NULL AND m.cancelled_on IS NULL)));
      COMMENT ON POLICY commitment_make ON commitment IS
        'One of the two, in their own name, while the supervision lasts and the session is open in which it is promised; a restorative one keeps nothing.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
