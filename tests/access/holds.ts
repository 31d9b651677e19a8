import { randomUUID } from 'node:crypto';
import type { HoldAction, HoldsAction } from '../../api/src/information-governance/hold.policy';
import type { Person } from '../support/person';
import type { Aim, Attempts, Statement, Ways } from './statements';

/** Holds on the author: one that two leads placed and they know of, and one that a lead has only just placed, of which they do not. */
export interface HoldScene {
  readonly told: string;
  readonly silent: string;
}

const AT = '2026-11-22T12:00:00Z';
const DAY = '2026-11-22';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

export async function setHolds(author: Person, lead: Person, another: Person): Promise<HoldScene> {
  const [told, silent] = [randomUUID(), randomUUID()];
  const common = { authorId: author.id, reference: 'A 1', fromDay: null, untilDay: null, reviewDays: 90 };
  for (const person of [lead, another]) await person.proves();
  for (const [by, method, path, body] of [
    [lead, 'POST', '/api/holds', { ...common, id: told, reason: 'court-order', silence: null }],
    [another, 'PUT', `/api/holds/${told}/confirmation`, undefined],
    [lead, 'POST', '/api/holds', { ...common, id: silent, reason: 'police', silence: 'crime', silenceDays: 30 }],
  ] as const) {
    const { status } = await by.asks(method, path, body);
    if (status >= 300) throw new Error(`The holds could not be set: ${status}`);
  }
  return { told, silent };
}

const place = (author: string, id: string = randomUUID()): Statement =>
  statement(`SELECT FROM app.place_hold($1, $2, NULL, NULL, 'police', 'B 2', 90, NULL, NULL, $3) AS said WHERE said IS NULL`, id, author, AT);

export const onHolds: Readonly<Record<HoldsAction, Ways>> = {
  read: ({ scene }) => [statement(`SELECT FROM app.people_to_govern('ruth') WHERE id = $1`, scene.people['the reader'].id)],
  place: (aim) => [
    place(aim.scene.people['the author'].id),
    statement(
      `INSERT INTO legal_hold (id, author_id, reason, reference, asked_by, asked_on, lapses_on, review_on, told_on) VALUES ($1, $2, 'police', 'B 2', $3, $4, $4, $4, $4)`,
      randomUUID(), aim.scene.people['the author'].id, aim.asker, DAY,
    ),
  ],
};

export const onHold = (which: keyof HoldScene): Readonly<Record<HoldAction, Ways>> => {
  const idOf = ({ scene }: Aim): string => scene.holds[which];
  return {
    read: (aim) => [statement('SELECT FROM legal_hold WHERE id = $1', idOf(aim))],
    confirm: (aim) => [
      statement('SELECT FROM app.confirm_hold($1, $2) AS said WHERE said IS NULL', idOf(aim), AT),
      statement('UPDATE legal_hold SET confirmed_by = $2, confirmed_on = $3 WHERE id = $1', idOf(aim), aim.asker, DAY),
    ],
    review: (aim) => [statement('SELECT FROM app.review_hold($1, 30, $2) AS said WHERE said IS NULL', idOf(aim), AT)],
    lift: (aim) => [
      statement(`SELECT FROM app.lift_hold($1, $2) AS said WHERE said IN ('asked', 'ended')`, idOf(aim), AT),
      statement('UPDATE legal_hold SET ended_on = $2 WHERE id = $1', idOf(aim), DAY),
    ],
    'renew-silence': (aim) => [statement('SELECT FROM app.renew_silence_of_hold($1, 30, $2) AS said WHERE said IS NULL', idOf(aim), AT)],
    tell: (aim) => [statement('SELECT FROM app.tell_of_hold($1, $2) AS said WHERE said IS NULL', idOf(aim), AT)],
  };
};

export const neverOnHold: Attempts = {
  'learn whether something is held': ({ scene }) => statement('SELECT FROM app.is_held($1, $2) AS held WHERE held', scene.people['the author'].id, DAY),
  'take a hold away': () => statement('DELETE FROM legal_hold'),
  'make a hold one\'s own': ({ asker }) => statement('UPDATE legal_hold SET author_id = $1', asker),
  'write down what a lead did': () => statement(`SELECT app.note_governance($1, 'hold-ended', gen_random_uuid())`, AT),
};

export const neverOnHolds: Attempts = {
  'hold oneself': ({ asker }) => place(asker ?? randomUUID()),
};
