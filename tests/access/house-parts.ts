import { randomUUID } from 'node:crypto';
import type { HouseAction, PartAction } from '../../api/src/house/house.policy';
import type { LimitsAction, WeeksAction } from '../../api/src/house/limits.policy';
import type { SignpostAction, SignpostsAction } from '../../api/src/signposts/signpost.policy';
import type { Hospital } from '../support/hospital';
import type { Aim, Attempts, Statement, Ways } from './statements';

/** A ward that is open, one that was closed, a service line, and signposts in force and taken down. */
export interface HouseScene {
  readonly signpost: string;
  readonly oldSignpost: string;
  readonly ward: string;
  readonly closedWard: string;
  readonly line: string;
}

const DAY = '2026-11-22';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

export async function setHouse({ behind }: Hospital, reader: string): Promise<HouseScene> {
  const [ward, closedWard, line] = [randomUUID(), randomUUID(), randomUUID()];
  await behind.query(`INSERT INTO service_line (id, name) VALUES ($1, 'Long stay')`, [line]);
  await behind.query(`INSERT INTO team (id, name, kind, service_line_id, closed_on) VALUES ($1, 'Maple', 'ward', $3, NULL), ($2, 'Elm', 'ward', $3, $4)`, [ward, closedWard, line, DAY]);
  const [signpost, oldSignpost] = ['lead', 'old-lead'];
  await behind.query(`INSERT INTO signpost (code, kind, position, name, for_what, phone, review_on, withdrawn_on)
    VALUES ($1, 'safeguarding', 1, 'Lead', 'Harm', '2222', $3, NULL), ($2, 'safeguarding', 2, 'Lead', 'Harm', '2222', $3, $3)`, [signpost, oldSignpost, DAY]);
  await behind.query(`INSERT INTO limits_version (version, points, signed_by, signed_as, signed_on, review_on) VALUES (1, '[]', 'A', 'B', $1, $1)`, [DAY]);
  await behind.query('INSERT INTO limits_reading (staff_id, version) VALUES ($1, 1)', [reader]);
  await behind.query(`INSERT INTO cover_weeks (staff_group, weeks, review_on) VALUES ('care', 6, $1)`, [DAY]);
  return { ward, closedWard, line, signpost, oldSignpost };
}

export const onHouse: Readonly<Record<HouseAction, Ways>> = {
  read: () => [statement('SELECT FROM organisation')],
  rename: () => [statement(`UPDATE organisation SET name = 'Otherwise', revision = revision + 1`), statement('UPDATE organisation SET revision = 7')],
  add: ({ scene }) => [
    statement(
      `WITH line AS (INSERT INTO service_line (id, name) VALUES ($1, $3) RETURNING id) INSERT INTO team (id, name, kind, service_line_id) SELECT $2, $3, 'ward', id FROM line`,
      randomUUID(), randomUUID(), randomUUID(),
    ),
    statement(`INSERT INTO team (id, name, kind, service_line_id) VALUES ($1, $2, 'ward', $3)`, randomUUID(), randomUUID(), scene.house.line),
    statement('INSERT INTO service_line (id, name) VALUES ($1, $2)', randomUUID(), randomUUID()),
  ],
};

export const onPart = (table: 'team' | 'service_line', which: keyof HouseScene): Readonly<Record<PartAction, Ways>> => ({
  read: ({ scene }) => [statement(`SELECT FROM ${table} WHERE id = $1`, scene.house[which])],
  change: ({ scene }) => [
    statement(`UPDATE ${table} SET name = $2, revision = revision + 1 WHERE id = $1`, scene.house[which], randomUUID()),
    statement(`UPDATE ${table} SET revision = 7`),
    ...(table === 'team' ? [statement('UPDATE team SET service_line_id = NULL, line_from = $2 WHERE id = $1', scene.house[which], DAY)] : []),
  ],
  close: ({ scene }) => [statement(`UPDATE ${table} SET closed_on = $2 WHERE id = $1 AND closed_on IS NULL`, scene.house[which], DAY)],
  reopen: ({ scene }) => [statement(`UPDATE ${table} SET closed_on = NULL WHERE id = $1 AND closed_on IS NOT NULL`, scene.house[which])],
});

export const neverOnHouse: Attempts = {
  'make a second house': () => statement(`INSERT INTO organisation (name) VALUES ('Another')`),
  'remove the house': () => statement('DELETE FROM organisation'),
};

export const neverOnPart = (table: 'team' | 'service_line', which: keyof HouseScene): Attempts => ({
  'remove what people may stand in': ({ scene }) => statement(`DELETE FROM ${table} WHERE id = $1`, scene.house[which]),
  'add what is closed': () => statement(`INSERT INTO ${table} (id, name, closed_on${table === 'team' ? ', kind' : ''}) VALUES ($1, $2, $3${table === 'team' ? `, 'ward'` : ''})`, randomUUID(), randomUUID(), DAY),
});

const addSignpost = `INSERT INTO signpost (code, kind, position, name, for_what, review_on) SELECT $1, 'danger', max(position) + 1, 'x', 'x', $2 FROM signpost`;

export const onSignposts: Readonly<Record<SignpostsAction, Ways>> = { keep: () => [statement(addSignpost, randomUUID(), DAY)] };

export const onSignpost = (which: 'signpost' | 'oldSignpost'): Readonly<Record<SignpostAction, Ways>> => ({
  read: ({ scene }) => [statement('SELECT FROM signpost WHERE code = $1', scene.house[which])],
  change: ({ scene }) => [statement('UPDATE signpost SET review_on = review_on, revision = revision + 1 WHERE code = $1', scene.house[which]), statement(`UPDATE signpost SET phone = '999' WHERE code = $1`, scene.house[which])],
  'take-down': ({ scene }) => [statement('UPDATE signpost SET withdrawn_on = $2 WHERE code = $1 AND withdrawn_on IS NULL', scene.house[which], DAY)],
});

export const neverOnSignpost: Attempts = {
  'remove a signpost': () => statement('DELETE FROM signpost'),
  'put one up again': ({ scene }) => statement('UPDATE signpost SET withdrawn_on = NULL WHERE code = $1', scene.house.oldSignpost),
};

const publish = (by: string | null): Statement =>
  statement(`INSERT INTO limits_version (version, points, signed_by, signed_as, signed_on, review_on, published_by) VALUES (2, '[]', 'A', 'B', $1, $1, $2)`, DAY, by);
const authorOf = ({ scene }: Aim): string => scene.people['the author'].id;
const another = (aim: Aim): string => (aim.asker === authorOf(aim) ? aim.scene.people['the reader'].id : authorOf(aim));

export const onLimits: Readonly<Record<LimitsAction, Ways>> = {
  read: () => [statement('SELECT FROM limits_version')],
  'mark-read': ({ asker }) => [statement('INSERT INTO limits_reading (staff_id, version) VALUES ($1, 1) ON CONFLICT (staff_id) DO UPDATE SET version = 1', asker)],
  publish: (aim) => [publish(aim.asker), publish(aim.scene.people['an administrator'].id)],
};

export const onWeeks: Readonly<Record<WeeksAction, Ways>> = {
  read: () => [statement('SELECT FROM cover_weeks')],
  set: () => [
    statement(`INSERT INTO cover_weeks (staff_group, weeks, review_on) VALUES ('care', 4, $1) ON CONFLICT (staff_group) DO UPDATE SET weeks = excluded.weeks`, DAY),
    statement(`INSERT INTO cover_weeks (staff_group, weeks, review_on) VALUES ('therapy', 4, $1)`, DAY),
    statement('UPDATE cover_weeks SET weeks = 52'),
    statement('UPDATE organisation SET cover_revision = 7'),
  ],
};

/** What the author said they have read of the limits. */
export const onLimitsReading: Readonly<Record<'read', Ways>> = { read: (aim) => [statement('SELECT FROM limits_reading WHERE staff_id = $1', authorOf(aim))] };

export const neverOnLimits: Attempts = {
  'rewrite what was signed': () => statement(`UPDATE limits_version SET points = '[]'`),
  'remove what was signed': () => statement('DELETE FROM limits_version'),
  'publish in the name of another': (aim) => publish(another(aim)),
  'say that somebody else has read it': (aim) => statement('INSERT INTO limits_reading (staff_id, version) VALUES ($1, 1)', aim.scene.people[aim.asker === aim.scene.people['an educator'].id ? 'an administrator' : 'an educator'].id),
  'forget that one has read it': () => statement('DELETE FROM limits_reading'),
};
