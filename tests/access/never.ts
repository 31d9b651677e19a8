import { randomUUID } from 'node:crypto';
import { neverOnAgreement, neverOnGroup } from './agreements';
import { neverOnDirectoryToken } from './directories';
import { neverOnBriefing, neverOnBriefingDraft, neverOnReadMarks } from './briefings';
import { neverOnDisclosure } from './disclosures';
import { neverOnNewLead } from './new-leads';
import { neverOnHold, neverOnHolds } from './holds';
import { neverOnHouse, neverOnLimits, neverOnPart, neverOnSignpost } from './house-parts';
import { neverOnImport, neverOnPerson } from './house-people';
import { neverInSession } from './session-statements';
import { administrationEvent, type Aim, type Attempts, auditEvent, comment, commitment, draft, promisedOf, sharedOf, teamReflection, type Statement, wording } from './statements';
import type { Resource } from './truth-table';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

const onThread = (which: 'open' | 'resolved'): Attempts => ({
  'rewrite a comment': (aim) => statement(`UPDATE comment SET body = body WHERE id = $1`, sharedOf(aim)[`${which}Thread`]),
  'take over a comment': (aim) => statement('UPDATE comment SET writer_id = $2 WHERE id = $1', sharedOf(aim)[`${which}Answer`], aim.asker),
  'move a comment': (aim) => statement('UPDATE comment SET share_id = share_id WHERE id = $1', sharedOf(aim)[`${which}Thread`]),
  'remove a comment': (aim) => statement('DELETE FROM comment WHERE id = $1', sharedOf(aim)[`${which}Answer`]),
  'resolve an answer': (aim) => statement(`UPDATE comment SET resolved_on = '2026-11-22' WHERE id = $1`, sharedOf(aim)[`${which}Answer`]),
  'answer in the name of the other': (aim) => comment(aim, theOther(aim), sharedOf(aim)[`${which}Thread`]),
});

const onSupervision = (which: 'supervision' | 'endedSupervision'): Attempts => ({
  'begin a supervision': ({ scene, asker }) =>
    statement(
      `INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES ($1, $2, $3, 'professional', '2026-11-22')`,
      randomUUID(), scene.people['the author'].id, asker,
    ),
  'change a supervision': ({ scene }) => statement('UPDATE supervision SET ended_on = NULL WHERE id = $1', scene[which]),
  'remove a supervision': ({ scene }) => statement('DELETE FROM supervision WHERE id = $1', scene[which]),
});

const onCommitment = (which: 'open' | 'closed'): Attempts => ({
  'close in the name of the other': (aim) =>
    statement(
      `UPDATE commitment SET closed_on = '2026-11-22', closed_by = $2, closed_as = 'done' WHERE id = $1`,
      promisedOf(aim)[which], theOtherOfTwo(aim),
    ),
  'say that another made it': (aim) => statement('UPDATE commitment SET made_by = made_by WHERE id = $1', promisedOf(aim)[which]),
  'move a commitment': (aim) => statement('UPDATE commitment SET supervision_id = supervision_id WHERE id = $1', promisedOf(aim)[which]),
  'remove a commitment': (aim) => statement('DELETE FROM commitment WHERE id = $1', promisedOf(aim)[which]),
});

/** What nobody may do as the application's role, whoever they are and whatever is permitted to them. */
export const never: Readonly<Record<Resource, Attempts>> = {
  journal: {
    'write in the name of another': (aim) =>
      statement(
        `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
         VALUES ($1, $2, '2026-11-22', 99, 1, $1, 'eyJ..a.b.c', 'eyJ..a.b.c', false)`,
        randomUUID(), somebodyElse(aim),
      ),
  },
  entry: {
    'take over an entry': ({ written, asker }) => statement('UPDATE entry SET author_id = $2 WHERE id = $1', written.entryId, asker),
    'mark an entry as deleted without ending its shares': ({ written }) =>
      statement(`UPDATE entry SET deleted_on = '2026-11-22' WHERE id = $1`, written.entryId),
    'remove an entry': ({ written }) => statement('DELETE FROM entry WHERE id = $1', written.entryId),
    'say that it was written on another day': ({ written }) => statement('UPDATE entry SET created_on = created_on WHERE id = $1', written.entryId),
    'empty the table': () => statement('TRUNCATE entry CASCADE'),
    'share with someone who does not supervise': ({ scene, written }) =>
      statement(
        `WITH made AS (
           INSERT INTO entry_version (id, entry_id, author_id, number, made_from, made_on, key_id, sheet)
           VALUES ($1, $2, $3, 98, 1, '2026-11-22', $1, 'eyJ..a.b.c') RETURNING id)
         INSERT INTO share (id, version_id, entry_id, author_id, reader_id, purpose, shared_on, position)
         SELECT $1, made.id, $2, $3, $4, 'comment', '2026-11-22', 9 FROM made`,
        randomUUID(), written.entryId, scene.people['the author'].id, scene.people['a former supervisor'].id,
      ),
  },
  'earlier save': {
    'rewrite an earlier save': ({ written }) => statement('UPDATE earlier_save SET body = body WHERE entry_id = $1', written.entryId),
    'move an earlier save': ({ written, asker }) => statement('UPDATE earlier_save SET author_id = $2 WHERE entry_id = $1', written.entryId, asker),
    'remove an earlier save': ({ written }) => statement('DELETE FROM earlier_save WHERE entry_id = $1', written.entryId),
    'empty the table of them': () => statement('TRUNCATE earlier_save'),
  },
  share: {
    'undo a withdrawal': (aim) => statement('UPDATE share SET withdrawn_on = NULL, withdrawn_by = NULL WHERE id = $1', sharedOf(aim).shareId),
    'withdraw in the name of another': (aim) =>
      statement(`UPDATE share SET withdrawn_on = '2026-11-22', withdrawn_by = $2 WHERE id = $1`, sharedOf(aim).shareId, somebodyElse(aim)),
    'hand a share to another reader': (aim) => statement('UPDATE share SET reader_id = $2 WHERE id = $1', sharedOf(aim).shareId, aim.asker),
    'remove a share': (aim) => statement('DELETE FROM share WHERE id = $1', sharedOf(aim).shareId),
    'rewrite a version': (aim) => statement('UPDATE entry_version SET sheet = sheet WHERE id = $1', sharedOf(aim).versionId),
    'remove a version': (aim) => statement('DELETE FROM entry_version WHERE id = $1', sharedOf(aim).versionId),
    'comment in the name of the other': (aim) => comment(aim, theOther(aim), null),
  },
  'open thread': onThread('open'),
  'resolved thread': onThread('resolved'),
  'concern notes': {
    'rewrite a note of a concern': (aim) => statement('UPDATE concern_note SET recorded = recorded WHERE supervision_id = $1', promisedOf(aim).supervision),
    'remove a note of a concern': (aim) => statement('DELETE FROM concern_note WHERE supervision_id = $1', promisedOf(aim).supervision),
    'let the drafts of others go': (aim) => statement(`SELECT app.let_comments_go(ARRAY[$1]::uuid[], '2026-11-22')`, aim.written.entryId),
  },
  'restorative concern notes': {},
  'worded comment': {
    'word the comment of another': (aim) => wording(aim, somebodyElse(aim)),
    'rewrite an earlier wording': (aim) => statement('UPDATE comment_edit SET body = body WHERE comment_id = $1', sharedOf(aim).openThread),
    'remove an earlier wording': (aim) => statement('DELETE FROM comment_edit WHERE comment_id = $1', sharedOf(aim).openThread),
  },
  drafts: { 'keep a draft in the name of the other': (aim) => draft(aim, theOther(aim)) },
  'comment draft': {
    'take over a draft': (aim) => statement('UPDATE comment_draft SET writer_id = $2 WHERE id = $1', sharedOf(aim).draft, aim.asker),
    'move a draft to other words': (aim) => statement('UPDATE comment_draft SET thread_id = NULL, share_id = share_id WHERE id = $1', sharedOf(aim).draft),
    'empty the table of drafts': () => statement('TRUNCATE comment_draft'),
  },
  'waiting comment': {
    'let a waiting comment of another be seen at once': (aim) => statement(`SELECT app.let_comments_go(ARRAY[$1]::uuid[], '2026-11-22')`, sharedOf(aim).waiting),
  },
  'counted tag': {
    'change what is counted': ({ written }) => statement(`UPDATE counted_tag SET code = 'DIG2' WHERE entry_id = $1`, written.entryId),
    'count for another month': ({ scene, written }) =>
      statement(
        `INSERT INTO counted_tag (entry_id, author_id, month, code, direction) VALUES ($1, $2, '2026-12-01', 'DIG1', 'upheld')`,
        written.entryId, scene.people['the author'].id,
      ),
    'publish a figure': () => statement(`INSERT INTO published_month (month, contributing, published_on) VALUES ('2026-09-01', 5, '2026-11-22')`),
    'move a counted tag to another ward': ({ written }) => statement('UPDATE counted_tag SET team_id = NULL WHERE entry_id = $1', written.entryId),
    'publish a figure of a ward': () => statement(`INSERT INTO published_part (month, cut, part_id) VALUES ('2026-09-01', 'ward', 'x')`),
    'name a ward': () => statement(`INSERT INTO known_part (cut, part_id, first_month, last_month) VALUES ('ward', 'x', '2026-09-01', '2026-09-01')`),
    'look at the names of wards as the application': () => statement('SELECT FROM known_part'),
    'look at the figures of a ward as the application': () => statement('SELECT FROM published_part_figure'),
    'publish what stands together': () => statement(`INSERT INTO published_together (month, beside_code, beside_direction, code, direction) VALUES ('2026-10-01', 'DIG', 'upheld', 'COM', 'upheld')`),
    'look at what stands together as the application': () => statement('SELECT FROM published_together'),
    'change a published figure': () => statement('UPDATE published_figure SET people = NULL'),
  },
  'audit event': {
    'rewrite the audit': (aim) => statement('UPDATE audit_event SET happened_at = happened_at WHERE share_id = $1', sharedOf(aim).shareId),
    'remove from the audit': (aim) => statement('DELETE FROM audit_event WHERE share_id = $1', sharedOf(aim).shareId),
    'blame another': (aim) => auditEvent(aim, theOther(aim), aim.scene.people['the author'].id),
  },
  holds: neverOnHolds,
  'legal hold': neverOnHold,
  'silent hold': {},
  'new lead': neverOnNewLead,
  disclosures: {},
  'asked disclosure': neverOnDisclosure('asked'),
  'open disclosure': neverOnDisclosure('open'),
  'silent disclosure': {},
  'ended disclosure': {},
  'audit of the house': {},
  'closing account': {
    'close the account of another': (aim) => statement(`INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash) VALUES ($1, '2026-11-22', '2026-11-22', sha256(''))`, somebodyElse(aim)),
    'bring the day of erasure forward': () => statement(`UPDATE account_closing SET erase_on = '2026-11-22'`),
    'take a closing back for another': () => statement('DELETE FROM account_closing'),
    'empty an account before its day': ({ scene }) => statement('SELECT FROM app.empty_account($1) AS done WHERE done', scene.people['a supervisor of someone else'].id),
    'erase somebody again': (aim) => statement('SELECT app.close_again(ARRAY[$1]::uuid[])', somebodyElse(aim)),
    'look at receipts': () => statement('SELECT FROM erasure_receipt'),
    'change how long sign-ins last': () => statement('UPDATE sign_in_rule SET lasts_hours = 24'),
    'let a sign-in last': () => statement(`UPDATE sign_in SET unused_until = 'infinity'`),
    'change how long things are kept': () => statement('UPDATE retention_rule SET keep_days = 1'),
  },
  'entries on the way out': {
    'erase the entries of another': (aim) => statement(`INSERT INTO entries_erasure (staff_id, asked_on, erase_on, code_hash) VALUES ($1, '2026-11-22', '2026-11-22', sha256(''))`, somebodyElse(aim)),
    'bring that day forward': () => statement(`UPDATE entries_erasure SET erase_on = '2026-11-22'`),
    'take it back for another': () => statement('DELETE FROM entries_erasure'),
    'hide entries before their day': ({ scene }) => statement('SELECT FROM app.entries_due() d, app.shut_entries(d.id, NULL) WHERE d.staff_id = $1', scene.people['a supervisor without a share'].id),
    'erase entries again': (aim) => statement('SELECT app.erase_entries_again(ARRAY[$1]::uuid[], ARRAY[$1]::uuid[])', somebodyElse(aim)),
    'look at what was set aside': () => statement('SELECT FROM set_aside'),
  },
  'administration event': {
    'rewrite what was administered': ({ scene }) => statement('UPDATE administration_event SET day = day WHERE id = $1', scene.administered),
    'remove what was administered': ({ scene }) => statement('DELETE FROM administration_event WHERE id = $1', scene.administered),
    'blame another administrator': (aim) => administrationEvent(aim, somebodyElse(aim)),
    'look at the chain': () => statement('SELECT FROM audit_link'),
    'forge a link of the chain': () => statement(`INSERT INTO audit_link (position, kind, event_id, linked_at, hash) VALUES (99, 'audit_event', gen_random_uuid(), '2026-11-22', sha256(''))`),
  },
  supervision: onSupervision('supervision'),
  'ended supervision': onSupervision('endedSupervision'),
  'team reflection': {
    'rewrite a team reflection': ({ scene }) => statement('UPDATE team_reflection SET change = change WHERE id = $1', scene.teamReflection),
  },
  briefing: neverOnBriefing('inForce'),
  'retired briefing': neverOnBriefing('retired'),
  'briefing draft': neverOnBriefingDraft,
  'figures of parts': {
    'look at what is still counted': () => statement('SELECT FROM counted_tag'),
    'look up who else is an educator': () => statement('SELECT FROM role_grant'),
  },
  'read marks': neverOnReadMarks,
  'own marks': {},
  'cover of the house': {},
  'inspection pack': {
    'look at the links of the audit': () => statement('SELECT FROM audit_link'),
  },
  'team reflections': { 'record one in the name of another': (aim) => teamReflection(somebodyElse(aim)) },
  promises: {
    'promise in the name of the other': (aim) => commitment(aim, promisedOf(aim).supervision, promisedOf(aim).supervisor.id, theOtherOfTwo(aim)),
  },
  'restorative promises': {},
  'open commitment': onCommitment('open'),
  'closed commitment': onCommitment('closed'),
  'drafted agreement': neverOnAgreement('drafted'),
  'agreed agreement': neverOnAgreement('agreed'),
  'agreement of an ended supervision': neverOnAgreement('ended'),
  'group supervision': neverOnGroup('met'),
  'group supervision before the end': neverOnGroup('metBefore'),
  'staff member': {
    'read a password': () => statement('SELECT FROM credential'),
    'set a password': ({ scene }) => statement(`UPDATE credential SET password_hash = '' WHERE staff_id = $1`, scene.people['the author'].id),
    'read a second factor': () => statement('SELECT FROM second_factor'),
    'give somebody another second factor': ({ scene }) => statement(`UPDATE second_factor SET sealed = '' WHERE staff_id = $1`, scene.people['the author'].id),
    'read linked identities': () => statement('SELECT FROM linked_identity'),
    'take over a linked identity': ({ asker }) => statement('UPDATE linked_identity SET staff_id = $1', asker),
    'link an identity to somebody': ({ scene }) => statement(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ('x', 'y', $1, '2026-11-22')`, scene.people['the author'].id),
    'take somebody’s password away': ({ scene }) => statement('UPDATE credential SET password_hash = NULL WHERE staff_id = $1', scene.people['the author'].id),
    'come in without a link': () => statement(`SELECT FROM app.accept_link('\\x00', '2026-11-22', 'x', 'y') AS outcome WHERE outcome IS NOT NULL`),
    'look up for whom a link works': () => statement(`SELECT app.person_of_link('\\x00', '2026-11-22')`),
    'let everybody have a password': () => statement(`UPDATE sign_in_rule SET passwords_for = 'everyone'`),
    'read passkeys': () => statement('SELECT FROM passkey'),
    'take over a passkey': ({ asker }) => statement('UPDATE passkey SET staff_id = $1', asker),
    'read recovery codes': () => statement('SELECT FROM recovery_code'),
    'look up who is signed in': () => statement('SELECT FROM sign_in'),
  },
  'person of the house': neverOnPerson,
  'new person': {},
  'the house': neverOnHouse,
  ward: neverOnPart('team', 'ward'),
  'closed ward': neverOnPart('team', 'closedWard'),
  'service line': neverOnPart('service_line', 'line'),
  'people import': neverOnImport,
  'directory token': neverOnDirectoryToken,
  'ended directory token': {},
  limits: neverOnLimits,
  'reading of the limits': {},
  'weeks between sessions': { 'remove the weeks of a group': () => statement('DELETE FROM cover_weeks') },
  signpost: neverOnSignpost,
  'old signpost': neverOnSignpost,
  signposts: {},
  'arranged supervision': {},
  "the educator's grant": {
    'grant oneself a role': ({ asker }) =>
      statement(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-11-22')`, asker),
  },
  ...neverInSession,
};

/** Of the two people of a share, one who is not the asker. */
function theOther({ scene, written, asker }: Aim): string {
  return asker === written.reader.id ? scene.people['the author'].id : written.reader.id;
}

/** Of the two people of a supervision, one who is not the asker. */
function theOtherOfTwo(aim: Aim): string {
  return aim.asker === promisedOf(aim).supervisor.id ? aim.scene.people['the author'].id : promisedOf(aim).supervisor.id;
}

function somebodyElse({ scene, asker }: Aim): string {
  return asker === scene.people['the author'].id ? scene.people['another staff member'].id : scene.people['the author'].id;
}
