import type { PaperPart, PaperResponse } from '@afterword/api-types';
import { AuditChain } from '../../../api/src/audit/audit-chain';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const MONTHS = 'from=2026-08&to=2026-10';
const CANARY = 'Zaunkönigslied';

describe('a pack for an inspection', () => {
  let hospital: Hospital;
  let owen: Person;
  let priya: Person;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [owen, priya, amina, grace] = [await hospital.hire('owen'), await hospital.hire('priya'), await hospital.hire('amina'), await hospital.hire('grace')];
    const supervision = await hospital.supervise(grace, amina);
    const share = await amina.shares(await amina.writes(`Of the ${CANARY}.`, { title: CANARY, countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] }), grace);
    await grace.opens(share);
    await grace.comments(share, `And the ${CANARY}?`);
    await grace.promises(supervision, `Ask about the ${CANARY}.`);
    const { behind } = hospital;
    await behind.query(`INSERT INTO published_month (month, contributing, published_on) VALUES ('2026-05-01', NULL, '2026-06-01'), ('2026-08-01', 80, '2026-09-01'), ('2026-09-01', NULL, '2026-10-01'), ('2026-10-01', 85, '2026-11-01')`);
    await behind.query(`INSERT INTO published_figure (month, code, direction, people) VALUES ('2026-08-01', 'DIG', 'upheld', 30), ('2026-10-01', 'DIG', 'upheld', 45), ('2026-10-01', 'DIG', 'missed', 0), ('2026-10-01', 'DIG1', 'upheld', 995)`);
    await behind.query(`INSERT INTO published_part (month, cut, part_id, name, contributing) VALUES ('2026-10-01', 'service-line', 'acute', 'Acute', 40), ('2026-05-01', 'service-line', 'old', 'Closed long ago', 40), ('2026-10-01', 'ward', 'alder', 'Alder ward', 20)`);
    await behind.query(`INSERT INTO published_part_figure (month, cut, part_id, code, direction, people) VALUES ('2026-10-01', 'service-line', 'acute', 'DIG', 'upheld', 25)`);
    await behind.query(`INSERT INTO limits_version (version, points, signed_by, signed_as, signed_on, review_on) VALUES (1, '[{"name": "Harm", "words": "It is passed on."}]', 'Helen Marsh', 'Director of nursing', '2026-07-01', '2027-07-01')`);
    await hospital.app.get(AuditChain).extend();
  });
  afterAll(() => hospital.close());

  const pack = async (by: Person, query = MONTHS): Promise<PaperResponse> => (await by.asks<PaperResponse>('GET', `/api/inspection-pack?${query}`)).json;
  const part = ({ parts }: PaperResponse, heading: RegExp): PaperPart => parts.find((each) => heading.test(each.heading))!;
  const row = ({ tables }: PaperPart, name: string, at = 0): string[] | undefined => tables[at]?.rows.find((each) => each.name === name)?.cells;

  it('is for educators and administrators, and for nobody else, as a page and as a file', async () => {
    for (const person of [amina, grace]) {
      for (const path of ['inspection-pack', 'inspection-pack.html']) expectProblem(await person.asks('GET', `/api/${path}?${MONTHS}`), 403, [], ['Acute', '85']);
    }
    for (const person of [owen, priya]) expect((await person.asks('GET', `/api/inspection-pack.html?${MONTHS}`)).headers.get('content-disposition')).toBe('attachment; filename="afterword-inspection-pack.html"');
  });

  it('says whose it is, of which months, by whom and on which day it was made', async () => {
    const { cover } = await pack(owen);
    expect(cover.slice(0, 4)).toEqual([
      { name: 'Organisation', words: 'Test hospital' }, { name: 'Months', words: 'August 2026 to October 2026' }, { name: 'Made by', words: 'Owen Pritchard' }, { name: 'Made on', words: '22 November 2026' },
    ]);
    expect((await pack(owen, 'from=2026-10&to=2026-10')).cover[1]?.words).toBe('October 2026');
  });

  it('holds the published figures of the organisation as they are published: a star for what is hidden, themes alone', async () => {
    const whole = part(await pack(owen), /whole organisation/u);
    expect(whole.tables[0]?.columns).toEqual(['Aug 2026', 'Sep 2026', 'Oct 2026']);
    expect(row(whole, 'People who chose to be counted')).toEqual(['80', '*', '85']);
    expect(row(whole, 'Dignity and respect: upheld')).toEqual(['30', '*', '45']);
    expect(row(whole, 'Dignity and respect: missed')).toEqual(['*', '*', '0']);
    expect(JSON.stringify(whole)).not.toContain('995');
    expect(part(await pack(owen, 'from=2025-01&to=2025-03'), /whole organisation/u)).toMatchObject({ tables: [], words: [expect.stringContaining('No month of this period is published')] });
  });

  it('shows each maker what the product shows them: lines to educators, supervision and the audit to administrators', async () => {
    const [byOwen, byPriya] = [await pack(owen), await pack(priya)];
    expect(part(byOwen, /service lines/u)).toMatchObject({ tables: [], words: [expect.stringContaining('educators alone')] });
    expect(part(byPriya, /service lines/u).tables.map(({ caption }) => caption)).toEqual(['Acute']);
    expect(row(part(byPriya, /service lines/u), 'Dignity and respect: upheld')).toEqual(['*', '*', '25']);
    expect(JSON.stringify(byPriya)).not.toContain('Alder');
    for (const heading of [/^Supervision$/u, /^The audit$/u]) expect(JSON.stringify(part(byPriya, heading))).toContain('to administrators alone');
    expect(JSON.stringify(part(byOwen, /^The audit$/u))).toMatch(/Compared while this pack was made: \d+ rows, up to 22 November 2026\. Each is as it was written/u);
  });

  it('gives supervision in counts that the rule for small numbers allows', async () => {
    const counts = async (): Promise<(string[] | undefined)[]> => {
      const { tables } = part(await pack(owen), /^Supervision$/u);
      return tables[0]!.rows.map(({ cells }) => cells);
    };
    expect(await counts()).toEqual([['*'], ['*'], ['*'], ['*']]);
    for (let nth = 0; nth < 9; nth += 1) {
      const person = await hospital.employ(`nurse-${nth}`, { givenName: 'Nurse', familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing' });
      await hospital.supervise(grace, person);
    }
    // Ten are new in their supervision, three have nobody.
    expect(await counts()).toEqual([['*'], ['0'], ['0'], ['*']]);
    for (let nth = 0; nth < 6; nth += 1) await hospital.employ(`porter-${nth}`, { givenName: 'Porter', familyName: 'Example', jobTitle: 'Porter', staffGroup: 'non-clinical' });
    expect(await counts()).toEqual([['10'], ['0'], ['0'], ['10']]);
  });

  it('names the briefings of the period with their themes, and the limits as they were signed', async () => {
    expect(part(await pack(owen), /^Briefings/u).words[0]).toContain('None was published');
    const [briefing] = part(await pack(owen, 'from=2026-05&to=2026-06'), /^Briefings/u).facts;
    expect(briefing?.name).toMatch(/, version 1, 8 June 2026$/u);
    expect(briefing?.words).toContain('Themes: Dignity and respect; Compassion');
    const limits = part(await pack(owen), /^Limits/u);
    expect(limits.words[0]).toContain('Version 1, signed by Helen Marsh, Director of nursing, on 1 July 2026. It is checked until 1 July 2027.');
    expect(limits.facts).toEqual([{ name: 'Harm', words: 'It is passed on.' }]);
  });

  it('holds no word that anybody wrote, and no name but of whoever made it and signed the limits', async () => {
    for (const person of [owen, priya]) {
      const { body } = await person.asks('GET', `/api/inspection-pack.html?${MONTHS}`);
      expect(body).not.toMatch(new RegExp(`${CANARY}|Amina|Grace|Khalif`, 'u'));
      expect(body).not.toMatch(/<script|<img|<link|https?:/iu);
      expect(body).toContain('Helen Marsh');
    }
  });

  it('says when the audit is not as it was written', async () => {
    const { behind } = hospital;
    const audit = async (): Promise<string> => JSON.stringify(part(await pack(owen), /^The audit$/u));
    await behind.query(`SET session_replication_role = replica; CREATE TABLE kept AS TABLE audit_link; UPDATE audit_link SET hash = sha256('x') WHERE position = 1; SET session_replication_role = DEFAULT`);
    expect(await audit()).toContain('Not all of them are as they were written');
    await behind.query(`SET session_replication_role = replica; DELETE FROM audit_link; INSERT INTO audit_link TABLE kept; DELETE FROM audit_link WHERE position = 1; SET session_replication_role = DEFAULT`);
    expect(await audit()).toContain('Not all of them are as they were written');
    await behind.query(`SET session_replication_role = replica; DELETE FROM audit_link; INSERT INTO audit_link TABLE kept; UPDATE audit_event SET happened_at = happened_at - interval '1 second'; SET session_replication_role = DEFAULT`);
    expect(await audit()).toContain('Not all of them are as they were written');
  });

  it.each([
    ['', 400, ['/from', '/to']], ['from=2026-13&to=2026-10', 400, ['/from']], ['from=2026-10&to=2026-08', 422, ['/from']],
    ['from=2025-10&to=2026-10', 422, ['/from']], ['from=2026-10&to=2026-11', 422, ['/to']],
  ] as const)('is refused at its field for other months: %j', async (query, status, pointers) => {
    expectProblem(await owen.asks('GET', `/api/inspection-pack?${query}`), status, [...pointers]);
  });
});
