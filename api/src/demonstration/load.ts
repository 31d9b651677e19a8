import { Client } from 'pg';
import { firstBriefing } from '@afterword/journal';
import { sealMarks } from '../briefings';
import { hashPassword } from '../identity';
import { Clock } from '../platform/clock/clock';
import { type Configuration, ConfigurationError } from '../platform/config/configuration';
import { MasterKey } from '../platform/sealing';
import { sealAgreements } from './agreement-rows';
import { briefingsOn, coverWeeksOn, demonstrationHospital, type DemonstrationHospital, ordinaryMeetings, type Pair, pairsOf, readMarks, signpostsOn, type Supervision, teamReflectionsOn } from './content';
import { Chance, fixedId } from './content/chance';
import { groupRows } from './group-rows';
import { limitsOn } from './limits-rows';
import { DemonstrationKeys } from './keys';
import { type SealedOneToOnes, sealOneToOnes } from './one-to-one-rows';
import { type Rows, sealDrafts, sealHospital } from './rows';
import signIns from './sign-ins.json';

const SEED = 20_261_122;

/**
 * Loads the first briefing and a hospital of invented people, once. Only on the database that the product brings along,
 * on loopback: the passwords are printed for all to read. Returns whether there was anything to load.
 */
export async function loadDemonstration(settings: Configuration, say: (line: string) => void): Promise<boolean> {
  if (!settings.embedded || new URL(settings.databaseUrl).hostname !== '127.0.0.1') {
    throw new ConfigurationError('The demonstration hospital is loaded only on the database that comes with npm start.');
  }
  const main = await connected(settings.databaseUrl);
  const keys = await connected(settings.keysDatabaseUrl);
  try {
    const loaded = await main.query('SELECT FROM organisation');
    if ((loaded.rowCount ?? 0) > 0) return false;
    say('Loading the demonstration hospital …');
    const today = new Clock().today();
    const hospital = demonstrationHospital({ seed: SEED, today });
    const sealing = new DemonstrationKeys(new MasterKey(settings.masterKey));
    const pairs = pairsOf(hospital.supervisions);
    const written = sealHospital(hospital, sealing);
    const drafts = sealDrafts(hospital, sealing);
    const agreed = sealAgreements(pairs, today, sealing);
    const oneToOnes = sealOneToOnes(pairs, ordinaryMeetings(othersThan(pairs, hospital), today, new Chance(`${SEED} meetings`)), today, sealing);
    const published = briefingTables(briefingsOn(today, hospital.briefingPublishedOn), sealing);
    // Keys first: a key that nothing needs does no harm, a text without its key is lost. A broken load begins anew.
    await keys.query('BEGIN; DELETE FROM author_key; DELETE FROM supervision_key');
    for (const table of ['author_key', 'supervision_key'] as const) await write(keys, table, sealing.rows[table]);
    await keys.query('COMMIT');
    await main.query('BEGIN');
    const signposts = { table: 'signpost', rows: signpostsOn(today).map((each) => ({ ...each })) };
    const readers = hospital.people.flatMap(({ id, email }) => (signIns.some((each) => each.email === email) ? [id] : []));
    const dated = [signposts, { table: 'cover_weeks', rows: coverWeeksOn(today) }, ...limitsOn(today, readers)];
    const taken = { table: 'team_reflection', rows: teamReflectionsOn(today, firstBriefing) };
    const before = [...(await peopleTables(hospital, sealing)), ...published, ...dated, taken, ...written, ...agreed, ...oneToOnes.tables, ...groupRows(pairs, today)];
    for (const { table, rows } of before) await write(main, table, rows);
    await confirm(main, oneToOnes);
    // What waits until two have met would be let go by their last one-to-one.
    await write(main, drafts.table, drafts.rows);
    // Nobody is told by e-mail of what was invented.
    await main.query('DELETE FROM mail_outbox');
    await main.query('COMMIT');
    say(`Loaded ${hospital.name}: ${hospital.people.length} invented people, ${hospital.entries.length} entries.`);
    return true;
  } finally {
    await main.end();
    await keys.end();
  }
}

/** The supervisions of which nothing more is invented than when the two last met; a restorative one not even that. */
function othersThan(pairs: readonly Pair[], { supervisions }: DemonstrationHospital): readonly Supervision[] {
  const written = new Set(pairs.map(({ supervision }) => supervision.id));
  return supervisions.filter(({ id, endedOn, type }) => endedOn === null && type !== 'restorative' && !written.has(id));
}

async function peopleTables(hospital: DemonstrationHospital, keys: DemonstrationKeys): Promise<{ table: string; rows: Rows }[]> {
  const idOf = new Map(hospital.people.map((person) => [person.email, person.id]));
  const credentials: Record<string, unknown>[] = [];
  for (const { email, password } of signIns) {
    credentials.push({ staff_id: idOf.get(email), password_hash: await hashPassword(password) });
  }
  return [
    { table: 'organisation', rows: [{ only_one: true, name: hospital.name }] },
    { table: 'service_line', rows: hospital.serviceLines.map(({ id, name }) => ({ id, name })) },
    { table: 'team', rows: hospital.teams.map(({ id, name, kind, serviceLineId }) => ({ id, name, kind, service_line_id: serviceLineId })) },
    {
      table: 'staff_member',
      rows: hospital.people.map((person) => ({
        id: person.id,
        email: person.email,
        given_name: person.givenName,
        family_name: person.familyName,
        job_title: person.jobTitle,
        staff_group: person.staffGroup,
        team_id: person.teamId,
        left_on: null,
      })),
    },
    { table: 'credential', rows: credentials },
    {
      table: 'role_grant',
      rows: hospital.grants.map(({ personId, role, grantedOn }) => ({ id: fixedId(`grant ${role} ${personId}`), staff_id: personId, role, granted_on: grantedOn, revoked_on: null })),
    },
    {
      table: 'supervision',
      rows: hospital.supervisions.map((each) => ({
        id: each.id,
        supervisee_id: each.superviseeId,
        supervisor_id: each.supervisorId,
        type: each.type,
        started_on: each.startedOn,
        ended_on: each.endedOn,
        key_id: keys.idOfSupervision(each.id),
      })),
    },
  ];
}

/** What was published, for whom, and who marked what as read. */
function briefingTables(briefings: ReturnType<typeof briefingsOn>, keys: DemonstrationKeys): { table: string; rows: Rows }[] {
  return [
    { table: 'briefing', rows: briefings.map(({ document, publishedOn, teams }) => ({ code: document.code, version: document.version, published_on: publishedOn, document, addressed_to_all: teams === null })) },
    { table: 'briefing_team', rows: briefings.flatMap(({ document: { code, version }, teams }) => (teams ?? []).map((teamId) => ({ code, version, team_id: teamId }))) },
    {
      table: 'read_marks',
      rows: readMarks.map(({ personId, marks }) => {
        const key = keys.ofAuthor(personId);
        return { staff_id: personId, key_id: key.id, marks: sealMarks(key, personId, marks) };
      }),
    },
  ];
}

/** Confirms each one-to-one as it stands and ends it, and adds what was corrected afterwards. */
async function confirm(client: Client, { confirmations, endings, corrections }: SealedOneToOnes): Promise<void> {
  await client.query(
    `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on)
     SELECT s.id, s.supervision_id, s.supervisee_id, s.supervisor_id, c.person_id, s.revision, c.confirmed_on
       FROM jsonb_to_recordset($1) AS c (session_id uuid, person_id uuid, confirmed_on date) JOIN session s ON s.id = c.session_id`,
    [JSON.stringify(confirmations)],
  );
  await client.query(
    `UPDATE session s SET finished_on = e.finished_on, confirmed_on = e.confirmed_on
       FROM jsonb_to_recordset($1) AS e (session_id uuid, finished_on date, confirmed_on date) WHERE s.id = e.session_id`,
    [JSON.stringify(endings)],
  );
  // All promises are written as they are today; a record keeps them as they stood on the day it was confirmed.
  await client.query(
    `UPDATE confirmed_promise p SET due_on = CASE WHEN c.carried_on > s.confirmed_on THEN c.first_due_on ELSE p.due_on END,
            closed_on = CASE WHEN p.closed_on <= s.confirmed_on THEN p.closed_on END, closed_as = CASE WHEN p.closed_on <= s.confirmed_on THEN p.closed_as END
       FROM session s, commitment c WHERE s.id = p.session_id AND c.id = p.commitment_id`,
  );
  await write(client, 'session_correction', corrections);
}

/** Writes rows that all name the same columns; what they do not name gets its default. */
async function write(client: Client, table: string, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  if (columns) await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}

async function connected(address: string): Promise<Client> {
  const client = new Client({ connectionString: address, application_name: 'afterword demonstration' });
  await client.connect();
  return client;
}
