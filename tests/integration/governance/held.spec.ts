import type { PaperPart, PaperResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { textIn, unzipped } from '../../support/zip';

const CANARY = 'Zaunkönigslied';

describe('what is held about somebody', () => {
  let hospital: Hospital;
  let [amina, grace, tom, owen]: Person[] = [];
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, tom, owen] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('tom'), await hospital.hire('owen')];
    const supervision = await hospital.supervise(grace!, amina!);
    await hospital.supervise(tom!, amina!, 'restorative');
    await hospital.supervise(amina!, tom!);
    for (let nth = 0; nth < 3; nth += 1) {
      const share = await amina!.shares(await amina!.writes(`Of the ${CANARY}.`, { title: CANARY, countsInTrends: nth === 0, tags: [{ code: 'DIG1', direction: 'upheld' }] }), grace!);
      await grace!.opens(share);
      await grace!.comments(share, `And the ${CANARY}?`);
      if (nth === 0) await amina!.withdraws(share);
    }
    await amina!.asks('DELETE', `/api/entries/${(await amina!.writes('Gone.')).id}`);
    await grace!.promises(supervision, `Ask about the ${CANARY}.`);
    await tom!.shares(await tom!.writes(`Amina and the ${CANARY}.`), amina!);
    const { revision } = (await owen!.asks<{ revision: number }>('GET', `/api/people/${amina!.id}`)).json;
    await owen!.asks('PUT', `/api/people/${amina!.id}`, { givenName: 'Amina', familyName: 'Khalif', email: amina!.email, jobTitle: 'Senior healthcare assistant', staffGroup: 'care', teamId: null, endsOn: '2026-12-06' }, { 'if-match': `"${revision}"` });
    await owen!.proves();
    await owen!.asks('PUT', `/api/people/${amina!.id}/grants/educator`);
  });
  afterAll(() => hospital.close());

  const own = async (by = amina!): Promise<PaperResponse> => (await by.asks<PaperResponse>('GET', '/api/account/held')).json;
  const toAnswer = async (): Promise<PaperResponse> => (await owen!.asks<PaperResponse>('GET', `/api/people/${amina!.id}/held`)).json;
  const part = ({ parts }: PaperResponse, heading: RegExp): PaperPart => parts.find((each) => heading.test(each.heading))!;
  const fact = ({ facts }: PaperPart, name: string): string | undefined => facts.find((each) => each.name === name)?.words;
  const rows = ({ tables }: PaperPart, caption: string): (string | string[])[][] | undefined => tables.find((each) => each.caption === caption)?.rows.map(({ name, cells }) => [name, ...cells]);

  it('is the same account, roles and doings for both, with restorative supervision for themselves alone', async () => {
    const [mine, answer] = [part(await own(), /^As a member/u), part(await toAnswer(), /^As a member/u)];
    for (const each of [mine, answer]) {
      expect([fact(each, 'Name'), fact(each, 'Job and staff group'), fact(each, 'Last day')]).toEqual(['Amina Khalif', expect.stringContaining('Senior healthcare assistant'), '6 December 2026']);
      expect(rows(each, 'Roles')).toEqual([['Practice educator', '22 November 2026', '']]);
    }
    const supervisions = rows(mine, 'Supervisions')!.map(([name, type]) => `${String(name)}, ${String(type)}`).sort();
    expect(supervisions).toEqual(['Supervised by Grace Okafor, Professional', 'Supervised by Tom Whitlock, Restorative', 'Supervises Tom Whitlock, Professional']);
    expect(rows(answer, 'Supervisions')!.map(([name]) => name).sort()).toEqual(['Supervised by Grace Okafor', 'Supervises Tom Whitlock']);
    expect(rows(mine, 'What was done to your account')!.map(([day, what, by]) => `${String(day)}: ${String(what)}, by ${String(by)}`).sort()).toEqual([
      '22 November 2026: What stands here about you was changed, by Owen Pritchard', '22 November 2026: You were given a role: practice educator, by Owen Pritchard',
    ]);
    expect(rows(answer, 'What was done to the account')?.map((each) => each.at(-1))).toEqual(['Owen Pritchard', 'Owen Pritchard']);
  });

  it('tells an author what there is of theirs, in days and counts and without a word of it', async () => {
    const author = part(await own(), /^As an author/u);
    expect(author.words[0]).toMatch(/^3 entries\./u);
    expect(rows(author, 'Entries by the month in which they were begun')).toEqual([['November 2026', '3', '1']]);
    expect(fact(author, 'Versions you shared')).toMatch(/^2 shares in force, 1 withdrawn, of 3 versions\. Readers opened 3 of them/u);
    expect([fact(author, 'Comments by others'), fact(author, 'Themes in clear')]).toEqual(['3, which stay with you.', expect.stringMatching(/^1, until/u)]);
    expect(fact(part(await own(), /^As a supervisor/u), 'What others share with you now')).toBe('1 version');
    expect(fact(part(await own(), /^In supervision/u), 'Agreements and promises')).toBe('0 wordings of agreements, 1 promise');
    expect(part(await own(), /^Ways in/u).facts.some(({ name }) => name.startsWith('Signed in: '))).toBe(true);
    expect(JSON.stringify(await own())).not.toContain(CANARY);
  });

  it('tells whoever answers neither a word nor how much there is: it is the same for somebody who never wrote', async () => {
    const answer = await toAnswer();
    const noor = await hospital.hire('noor');
    const ofNoor = (await owen!.asks<PaperResponse>('GET', `/api/people/${noor.id}/held`)).json;
    for (const heading of [/^As an author/u, /^In supervision/u, /^As a supervisor/u, /^Where others/u, /^Ways in/u]) expect(part(answer, heading)).toEqual(part(ofNoor, heading));
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(part(answer, /^Where others/u).words[0]).toContain('cannot be searched');
  });

  it('is a file to hand over, that fetches nothing', async () => {
    const { headers, body } = await owen!.asks('GET', `/api/people/${amina!.id}/held.html`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="afterword-access-request.html"');
    expect(body).toContain('What is held about Amina Khalif');
    expect(body).not.toMatch(new RegExp(`${CANARY}|<script|<img|<link|https?:`, 'iu'));
  });

  it('comes in the download too, as it stands at that moment', async () => {
    const answer = await amina!.takesEverything();
    const held = textIn(unzipped(Buffer.from(await answer.arrayBuffer())), 'held-about-you.html');
    expect(held).toContain('<h1>Everything held about you</h1>');
    expect(held).toContain('3 entries.');
    expect(held).not.toContain(CANARY);
  });

  it('is for administrators and oneself, and for nobody else', async () => {
    for (const person of [amina!, grace!, tom!]) {
      for (const path of ['held', 'held.html']) expectProblem(await person.asks('GET', `/api/people/${grace!.id}/${path}`), 403, [], ['Okafor']);
    }
    expectProblem(await owen!.asks('GET', '/api/people/6f1d8f0e-6a53-4b5e-9a8e-0f8f0a4f6c01/held'), 404, []);
    expectProblem(await owen!.asks('GET', '/api/people/nobody/held'), 404, []);
  });
});
