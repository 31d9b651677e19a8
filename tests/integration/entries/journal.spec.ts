import { randomUUID } from 'node:crypto';
import type { EntryListResponse, EntryResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const list = async (person: Person, query = ''): Promise<EntryListResponse> => {
  const answer = await person.asks<EntryListResponse>('GET', `/api/entries${query}`);
  expect(answer.status).toBe(200);
  return answer.json;
};
const titles = async (person: Person, query: string): Promise<(string | null)[]> => (await list(person, query)).entries.map(({ title }) => title);

describe('the journal, page by page', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());

  it('is empty before the first entry', async () => {
    expect(await list(amina)).toEqual({ entries: [], next: null });
  });

  it('shows sixty-five entries once each, newest first, while others are being written and deleted', async () => {
    const written: EntryResponse[] = [];
    for (let n = 0; n < 65; n += 1) written.unshift(await amina.writes(`Entry ${n}.`));
    const tom = await hospital.hire('tom');
    await tom.writes("Somebody else's.");
    const seen: string[] = [];
    const sizes: number[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: EntryListResponse = await list(amina, next ? `?cursor=${next}` : '');
      seen.push(...page.entries.map(({ id }) => id));
      sizes.push(page.entries.length);
      next = page.next;
      await amina.writes('Written while reading.');
    }
    expect(sizes).toEqual([20, 20, 20, 5]);
    expect(seen).toEqual(written.map(({ id }) => id));
  });

  it('goes on below an entry that was deleted after its page was read', async () => {
    const first = await list(amina);
    await amina.asks('DELETE', `/api/entries/${first.entries.at(-1)?.id}`);
    const second = await list(amina, `?cursor=${first.next}`);
    expect(second.entries).toHaveLength(20);
    expect(second.entries.some(({ id }) => first.entries.some((each) => each.id === id))).toBe(false);
  });

  it.each(['x', '1', '1.x', `1.${'-'.repeat(36)}`, `-1.${randomUUID()}`, `99999999999.${randomUUID()}`, '%00', "1.' OR true --"])(
    'refuses a place it never gave: %s',
    async (cursor) => {
      expectProblem(await amina.asks('GET', `/api/entries?cursor=${encodeURIComponent(cursor)}`), 400, ['/cursor']);
    },
  );

  it('takes the largest place that can be written for the beginning', async () => {
    expect((await list(amina, `?cursor=9999999999.${randomUUID()}`)).entries).toHaveLength(20);
  });

  it.each([['theme=dig', '/theme'], ['direction=sideways', '/direction'], ['tone=bad', '/tone'], ['shared=maybe', '/shared'], ['month=2026-13', '/month'],
    ['month=2026-11-01', '/month'], ['author=x', '/author'], ['theme=DIG&theme=COM', '/theme'], ['theme[$ne]=DIG', '/theme[$ne]']])(
    'refuses the filter %s', async (query, pointer) => {
      expectProblem(await amina.asks('GET', `/api/entries?${query}`), 400, [pointer]);
    },
  );
});

describe('the journal, narrowed', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-10-30');
    amina = await hospital.hire('amina');
    const grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
    await amina.writes('x', { title: 'october', tags: [{ code: 'COM', direction: 'strain' }], tone: 'hard' });
    hospital.clock.moveTo('2026-11-01');
    await amina.signsIn(PASSWORD);
    await amina.writes('x', { title: 'behaviour', tags: [{ code: 'COM4', direction: 'upheld' }, { code: 'DIG', direction: 'strain' }], tone: 'good' });
    const shared = await amina.writes('x', { title: 'shared', tone: 'good' });
    await amina.shares(shared, grace);
    const withdrawn = await amina.writes('x', { title: 'withdrawn', tags: [{ code: 'UND', direction: 'seen' }] });
    await amina.withdraws(await amina.shares(withdrawn, grace));
    await amina.writes('x', { title: 'plain' });
  });
  afterAll(() => hospital.close());

  it.each([
    ['theme=COM', ['behaviour', 'october']],
    ['theme=COM4', ['behaviour']],
    ['theme=COM1', []],
    ['direction=strain', ['behaviour', 'october']],
    ['theme=COM&direction=strain', ['october']],
    ['theme=COM&direction=upheld', ['behaviour']],
    ['theme=UND&direction=seen', ['withdrawn']],
    ['tone=good', ['shared', 'behaviour']],
    ['tone=good&theme=DIG', ['behaviour']],
    ['shared=yes', ['shared']],
    ['shared=no', ['plain', 'withdrawn', 'behaviour', 'october']],
    ['month=2026-10', ['october']],
    ['month=2026-11', ['plain', 'withdrawn', 'shared', 'behaviour']],
    ['month=2026-12', []],
    ['month=2026-11&tone=good&shared=no', ['behaviour']],
  ])('by %s shows %j', async (query, expected) => {
    expect(await titles(amina, `?${query}`)).toEqual(expected);
  });

  it('says of each entry whether someone can read it now', async () => {
    const { entries } = await list(amina);
    expect(entries.map(({ title, state, sharedWith }) => [title, state, sharedWith.map(({ givenName, version }) => [givenName, version])])).toEqual([
      ['plain', 'private', []], ['withdrawn', 'withdrawn', []], ['shared', 'shared', [['Grace', 1]]], ['behaviour', 'private', []], ['october', 'private', []],
    ]);
  });

  it('holds the first words and no more of the text', async () => {
    await amina.writes(`${'word '.repeat(40)}the very end.`, { title: 'long' });
    const [first] = (await list(amina)).entries;
    expect(first?.firstWords).toMatch(/^word .*word…$/u);
    expect(first?.firstWords.length).toBeLessThanOrEqual(91);
    expect(JSON.stringify(first)).not.toContain('the very end');
  });

  it('finds a rare entry far below, and pages through what is found without gap or repeat', async () => {
    const tom = await hospital.hire('tom');
    const wanted: string[] = [];
    for (let n = 0; n < 45; n += 1) {
      const entry = await tom.writes('x', n % 2 === 0 ? { tags: [{ code: 'BOU', direction: 'unsure' }] } : {});
      if (n % 2 === 0) wanted.unshift(entry.id);
    }
    const first = await list(tom, '?theme=BOU');
    const second = await list(tom, `?theme=BOU&cursor=${first.next}`);
    expect([first.entries.length, second.next]).toEqual([20, null]);
    expect([...first.entries, ...second.entries].map(({ id }) => id)).toEqual(wanted);
  });
});
