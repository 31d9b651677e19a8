import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever looks after people and teams sees who has met for supervision and who has nobody to meet: names and days, of one-to-ones
 * that were held and of groups, and nothing else. What is restorative is left out: nobody is asked to have it, and nobody
 * is to be seen having it. Older code that still serves knows none of it.
 */
export class ShowCoverOfTheHouse implements MigrationInterface {
  readonly name = 'ShowCoverOfTheHouse1764374400004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY took_part_cover ON took_part FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY took_part_cover ON took_part IS 'Only inside app.cover_of_everyone.';
      CREATE POLICY group_supervision_cover ON group_supervision FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY group_supervision_cover ON group_supervision IS 'Only inside app.cover_of_everyone.';

      CREATE FUNCTION app.cover_of_everyone(today date) RETURNS TABLE (
          person_id uuid, given_name text, family_name text, job_title text, staff_group text, team_id uuid,
          supervisor_id uuid, supervisor_given_name text, supervisor_family_name text, started_on date, last_met_on date, next_on date)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT p.id, p.given_name, p.family_name, p.job_title, p.staff_group, p.team_id, v.id, v.given_name, v.family_name, s.started_on,
                 greatest(
                   (SELECT max(h.day) FROM session h WHERE h.supervision_id = s.id AND h.finished_on IS NOT NULL),
                   (SELECT max(g.held_on) FROM took_part t JOIN group_supervision g ON g.id = t.group_supervision_id
                     WHERE t.supervision_id = s.id AND g.withdrawn_on IS NULL)),
                 (SELECT min(n.day) FROM session n WHERE n.supervision_id = s.id AND n.cancelled_on IS NULL AND n.finished_on IS NULL AND n.day >= today)
            FROM staff_member p
            LEFT JOIN (supervision s JOIN staff_member v ON v.id = s.supervisor_id AND v.left_on IS NULL)
              ON s.supervisee_id = p.id AND s.ended_on IS NULL AND s.type <> 'restorative'
           WHERE p.left_on IS NULL
             AND EXISTS (SELECT FROM role_grant r WHERE r.staff_id = (SELECT app.staff_id()) AND r.role = 'administrator' AND r.revoked_on IS NULL)
        $$;
      COMMENT ON FUNCTION app.cover_of_everyone(date) IS
        'For an administrator who asks, everyone who works here with each of their supervisions and when the two met and meet; to anyone else nobody. Days only, nothing restorative, nothing anybody wrote.';
      GRANT EXECUTE ON FUNCTION app.cover_of_everyone(date) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
