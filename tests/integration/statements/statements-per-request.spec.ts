import { randomUUID } from 'node:crypto';
import type { EntryResponse, ShareResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { inside, statementsDuring } from '../../support/statements';

const ENTRY = { model: 'plain', sections: [{ section: 'text', text: 'x' }] };
const TAGS = [{ code: 'DIG1', direction: 'upheld' }];

describe('statements per request', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let priya: Person;
  let entry: EntryResponse;
  let share: ShareResponse;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, priya] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('priya')];
    await hospital.supervise(grace, amina);
    // Twenty-five shared entries, so that a statement for each would show; the first writing also fetches key and taxonomy.
    for (let n = 0; n < 25; n += 1) {
      entry = await amina.writes('x', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
      share = await amina.shares(entry, grace);
    }
    for (let n = 0; n < 5; n += 1) await grace.comments(share, 'x');
  });
  afterAll(() => hospital.close());

  it('whom one supervises and who is due: one each', async () => {
    expect(await inside(() => grace.asks('GET', '/api/supervisions'))).toEqual(['app: SELECT session']);
    expect(await inside(() => grace.asks('GET', '/api/cover'))).toEqual(['app: SELECT session']);
    expect(await inside(() => grace.asks('GET', '/api/group-supervisions'))).toEqual(['app: SELECT took_part']);
  });

  it('writing an entry: one', async () => {
    expect(await inside(() => amina.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY))).toEqual(['app: INSERT app.next_entry_position']);
  });

  it('writing one that counts: two', async () => {
    const body = { ...ENTRY, tags: TAGS, countsInTrends: true };
    expect(await inside(() => amina.asks('PUT', `/api/entries/${randomUUID()}`, body))).toEqual(['app: INSERT app.next_entry_position', 'app: INSERT counted_tag']);
  });

  it('revising one that was shared and counts: five', async () => {
    const body = { ...ENTRY, tags: TAGS, sections: [{ section: 'text', text: 'x y' }] };
    expect(await inside(() => amina.asks('PUT', `/api/entries/${entry.id}`, body, { 'if-match': '"1"' }))).toEqual([
      'app: SELECT entry', 'app: UPDATE entry', 'app: DELETE counted_tag', 'app: INSERT counted_tag', 'app: SELECT audit_event',
    ]);
  });

  it('revising one of which much goes: one more, to keep what stood there', async () => {
    const written = await amina.writes('It rang nine times before eleven.');
    const body = { ...ENTRY, sections: [{ section: 'text', text: '' }] };
    expect(await inside(() => amina.asks('PUT', `/api/entries/${written.id}`, body, { 'if-match': '"1"' }))).toEqual(['app: SELECT entry', 'app: INSERT earlier_save', 'app: UPDATE entry']);
    const grows = { ...ENTRY, sections: [{ section: 'text', text: 'More.' }] };
    expect(await inside(() => amina.asks('PUT', `/api/entries/${written.id}`, grows, { 'if-match': '"2"' }))).toEqual(['app: SELECT entry', 'app: UPDATE entry']);
    expect(await inside(() => amina.asks('GET', `/api/entries/${written.id}/earlier-saves`))).toEqual(['app: SELECT entry', 'app: SELECT earlier_save']);
    expect(await inside(() => amina.asks('GET', `/api/entries/${written.id}/earlier-saves/1`))).toEqual(['app: SELECT entry', 'app: SELECT earlier_save']);
  });

  it('reading one: one, and one more for its shares', async () => {
    const unshared = await amina.writes('x');
    expect(await inside(() => amina.asks('GET', `/api/entries/${unshared.id}`))).toEqual(['app: SELECT entry']);
    expect(await inside(() => amina.asks('GET', `/api/entries/${entry.id}`))).toEqual(['app: SELECT entry', 'app: SELECT audit_event']);
  });

  it('listing twenty shared ones: two, as for listing none', async () => {
    expect(await inside(() => amina.asks('GET', '/api/entries'))).toEqual(['app: SELECT entry', 'app: SELECT audit_event']);
    expect(await inside(() => amina.asks('GET', '/api/entries?tone=good'))).toEqual(['app: SELECT entry', 'app: SELECT audit_event']);
    expect(await inside(() => grace.asks('GET', '/api/entries'))).toEqual(['app: SELECT entry']);
  });

  it('searching: three, and one more for each hundred entries that are not open yet', async () => {
    const search = (): Promise<unknown> => amina.asks('POST', '/api/entries/search', { words: 'x' });
    const warm = ['app: SELECT entry', 'app: SELECT entry', 'app: SELECT audit_event'];
    expect(await inside(search)).toEqual(['app: SELECT entry', ...warm]);
    expect(await inside(search)).toEqual(warm);
  });

  it('looking back: two', async () => {
    expect(await inside(() => amina.asks('GET', '/api/entries/looking-back'))).toEqual(['app: SELECT entry', 'app: SELECT entry']);
  });

  it('sharing: seven', async () => {
    expect(await inside(() => amina.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace.id, purpose: 'comment' }))).toEqual([
      'app: SELECT entry', 'app: SELECT supervision', 'app: UPDATE entry', 'app: INSERT entry_version', 'app: INSERT share', 'app: SELECT share', 'app: SELECT audit_event',
    ]);
  });

  it('opening a share: two, of which one writes it down', async () => {
    expect(await inside(() => grace.asks('GET', `/api/shares/${share.id}`))).toEqual(['app: SELECT share', 'app: INSERT audit_event']);
  });

  it('reading its comments with their wordings and one\'s own drafts, and when the two meet next: five; writing one: six', async () => {
    expect(await inside(() => grace.asks('GET', `/api/shares/${share.id}/comments`))).toEqual([
      'app: SELECT share', 'app: INSERT audit_event', 'app: SELECT comment_edit', 'app: SELECT comment_draft', 'app: SELECT session',
    ]);
    expect(await inside(() => grace.asks('POST', `/api/shares/${share.id}/comments`, { text: 'x' }))).toEqual([
      'app: SELECT share', 'app: INSERT audit_event', 'app: INSERT comment', 'app: DELETE comment_draft', 'app: INSERT audit_event', 'app: SELECT comment_edit',
    ]);
  });

  it('keeping a comment for oneself: five; letting it wait: four; letting it go: seven; wording it anew: five', async () => {
    const id = randomUUID();
    const opened = ['app: SELECT share', 'app: INSERT audit_event'];
    expect(await inside(() => grace.asks('PUT', `/api/comment-drafts/${id}`, { shareId: share.id, text: 'x' }))).toEqual([
      'app: SELECT comment_draft', 'app: SELECT comment_edit', ...opened, 'app: INSERT comment_draft',
    ]);
    expect(await inside(() => grace.asks('POST', `/api/comments/${id}/release`, { when: 'morning' }))).toEqual(['app: SELECT comment_draft', ...opened, 'app: UPDATE comment_draft']);
    expect(await inside(() => grace.asks('POST', `/api/comments/${id}/release`, {}))).toEqual([
      'app: SELECT comment_draft', ...opened, 'app: INSERT comment', 'app: DELETE comment_draft', 'app: INSERT audit_event', 'app: SELECT comment_edit',
    ]);
    expect(await inside(() => grace.asks('PUT', `/api/comments/${id}`, { text: 'y' }, { 'if-match': '"1"' }))).toEqual([
      'app: SELECT comment_edit', ...opened, 'app: INSERT comment_edit', 'app: SELECT comment_edit',
    ]);
  });

  it('what was done to one\'s account: one', async () => {
    expect(await inside(() => grace.asks('GET', '/api/account/events'))).toEqual(['app: SELECT app.names_of_who_acted']);
  });

  it('where one is signed in: one', async () => {
    expect(await inside(() => grace.asks('GET', '/api/account/sign-ins'))).toEqual(['app: SELECT app.own_sign_ins']);
  });

  it('the inbox: one', async () => {
    expect(await inside(() => grace.asks('GET', '/api/inbox'))).toHaveLength(1);
  });

  it('team reflections: one to list', async () => {
    const list = (): Promise<unknown> => amina.asks('GET', '/api/team-reflections');
    expect(await inside(list)).toEqual(['app: SELECT team_reflection']);
  });

  it('withdrawing: two; deleting: two', async () => {
    expect(await inside(() => amina.asks('DELETE', `/api/shares/${share.id}`))).toEqual(['app: SELECT share', 'app: UPDATE share']);
    expect(await inside(() => amina.asks('DELETE', `/api/entries/${entry.id}`))).toEqual(['app: SELECT entry', 'app: SELECT app.delete_entry']);
  });

  it('trends: three, by the role that reads nothing else; for a part of the hospital three more, and one for each cut of the menu', async () => {
    const reads = async (person: Person, path: string): Promise<string[]> => {
      const [lookup, begin, ...rest] = await statementsDuring(() => person.asks('GET', path));
      expect([lookup, begin, rest.at(-1)]).toEqual(['app: SELECT app.signed_in', 'trends: BEGIN app.staff_id', 'trends: ROLLBACK']);
      return rest.slice(0, -1);
    };
    const [months, figures, briefings, known] = ['published_month', 'published_figure', 'briefing', 'known_part'].map((table) => `trends: SELECT ${table}`) as [string, string, string, string];
    for (const person of [amina, priya]) for (const path of ['/api/trends', '/api/trends.csv']) expect(await reads(person, path)).toEqual([months, figures, briefings]);
    for (const path of ['/api/trends/together', '/api/trends/together.csv']) expect(await reads(amina, path)).toEqual([months, 'trends: SELECT published_together', briefings]);
    expect(await reads(priya, '/api/trends/choices')).toEqual([months, known, known, known]);
    await hospital.behind.query(`INSERT INTO published_month (month, contributing, published_on) VALUES ('2026-10-01', 40, '2026-11-01')`);
    await hospital.behind.query(`INSERT INTO published_part (month, cut, part_id, name, line_id, contributing) VALUES ('2026-10-01', 'staff-group', 'care', 'care', NULL, 20), ('2026-10-01', 'ward', 'larch', 'Larch', 'none', 20)`);
    const partFigures = 'trends: SELECT published_part_figure';
    for (const path of ['/api/trends/parts', '/api/trends/parts.csv']) {
      expect(await reads(priya, `${path}?cut=staff-group&code=DIG`)).toEqual([months, known, partFigures, briefings]);
      expect(await reads(priya, `${path}?cut=ward&line=none&code=DIG`)).toEqual([months, known, partFigures, briefings]);
    }
    expect(await reads(priya, '/api/trends?cut=staff-group&part=care')).toEqual([months, known, partFigures, 'trends: SELECT published_part', briefings, figures]);
  });

  it('signposts and supervisions: one each', async () => {
    expect(await inside(() => amina.asks('GET', '/api/signposts'))).toEqual(['app: SELECT signpost']);
    expect(await inside(() => amina.asks('GET', '/api/supervisions'))).toEqual(['app: SELECT session']);
  });

  it('briefings: where one works, what was published, and what one marked; marking: two, and one more where marks are kept', async () => {
    const [list, one] = ['/api/briefings', '/api/briefings/therapeutic-relationships'];
    const three = ['app: SELECT staff_member', 'app: SELECT briefing', 'app: SELECT read_marks'];
    expect(await inside(() => amina.asks('GET', list))).toEqual(three);
    const mark = (method: string): Promise<string[]> => inside(() => amina.asks(method, `${one}/versions/1/read-mark`));
    expect(await mark('PUT')).toEqual(['app: SELECT briefing', 'app: SELECT read_marks', 'app: INSERT read_marks']);
    expect(await mark('PUT')).toEqual(['app: SELECT briefing', 'app: SELECT read_marks']);
    expect(await mark('DELETE')).toEqual(['app: SELECT briefing', 'app: SELECT read_marks', 'app: UPDATE read_marks']);
    expect(await inside(() => amina.asks('GET', list))).toEqual(three);
    expect(await inside(() => amina.asks('GET', one))).toEqual(three);
  });

  it('looking for identifying details: one for the directory, and one that counts', async () => {
    const sections = [{ section: 'text', text: 'I sat with Mrs Adeyemi.' }, { section: 'what', text: 'Tom came, too.' }];
    expect(await statementsDuring(() => amina.asks('POST', '/api/identifying-details', { sections }))).toEqual([
      'app: SELECT app.signed_in', 'app: INSERT sign_in_guess', 'app: BEGIN; SET LOCAL', 'app: SELECT app.names_among', 'app: COMMIT',
    ]);
  });

  it('a request of nobody: none without a cookie, one with a wrong one', async () => {
    expect(await statementsDuring(() => new Browser(hospital.url).asks('GET', '/api/entries'))).toEqual([]);
    expect(await statementsDuring(() => new Browser(hospital.url).asks('GET', '/api/entries', undefined, { cookie: 'afterword=x' }))).toEqual(['app: SELECT app.signed_in']);
  });

  it("fetches a person's key once in five minutes, and their own only", async () => {
    const tom = await hospital.hire('tom');
    const keys = async (): Promise<string[]> => (await statementsDuring(() => tom.asks('PUT', `/api/entries/${randomUUID()}`, ENTRY))).filter((each) => each.startsWith('keys'));
    expect(await keys()).toEqual(['keys: SELECT author_key', 'keys: SELECT master_key', 'keys: INSERT author_key', 'keys: SELECT author_key']);
    expect(await keys()).toEqual([]);
    hospital.clock.moveTo('2026-11-22T12:05:01Z');
    expect(await keys()).toEqual(['keys: SELECT author_key']);
    hospital.clock.moveTo('2026-11-22');
  });

  it('signing in asks the same whether the address exists or not', async () => {
    const wrong = (email: string): Promise<string[]> => statementsDuring(() => new Browser(hospital.url).signsIn(email, 'guess'));
    const [known, unknown] = [await wrong(amina.email), await wrong('nobody@test.example')];
    expect(unknown).toEqual(known);
    expect(known).toEqual(['app: INSERT sign_in_guess', 'app: INSERT sign_in_guess', 'app: SELECT app.credential_of']);
    expect(await statementsDuring(() => new Browser(hospital.url).signsIn(amina.email, PASSWORD))).toEqual([
      ...known, 'app: SELECT app.second_step_of', 'app: DELETE sign_in_guess', 'app: INSERT sign_in_guess', 'app: SELECT app.begin_sign_in', 'app: SELECT app.signed_in',
      'app: BEGIN; SET LOCAL', 'app: SELECT organisation', 'app: COMMIT',
    ]);
  });

  it('taking everything: a proof as at the door before it, the names of the themes, then for each file a page at a time from one picture', async () => {
    const lola = await hospital.hire('noor');
    await lola.writes('x');
    expect(await statementsDuring(() => lola.proves())).toEqual([
      'app: SELECT app.signed_in',
      'app: BEGIN; SET LOCAL', 'app: SELECT organisation', 'app: COMMIT',
      'app: INSERT sign_in_guess', 'app: INSERT sign_in_guess', 'app: SELECT app.credential_of', 'app: DELETE sign_in_guess', 'app: INSERT sign_in_guess', 'app: SELECT app.prove_sign_in',
    ]);
    expect(await statementsDuring(() => lola.asks('POST', '/api/exports'))).toEqual([
      'app: SELECT app.signed_in',
      'app: BEGIN; SET LOCAL', 'app: SELECT briefing', 'app: SELECT read_marks', 'app: COMMIT',
      'app: BEGIN app.staff_id', 'app: SELECT organisation', 'app: SELECT entry', 'app: SELECT supervision',
      // what else is held about them
      'app: SELECT supervision', 'app: SELECT organisation', 'app: SELECT role_grant', 'app: SELECT app.names_of_who_acted', 'app: SELECT entry', 'app: SELECT entry_version', 'app: SELECT app.names_in_governance', 'app: SELECT app.own_second_factor',
      'app: SELECT entry', 'app: SELECT entry', 'app: SELECT entry',
      ...['app: SELECT supervision', 'app: SELECT took_part', 'app: SELECT comment_draft'], ...['app: SELECT supervision', 'app: SELECT took_part', 'app: SELECT comment_draft'], 'app: ROLLBACK',
    ]);
  });

  it('a document for a regulator, and what its form asks: none', async () => {
    const body = { form: 'nmc-discussion', fields: [{ code: 'name', text: 'x' }], parts: [], activities: [], gaps: [] };
    expect(await statementsDuring(() => amina.asks('POST', '/api/professional-documents', body))).toEqual(['app: SELECT app.signed_in']);
    expect(await statementsDuring(() => amina.asks('GET', '/api/professional-forms'))).toEqual(['app: SELECT app.signed_in']);
  });
});
