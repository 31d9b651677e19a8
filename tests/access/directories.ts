import { randomUUID } from 'node:crypto';
import type { DirectoryTokenAction } from '../../api/src/directory/directory-token.policy';
import type { Hospital } from '../support/hospital';
import type { Attempts, Statement, Ways } from './statements';

/** The tokens of two directories: one that works, and one that has ended. */
export interface DirectoryScene {
  readonly works: string;
  readonly ended: string;
}

const DAY = '2026-11-22';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

export async function setDirectories({ behind }: Hospital, madeBy: string): Promise<DirectoryScene> {
  const [works, ended] = [randomUUID(), randomUUID()];
  await behind.query(`INSERT INTO scim_token (id, token_hash, name, made_by, made_on, ended_on) VALUES ($1, sha256('works'), 'Entra ID', $3, $4, NULL), ($2, sha256('ended'), 'Old', $3, $4, $4)`, [works, ended, madeBy, DAY]);
  const told = randomUUID();
  await behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, 'told@test.example', 'Told', 'Example', 'Porter', NULL)`, [told]);
  await behind.query(`INSERT INTO scim_person (staff_id, external_id) VALUES ($1, 'told')`, [told]);
  return { works, ended };
}

export const onDirectoryToken = (which: keyof DirectoryScene): Readonly<Record<DirectoryTokenAction, Ways>> => ({
  read: ({ scene }) => [statement('SELECT FROM app.directory_tokens() WHERE id = $1', scene.directories[which])],
  make: () => [statement('SELECT FROM app.make_directory_token($1, sha256($2::bytea), $3) AS made WHERE made', randomUUID(), randomUUID(), 'Mine')],
  end: ({ scene }) => [statement('SELECT FROM app.end_directory_token($1) AS ended WHERE ended', scene.directories[which])],
});

const guess = `sha256('ended')`;

/** What nobody may do, signed in or not, who does not show a token that works. */
export const neverOnDirectoryToken: Attempts = {
  'look at the tokens of directories': () => statement('SELECT FROM scim_token'),
  'look at what directories say': () => statement('SELECT FROM scim_person'),
  'let a token work again': () => statement('UPDATE scim_token SET ended_on = NULL'),
  'pass for a directory': () => statement(`SELECT FROM app.directory_with(${guess}) AS id WHERE id IS NOT NULL`),
  'read people as a directory': () => statement(`SELECT FROM app.directory_people(${guess}, NULL, NULL, NULL, 0, 10)`),
  'bring somebody in as a directory': () => statement(
    `SELECT app.directory_brings_in(${guess}, now(), $1, NULL, $2, 'A', 'B', NULL, NULL, NULL, true)`, randomUUID(), `${randomUUID()}@test.example`),
  'change somebody as a directory': ({ scene }) => statement(
    `SELECT app.directory_changes(${guess}, now(), $1, 1, NULL, 'mine@test.example', 'A', 'B', NULL, NULL, NULL, true)`, scene.people['the author'].id),
  'suspend somebody as a directory': ({ scene }) => statement(`SELECT app.directory_removes(${guess}, now(), $1)`, scene.people['the author'].id),
  'write in the audit as a directory': ({ scene }) => statement(
    `INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES ('${DAY}T12:00:00Z', $1, 'person-changed', $2)`, scene.directories.works, scene.people['the author'].id),
};
