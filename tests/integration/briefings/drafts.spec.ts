import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BriefingChoicesResponse, BriefingDraftListResponse, BriefingDraftResponse, BriefingListResponse, PublicationPreview, PublicationResponse, RetirementResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { pdfOf, wordFileOf, wordXml } from './made-files';

const folder = join(__dirname, '../../../libs/journal/briefings');
const text = readFileSync(join(folder, 'read/03-asterisks.txt'), 'utf8');
const letter = readFileSync(join(folder, 'refused/letter.txt'), 'utf8');

describe('a draft of a briefing', () => {
  let hospital: Hospital;
  let priya: Person;
  let second: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [priya, tom] = [await hospital.hire('priya'), await hospital.hire('tom')];
    second = await hospital.employ('second', { givenName: 'Edda', familyName: 'Example', jobTitle: 'Educator', staffGroup: 'education', roles: ['educator'] });
  });
  afterAll(() => hospital.close());
  afterEach(() => hospital.behind.query('DELETE FROM briefing_draft'));

  const begin = (body: object = { text }, by = priya): Promise<Answer<BriefingDraftResponse>> => by.asks('POST', '/api/briefing-drafts', { id: randomUUID(), again: true, ...body });
  const begun = async (body: object = { text }): Promise<BriefingDraftResponse> => (await begin(body)).json;
  const correct = ({ id }: { id: string }, document: unknown, revision: number, by = priya): Promise<Answer<BriefingDraftResponse>> =>
    by.asks('PUT', `/api/briefing-drafts/${id}`, { document }, { 'if-match': `"${revision}"` });
  const look = async ({ id }: { id: string }): Promise<PublicationPreview> => (await priya.asks<PublicationPreview>('GET', `/api/briefing-drafts/${id}/publication`)).json;
  const looked = ({ version, ends }: PublicationPreview): object => ({ version, ends: ends.map(({ code }) => code) });
  const publish = async ({ id }: { id: string }, revision: number, body: object = { addressedTo: 'all' }, by = priya, seen: object = { version: 1, ends: [] }): Promise<Answer<PublicationResponse>> =>
    by.asks('POST', `/api/briefing-drafts/${id}/publication`, { ...seen, ...body }, { 'if-match': `"${revision}"` });
  /** The same briefing with themes of other names, so that it can be published beside the first. */
  const another = (nth: number): string => text.replace(/^(\s*)(Quiet hands|Light|Being awake with somebody)\b/gmu, `$1$2 on ward ${nth}`);
  const list = async (): Promise<BriefingListResponse['briefings']> => (await tom.asks<BriefingListResponse>('GET', '/api/briefings')).json.briefings;

  it('shows how pasted words were understood, each part beside its lines, to every educator', async () => {
    const { status, json, headers } = await begin();
    expect({ status, tag: headers.get('etag') }).toEqual({ status: 201, tag: '"1"' });
    expect(json.document.themes.map(({ name, behaviours }) => [name, behaviours.length])).toEqual([['Quiet hands', 3], ['Light', 2], ['Being awake with somebody', 3]]);
    for (const theme of json.document.themes) {
      for (const { sentence, lines } of theme.behaviours) expect(json.source[lines[0]! - 1]!.toLowerCase()).toContain(sentence.toLowerCase().replace(/\.$/u, '').slice(0, 20));
    }
    expect((await second.asks<BriefingDraftResponse>('GET', `/api/briefing-drafts/${json.id}`)).json).toEqual(json);
    expect((await second.asks<BriefingDraftListResponse>('GET', '/api/briefing-drafts')).json.drafts).toEqual([{ id: json.id, title: 'Sleep and quiet', nextOf: null, changedOn: '2026-11-22' }]);
  });

  it.each([['a Word file', () => wordFileOf(wordXml(text))], ['a PDF', () => pdfOf(text)], ['a text file', () => Buffer.from(text)]] as const)('is begun from %s', async (_, file) => {
    const { document } = await begun({ file: file().toString('base64') });
    expect(document.themes.map(({ name }) => name)).toEqual(['Quiet hands', 'Light', 'Being awake with somebody']);
  });

  it('is begun once, however often it is asked for', async () => {
    const id = randomUUID();
    const [one, other] = [await begin({ id, text }), await begin({ id, text })];
    expect([one.status, other.status]).toEqual([201, 200]);
    expect(other.json).toEqual(one.json);
  });

  it('is not begun twice of the same document by oversight, however it came, but can be', async () => {
    const { id } = await begun();
    for (const body of [{ text }, { file: Buffer.from(text.replace(/\n/gu, '\r\n')).toString('base64') }]) {
      const answer = await begin({ ...body, again: false }, second);
      expectProblem(answer, 409);
      expect((answer.json as unknown as { draft: object }).draft).toEqual({ id, title: 'Sleep and quiet', nextOf: null, changedOn: '2026-11-22' });
    }
    expect((await begin({ text: another(2), again: false })).status).toBe(201);
    expect((await begin({ text, again: true })).status).toBe(201);
    expectProblem(await begin({ text, again: 'yes' }), 400, ['/again']);
  });

  it('is not begun from what is no briefing, and says what was looked for', async () => {
    const answer = await begin({ text: letter });
    expectProblem(answer, 422, ['/text'], ['Whitlock']);
    const { lookedFor } = answer.json as unknown as { lookedFor: { what: string; found: boolean }[] };
    expect(lookedFor.map(({ found }) => found)).toContain(false);
    expect((await priya.asks<BriefingDraftListResponse>('GET', '/api/briefing-drafts')).json.drafts).toEqual([]);
  });

  it.each([
    ['nothing', {}, 422, ['/text']],
    ['words and a file', { text, file: Buffer.from(text).toString('base64') }, 422, ['/file']],
    ['a file that is no base64', { file: 'äöü' }, 400, ['/file']],
    ['a program', { file: Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array.from({ length: 500 }, (__, nth) => nth % 7)]).toString('base64') }, 422, ['/file']],
    ['a file of more than 5 MB', { file: 'A'.repeat(6_700_000) }, 422, ['/file']],
    ['a body that is far too long', { file: 'A'.repeat(7_000_000) }, 413, ['/file']],
    ['too many words', { text: 'x '.repeat(100_001) }, 400, ['/text']],
    ['a briefing that was never published', { newVersionOf: 'never' }, 422, ['/newVersionOf']],
    ['an id that is none', { id: 'x', text }, 400, ['/id']],
    ['something unknown', { text, owner: 'me' }, 400, ['/owner']],
  ] as const)('is not begun from %s, and says so at the field', async (_, body, status, pointers) => {
    expectProblem(await begin(body), status, pointers);
  });

  it('takes a long body from an educator alone', async () => {
    expectProblem(await begin({ file: 'A'.repeat(2_000_000) }, tom), 403);
    expectProblem(await tom.asks('POST', '/api/Briefing-Drafts', { file: 'A'.repeat(2_000_000) }), 413);
  });

  it('keeps the service up whatever is sent, one after the other and at once', async () => {
    const hostile = [Buffer.from('%PDF-1.7\n'), wordFileOf(`<w:document xmlns:w="w">${'<w:p>'.repeat(50_000)}`), Buffer.from('PK\u0003\u0004'), Buffer.alloc(3_000)];
    const answers = await Promise.all(hostile.flatMap((file) => [priya, second].map((by) => begin({ file: file.toString('base64') }, by))));
    for (const { status } of answers) expect([422, 429]).toContain(status);
    const waits = answers.filter(({ status }) => status === 429);
    expect(waits.length).toBeGreaterThan(0);
    for (const each of waits) expect(each.headers.get('retry-after')).toBe('15');
    expect((await begin()).status).toBe(201);
  });

  it('is corrected by any educator; the later of two gets both', async () => {
    const { id, document } = await begun();
    const renamed = { ...document, title: { ...document.title, text: 'Quiet nights' } };
    expect((await correct({ id }, renamed, 1, second)).json).toMatchObject({ revision: 2, document: renamed });
    expect((await correct({ id }, renamed, 1)).json.revision).toBe(2);
    const stale = await correct({ id }, document, 1);
    expectProblem(stale, 412);
    expect(stale.json).toMatchObject({ stored: { revision: 2, document: renamed }, sent: { document } });
  });

  it('keeps its shape, and says at the place what does not fit', async () => {
    const { id, document } = await begun();
    expectProblem(await correct({ id }, { ...document, title: { text: 7, lines: [] }, owner: 'me' }, 1), 400, ['/document', '/document/title/text']);
    expectProblem(await correct({ id }, 'x', 1), 400, ['/document']);
    const many = { ...document, leftOver: Array.from({ length: 9_000 }, (_, nth) => ({ key: `k${nth}`, text: 'x', lines: [] })) };
    expectProblem(await correct({ id }, many, 1), 400, ['/document/leftOver']);
    expectProblem(await correct({ id: randomUUID() }, document, 1), 404);
  });

  it('is not begun from what no draft could keep, and is refused at the field where it is corrected', async () => {
    expectProblem(await begin({ text: text.replace('Noise at night', `${'Nights are long here. '.repeat(1_000)}Noise at night`) }), 422, ['/text']);
    const { id, document } = await begun();
    expectProblem(await correct({ id }, { ...document, title: { text: 'a\u0000b', lines: [] } }, 1), 400, ['/document/title/text']);
    expect((await correct({ id }, { ...document, aims: [] }, 1)).status).toBe(200);
  });

  it('can be thrown away', async () => {
    const { id } = await begun();
    expect((await second.asks('DELETE', `/api/briefing-drafts/${id}`)).status).toBe(204);
    expectProblem(await priya.asks('DELETE', `/api/briefing-drafts/${id}`), 404);
    expectProblem(await priya.asks('GET', `/api/briefing-drafts/${id}`), 404);
  });

  it.each([['GET', ''], ['PUT', ''], ['DELETE', ''], ['GET', '/publication'], ['POST', '/publication']])('is nothing for anybody else: %s%s', async (method, path) => {
    const { id, document } = await begun();
    for (const of of [id, randomUUID()]) expectProblem(await tom.asks(method, `/api/briefing-drafts/${of}${path}`, method === 'GET' || method === 'DELETE' ? undefined : { document, addressedTo: 'all' }), 403);
    expectProblem(await tom.asks('GET', '/api/briefing-drafts'), 403);
    expectProblem(await tom.asks('GET', '/api/briefing-choices'), 403);
  });

  it('stops at fifty', async () => {
    await hospital.behind.query(
      `INSERT INTO briefing_draft (id, revision, document, source, made_by, changed_on) SELECT gen_random_uuid(), 1, '{}', '{}', $1, '2026-11-22' FROM generate_series(1, 50)`, [priya.id],
    );
    expectProblem(await begin(), 409);
  });

  it('says what it can go on with, and whom it can be for', async () => {
    const { themes, teams } = (await priya.asks<BriefingChoicesResponse>('GET', '/api/briefing-choices')).json;
    expect(themes.map(({ code, kind }) => `${code} ${kind}`)).toEqual(expect.arrayContaining(['DIG theme', 'UND undermining']));
    expect(teams).toEqual([]);
  });

  it('is one of fifty at most, also where many are begun at once', async () => {
    const answers = await Promise.all(Array.from({ length: 54 }, () => begin({ newVersionOf: firstBriefing.code })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect((await hospital.behind.query('SELECT FROM briefing_draft')).rowCount).toBe(50);
  });

  describe('published', () => {
    it('is what staff read and tag from at once, while old tags stay', async () => {
      const draft = await begun();
      const joined = { ...draft.document, themes: draft.document.themes.map((theme, nth) => (nth === 0 ? { ...theme, continues: 'DIG' } : theme)) };
      await correct(draft, joined, 1);
      const preview = (await priya.asks<PublicationPreview>('GET', `/api/briefing-drafts/${draft.id}/publication`)).json;
      expect(preview).toMatchObject({ version: 1, goesOn: [{ code: 'DIG', name: 'Quiet hands', before: 'Dignity and respect' }], ends: [], faults: [], addressedBefore: null });
      await tom.writes('Warms the taxonomy.', { tags: [{ code: 'DIG1', direction: 'upheld' }] });
      const { status, json } = await publish(draft, 2);
      expect({ status, json }).toEqual({ status: 200, json: { code: 'sleep-and-quiet', version: 1, publishedOn: '2026-11-22' } });
      const briefing = (await list()).find(({ code }) => code === 'sleep-and-quiet');
      expect(briefing?.themes.map(({ code, behaviours }) => [code, ...behaviours.map((each) => each.code)])).toEqual([
        ['DIG', 'DIG6', 'DIG7', 'DIG8'], ['LIG', 'LIG1', 'LIG2'], ['BEI', 'BEI1', 'BEI2', 'BEI3'],
      ]);
      const entry = await tom.writes('x', { tags: [{ code: 'LIG2', direction: 'missed' }, { code: 'DIG1', direction: 'upheld' }, { code: 'DIG6', direction: 'unsure' }] });
      expect(entry.tags.map(({ code }) => code)).toEqual(['LIG2', 'DIG1', 'DIG6']);
      expect((await publish(draft, 2)).json).toEqual(json);
      expect((await publish(draft, 2, { addressedTo: 'all' }, second)).json).toEqual(json);
      expectProblem(await priya.asks('GET', `/api/briefing-drafts/${draft.id}`), 404);
      expectProblem(await begin({ text, id: draft.id }), 409);
      expect((await hospital.behind.query(`SELECT FROM briefing WHERE code = 'sleep-and-quiet'`)).rowCount).toBe(1);
    });

    it('goes on as the next version with every code that the educator keeps, and says what ends', async () => {
      const draft = await begun({ newVersionOf: firstBriefing.code });
      const [dignity, ...themes] = draft.document.themes;
      const next = { ...draft.document, themes: [{ ...dignity!, name: 'Dignity, every day', behaviours: dignity!.behaviours.slice(1) }, ...themes] };
      await correct(draft, next, 1);
      expect((await priya.asks<PublicationPreview>('GET', `/api/briefing-drafts/${draft.id}/publication`)).json).toMatchObject({ version: 2, begins: [], ends: [{ code: 'DIG1', name: 'Wait before going in' }], faults: [] });
      expect((await publish(draft, 2, undefined, priya, looked(await look(draft)))).json).toMatchObject({ code: firstBriefing.code, version: 2 });
      const briefing = (await list()).find(({ code }) => code === firstBriefing.code);
      expect(briefing?.themes[0]).toMatchObject({ code: 'DIG', name: 'Dignity, every day' });
      expect((await tom.writes('x', { tags: [{ code: 'DIG1', direction: 'upheld' }] })).tags).toHaveLength(1);
    });

    it('is known when the same document is brought in again, and goes on in a new version with every line that was put under another theme', async () => {
      const words = another(12);
      const draft = await begun({ text: words });
      const [hands, light, ...themes] = draft.document.themes;
      const put = { ...draft.document, themes: [{ ...hands!, behaviours: hands!.behaviours.slice(1) }, { ...light!, behaviours: [...light!.behaviours, hands!.behaviours[0]!] }, ...themes] };
      await correct(draft, put, 1);
      const { code } = (await publish(draft, 2)).json;
      const answer = await begin({ text: words, again: false }, second);
      expectProblem(answer, 409);
      expect((answer.json as unknown as { briefing: object }).briefing).toEqual({ code, version: 1, title: 'Sleep and quiet', publishedOn: '2026-11-22' });
      const next = (await begin({ text: words, again: false, newVersionOf: code })).json;
      expect(await look(next)).toMatchObject({ version: 2, begins: [], ends: [], faults: [] });
      expect(next.document.themes[1]?.behaviours.map(({ continues }) => continues)).toEqual(expect.arrayContaining([(await list()).find((each) => each.code === code)!.themes[1]!.behaviours.at(-1)!.code]));
      expect((await begin({ text: words, again: true })).status).toBe(201);
    });

    it('is for the teams that were chosen', async () => {
      const teams = [randomUUID(), randomUUID()];
      for (const [nth, id] of teams.entries()) await hospital.behind.query(`INSERT INTO team (id, name, kind) VALUES ($1, $2, 'ward')`, [id, `Ward ${nth}`]);
      const draft = await begun({ text: another(9) });
      expectProblem(await publish(draft, 1, { addressedTo: 'teams', teams: [] }), 422, ['/teams']);
      expectProblem(await publish(draft, 1, { addressedTo: 'teams', teams: [randomUUID()] }), 422, ['/teams']);
      expectProblem(await publish(draft, 1, { addressedTo: 'somebody' }), 400, ['/addressedTo']);
      const { code, version } = (await publish(draft, 1, { addressedTo: 'teams', teams: [teams[1]!.toUpperCase()] })).json;
      expect((await hospital.behind.query('SELECT team_id FROM briefing_team WHERE code = $1 AND version = $2', [code, version])).rows).toEqual([{ team_id: teams[1] }]);
      const addressed = async (): Promise<PublicationPreview['addressedBefore']> => (await look(await begun({ newVersionOf: code }))).addressedBefore;
      expect(await addressed()).toEqual({ all: false, teams: [teams[1]] });
      await hospital.behind.query('UPDATE team SET closed_on = $2 WHERE id = $1', [teams[1], '2026-11-22']);
      expect(await addressed()).toEqual({ all: false, teams: [] });
    });

    it('is only what was looked at: what ends and its number too, when two drafts of one briefing are published', async () => {
      const [one, other] = [await begun({ newVersionOf: firstBriefing.code }), await begun({ newVersionOf: firstBriefing.code })];
      const [theme, ...themes] = one.document.themes;
      const more = { ...theme!.behaviours[0]!, key: 'more', name: 'Quite new', sentence: 'It is quite new.', continues: null };
      await correct(one, { ...one.document, themes: [{ ...theme!, behaviours: [...theme!.behaviours, more] }, ...themes] }, 1);
      const seen = await look(other);
      expect((await publish(one, 2, undefined, second, looked(await look(one)))).status).toBe(200);
      const stale = await publish(other, 1, undefined, priya, looked(seen));
      expectProblem(stale, 412);
      const { preview } = stale.json as unknown as { preview: PublicationPreview };
      expect(preview).toEqual({ ...seen, version: seen.version + 1, ends: [...seen.ends, { code: expect.stringMatching(/^DIG/u) as string, name: 'Quite new' }] });
      expectProblem(await publish(other, 1, { addressedTo: 'all', ends: undefined }), 400, ['/ends']);
      expect((await publish(other, 1, undefined, priya, looked(preview))).json.version).toBe(preview.version);
    });

    it('is only what was looked at', async () => {
      const draft = await begun();
      await correct(draft, { ...draft.document, aims: [] , title: { text: 'Other', lines: [] } }, 1);
      const stale = await publish(draft, 1);
      expectProblem(stale, 412);
      expect(stale.json).toMatchObject({ stored: { revision: 2 } });
    });

    it('is refused at each place that a briefing cannot bear', async () => {
      const draft = await begun({ text: another(4) });
      const [theme, ...themes] = draft.document.themes;
      const faulty = { ...draft.document, title: { text: '', lines: [] }, themes: [{ ...theme!, continues: 'UND', behaviours: [] }, ...themes] };
      await correct(draft, faulty, 1);
      const pointers = ['/document/title/text', '/document/themes/0/continues', '/document/themes/0/behaviours'];
      expectProblem(await publish(draft, 2), 422, pointers);
      expect((await priya.asks<PublicationPreview>('GET', `/api/briefing-drafts/${draft.id}/publication`)).json.faults.map(({ pointer }) => pointer)).toEqual(pointers);
      expectProblem(await publish({ id: randomUUID() }, 1), 404);
    });

    it('mints different codes for two that are published at once', async () => {
      const drafts = [await begun({ text: another(1) }), await begun({ text: another(2) }), await begun({ text: another(3) })];
      const answers = await Promise.all(drafts.map((draft, nth) => publish(draft, 1, { addressedTo: 'all' }, nth ? priya : second)));
      const codes = answers.map(({ json }) => json.code);
      const themes = (await list()).filter(({ code }) => codes.includes(code)).flatMap((briefing) => briefing.themes.map(({ code }) => code));
      expect(new Set(themes).size).toBe(9);
    });
  });

  describe('retired', () => {
    const retirement = (method: 'PUT' | 'DELETE', by = priya, code = firstBriefing.code): Promise<Answer<RetirementResponse>> => by.asks(method, `/api/briefings/${code}/retirement`);

    it('can be brought back, and doing either again changes nothing', async () => {
      const retired = { code: firstBriefing.code, retiredOn: '2026-11-22', can: ['read', 'revise', 'bring-back'] };
      expect((await retirement('PUT')).json).toEqual(retired);
      expect((await retirement('PUT', second)).json).toEqual(retired);
      expect((await retirement('DELETE', second)).json).toEqual({ ...retired, retiredOn: null, can: ['read', 'revise', 'retire'] });
      expect((await hospital.behind.query('SELECT FROM briefing_retirement')).rowCount).toBe(0);
    });

    it('is an educator’s to say, of what was published', async () => {
      expectProblem(await retirement('PUT', tom), 403);
      expectProblem(await retirement('PUT', priya, 'never-published'), 404);
      expectProblem(await retirement('PUT', priya, 'NONE'), 404);
    });
  });
});
