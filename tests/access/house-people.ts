import { randomUUID } from 'node:crypto';
import type { PersonAction } from '../../api/src/people/person.policy';
import type { Aim, Attempts, Statement, Ways } from './statements';

const DAY = '2026-11-22';
const LINK_UNTIL = '2026-11-23T12:00:00Z';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });
const author = ({ scene }: Aim): string => scene.people['the author'].id;
const colleague = ({ scene }: Aim): string => scene.people['another staff member'].id;

const link = (aim: Aim, kind: 'invite' | 'reset'): Statement =>
  statement(`SELECT FROM app.make_link(sha256($1::bytea), $2, $3) AS made WHERE made = '${kind}'`, randomUUID(), author(aim), LINK_UNTIL);
const mailed = (id: string): Statement => statement(
  'SELECT FROM app.invite($1, $2, $3)', JSON.stringify([{ staffId: id, id: randomUUID(), seed: 'aa', hash: randomUUID().replaceAll('-', '') }]), LINK_UNTIL, LINK_UNTIL);
const grant = (aim: Aim, role: string): Statement => statement('INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, $2, $3)', author(aim), role, DAY);
const revoke = (aim: Aim, role: string): Statement =>
  statement('UPDATE role_grant SET revoked_on = $3 WHERE staff_id = $1 AND role = $2 AND revoked_on IS NULL', author(aim), role, DAY);

const beginMany = (superviseeId: string, supervisorId: string, type: string): Statement =>
  statement('SELECT FROM app.begin_supervisions($1)', JSON.stringify([{ id: randomUUID(), superviseeId, supervisorId, type }]));

/** The author, who is in, as an administrator looks after them. */
export const onPerson: Readonly<Record<PersonAction, Ways>> = {
  read: (aim) => [statement('SELECT FROM app.people_of_house() p WHERE p.id = $1', author(aim)), statement('SELECT FROM app.supervisions_around($1)', author(aim))],
  change: (aim) => [
    statement(`UPDATE staff_member SET job_title = 'Otherwise', revision = revision + 1 WHERE id = $1`, author(aim)),
    statement(`UPDATE staff_member SET email = 'mine@test.example'`),
  ],
  suspend: (aim) => [statement('UPDATE staff_member SET suspended_on = $2 WHERE id = $1', author(aim), DAY)],
  unsuspend: (aim) => [statement('UPDATE staff_member SET suspended_on = NULL WHERE id = $1 AND suspended_on IS NOT NULL', author(aim))],
  leave: (aim) => [statement('UPDATE staff_member SET left_on = $2 WHERE id = $1', author(aim), DAY)],
  'bring-back': (aim) => [statement('SELECT FROM app.bring_back($1) AS back WHERE back', author(aim))],
  invite: (aim) => [link(aim, 'invite'), mailed(author(aim))],
  'ask-reset': (aim) => [statement('SELECT FROM app.ask_reset($1) AS asked WHERE asked', author(aim))],
  'make-reset-link': (aim) => [link(aim, 'reset')],
  'grant-educator': (aim) => [grant(aim, 'educator')],
  'revoke-educator': (aim) => [revoke(aim, 'educator')],
  'grant-administrator': (aim) => [grant(aim, 'administrator')],
  'revoke-administrator': (aim) => [revoke(aim, 'administrator')],
  'grant-governance': (aim) => [grant(aim, 'governance')],
  'ask-governance': (aim) => [grant(aim, 'governance-asked')],
  'revoke-governance': (aim) => [revoke(aim, 'governance')],
  'begin-supervision': (aim) => [
    statement(`SELECT FROM app.begin_supervision($1, $2, $3, 'professional') AS reason WHERE reason IS NULL`, randomUUID(), author(aim), colleague(aim)),
    beginMany(author(aim), colleague(aim), 'professional'),
    statement(`INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, 'professional', $4)`, randomUUID(), author(aim), colleague(aim), DAY),
  ],
};

export const neverOnPerson: Attempts = {
  'come back from having left': (aim) => statement('UPDATE staff_member SET left_on = NULL WHERE id = $1 AND left_on IS NOT NULL', author(aim)),
  'look at links to packs': () => statement('SELECT FROM pack_link'),
  'remove a person': (aim) => statement('DELETE FROM staff_member WHERE id = $1', author(aim)),
  'say that an address has stood for long': (aim) => statement('UPDATE staff_member SET email_changed_on = NULL WHERE id = $1', author(aim)),
  'look at links': () => statement('SELECT FROM one_time_link'),
  'look at the address before': () => statement('SELECT FROM address_notice'),
  'look at invitations': () => statement('SELECT FROM invitation'),
  'invite somebody who has a password': (aim) => mailed(author(aim)),
  'look at who asked for a password': () => statement('SELECT FROM reset_request'),
  'begin a restorative supervision': (aim) =>
    statement(`SELECT FROM app.begin_supervision($1, $2, $3, 'restorative') AS reason WHERE reason IS NULL`, randomUUID(), author(aim), colleague(aim)),
  'begin a restorative supervision among many': (aim) => beginMany(author(aim), colleague(aim), 'restorative'),
  'begin among many to supervise oneself': (aim) => beginMany(author(aim), author(aim), 'professional'),
  'end a restorative supervision': ({ scene }) => statement(`SELECT FROM app.end_supervision($1) AS ended WHERE ended`, scene.restorativeSupervision),
  'make the link of a first administrator': () => statement(`SELECT app.begin_house('x'::bytea, $1, '{}')`, LINK_UNTIL),
};

/** A supervision of the author and the reader, as an administrator ends it. */
export const onArranged: Readonly<Record<'end', Ways>> = {
  end: ({ scene }) => [
    statement('SELECT FROM app.end_supervision($1) AS ended WHERE ended', scene.supervision),
    statement('UPDATE supervision SET ended_on = $2 WHERE id = $1', scene.supervision, DAY),
  ],
};

/** Somebody who is not there yet. */
export const onNewPerson: Readonly<Record<'bring-in', Ways>> = {
  'bring-in': () => [statement(
    `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, $2, 'A', 'B', 'Nurse', 'nursing')`, randomUUID(), `${randomUUID()}@test.example`)],
};

/** A grant of somebody else. */
export const onGrant: Readonly<Record<'revoke', Ways>> = {
  revoke: ({ scene }) => [statement('UPDATE role_grant SET revoked_on = $2 WHERE staff_id = $1', scene.people['an educator'].id, DAY)],
};

const imported = (by: string | null): Statement => statement(
  `INSERT INTO people_import (id, imported_by, imported_at, added, changed, moved, leaving, educators, supervisions_begun, supervisions_ended) VALUES ($1, $2, $3, 1, 0, 0, 0, 0, 0, 0)`,
  randomUUID(), by, LINK_UNTIL,
);

/** An import of the administrator, which brought the author in. */
export const onImport: Readonly<Record<'read' | 'add', Ways>> = {
  read: ({ scene }) => [
    statement('SELECT FROM people_import WHERE id = $1', scene.peopleImport), statement('SELECT FROM app.supervisions_of_house()'),
    statement('SELECT FROM app.invited_by_import($1)', scene.peopleImport), statement(`SELECT FROM app.uninvited('2026-11-22')`),
  ],
  add: ({ scene, asker }) => [imported(asker), imported(scene.people['an administrator'].id)],
};

export const neverOnImport: Attempts = {
  'blame another for an import': ({ scene, asker }) => imported(asker === scene.people['an administrator'].id ? scene.people['an educator'].id : scene.people['an administrator'].id),
  'rewrite an import': () => statement('UPDATE people_import SET added = 0'),
  'remove an import': () => statement('DELETE FROM people_import'),
};
