import type { NewLeadAction } from '../../api/src/information-governance/new-lead.policy';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import type { Aim, Attempts, Statement, Ways } from './statements';

const DAY = '2026-11-22';
const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

/** Lets the administrator ask that somebody become an information-governance lead, which waits for one; returns the id of what waits. */
export async function askForLead({ behind }: Hospital, administrator: Person, person: Person): Promise<string> {
  await administrator.proves();
  const { status } = await administrator.asks('PUT', `/api/people/${person.id}/grants/governance`);
  const { rows } = await behind.query<{ id: string }>(`SELECT id FROM role_grant WHERE staff_id = $1 AND role = 'governance-asked'`, [person.id]);
  if (status !== 200 || !rows[0]) throw new Error(`The lead could not be asked for: ${status}`);
  return rows[0].id;
}

const person = ({ scene }: Aim): string => scene.people['another staff member'].id;

export const onNewLead: Readonly<Record<NewLeadAction, Ways>> = {
  read: ({ scene }) => [statement('SELECT FROM app.leads_asked() WHERE id = $1', scene.newLead)],
  agree: (aim) => [
    statement('SELECT FROM app.agree_to_lead($1) AS said WHERE said IS NULL', aim.scene.newLead),
    statement(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', $2)`, person(aim), DAY),
  ],
  refuse: ({ scene }) => [statement('SELECT FROM app.refuse_lead($1) AS said WHERE said IS NULL', scene.newLead)],
};

export const neverOnNewLead: Attempts = {
  'turn what waits into the role': ({ scene }) => statement(`UPDATE role_grant SET role = 'governance' WHERE id = $1`, scene.newLead),
  'give the role past those who agree': (aim) => statement(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', $2)`, person(aim), DAY),
  'give it by the day of a new house': (aim) => statement(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', '2020-01-01')`, person(aim)),
  'name a lead as whoever runs the server': () => statement(`SELECT app.name_lead('colleague@test.example')`),
};
