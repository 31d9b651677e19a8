import * as directoryTokenPolicy from '../../api/src/directory/directory-token.policy';
import * as briefingPolicy from '../../api/src/briefings/briefing.policy';
import * as readMarksPolicy from '../../api/src/briefings/read-marks.policy';
import * as commentPolicy from '../../api/src/sharing/comment.policy';
import * as commitmentPolicy from '../../api/src/commitments/commitment.policy';
import * as concernPolicy from '../../api/src/sharing/concern-note.policy';
import * as entryPolicy from '../../api/src/entries/entry.policy';
import * as sessionPolicy from '../../api/src/sessions/session.policy';
import * as teamReflectionPolicy from '../../api/src/team-reflections/team-reflection.policy';
import * as trendsPolicy from '../../api/src/trends/trends.policy';
import * as disclosurePolicy from '../../api/src/information-governance/disclosure.policy';
import * as newLeadPolicy from '../../api/src/information-governance/new-lead.policy';
import * as holdPolicy from '../../api/src/information-governance/hold.policy';
import * as housePolicy from '../../api/src/house/house.policy';
import * as limitsPolicy from '../../api/src/house/limits.policy';
import * as signpostPolicy from '../../api/src/signposts/signpost.policy';
import * as personPolicy from '../../api/src/people/person.policy';
import * as sharePolicy from '../../api/src/sharing/share.policy';
import * as auditPolicy from '../../api/src/audit/audit.policy';
import * as inspectionPackPolicy from '../../api/src/governance/inspection/inspection-pack.policy';
import * as houseCoverPolicy from '../../api/src/supervision/house-cover.policy';
import type { Role } from '../../api/src/platform/authorization';
import * as agreementPolicy from '../../api/src/supervision/agreement.policy';
import * as groupPolicy from '../../api/src/supervision/group-supervision.policy';
import type { Agreed } from './agreements';
import { type DatabaseRole, inWords, isDone, isRefused, type Outcome } from './app-role';
import { never } from './never';
import { entryIn, idOf, type Scene } from './scene';
import { metOf } from './session-statements';
import { promisedOf, sharedOf, statements, type Aim, type Statement } from './statements';
import { permitted, type Persona, type Resource, type TruthRow } from './truth-table';

/** Resources that a policy function judges; the others are the database's alone. */
export const judged: readonly Resource[] = [
  'entry', 'share', 'open thread', 'resolved thread', 'team reflection', 'briefing', 'retired briefing', 'briefing draft', 'read marks', 'cover of the house', 'inspection pack', 'person of the house', 'the house', 'ward', 'closed ward', 'service line', 'signpost', 'old signpost', 'signposts', 'limits', 'directory token', 'ended directory token', 'weeks between sessions', 'figures of parts', 'holds', 'legal hold', 'silent hold', 'disclosures', 'new lead', 'asked disclosure', 'open disclosure', 'silent disclosure', 'ended disclosure', 'audit of the house', 'promises', 'restorative promises', 'open commitment', 'closed commitment', 'drafted agreement', 'agreed agreement', 'agreement of an ended supervision',
  'group supervision', 'group supervision before the end', 'planning', 'session', 'promise of a session', 'worded comment', 'comment draft', 'waiting comment', 'concern notes',
];

/** Where the policy function differs from a row of the table. It is asked about facts as they are stored. */
export async function policyFaults(scene: Scene, row: TruthRow, persona: Persona): Promise<string[]> {
  const told = [...(await askPolicy(scene, row, persona))].sort();
  const expected = [...permitted(row, persona)].sort();
  return told.join() === expected.join() ? [] : [`${persona}, ${row.resource}, ${row.state}: the policy permits [${told.join()}], the table [${expected.join()}]`];
}

async function askPolicy(scene: Scene, row: TruthRow, persona: Persona): Promise<ReadonlySet<string>> {
  const written = entryIn(scene, row.state);
  const actor = { id: idOf(scene, persona) ?? '' };
  const rolesOf = async (): Promise<ReadonlySet<Role>> => {
    const { rows } = await scene.hospital.behind.query<{ role: Role }>('SELECT role FROM role_grant WHERE staff_id = $1 AND revoked_on IS NULL', [actor.id || null]);
    return new Set(rows.map(({ role }) => role));
  };
  const stored = async <Facts>(sql: string, id: string): Promise<Facts> => (await scene.hospital.behind.query(sql, [id])).rows[0] as Facts;
  const onAgreement = async ({ agreementId }: Agreed): Promise<ReadonlySet<string>> => agreementPolicy.permittedOnAgreement(
    actor,
    await stored(
      `SELECT s.supervisee_id AS "superviseeId", s.supervisor_id AS "supervisorId", s.ended_on AS "endedOn", a.agreed_on IS NULL AS "isOpen"
         FROM agreement a JOIN supervision s ON s.id = a.supervision_id WHERE a.id = $1`,
      agreementId,
    ),
  );
  switch (row.resource) {
    case 'entry':
      return entryPolicy.permittedActions(actor, await stored(`SELECT author_id AS "authorId", deleted_on AS "deletedOn" FROM entry WHERE id = $1`, written.entryId));
    case 'share':
      return sharePolicy.permittedOnShare(
        actor,
        await stored(`SELECT author_id AS "authorId", reader_id AS "readerId", withdrawn_on AS "withdrawnOn" FROM share WHERE id = $1`, sharedOf({ written }).shareId),
      );
    case 'open thread':
    case 'resolved thread':
      return commentPolicy.permittedOnThread(
        actor,
        await stored(
          `SELECT s.author_id AS "authorId", s.reader_id AS "readerId", s.withdrawn_on AS "withdrawnOn", c.resolved_on AS "resolvedOn"
             FROM comment c JOIN share s ON s.id = c.share_id WHERE c.id = $1`,
          sharedOf({ written })[row.resource === 'open thread' ? 'openThread' : 'resolvedThread'],
        ),
      );
    case 'team reflection':
      return teamReflectionPolicy.permittedOnTeamReflection(actor, await stored(`SELECT recorded_by AS "recordedBy" FROM team_reflection WHERE id = $1`, scene.teamReflection));
    case 'holds':
      return holdPolicy.permittedOnHolds({ roles: await rolesOf() });
    case 'legal hold':
    case 'silent hold':
      return holdPolicy.permittedOnHold(
        { ...actor, roles: await rolesOf() },
        await stored(
          `SELECT author_id AS "authorId", asked_by AS "askedBy", confirmed_on AS "confirmedOn", silence_by AS "silenceBy", told_on AS "toldOn", lift_asked_by AS "liftAskedBy",
                  ended_on AS "endedOn" FROM legal_hold WHERE id = $1`,
          scene.holds[row.resource === 'legal hold' ? 'told' : 'silent'],
        ),
      );
    case 'disclosures':
      return disclosurePolicy.permittedOnDisclosures({ roles: await rolesOf() });
    case 'asked disclosure':
    case 'open disclosure':
    case 'silent disclosure':
    case 'ended disclosure': {
      const which = { 'asked disclosure': 'asked', 'open disclosure': 'open', 'silent disclosure': 'silent', 'ended disclosure': 'ended' } as const;
      return disclosurePolicy.permittedOnDisclosure(
        { ...actor, roles: await rolesOf() },
        await stored(
          `SELECT author_id AS "authorId", asked_by AS "askedBy", lapses_on::text AS "lapsesOn", approved_on AS "approvedOn", ends_on::text AS "endsOn", silence_by AS "silenceBy",
                  told_on AS "toldOn", ended_on AS "endedOn", NULL AS hindrance, app.leads_since(id) AS "leadsSince" FROM disclosure WHERE id = $1`,
          scene.disclosures[which[row.resource]],
        ),
        scene.hospital.clock.today(),
      );
    }
    case 'new lead':
      return newLeadPolicy.permittedOnNewLead(
        { ...actor, roles: await rolesOf() },
        await stored(
          `SELECT g.staff_id AS "personId", e.actor_id AS "askedBy", EXISTS (SELECT FROM credential c WHERE c.staff_id = g.staff_id) AS "isIn"
             FROM role_grant g JOIN administration_event e ON e.about_id = g.id AND e.action = 'role-asked' WHERE g.id = $1`,
          scene.newLead,
        ),
      );
    case 'audit of the house':
      return auditPolicy.permittedOnAudit({ roles: await rolesOf() });
    case 'cover of the house':
      return houseCoverPolicy.permittedOnHouseCover({ roles: await rolesOf() });
    case 'inspection pack':
      return new Set([...inspectionPackPolicy.permittedOnInspectionPack({ roles: await rolesOf() })].filter((action) => action === 'cover' || action === 'audit'));
    case 'the house':
      return housePolicy.permittedOnHouse({ ...actor, roles: await rolesOf() });
    case 'ward':
    case 'closed ward':
    case 'service line':
      return housePolicy.permittedOnPart({ ...actor, roles: await rolesOf() }, { closedOn: row.resource === 'closed ward' ? '2026-11-22' : null });
    case 'directory token':
    case 'ended directory token':
      return directoryTokenPolicy.permittedOnDirectoryToken({ roles: await rolesOf() }, { endedOn: row.resource === 'directory token' ? null : '2026-11-22' });
    case 'limits':
      return limitsPolicy.permittedOnLimits({ ...actor, roles: await rolesOf() });
    case 'weeks between sessions':
      return limitsPolicy.permittedOnWeeks({ ...actor, roles: await rolesOf() });
    case 'signpost':
    case 'old signpost':
      return signpostPolicy.permittedOnSignpost({ ...actor, roles: await rolesOf() }, { withdrawnOn: row.resource === 'signpost' ? null : '2026-11-22' });
    case 'signposts':
      return signpostPolicy.permittedOnSignposts({ roles: await rolesOf() });
    case 'figures of parts':
      return new Set([...trendsPolicy.permittedOnTrends({ ...actor, roles: await rolesOf() })].filter((action) => action !== 'read'));
    case 'person of the house': {
      const { id, ...facts } = await stored<Omit<personPolicy.PersonFacts, 'state' | 'roles'> & { inSince: boolean }>(
        `SELECT s.id, r.asked_by AS "resetAskedBy", EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id) AS "inSince", app.first_leads() AS "firstLeads"
           FROM staff_member s LEFT JOIN reset_request r ON r.staff_id = s.id WHERE s.id = $1`,
        scene.people['the author'].id,
      );
      return personPolicy.permittedOnPerson({ ...actor, roles: await rolesOf() }, { id, state: facts.inSince ? 'active' : 'invited', roles: [], resetAskedBy: facts.resetAskedBy, askerIsNew: false, addressIsNew: false, firstLeads: facts.firstLeads, leadAsked: null });
    }
    case 'briefing':
    case 'retired briefing':
      return briefingPolicy.permittedOnBriefing(
        { ...actor, roles: await rolesOf() },
        await stored(
          'SELECT r.retired_on AS "retiredOn" FROM briefing b LEFT JOIN briefing_retirement r ON r.code = b.code WHERE b.code = $1',
          scene.briefings[row.resource === 'briefing' ? 'inForce' : 'retired'],
        ),
      );
    case 'read marks':
      return readMarksPolicy.permittedOnReadMarks(actor, await stored('SELECT staff_id AS "staffId" FROM read_marks WHERE staff_id = $1', scene.people['the author'].id));
    case 'briefing draft':
      return briefingPolicy.permittedOnBriefingDraft({ roles: await rolesOf() });
    case 'promises':
    case 'restorative promises':
      return commitmentPolicy.permittedInSupervision(
        actor,
        await stored(
          `SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", type, ended_on AS "endedOn" FROM supervision WHERE id = $1`,
          row.resource === 'promises' ? promisedOf({ scene, state: row.state }).supervision : scene.restorativeSupervision,
        ),
      );
    case 'open commitment':
    case 'closed commitment':
    case 'promise of a session': {
      const facts = await stored<commitmentPolicy.CommitmentFacts>(
        `SELECT c.supervisee_id AS "superviseeId", c.supervisor_id AS "supervisorId", c.closed_on AS "closedOn", m.confirmed_on AS "confirmedOn", s.ended_on AS "endedOn"
           FROM commitment c JOIN supervision s ON s.id = c.supervision_id LEFT JOIN session m ON m.id = c.session_id WHERE c.id = $1`,
        row.resource === 'promise of a session' ? metOf({ scene, state: row.state }).promise
          : promisedOf({ scene, state: row.state })[row.resource === 'open commitment' ? 'open' : 'closed'],
      );
      return commitmentPolicy.permittedOnCommitment(actor, facts);
    }
    case 'drafted agreement':
      return onAgreement(scene.agreed.drafted);
    case 'agreed agreement':
      return onAgreement(scene.agreed.agreed);
    case 'agreement of an ended supervision':
      return onAgreement(scene.agreed.ended);
    case 'group supervision':
    case 'group supervision before the end': {
      const { groupId, supervisionId } = scene.agreed[row.resource === 'group supervision' ? 'met' : 'metBefore'];
      const group = await stored<{ recorderId: string; withdrawnOn: string | null; people: string[] }>(
        `SELECT g.recorder_id AS "recorderId", g.withdrawn_on AS "withdrawnOn", array_agg(p.id) AS people
           FROM group_supervision g JOIN took_part t ON t.group_supervision_id = g.id CROSS JOIN LATERAL (VALUES (t.supervisee_id), (t.supervisor_id)) p (id)
          WHERE g.id = $1 GROUP BY g.id`,
        groupId,
      );
      const named = await stored<groupPolicy.NamedFacts>(
        `SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", ended_on AS "endedOn" FROM supervision WHERE id = $1`, supervisionId,
      );
      return new Set([...groupPolicy.permittedOnGroup(actor, { ...group, tookPart: group.people.includes(actor.id) }), ...groupPolicy.permittedToRecord(actor, named)]);
    }
    case 'planning':
      return sessionPolicy.permittedInSupervision(
        actor,
        await stored(`SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", ended_on AS "endedOn" FROM supervision WHERE id = $1`, metOf({ scene, state: row.state }).supervisionId),
      );
    case 'session':
      return sessionPolicy.permittedOnSession(
        actor,
        await stored(
          `SELECT s.supervisee_id AS "superviseeId", s.supervisor_id AS "supervisorId", v.type, v.ended_on AS "endedOn",
                  s.cancelled_on AS "cancelledOn", s.finished_on AS "finishedOn", s.confirmed_on AS "confirmedOn"
             FROM session s JOIN supervision v ON v.id = s.supervision_id WHERE s.id = $1`,
          metOf({ scene, state: row.state }).sessionId,
        ),
      );
    case 'concern notes':
      return concernPolicy.permittedOnConcernNotes(
        actor,
        await stored(
          `SELECT supervisee_id AS "superviseeId", supervisor_id AS "supervisorId", type, ended_on AS "endedOn" FROM supervision WHERE id = $1`,
          promisedOf({ scene, state: row.state }).supervision,
        ),
      );
    case 'worded comment':
    case 'comment draft':
    case 'waiting comment': {
      const facts = await stored<Parameters<typeof commentPolicy.permittedOnDraft>[1]>(
        `SELECT s.author_id AS "authorId", s.reader_id AS "readerId", s.reader_id AS "writerId", s.withdrawn_on AS "withdrawnOn" FROM share s WHERE s.id = $1`,
        sharedOf({ written }).shareId,
      );
      return row.resource === 'worded comment' ? commentPolicy.permittedOnWording(actor, facts) : commentPolicy.permittedOnDraft(actor, facts);
    }
    default:
      throw new Error(`No policy judges a ${row.resource}.`);
  }
}

/** Where the database, asked as the application's role, differs from a row of the table. */
export async function databaseFaults(database: DatabaseRole, scene: Scene, row: TruthRow, persona: Persona): Promise<string[]> {
  const aim: Aim = { scene, written: entryIn(scene, row.state), state: row.state, asker: idOf(scene, persona) };
  const faults: string[] = [];
  const check = async (what: string, { sql, values }: Statement, holds: (outcome: Outcome) => boolean): Promise<void> => {
    const outcome = await database.attempt(aim.asker, { sql, values });
    if (!holds(outcome)) faults.push(`${persona}, ${row.resource}, ${row.state}, ${what}: ${inWords(outcome)} for ${sql.replaceAll(/\s+/gu, ' ')}`);
  };
  for (const [action, ways] of Object.entries(statements[row.resource])) {
    const may = permitted(row, persona).includes(action);
    const [asTheProduct, ...asAThief] = ways(aim);
    if (asTheProduct) await check(action, asTheProduct, may ? isDone : isRefused);
    // Reading is all or nothing; of writing, a permitted action is shown by the product's own way alone.
    if (action === 'read') for (const way of asAThief) await check(action, way, may ? isDone : isRefused);
    else if (!may) for (const way of asAThief) await check(`${action} by another way`, way, isRefused);
  }
  for (const [attempt, way] of Object.entries(never[row.resource])) await check(attempt, way(aim), isRefused);
  return faults;
}
