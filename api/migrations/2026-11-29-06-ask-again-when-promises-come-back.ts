import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever changes which promises stand in the record of a one-to-one asks both to read it again. A promise that was done before the day
 * of the session came into its record when it was taken up again, and one that was made in an older session left it when that was moved,
 * while what one of them had confirmed still counted. Older code goes on serving: this happens in the database alone.
 */
export class AskAgainWhenPromisesComeBack implements MigrationInterface {
  readonly name = 'AskAgainWhenPromisesComeBack1764374400006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.change_sessions_of_promise() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          reads_otherwise boolean := (NEW.words, NEW.owner_id, NEW.due_on) IS DISTINCT FROM (OLD.words, OLD.owner_id, OLD.due_on);
          closing_day date := CASE WHEN NEW.closed_on IS DISTINCT FROM OLD.closed_on THEN coalesce(NEW.closed_on, OLD.closed_on) END;
        BEGIN
          -- On its closing day a record says what became of a promise, on later days it leaves it out, on earlier ones it was open.
          UPDATE session s SET minutes = s.minutes
           WHERE s.supervision_id = NEW.supervision_id AND s.confirmed_on IS NULL AND s.cancelled_on IS NULL
             AND (s.id = NEW.session_id OR (NEW.made_on < s.day AND (reads_otherwise OR s.day >= closing_day)));
          IF (NEW.words, NEW.owner_id) IS DISTINCT FROM (OLD.words, OLD.owner_id)
            AND EXISTS (SELECT FROM session s WHERE s.id = NEW.session_id AND s.confirmed_on IS NOT NULL) THEN
            RAISE EXCEPTION 'The session was confirmed in the same moment.' USING ERRCODE = 'serialization_failure';
          END IF;
          RETURN NULL;
        END $$;

      CREATE FUNCTION app.change_sessions_beside_a_moved_one() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE session s SET minutes = s.minutes
           WHERE s.supervision_id = NEW.supervision_id AND s.id <> NEW.id AND s.confirmed_on IS NULL AND s.cancelled_on IS NULL
             AND s.day > least(OLD.day, NEW.day) AND s.day <= greatest(OLD.day, NEW.day)
             AND EXISTS (SELECT FROM commitment c WHERE c.session_id = NEW.id AND c.made_on < s.day);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.change_sessions_beside_a_moved_one() IS
        'What was promised in a session that is moved past another one stands in the record of that one, or no longer: it has changed. With the rights of whoever moves.';
      CREATE TRIGGER session_moved_past_others AFTER UPDATE OF day ON session
        FOR EACH ROW WHEN (OLD.day IS DISTINCT FROM NEW.day) EXECUTE FUNCTION app.change_sessions_beside_a_moved_one();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
