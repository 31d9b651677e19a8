import type { ProfessionalFormListResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { textIn, unzipped, type ZippedFile } from '../../support/zip';

const nothing = { fields: [], parts: [], activities: [], gaps: [] };
const answers = (text: string, prompt = 'nature'): object => ({ heading: '', answers: [{ prompt, text, themes: [] }] });

describe('documents for a regulator', () => {
  let hospital: Hospital;
  let noor: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [noor, grace] = [await hospital.hire('noor'), await hospital.hire('grace')];
    await hospital.supervise(grace, noor);
  });
  afterAll(() => hospital.close());

  const made = async (body: object): Promise<Map<string, ZippedFile>> => {
    const answer = await noor.fetches('/api/professional-documents', { ...nothing, ...body });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'no-store']);
    return unzipped(Buffer.from(await answer.arrayBuffer()));
  };
  const words = (files: ReadonlyMap<string, ZippedFile>): string => textIn(files, 'word/document.xml');

  it('are laid out by forms that carry their version and the day by which somebody has to look at them', async () => {
    const { forms } = (await noor.asks<ProfessionalFormListResponse>('GET', '/api/professional-forms')).json;
    expect(forms.map(({ code, version, reviewBy, reviewIsDue }) => [code, version, reviewBy, reviewIsDue])).toEqual(
      ['nmc-accounts', 'nmc-discussion', 'hcpc-activities', 'hcpc-statement'].map((code) => [code, 1, '2027-10-01', false]),
    );
    expect(forms[0]?.parts?.prompts).toHaveLength(4);
    expect(forms[1]?.fields.map(({ code }) => code)).toEqual(expect.arrayContaining(['name', 'pin', 'email', 'address', 'postcode', 'date']));
  });

  it('hold the author\'s words and no comment, no earlier save, no name, no id', async () => {
    const first = await noor.writes('An earlier wording.', { title: 'A hidden title', tags: [{ code: 'DIG1', direction: 'missed' }] });
    const share = await noor.shares(first, grace);
    await grace.comments(share, 'A remark by a supervisor.');
    const entry = await noor.revises(first, 'I waited at the door.');
    const files = await made({ form: 'nmc-accounts', parts: [answers(entry.sections[0]?.text ?? '')] });
    const all = [...files.values()].map(({ text }) => text).join('\n');
    expect(all).toContain('I waited at the door.');
    for (const left of ['earlier wording', 'remark', 'hidden title', 'Grace', 'Noor', 'noor@', 'Haddad', noor.id, entry.id, 'DIG1']) expect(all).not.toContain(left);
  });

  it('are a file without properties, comments, revisions or times', async () => {
    const files = await made({ form: 'hcpc-statement', fields: [{ code: 'summary', text: 'What I do.' }], parts: [{ heading: 'One', answers: [{ prompt: 'statement', text: 'Words.', themes: [] }] }] });
    expect([...files.keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml']);
    const all = [...files.values()].map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/docProps|core-properties|creator|lastModifiedBy|custom|comments|rsid|w:ins |w:del |w:author|w:date|\d\d:\d\d/iu);
    for (const { dosTime, extra } of files.values()) expect({ dosTime, extra }).toEqual({ dosTime: 0, extra: 0 });
  });

  it('tick what is ticked, and date and explain what is listed', async () => {
    const accounts = words(await made({ form: 'nmc-accounts', parts: [{ heading: '', answers: [{ prompt: 'code', text: 'So.', themes: ['Preserve safety', 'Prioritise people'] }] }] }));
    expect(accounts).toContain('Prioritise people · Preserve safety');
    const list = words(await made({
      form: 'hcpc-activities', activities: [{ day: '2026-11-16', type: 'Work-based learning', what: 'Later.' }, { day: '2026-03-02', type: 'Formal education', what: 'Earlier.' }],
      gaps: [{ from: '2026-03-02', until: '2026-11-16', why: 'I was on leave.' }],
    }));
    expect(list.indexOf('2 March 2026')).toBeLessThan(list.indexOf('16 November 2026'));
    expect(list).toContain('I was on leave.');
  });

  it('bear every sign that can be typed', async () => {
    const typed = 'a & b < c > d "e" \u{1F642} \u0007 \uD83D עברית\nnext line\tend\n\nعدت كما وعدت.';
    const xml = words(await made({ form: 'nmc-accounts', parts: [answers(typed)] }));
    expect(xml).toContain('a &amp; b &lt; c &gt; d &quot;e&quot; \u{1F642}');
    expect(xml).toContain('<w:br/>');
    expect(xml).toContain('<w:tab/>');
    expect(xml).toContain('<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">عدت كما وعدت.</w:t></w:r></w:p>');
    expect([...xml].every((sign) => sign === '\n' || sign >= ' ')).toBe(true);
    const open: string[] = [];
    for (const [, closing, name = '', attributes = ''] of xml.matchAll(/<(\/?)([\w:]+)([^<>]*)>/gu)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!attributes.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it.each([
    ['a form that is none', { form: 'cv' }, 400, ['/form']],
    ['a part that the form does not ask for', { form: 'nmc-discussion', fields: [{ code: 'diagnosis', text: 'x' }] }, 422, ['/fields/0/code']],
    ['a question that the form does not ask', { form: 'nmc-accounts', parts: [answers('x', 'statement')] }, 422, ['/parts/0/answers/0/prompt']],
    ['what cannot be ticked', { form: 'nmc-accounts', parts: [{ heading: '', answers: [{ prompt: 'code', text: 'x', themes: ['Be good'] }] }] }, 422, ['/parts/0/answers/0/themes']],
    ['more accounts than the form has room for', { form: 'nmc-accounts', parts: Array.from({ length: 6 }, () => answers('x')) }, 422, ['/parts']],
    ['a list where the form has none', { form: 'nmc-accounts', activities: [{ day: '2026-01-01', type: 'Other', what: 'x' }] }, 422, ['/activities']],
    ['a type that is none', { form: 'hcpc-activities', activities: [{ day: '2026-01-01', type: 'Gossip', what: 'x' }] }, 422, ['/activities/0/type']],
    ['a date that is none', { form: 'hcpc-activities', activities: [{ day: 'soon', type: 'Other', what: 'x' }] }, 400, ['/activities/0/day']],
    ['a day that the month does not have', { form: 'hcpc-activities', activities: [{ day: '2026-02-31', type: 'Other', what: 'x' }] }, 400, ['/activities/0/day']],
    ['a gap with a day that the month does not have', { form: 'hcpc-activities', gaps: [{ from: '2026-02-30', until: '2026-11-31', why: 'x' }] }, 400, ['/gaps/0/from', '/gaps/0/until']],
    ['a gap that ends before it begins', { form: 'hcpc-activities', activities: [{ day: '2026-01-01', type: 'Other', what: 'x' }], gaps: [{ from: '2026-11-16', until: '2026-03-02', why: 'x' }] }, 422, ['/gaps/0/from']],
    ['nothing at all', { form: 'nmc-accounts', parts: [answers(' ')] }, 422, ['/parts']],
  ])('are refused at the field with %s', async (_, body, status, pointers) => {
    expectProblem(await noor.asks('POST', '/api/professional-documents', { ...nothing, ...body }), status, pointers);
  });
});

it('documents made after the day by which somebody had to look at the form say so', async () => {
  const later = await Hospital.open('2027-10-01');
  const noor = await later.hire('noor');
  const { forms } = (await noor.asks<ProfessionalFormListResponse>('GET', '/api/professional-forms')).json;
  expect(forms.map(({ reviewIsDue }) => reviewIsDue)).toEqual([true, true, true, true]);
  await later.close();
});
