import { randomUUID } from 'node:crypto';
import { firstBriefing } from '@afterword/journal';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import type { Aim, Attempts, Statement, Ways } from './statements';

/** Codes of a briefing in force that is for one team and of one that was retired, and the draft of a third. */
export interface BriefingScene {
  readonly inForce: string;
  readonly retired: string;
  readonly draft: string;
  readonly teams: readonly [string, string];
}

const DAY = '2026-11-22';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

/** What educators keep: one briefing for a team, one retired, one drafted. */
export async function setBriefings({ behind }: Hospital, educator: Person): Promise<BriefingScene> {
  const teams = [randomUUID(), randomUUID()] as const;
  for (const [nth, id] of teams.entries()) await behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, $2, 'ward')`, [id, `Team ${nth}`]);
  for (const [code, toAll] of [['for-one-team', false], ['retired', true]] as const) {
    await behind.query('INSERT INTO briefing (code, version, published_on, document, addressed_to_all, published_by) VALUES ($1, 1, $2, $3, $4, $5)', [
      code, '2026-07-01', { ...firstBriefing, code }, toAll, educator.id,
    ]);
  }
  await behind.query('INSERT INTO briefing_team (code, version, team_id) VALUES ($1, 1, $2)', ['for-one-team', teams[0]]);
  await behind.query('INSERT INTO briefing_retirement (code, retired_on, retired_by) VALUES ($1, $2, $3)', ['retired', '2026-10-01', educator.id]);
  const draft = randomUUID();
  await behind.query(`INSERT INTO briefing_draft (id, revision, document, source, made_by, changed_on) VALUES ($1, 1, '{}', '{}', $2, $3)`, [draft, educator.id, DAY]);
  return { inForce: 'for-one-team', retired: 'retired', draft, teams };
}

function begin(madeBy: string | null, nextOf: string | null): Statement {
  return statement(
    `INSERT INTO briefing_draft (id, revision, document, source, next_of, made_by, changed_on) VALUES ($1, 1, '{}', '{}', $2, $3, $4)`,
    randomUUID(), nextOf, madeBy, DAY,
  );
}

function retire(code: string, by: string | null): Statement {
  return statement('INSERT INTO briefing_retirement (code, retired_on, retired_by) VALUES ($1, $2, $3)', code, DAY, by);
}

const PUBLISH = `INSERT INTO briefing (code, version, published_on, document, addressed_to_all, published_by, draft_id) VALUES ('new', 1, $1, '{}', false, $2, $3)`;
const ADDRESS = `INSERT INTO briefing_team (code, version, team_id) VALUES`;

const educatorOf = ({ scene }: Aim): string => scene.people['an educator'].id;

export const onBriefing = (which: 'inForce' | 'retired'): Record<'read' | 'revise' | 'retire' | 'bring-back', Ways> => ({
  read: ({ scene }) => [
    statement('SELECT FROM briefing WHERE code = $1', scene.briefings[which]),
    which === 'inForce' ? statement('SELECT FROM briefing_team WHERE code = $1', scene.briefings[which]) : statement('SELECT FROM briefing_retirement WHERE code = $1', scene.briefings[which]),
  ],
  revise: (aim) => [begin(aim.asker, aim.scene.briefings[which]), begin(educatorOf(aim), aim.scene.briefings[which])],
  retire: (aim) => [...(which === 'inForce' ? [retire(aim.scene.briefings[which], aim.asker), retire(aim.scene.briefings[which], educatorOf(aim))] : [])],
  'bring-back': ({ scene }) => [statement('DELETE FROM briefing_retirement WHERE code = $1', scene.briefings[which])],
});

export const onBriefingDraft: Record<'read' | 'correct' | 'discard' | 'publish', Ways> = {
  read: ({ scene }) => [statement('SELECT FROM briefing_draft WHERE id = $1', scene.briefings.draft)],
  correct: ({ scene }) => [statement(`UPDATE briefing_draft SET revision = revision + 1, document = '{}' WHERE id = $1`, scene.briefings.draft)],
  discard: ({ scene }) => [statement('DELETE FROM briefing_draft WHERE id = $1', scene.briefings.draft)],
  publish: (aim) => {
    const { inForce, draft, teams } = aim.scene.briefings;
    return [
      statement(`WITH made AS (${PUBLISH} RETURNING code) ${ADDRESS} ($4, 1, $5)`, DAY, aim.asker, draft, inForce, teams[1]),
      statement(PUBLISH, DAY, aim.asker, draft),
      statement(PUBLISH, DAY, educatorOf(aim), draft),
      statement(`${ADDRESS} ($1, 1, $2)`, inForce, teams[1]),
    ];
  },
};

export const neverOnBriefing = (which: 'inForce' | 'retired'): Attempts => ({
  'rewrite what was published': ({ scene }) => statement('UPDATE briefing SET document = document WHERE code = $1', scene.briefings[which]),
  'remove what was published': ({ scene }) => statement('DELETE FROM briefing WHERE code = $1', scene.briefings[which]),
  'take a team off': ({ scene }) => statement('DELETE FROM briefing_team WHERE code = $1', scene.briefings[which]),
  'address to a team what is for all': ({ scene }) => statement(`${ADDRESS} ($1, 1, $2)`, scene.briefings.retired, scene.briefings.teams[1]),
  'retire in the name of another': (aim) => retire(aim.scene.briefings.inForce, somebodyElse(aim)),
  'retire what was never published': ({ asker }) => retire('never-published', asker),
  'say that it was retired on another day': ({ scene }) => statement('UPDATE briefing_retirement SET retired_on = retired_on WHERE code = $1', scene.briefings[which]),
});

export const neverOnBriefingDraft: Attempts = {
  'begin a draft in the name of another': (aim) => begin(somebodyElse(aim), null),
  'take over a draft': ({ scene, asker }) => statement('UPDATE briefing_draft SET made_by = $2 WHERE id = $1', scene.briefings.draft, asker),
  'rewrite where its lines stood': ({ scene }) => statement('UPDATE briefing_draft SET source = source WHERE id = $1', scene.briefings.draft),
  'publish in the name of another': (aim) => statement(PUBLISH, DAY, somebodyElse(aim), null),
};

/** Marks of somebody, put where some may stand already. */
function mark(staffId: string | null): Statement {
  return statement(
    `INSERT INTO read_marks (staff_id, key_id, marks) VALUES ($1, $2, 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc') ON CONFLICT (staff_id) DO UPDATE SET marks = excluded.marks`,
    staffId, randomUUID(),
  );
}

const authorOf = ({ scene }: Aim): string => scene.people['the author'].id;

export const onReadMarks: Record<'read' | 'change', Ways> = {
  read: (aim) => [statement('SELECT FROM read_marks WHERE staff_id = $1', authorOf(aim))],
  change: (aim) => [
    statement('UPDATE read_marks SET marks = marks WHERE staff_id = $1', authorOf(aim)),
    statement('SELECT FROM read_marks WHERE staff_id = $1 FOR UPDATE', authorOf(aim)),
  ],
};

export const onOwnMarks: Record<'begin', Ways> = { begin: ({ asker }) => [mark(asker)] };

export const neverOnReadMarks: Attempts = {
  // Without a way out on conflict, which would ask the policies for reading and changing too.
  'mark in the name of another': (aim) => statement(`INSERT INTO read_marks (staff_id, key_id, marks) VALUES ($1, $2, 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc')`, somebodyElse(aim), randomUUID()),
  'give marks to another': (aim) => statement('UPDATE read_marks SET staff_id = $1', aim.asker),
  'remove marks': (aim) => statement('DELETE FROM read_marks WHERE staff_id = $1', authorOf(aim)),
};

function somebodyElse(aim: Aim): string {
  return aim.asker === educatorOf(aim) ? aim.scene.people['an administrator'].id : educatorOf(aim);
}
