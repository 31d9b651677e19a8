import { Client } from 'pg';
import { firstBriefing } from '@afterword/journal';
import { hashPassword } from '../identity';
import { Clock } from '../platform/clock/clock';
import { type Configuration, ConfigurationError } from '../platform/config/configuration';
import { MasterKey } from '../platform/sealing';
import { sealAgreements } from './agreement-rows';
import { coverWeeksOn, demonstrationHospital, type DemonstrationHospital, signpostsOn, standingLimitsOn } from './content';
import { groupRows } from './group-rows';
import { type Rows, sealHospital } from './rows';
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
    const master = new MasterKey(settings.masterKey);
    const sealed = sealHospital(hospital, master);
    const agreed = sealAgreements(hospital, today, master);
    // Keys first: a key that nothing needs does no harm, a text without its key is lost. A broken load begins anew.
    await keys.query('BEGIN; DELETE FROM author_key; DELETE FROM supervision_key');
    await write(keys, 'author_key', sealed.keys);
    await write(keys, 'supervision_key', agreed.keys);
    await keys.query('COMMIT');
    await main.query('BEGIN');
    const signposts = { table: 'signpost', rows: signpostsOn(today).map((each) => ({ ...each })) };
    const dated = [signposts, { table: 'standing_limit', rows: standingLimitsOn(today) }, { table: 'cover_weeks', rows: coverWeeksOn(today) }];
    for (const { table, rows } of [...(await peopleTables(hospital, agreed.keyIds)), ...dated, ...sealed.tables, ...agreed.tables, ...groupRows(hospital, today)]) await write(main, table, rows);
    await main.query('COMMIT');
    say(`Loaded ${hospital.name}: ${hospital.people.length} invented people, ${hospital.entries.length} entries.`);
    return true;
  } finally {
    await main.end();
    await keys.end();
  }
}

async function peopleTables(hospital: DemonstrationHospital, keyIds: ReadonlyMap<string, string>): Promise<{ table: string; rows: Rows }[]> {
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
      rows: hospital.grants.map(({ personId, role, grantedOn }) => ({ id: personId, staff_id: personId, role, granted_on: grantedOn, revoked_on: null })),
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
        key_id: keyIds.get(each.id) ?? null,
      })),
    },
    {
      table: 'briefing',
      rows: [
        { code: firstBriefing.code, version: firstBriefing.version, published_on: hospital.briefingPublishedOn, document: firstBriefing },
      ],
    },
  ];
}

async function write(client: Client, table: string, rows: Rows): Promise<void> {
  await client.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}

async function connected(address: string): Promise<Client> {
  const client = new Client({ connectionString: address, application_name: 'afterword demonstration' });
  await client.connect();
  return client;
}
