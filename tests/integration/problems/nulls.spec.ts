import { randomUUID } from 'node:crypto';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

/** A null where the contract has none is a fault at its field, and neither a value nor a failure. */
describe('null for what may be left out', () => {
  let hospital: Hospital;
  const people: Partial<Record<'owen' | 'priya' | 'amina', Person>> = {};
  let supervisionId: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    for (const name of ['owen', 'priya', 'amina'] as const) people[name] = await hospital.hire(name);
    const grace = await hospital.hire('grace');
    supervisionId = await hospital.supervise(grace, people.amina!);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', '2026-01-01')`, [people.owen!.id]);
    await people.owen!.proves();
  });
  afterAll(() => hospital.close());

  const held = { id: randomUUID(), reason: 'court-order', reference: 'HC-1', reviewDays: 30, silence: 'court', silenceDays: null, fromDay: null, untilDay: null };
  it.each([
    ['amina', '/api/account/proof', { password: null }, '/password'],
    ['amina', '/api/account/proof', { code: null }, '/code'],
    ['priya', '/api/briefing-drafts', { id: randomUUID(), text: null }, '/text'],
    ['priya', '/api/briefing-drafts', { id: randomUUID(), file: null }, '/file'],
    ['priya', '/api/briefing-drafts', { id: randomUUID(), newVersionOf: null }, '/newVersionOf'],
    ['owen', '/api/holds', held, '/silenceDays'],
    ['amina', '/api/commitments', { words: 'To ring.', owner: 'supervisee', dueOn: '2026-12-01', sessionId: null }, '/sessionId'],
  ] as const)('by %s at %s: %j', async (name, path, body, pointer) => {
    const whole = path === '/api/holds' ? { ...body, authorId: people.amina!.id } : path === '/api/commitments' ? { ...body, supervisionId } : body;
    expectProblem(await people[name]!.asks('POST', path, whole), 400, [pointer], []);
  });
});
