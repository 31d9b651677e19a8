import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When something was written, shared, ended, confirmed or audited, the database says itself, by its own clock in the time of the hospital:
 * a false day would shorten an undo, make a new role old or slip an entry past a hold. What the application's login sends in its place is not taken, but for a
 * minute in the audit.
 * Other logins, as at a restore, are. Older code that still serves sends the days it did and finds those of the database.
 */
export class DateWhatIsWritten implements MigrationInterface {
  readonly name = 'DateWhatIsWritten1764374400061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOCK);
    for (const [table, columns] of Object.entries(DAYS)) {
      const of = (row: string): string => columns.map((column) => `${row}.${column}`).join(', ');
      await runner.query(`
        CREATE TRIGGER ${table}_dated BEFORE INSERT ON ${table} FOR EACH ROW WHEN (session_user = 'afterword_app')
          EXECUTE FUNCTION app.date_today(${columns.map((column) => `'${column}'`).join(', ')});
        CREATE TRIGGER ${table}_redated BEFORE UPDATE ON ${table} FOR EACH ROW WHEN (session_user = 'afterword_app' AND ROW(${of('NEW')}) IS DISTINCT FROM ROW(${of('OLD')}))
          EXECUTE FUNCTION app.date_today(${columns.map((column) => `'${column}'`).join(', ')});`);
    }
    for (const [table, column] of MOMENTS) {
      await runner.query(`CREATE TRIGGER ${table}_dated BEFORE INSERT ON ${table} FOR EACH ROW WHEN (session_user = 'afterword_app') EXECUTE FUNCTION app.date_moment('${column}');`);
    }
    await runner.query(ENTRIES);
    await runner.query(PROMISES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const DAYS: Readonly<Record<string, readonly string[]>> = {
  account_closing: ['asked_on'],
  agreement: ['written_on', 'agreed_on'],
  agreement_answer: ['answered_on'],
  briefing: ['published_on'],
  briefing_draft: ['changed_on'],
  briefing_retirement: ['retired_on'],
  comment: ['written_on', 'resolved_on'],
  comment_draft: ['written_on'],
  comment_edit: ['edited_on'],
  concern_note: ['noted_on'],
  disclosure: ['asked_on', 'approved_on', 'told_on', 'ended_on'],
  earlier_save: ['replaced_on'],
  entries_erasure: ['asked_on'],
  entry_version: ['made_on'],
  group_supervision: ['recorded_on', 'withdrawn_on'],
  legal_hold: ['asked_on', 'confirmed_on', 'told_on', 'lift_asked_on', 'ended_on'],
  limits_version: ['signed_on'],
  private_note: ['written_on'],
  reset_request: ['asked_on'],
  role_grant: ['granted_on', 'revoked_on'],
  service_line: ['closed_on'],
  session: ['planned_on', 'cancelled_on', 'finished_on', 'confirmed_on'],
  session_confirmation: ['confirmed_on'],
  session_correction: ['written_on'],
  session_note: ['written_on'],
  session_topic: ['talked_on'],
  share: ['shared_on', 'withdrawn_on'],
  signpost: ['withdrawn_on'],
  staff_member: ['left_on', 'suspended_on', 'placed_on'],
  supervision: ['started_on', 'ended_on'],
  team: ['closed_on'],
  team_reflection: ['recorded_on'],
};

const MOMENTS = [['audit_event', 'happened_at'], ['administration_event', 'happened_at'], ['people_import', 'imported_at']] as const;

const CLOCK = `
  CREATE FUNCTION app.moment() RETURNS timestamptz LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$;
  COMMENT ON FUNCTION app.moment() IS 'Now, by the clock of the database.';
  CREATE FUNCTION app.today() RETURNS date LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT (app.moment() AT TIME ZONE 'Europe/London')::date $$;
  COMMENT ON FUNCTION app.today() IS 'Today in the time of the hospital, by the clock of the database.';

  CREATE FUNCTION app.date_today() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      sent CONSTANT jsonb := to_jsonb(NEW);
      stood CONSTANT jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ELSE '{}' END;
      dated jsonb := '{}';
      each text;
    BEGIN
      FOREACH each IN ARRAY TG_ARGV LOOP
        IF sent ->> each IS DISTINCT FROM stood ->> each AND sent ->> each IS NOT NULL THEN
          dated := dated || jsonb_build_object(each, app.today());
        END IF;
      END LOOP;
      RETURN jsonb_populate_record(NEW, dated);
    END $$;
  COMMENT ON FUNCTION app.date_today() IS 'Gives days that are said anew the day that it is, whatever was sent. What is null stays so.';

  CREATE FUNCTION app.date_moment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      -- What belongs together is sent a thousandth apart, for its order.
      IF (to_jsonb(NEW) ->> TG_ARGV[0])::timestamptz BETWEEN app.moment() - interval '1 minute' AND app.moment() + interval '1 minute' THEN RETURN NEW; END IF;
      RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], app.moment()));
    END $$;
  COMMENT ON FUNCTION app.date_moment() IS 'Gives what is written down the moment in which it is, where what was sent is more than a minute off.';`;

const ENTRIES = `
  CREATE FUNCTION app.date_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE today CONSTANT date := app.today();
    BEGIN
      IF TG_OP = 'INSERT' THEN
        -- Its tags are counted in the month of the day that was sent, so that around midnight either day will do.
        IF NEW.created_on NOT BETWEEN today - 1 AND today + 1 THEN NEW.created_on := today; END IF;
      ELSIF app.staff_id() IS NOT NULL THEN
        -- The job that erases, for which nobody asks, says a day after which nothing is undone.
        NEW.deleted_on := today;
      END IF;
      RETURN NEW;
    END $$;
  COMMENT ON FUNCTION app.date_entry() IS 'An entry is of today, save a day around midnight, and deleted today, whatever was sent.';
  CREATE TRIGGER entry_dated BEFORE INSERT ON entry FOR EACH ROW WHEN (session_user = 'afterword_app') EXECUTE FUNCTION app.date_entry();
  CREATE TRIGGER entry_redated BEFORE UPDATE ON entry FOR EACH ROW
    WHEN (session_user = 'afterword_app' AND NEW.deleted_on IS NOT NULL AND NEW.deleted_on IS DISTINCT FROM OLD.deleted_on) EXECUTE FUNCTION app.date_entry();`;

const PROMISES = `
  CREATE FUNCTION app.date_promise() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE today CONSTANT date := app.today();
    BEGIN
      IF TG_OP = 'INSERT' THEN
        NEW.made_on := today;
        NEW.first_due_on := NEW.due_on;
        NEW.carried_on := NULL;
        NEW.reminded_for := NULL;
        RETURN NEW;
      END IF;
      IF NEW.closed_on IS DISTINCT FROM OLD.closed_on AND NEW.closed_on IS NOT NULL THEN NEW.closed_on := today; END IF;
      NEW.first_due_on := OLD.first_due_on;
      NEW.carried_on := OLD.carried_on;
      IF NEW.due_on <> OLD.due_on THEN
        IF OLD.made_on = today OR NEW.due_on <= OLD.first_due_on THEN
          NEW.first_due_on := NEW.due_on;
          NEW.carried_on := NULL;
        ELSIF NEW.due_on > OLD.due_on THEN
          NEW.carried_on := today;
        END IF;
      END IF;
      RETURN NEW;
    END $$;
  COMMENT ON FUNCTION app.date_promise() IS 'By when something was promised first and when it was carried over follows from what was promised: nobody says it.';
  CREATE TRIGGER commitment_dated BEFORE INSERT ON commitment FOR EACH ROW WHEN (session_user = 'afterword_app') EXECUTE FUNCTION app.date_promise();
  CREATE TRIGGER commitment_redated BEFORE UPDATE ON commitment FOR EACH ROW
    WHEN (session_user = 'afterword_app' AND (NEW.due_on, NEW.first_due_on, NEW.carried_on, NEW.closed_on) IS DISTINCT FROM (OLD.due_on, OLD.first_due_on, OLD.carried_on, OLD.closed_on))
    EXECUTE FUNCTION app.date_promise();`;
