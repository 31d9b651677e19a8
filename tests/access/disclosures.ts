import { randomUUID } from 'node:crypto';
import type { DisclosureAction, DisclosuresAction } from '../../api/src/information-governance/disclosure.policy';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import type { Aim, Attempts, Statement, Ways } from './statements';

/** Disclosures of the author's entries that one lead asked for: not approved, approved, approved without telling the author, and ended. */
export interface DisclosureScene {
  readonly asked: string;
  readonly open: string;
  readonly silent: string;
  readonly ended: string;
}

const AT = '2026-11-22T12:00:00Z';
const DAY = '2026-11-22';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

export async function setDisclosures({ behind }: Hospital, author: Person, lead: Person, another: Person): Promise<DisclosureScene> {
  await behind.query(`UPDATE role_grant SET granted_on = '2026-01-01' WHERE role = 'governance'`);
  for (const person of [lead, another]) await person.proves();
  const asks = async (silence: 'crime' | null): Promise<string> => {
    const id = randomUUID();
    await done(lead.asks('POST', '/api/disclosures', {
      id, authorId: author.id, covers: 'entries', fields: ['words', 'themes'], fromDay: DAY, untilDay: DAY, days: 14, reason: 'court-order', reference: 'A 1', silence, silenceDays: 30,
    }));
    return id;
  };
  const [asked, open, silent, ended] = [await asks(null), await asks(null), await asks('crime'), await asks(null)];
  for (const id of [open, silent, ended]) await done(another.asks('PUT', `/api/disclosures/${id}/approval`));
  for (const id of [open, silent, ended]) await done(lead.asks('GET', `/api/disclosures/${id}/items`));
  await done(another.asks('PUT', `/api/disclosures/${ended}/ending`));
  return { asked, open, silent, ended };
}

async function done(answer: Promise<{ status: number }>): Promise<void> {
  const { status } = await answer;
  if (status >= 300) throw new Error(`The disclosures could not be set: ${status}`);
}

const ask = (author: string): Statement =>
  statement(`SELECT FROM app.ask_disclosure($1, $2, 'entries', $3, $3, '{words}', 'police', 'B 2', 7, NULL, NULL, $4) AS said WHERE said IS NULL`, randomUUID(), author, DAY, AT);

export const onDisclosures: Readonly<Record<DisclosuresAction, Ways>> = {
  read: ({ scene }) => [statement('SELECT FROM disclosure WHERE id = $1', scene.disclosures.asked)],
  ask: (aim) => [
    ask(aim.scene.people['the author'].id),
    statement(
      `INSERT INTO disclosure (id, author_id, covers, from_day, until_day, fields, reason, reference, asked_by, asked_on, lapses_on, days)
       VALUES ($1, $2, 'entries', $4, $4, '{words}', 'police', 'B 2', $3, $4, $4, 7)`,
      randomUUID(), aim.scene.people['the author'].id, aim.asker, DAY,
    ),
  ],
};

export const onDisclosure = (which: keyof DisclosureScene): Readonly<Record<DisclosureAction, Ways>> => {
  const idOf = ({ scene }: Aim): string => scene.disclosures[which];
  return {
    read: (aim) => [statement('SELECT FROM disclosure WHERE id = $1', idOf(aim))],
    approve: (aim) => [
      statement('SELECT FROM app.approve_disclosure($1, $2) AS said WHERE said IS NULL', idOf(aim), AT),
      statement('UPDATE disclosure SET approved_by = $2, approved_on = $3, ends_on = $3, told_on = $3 WHERE id = $1', idOf(aim), aim.asker, DAY),
    ],
    open: (aim) => [
      statement('SELECT FROM app.disclosed_items($1, $2)', idOf(aim), AT),
      statement('SELECT FROM app.open_disclosed($1, $2, $3)', idOf(aim), aim.scene.entries['never shared'].entryId, AT),
    ],
    end: (aim) => [statement('SELECT FROM app.end_disclosure($1, $2) AS said WHERE said IS NULL', idOf(aim), AT), statement('UPDATE disclosure SET ended_on = $2 WHERE id = $1', idOf(aim), DAY)],
    'renew-silence': (aim) => [statement('SELECT FROM app.renew_silence_of_disclosure($1, 30, $2) AS said WHERE said IS NULL', idOf(aim), AT)],
    tell: (aim) => [statement('SELECT FROM app.tell_of_disclosure($1, $2) AS said WHERE said IS NULL', idOf(aim), AT)],
  };
};

export const neverOnDisclosure = (which: keyof DisclosureScene): Attempts => ({
  'read the copies past the function that writes it down': () => statement('SELECT FROM disclosed_entry'),
  'read an entry past it': ({ scene, asker }) => statement('SELECT FROM entry WHERE id = $1 AND author_id <> $2', scene.entries['never shared'].entryId, asker ?? randomUUID()),
  'open an entry that was deleted before': ({ scene }) => statement('SELECT FROM app.open_disclosed($1, $2, $3)', scene.disclosures[which], scene.entries.deleted.entryId, AT),
  'open an entry of another day': ({ scene }) => statement('SELECT FROM app.open_disclosed($1, $2, $3)', scene.disclosures[which], scene.entries.published.entryId, AT),
  'write down an opening that was none': ({ scene, asker }) =>
    statement(`INSERT INTO audit_event (happened_at, actor_id, action, author_id, disclosure_id) VALUES ($1, $2, 'disclosure-listed', $3, $4)`, AT, asker, scene.people['the author'].id, scene.disclosures[which]),
  'put off its end': ({ scene }) => statement(`UPDATE disclosure SET ends_on = '2099-01-01' WHERE id = $1`, scene.disclosures[which]),
  'find out who stands over whom': ({ scene }) => statement('SELECT FROM app.stands_over($1, $2, $3) AS over WHERE over', scene.people['the reader'].id, scene.people['the author'].id, DAY),
  'take what is open for oneself': ({ scene }) => statement('SELECT FROM app.disclosed_to_me($1)', scene.disclosures[which]),
});
