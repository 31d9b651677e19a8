import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever has just become an administrator can take nobody else's place for a week: not end administrators, grant roles, have a part in a
 * new password, or loosen the rule for sign-ins. The others are told. Older code that still serves is refused with an error where it
 * would now be said in words.
 */
export class WatchNewAdministrators implements MigrationInterface {
  readonly name = 'WatchNewAdministrators1764374400039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.is_new_administrator(who uuid, today date) RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT EXISTS (SELECT FROM role_grant g
            WHERE g.staff_id = who AND g.role = 'administrator' AND g.revoked_on IS NULL AND g.granted_on > today - 7
              AND EXISTS (SELECT FROM role_grant o JOIN credential c ON c.staff_id = o.staff_id
                WHERE o.role = 'administrator' AND o.revoked_on IS NULL AND o.granted_on < g.granted_on AND o.staff_id <> who AND app.administers(o.staff_id)))
        $$;
      COMMENT ON FUNCTION app.is_new_administrator(uuid, date) IS
        'Whether somebody became an administrator within a week, and somebody who was one before them still is: whoever begins a house, or is left alone in it, is not held up.';
      GRANT EXECUTE ON FUNCTION app.is_new_administrator(uuid, date) TO afterword_app;

      CREATE FUNCTION app.refuse_new_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF app.is_new_administrator(app.staff_id(), (now() AT TIME ZONE 'Europe/London')::date) THEN
            RAISE EXCEPTION 'Not in the first week as an administrator.' USING ERRCODE = 'insufficient_privilege';
          END IF;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION app.refuse_new_administrator() IS 'Refuses whoever asks while they are new as an administrator.';
      CREATE FUNCTION app.refuse_new_administrator_over_others() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF NEW.id <> app.staff_id() AND app.administers(NEW.id) AND app.is_new_administrator(app.staff_id(), (now() AT TIME ZONE 'Europe/London')::date) THEN
            RAISE EXCEPTION 'Not in the first week as an administrator.' USING ERRCODE = 'insufficient_privilege';
          END IF;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION app.refuse_new_administrator_over_others() IS 'The same where what they change is another administrator.';

      CREATE TRIGGER role_grant_not_by_the_new BEFORE INSERT ON role_grant FOR EACH ROW EXECUTE FUNCTION app.refuse_new_administrator();
      CREATE TRIGGER role_grant_not_taken_by_the_new BEFORE UPDATE OF revoked_on ON role_grant FOR EACH ROW
        WHEN (OLD.role = 'administrator' AND NEW.revoked_on IS NOT NULL AND NEW.staff_id <> app.staff_id()) EXECUTE FUNCTION app.refuse_new_administrator();
      CREATE TRIGGER staff_member_not_ended_by_the_new BEFORE UPDATE OF suspended_on, left_on, ends_on, email ON staff_member FOR EACH ROW
        WHEN ((NEW.suspended_on, NEW.left_on, NEW.ends_on, NEW.email) IS DISTINCT FROM (OLD.suspended_on, OLD.left_on, OLD.ends_on, OLD.email)) EXECUTE FUNCTION app.refuse_new_administrator_over_others();
      CREATE TRIGGER reset_request_not_by_the_new BEFORE INSERT OR UPDATE ON reset_request FOR EACH ROW EXECUTE FUNCTION app.refuse_new_administrator();
      CREATE TRIGGER one_time_link_not_by_the_new BEFORE INSERT ON one_time_link FOR EACH ROW WHEN (NEW.kind = 'reset') EXECUTE FUNCTION app.refuse_new_administrator();
      CREATE TRIGGER sign_in_rule_not_loosened_by_the_new BEFORE UPDATE ON sign_in_rule FOR EACH ROW
        WHEN (NEW.lasts_hours > OLD.lasts_hours OR NEW.idle_minutes_shared > OLD.idle_minutes_shared OR NEW.idle_minutes_own > OLD.idle_minutes_own
          OR NOT (NEW.second_factor_for @> OLD.second_factor_for OR NEW.second_factor_for @> ARRAY['staff'])) EXECUTE FUNCTION app.refuse_new_administrator();

      CREATE FUNCTION app.tell_administrators() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.queue_mail(g.staff_id, NEW.granted_on) FROM role_grant g
            WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND g.staff_id <> NEW.staff_id AND app.administers(g.staff_id);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.tell_administrators() IS 'Every other administrator is told that something waits when somebody becomes one; who, stands on their home for a week.';
      CREATE TRIGGER role_grant_told AFTER INSERT ON role_grant FOR EACH ROW WHEN (NEW.role = 'administrator') EXECUTE FUNCTION app.tell_administrators();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
