import { randomUUID } from 'node:crypto';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import type { Aim, Statement } from './statements';

/** A supervision by its three ids. */
export interface Pair {
  readonly supervisionId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
}

/** A supervision with the newest revision of its agreement. */
export interface Agreed extends Pair {
  readonly agreementId: string;
}

/** A supervision in a group that the supervisor recorded and the supervisee took part in. */
export interface Met extends Pair {
  readonly groupId: string;
}

export interface AgreedThings {
  readonly drafted: Agreed;
  readonly agreed: Agreed;
  readonly ended: Agreed;
  readonly met: Met;
  readonly metBefore: Met;
}

const DAY = '2026-11-22';
const SEALED = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

const TERMS = {
  ...Object.fromEntries(['aims', 'place', 'protectedTime', 'sharing', 'confidentiality', 'notes', 'cancelling', 'urgent', 'disagreement'].map((part) => [part, 'As we said.'])),
  everyWeeks: 6, minutes: 45, reviewOn: '2027-05-24',
};

/** An agreement of these two by their own means, and a newer draft that waits for one of them. */
export async function agree(hospital: Hospital, supervisee: Person, supervisor: Person, supervisionId: string, drafted: boolean): Promise<Agreed> {
  const there = `/api/supervisions/${supervisionId}/agreement`;
  const does = async (person: Person, path: string, body: object, revision: number): Promise<void> => {
    const { status } = await person.asks('PUT', path, body, revision === 0 ? {} : { 'if-match': `"${revision}"` });
    if (status >= 300) throw new Error(`The agreement could not be set: ${path} was answered ${status}.`);
  };
  await does(supervisee, there, TERMS, 0);
  for (const person of [supervisee, supervisor]) await does(person, `${there}/answer`, { answer: 'agreed' }, 1);
  if (drafted) {
    await does(supervisor, there, { ...TERMS, everyWeeks: 4 }, 1);
    await does(supervisor, `${there}/answer`, { answer: 'agreed' }, 2);
  }
  const { rows } = await hospital.behind.query<{ id: string }>('SELECT id FROM agreement WHERE supervision_id = $1 ORDER BY revision DESC LIMIT 1', [supervisionId]);
  return { supervisionId, superviseeId: supervisee.id, supervisorId: supervisor.id, agreementId: rows[0]?.id ?? '' };
}

export async function meet(hospital: Hospital, supervisee: Person, supervisor: Person, supervisionId: string): Promise<Met> {
  const groupId = randomUUID();
  const pair = { supervisionId, superviseeId: supervisee.id, supervisorId: supervisor.id };
  const { sql, values } = record(pair, supervisor.id, groupId);
  await hospital.behind.query(sql, [...values]);
  return { ...pair, groupId };
}

function draft(pair: Pair, by: string | null, revision: number, id: string = randomUUID()): Statement {
  return statement(
    `INSERT INTO agreement (id, supervision_id, supervisee_id, supervisor_id, revision, written_by, written_on, review_on, terms)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, '${SEALED}')`,
    id, pair.supervisionId, pair.superviseeId, pair.supervisorId, revision, by, DAY,
  );
}

function answer(of: Agreed, by: string | null, position: number): Statement {
  return statement(
    `INSERT INTO agreement_answer (agreement_id, supervision_id, supervisee_id, supervisor_id, position, person_id, answer, answered_on)
     VALUES ($1, $2, $3, $4, $5, $6, 'agreed', $7)`,
    of.agreementId, of.supervisionId, of.superviseeId, of.supervisorId, position, by, DAY,
  );
}

function record(pair: Pair, by: string | null, id: string = randomUUID()): Statement {
  return statement(
    `WITH made AS (INSERT INTO group_supervision (id, recorder_id, held_on, recorded_on) VALUES ($1, $2, $6, $6) RETURNING id, recorder_id)
     INSERT INTO took_part (group_supervision_id, recorder_id, supervision_id, supervisee_id, supervisor_id)
     SELECT id, recorder_id, $3, $4, $5 FROM made`,
    id, by, pair.supervisionId, pair.superviseeId, pair.supervisorId, DAY,
  );
}

type Which = 'drafted' | 'agreed' | 'ended';
type Ways = (aim: Aim) => readonly Statement[];
type Attempts = Readonly<Record<string, (aim: Aim) => Statement>>;

/** Reading, drafting and answering one of the scene's agreements. */
export function onAgreement(which: Which): Record<'read' | 'draft' | 'answer', Ways> {
  const of = ({ scene }: Aim): Agreed => scene.agreed[which];
  return {
    read: (aim) => [
      statement('SELECT FROM agreement WHERE id = $1', of(aim).agreementId),
      statement('SELECT FROM agreement_answer WHERE agreement_id = $1', of(aim).agreementId),
    ],
    draft: (aim) => [aim.asker, of(aim).superviseeId, of(aim).supervisorId].map((by) => draft(of(aim), by, 99)),
    answer: (aim) => [aim.asker, of(aim).superviseeId, of(aim).supervisorId].map((by) => answer(of(aim), by, 39)),
  };
}

/** What nobody does to an agreement, whatever is permitted to them. */
export function neverOnAgreement(which: Which): Attempts {
  const of = ({ scene }: Aim): Agreed => scene.agreed[which];
  const theOther = (aim: Aim): string => (aim.asker === of(aim).superviseeId ? of(aim).supervisorId : of(aim).superviseeId);
  return {
    'rewrite what was agreed': (aim) => statement('UPDATE agreement SET terms = terms WHERE id = $1', of(aim).agreementId),
    'say that it is agreed': (aim) => statement('UPDATE agreement SET agreed_on = $2 WHERE id = $1', of(aim).agreementId, DAY),
    'draft what is agreed already': (aim) =>
      statement(
        `INSERT INTO agreement (id, supervision_id, supervisee_id, supervisor_id, revision, written_by, written_on, review_on, terms, agreed_on)
         VALUES ($1, $2, $3, $4, 98, $5, $6, $6, '${SEALED}', $6)`,
        randomUUID(), of(aim).supervisionId, of(aim).superviseeId, of(aim).supervisorId, aim.asker, DAY,
      ),
    'remove an agreement': (aim) => statement('DELETE FROM agreement WHERE id = $1', of(aim).agreementId),
    'draft in the name of the other': (aim) => draft(of(aim), theOther(aim), 97),
    'agree in the name of the other': (aim) => answer(of(aim), theOther(aim), 38),
    'agree to what is no longer the newest': (aim) =>
      statement(
        `INSERT INTO agreement_answer (agreement_id, supervision_id, supervisee_id, supervisor_id, position, person_id, answer, answered_on)
         SELECT id, supervision_id, supervisee_id, supervisor_id, 37, $2, 'agreed', $3 FROM agreement
          WHERE supervision_id = $1 AND revision = 1 AND agreed_on IS NOT NULL`,
        of(aim).supervisionId, aim.asker, DAY,
      ),
    'rewrite an answer': (aim) => statement(`UPDATE agreement_answer SET answer = 'agreed' WHERE agreement_id = $1`, of(aim).agreementId),
    'remove an answer': (aim) => statement('DELETE FROM agreement_answer WHERE agreement_id = $1', of(aim).agreementId),
  };
}

/** Reading, recording and taking back a supervision in a group. */
export function onGroup(which: 'met' | 'metBefore'): Record<'read' | 'record' | 'take back', Ways> {
  const of = ({ scene }: Aim): Met => scene.agreed[which];
  return {
    read: (aim) => [
      statement('SELECT FROM group_supervision WHERE id = $1', of(aim).groupId),
      statement('SELECT FROM took_part WHERE group_supervision_id = $1', of(aim).groupId),
    ],
    record: (aim) => [aim.asker, of(aim).superviseeId, of(aim).supervisorId].map((by) => record(of(aim), by)),
    'take back': (aim) => [statement('UPDATE group_supervision SET withdrawn_on = $2 WHERE id = $1', of(aim).groupId, DAY)],
  };
}

export function neverOnGroup(which: 'met' | 'metBefore'): Attempts {
  const of = ({ scene }: Aim): Met => scene.agreed[which];
  return {
    'say that it was on another day': (aim) => statement('UPDATE group_supervision SET held_on = held_on WHERE id = $1', of(aim).groupId),
    'take it back and leave it standing': (aim) => statement('UPDATE group_supervision SET withdrawn_on = NULL WHERE id = $1', of(aim).groupId),
    'remove a supervision in a group': (aim) => statement('DELETE FROM group_supervision WHERE id = $1', of(aim).groupId),
    'strike out who took part': (aim) => statement('DELETE FROM took_part WHERE group_supervision_id = $1', of(aim).groupId),
    'record in the name of another': (aim) =>
      statement(
        'INSERT INTO group_supervision (id, recorder_id, held_on, recorded_on) VALUES ($1, $2, $3, $3)',
        randomUUID(), aim.asker === of(aim).supervisorId ? of(aim).superviseeId : of(aim).supervisorId, DAY,
      ),
  };
}
