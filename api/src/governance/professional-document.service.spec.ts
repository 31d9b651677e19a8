import type { Actor } from '../platform/authorization';
import type { Clock } from '../platform/clock/clock';
import { Refusal } from '../platform/problems';
import type { ProfessionalDocumentRequest } from './professional-document.dto';
import { ProfessionalDocumentService } from './professional-document.service';

const body: ProfessionalDocumentRequest = { form: 'nmc-discussion', fields: [{ code: 'name', text: 'Words.' }], parts: [], activities: [], gaps: [] };
const person = (id: string): Actor => ({ id }) as Actor;

describe('making a document', () => {
  let documents: ProfessionalDocumentService;
  beforeEach(() => (documents = new ProfessionalDocumentService({ today: () => '2026-11-22' } as Clock)));

  const refused = async (making: Promise<Buffer>): Promise<unknown> =>
    making.then(() => 'made', (error: unknown) => (error instanceof Refusal ? [error.status, error.extras.headers] : error));

  it('is done once at a time for one person, and again when it is done', async () => {
    const first = documents.make(person('amina'), body);
    const others = await Promise.all(Array.from({ length: 29 }, () => refused(documents.make(person('amina'), body))));
    expect(others).toEqual(others.map(() => [429, { 'Retry-After': '5' }]));
    expect((await first).length).toBeGreaterThan(0);
    expect((await documents.make(person('amina'), body)).length).toBeGreaterThan(0);
  });

  it('is done for four people at once, and for the fifth when one of them has theirs', async () => {
    const making = ['a', 'b', 'c', 'd'].map((id) => documents.make(person(id), body));
    expect(await refused(documents.make(person('e'), body))).toEqual([429, { 'Retry-After': '5' }]);
    await Promise.all(making);
    expect(await refused(documents.make(person('e'), body))).toBe('made');
  });

  it('gives the place back when it is refused', async () => {
    expect(await refused(documents.make(person('amina'), { ...body, fields: [{ code: 'name', text: ' ' }] }))).toEqual([422, undefined]);
    expect(await refused(documents.make(person('amina'), body))).toBe('made');
  });
});
