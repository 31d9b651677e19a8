import { DatabaseRole } from './app-role';
import { policyCatalogueFaults } from './catalogue/policies';
import { tableFaults as wallFaults } from './catalogue/tables';
import { policiesOfTheApplication, type StoredPolicy, withPolicy, withSql } from './opened-walls';
import { type Scene, setScene } from './scene';
import { nothingToCheckInSessions, sessionPolicies, sessionsStandOn } from './session-tables';
import { personas, type Resource, truth } from './truth-table';
import { databaseFaults } from './walls';
import { whereLessFaults, whose } from './whole-tables';

/** The rows of the truth table that stand on a table. */
const standsOn: Readonly<Record<string, readonly Resource[]>> = {
  staff_member: ['staff member', 'person of the house', 'new person'],
  role_grant: ["the educator's grant", 'person of the house'],
  supervision: ['supervision', 'ended supervision'],
  entry: ['entry', 'journal'],
  earlier_save: ['earlier save'],
  entry_version: ['entry', 'share'],
  share: ['entry', 'share'],
  comment: ['share', 'open thread', 'resolved thread'],
  comment_draft: ['drafts', 'comment draft', 'waiting comment'],
  comment_edit: ['worded comment'],
  concern_note: ['concern notes', 'restorative concern notes'],
  audit_event: ['audit event'],
  administration_event: ['administration event'],
  account_closing: ['closing account'],
  entries_erasure: ['entries on the way out'],
  legal_hold: ['legal hold', 'silent hold'],
  disclosure: ['asked disclosure', 'open disclosure', 'silent disclosure', 'ended disclosure'],
  people_import: ['people import'],
  team_reflection: ['team reflection', 'team reflections'],
  briefing: ['briefing', 'briefing draft'],
  briefing_team: ['briefing', 'briefing draft'],
  briefing_retirement: ['briefing', 'retired briefing'],
  briefing_draft: ['briefing', 'briefing draft'],
  read_marks: ['read marks', 'own marks'],
  commitment: ['promises', 'restorative promises', 'open commitment', 'closed commitment', 'promises in a session', 'promise of a session'],
  agreement: ['drafted agreement', 'agreed agreement', 'agreement of an ended supervision'],
  agreement_answer: ['drafted agreement', 'agreed agreement', 'agreement of an ended supervision'],
  group_supervision: ['group supervision', 'group supervision before the end'],
  took_part: ['group supervision', 'group supervision before the end'],
  counted_tag: ['counted tag'],
  organisation: ['the house'],
  service_line: ['the house', 'ward', 'closed ward', 'service line'],
  team: ['the house', 'ward', 'closed ward', 'service line'],
  cover_weeks: ['weeks between sessions'],
  limits_version: ['limits'],
  limits_reading: ['limits', 'reading of the limits'],
  signpost: ['signpost', 'old signpost', 'signposts'],
  ...sessionsStandOn,
};

// The application role may change no column that these clauses look at, or only once, so that only the catalogue can tell.
const NOTHING_TO_CHECK = ['staff_member_change check', 'role_grant_revoke check', 'entry_revise check', 'comment_resolve check', 'comment_draft_change check', 'supervision_remember_key check', 'briefing_draft_correct check', 'read_marks_change check',
  // The same administrators, whatever the row says.
  'cover_weeks_change check', 'limits_reading_go_on check', 'organisation_change check', 'service_line_change check', 'signpost_change check', 'team_change check', ...nothingToCheckInSessions];

const POLICIES = [
  'briefing_draft_begin', 'briefing_draft_correct', 'briefing_draft_discard', 'briefing_draft_read', 'briefing_publish', 'briefing_read',
  'briefing_retirement_read', 'briefing_retirement_retire', 'briefing_retirement_undo', 'briefing_team_address', 'briefing_team_read', 'read_marks_begin', 'read_marks_change', 'read_marks_read',
  'concern_note_add', 'concern_note_read',
  'comment_draft_change', 'comment_draft_discard', 'comment_draft_read', 'comment_draft_write', 'comment_edit_add', 'comment_edit_read',
  'account_closing_read', 'administration_event_add', 'administration_event_read', 'audit_event_add', 'audit_event_read', 'comment_read', 'comment_resolve', 'comment_write', 'commitment_change', 'commitment_make', 'commitment_read', 'counted_tag_count', 'counted_tag_read',
  'agreement_answer_give', 'agreement_answer_read', 'agreement_draft', 'agreement_read', 'group_supervision_read', 'group_supervision_record',
  'group_supervision_take_back', 'people_import_add', 'people_import_read', 'took_part_name', 'took_part_read',
  'counted_tag_uncount', 'earlier_save_keep', 'earlier_save_read', 'entries_erasure_read', 'legal_hold_read', 'disclosure_read', 'entry_read', 'entry_revise', 'entry_write', 'entry_version_make', 'entry_version_read', 'role_grant_read', 'role_grant_give', 'role_grant_revoke', 'staff_member_bring_in', 'staff_member_change',
  'share_begin', 'share_read', 'share_withdraw', 'staff_member_read', 'supervision_read', 'team_reflection_read', 'team_reflection_record', 'team_reflection_take_back', 'supervision_remember_key',
  'cover_weeks_change', 'cover_weeks_read', 'cover_weeks_say', 'limits_reading_begin', 'limits_reading_go_on', 'limits_reading_read', 'limits_version_publish', 'limits_version_read',
  'organisation_change', 'organisation_read', 'service_line_add', 'service_line_change', 'service_line_read', 'signpost_add', 'signpost_change', 'signpost_read', 'team_add', 'team_change', 'team_read',
  ...sessionPolicies,
];

describe('with a wall of the database removed', () => {
  let scene: Scene;
  let database: DatabaseRole;
  let policies: StoredPolicy[];
  beforeAll(async () => {
    scene = await setScene();
    database = new DatabaseRole(scene.hospital);
    policies = await policiesOfTheApplication(scene.hospital.behind);
  });
  afterAll(async () => {
    await database.close();
    await scene.hospital.close();
  });

  const policyNamed = (name: string): StoredPolicy => {
    const policy = policies.find((each) => each.name === name);
    if (!policy) throw new Error(`There is no policy ${name}.`);
    return policy;
  };

  /** What the truth table and the statements without WHERE say of one table; of many faults, the first few may do. */
  async function faultsOn(table: string, enough = 1): Promise<string[]> {
    const faults = await whereLessFaults(database, scene, table);
    for (const row of truth.filter(({ resource }) => standsOn[table]?.includes(resource))) {
      for (const persona of personas) {
        if (faults.length >= enough) return faults;
        faults.push(...(await databaseFaults(database, scene, row, persona)));
      }
    }
    return faults;
  }

  it('each policy of the application role is tried', () => {
    expect(policies.map(({ name }) => name).sort()).toEqual([...POLICIES].sort());
  });

  it.each(POLICIES)('the checks see red when a clause of %s is opened', async (name) => {
    const { behind } = scene.hospital;
    const policy = policyNamed(name);
    for (const clause of ['using', 'check'] as const) {
      if (policy[clause] === null) continue;
      const { told, seen } = await withPolicy(behind, policy, { [clause]: 'true' }, async () => ({
        told: await policyCatalogueFaults(behind),
        seen: NOTHING_TO_CHECK.includes(`${name} ${clause}`) ? ['nothing to see'] : await faultsOn(policy.on),
      }));
      expect(told).toEqual([`policy ${name} on ${policy.on} does not look at who asks`]);
      expect([name, clause, seen.length > 0]).toEqual([name, clause, true]);
    }
  });

  it.each(POLICIES)('the checks see red when %s is dropped', async (name) => {
    const { on } = policyNamed(name);
    expect((await withPolicy(scene.hospital.behind, policyNamed(name), 'dropped', () => faultsOn(on))).length).toBeGreaterThan(0);
  });

  it.each([
    ['a withdrawn share is shown to its reader', 'share_read', 'using', `author_id = (SELECT app.staff_id()) OR reader_id = (SELECT app.staff_id())`, 'the reader, share, withdrawn, read'],
    ['a former supervisor keeps the version', 'entry_version_read', 'using',
      `author_id = (SELECT app.staff_id()) OR EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = author_id AND s.supervisor_id = (SELECT app.staff_id()))`,
      'a former supervisor, share, supervision ended, read'],
    ['a new supervisor inherits', 'comment_read', 'using',
      `EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = author_id AND s.supervisor_id = (SELECT app.staff_id()) AND s.ended_on IS NULL)`,
      'a new supervisor, open thread, shared, read'],
    ['one may share with anybody', 'share_begin', 'check', `author_id = (SELECT app.staff_id())`, 'the author, entry, shared, share with someone who does not supervise'],
    ['one may comment after withdrawal', 'comment_write', 'check',
      `writer_id = (SELECT app.staff_id()) AND (SELECT app.staff_id()) IN (author_id, reader_id)`, 'the author, share, withdrawn, comment'],
    ['one may comment in the name of the other', 'comment_write', 'check',
      `(SELECT app.staff_id()) IN (author_id, reader_id)`, 'the reader, share, shared, comment in the name of the other'],
    ['one may agree in the name of the other', 'agreement_answer_give', 'check',
      `(SELECT app.staff_id()) IN (supervisee_id, supervisor_id)`, 'the reader, drafted agreement, during, agree in the name of the other'],
    ['one may go on drafting after the end', 'agreement_draft', 'check',
      `written_by = (SELECT app.staff_id())`, 'a former supervisor, agreement of an ended supervision, after, draft'],
    ['an author sees what their reader keeps back', 'comment_draft_read', 'using', `(SELECT app.staff_id()) IN (author_id, reader_id)`, 'the author, comment draft, shared, read'],
    ['a reader keeps a draft on what was withdrawn', 'comment_draft_read', 'using', `writer_id = (SELECT app.staff_id())`, 'the reader, comment draft, withdrawn, read'],
    ['one may word the comment of the other', 'comment_edit_add', 'check',
      `(SELECT app.staff_id()) IN (author_id, reader_id)`, 'the author, worded comment, shared, edit by another way'],
    ['a month that was published is counted again', 'counted_tag_count', 'check', `author_id = (SELECT app.staff_id())`, 'the author, counted tag, published, count'],
    ['anybody may publish a briefing', 'briefing_publish', 'check', `published_by = (SELECT app.staff_id())`, 'an administrator, briefing draft, during, publish by another way'],
    ['everyone sees what is still drafted', 'briefing_draft_read', 'using', `(SELECT app.staff_id()) IS NOT NULL`, 'another staff member, briefing draft, during, read'],
    ['a supervisor can tell who read what', 'read_marks_read', 'using',
      `staff_id = (SELECT app.staff_id()) OR EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = staff_id AND s.supervisor_id = (SELECT app.staff_id()))`,
      'the reader, read marks, during, read'],
    ['a reader may put the blame on another', 'audit_event_add', 'check',
      `(SELECT app.staff_id()) IS NOT NULL`, 'the author, audit event, shared, blame another'],
  ] as const)('the truth table names the person and the action when %s', async (_, name, clause, sql, fault) => {
    const policy = policyNamed(name);
    const faults = await withPolicy(scene.hospital.behind, policy, { [clause]: sql }, () => faultsOn(policy.on, Infinity));
    expect(faults.map((each) => each.split(':')[0])).toContain(fault);
  });

  it.each(Object.keys(whose))('the checks see red when row level security is disabled on %s, or no longer forced', async (table) => {
    const { behind } = scene.hospital;
    const disabled = await withSql(behind, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`, `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`, async () => [
      ...(await wallFaults(behind)),
      ...(await whereLessFaults(database, scene, table)),
    ]);
    expect(disabled).toContain(`${table} has no row level security and no reason not to`);
    // The application role has no right at all on the other two, wall or no wall.
    if (whose[table] !== 'none') expect(disabled.join()).toMatch(/sees \d+ foreign rows/u);
    const unforced = await withSql(behind, `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`, `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`, () => wallFaults(behind));
    expect(unforced).toEqual([`${table} does not force row level security on its owner`]);
  });

  it('the truth table names the person and the action when what both confirmed of a promise can be said otherwise', async () => {
    const { behind } = scene.hospital;
    const functions = (await behind.query<{ sql: string }>(
      `SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE proname IN ('keep_promised_words', 'change_sessions_of_promise')`,
    )).rows.map(({ sql }) => sql);
    const opened = functions.map((sql) => sql.replaceAll('s.confirmed_on IS NOT NULL', 'false'));
    const faults = await withSql(behind, opened.join(';'), functions.join(';'), () => faultsOn('commitment', Infinity));
    expect([...new Set(faults.map((fault) => fault.split(':')[0]))]).toEqual(['the author', 'the reader'].flatMap((persona) =>
      ['reword', 'reword by another way'].map((action) => `${persona}, promise of a session, confirmed, ${action}`)));
  });

  it('everything is green again once each wall stands as before', async () => {
    expect(await policiesOfTheApplication(scene.hospital.behind)).toEqual(policies);
    expect(await policyCatalogueFaults(scene.hospital.behind)).toEqual([]);
    expect(await wallFaults(scene.hospital.behind)).toEqual([]);
    expect(await whereLessFaults(database, scene)).toEqual([]);
  });
});
