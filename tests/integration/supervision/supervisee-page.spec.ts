import type { SupervisionPageResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

describe('the page of a supervision', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let supervision: string;
  beforeEach(async () => {
    hospital = await Hospital.open();
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    supervision = await hospital.supervise(grace, amina);
  });
  afterEach(() => hospital.close());
  const page = async (person: Person): Promise<SupervisionPageResponse> => (await person.asks<SupervisionPageResponse>('GET', `/api/supervisions/${supervision}`)).json;
  const meets = (day: string, rest: { held?: string; cancelled?: string } = {}, beginsAt = '14:00'): Promise<unknown> => hospital.behind.query(
    `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement, finished_on, cancelled_on, cancelled_by)
     VALUES (gen_random_uuid(), $1, $2, $3, $3, '2026-01-01', $4, $5, 45, 1, $6, $7, CASE WHEN $7::date IS NULL THEN NULL ELSE $3::uuid END)`,
    [supervision, amina.id, grace.id, day, beginsAt, rest.held ?? null, rest.cancelled ?? null],
  );

  it('names who they are, and opens nothing that was shared', async () => {
    const share = await amina.shares(await amina.writes('Four letters.', { title: 'On letters' }), grace);
    const seen = await page(grace);
    expect(seen).toMatchObject({ role: 'supervisor', person: { givenName: 'Amina' }, next: null, last: null, agreement: { agreedOn: null, draft: 'none' } });
    expect(seen.brought).toEqual([{ id: share.id, entryId: null, version: 1, purpose: 'one-to-one', sharedOn: '2026-11-22', opened: false, waitsForMe: false }]);
    expect(JSON.stringify(seen)).not.toMatch(/letters/iu);
    expect((await amina.opens(share)).openedOn).toEqual([]);
  });

  it('shows the newest first, whether it was opened, and whose answer it waits for', async () => {
    const [first, second] = [await amina.shares(await amina.writes('One.'), grace), await amina.shares(await amina.writes('Two.'), grace)];
    await grace.opens(first);
    await grace.comments(first, 'What then?');
    const of = (seen: SupervisionPageResponse): unknown[] => seen.brought.map(({ id, opened, waitsForMe }) => [id, opened, waitsForMe]);
    expect(of(await page(grace))).toEqual([[second.id, false, false], [first.id, true, false]]);
    expect(of(await page(amina))).toEqual([[second.id, false, false], [first.id, true, true]]);
    expect((await page(amina)).brought.every(({ entryId }) => entryId !== null)).toBe(true);
  });

  it('loses what is withdrawn, and holds twenty at most and says that there are more', async () => {
    const share = await amina.shares(await amina.writes('One.'), grace);
    await amina.withdraws(share);
    expect((await page(grace)).brought).toEqual([]);
    const entry = await amina.writes('Many versions.');
    for (let n = 0; n < 21; n += 1) await amina.shares(entry, grace);
    const seen = await page(grace);
    expect([seen.brought.length, seen.brought[0]?.version, seen.moreBrought]).toEqual([20, 21, true]);
  });

  it('shows nothing of what is shared with another supervisor', async () => {
    const joyce = await hospital.hire('joyce');
    await hospital.supervise(joyce, amina);
    await amina.shares(await amina.writes('For Joyce.'), joyce);
    expect((await page(grace)).brought).toEqual([]);
    expect((await page(amina)).brought).toEqual([]);
  });

  it('has the session that comes next and the last that was held', async () => {
    await meets('2026-10-01', { held: '2026-10-01' });
    await meets('2026-10-29', { held: '2026-10-29' });
    await meets('2026-11-24', { cancelled: '2026-11-20' });
    await meets('2026-12-10');
    await meets('2026-11-26');
    expect(await page(grace)).toMatchObject({ next: { day: '2026-11-26', beginsAt: '14:00', minutes: 45 }, last: { day: '2026-10-29' } });
  });

  it('keeps a session in sight that has passed and was not held', async () => {
    await meets('2026-11-19');
    await meets('2026-11-12');
    expect((await page(grace)).next?.day).toBe('2026-11-19');
  });

  it('has no next session and no shares once it has ended', async () => {
    await amina.shares(await amina.writes('One.'), grace);
    await meets('2026-11-26');
    await hospital.endSupervision(supervision);
    for (const person of [amina, grace]) expect(await page(person)).toMatchObject({ next: null, brought: [], endedOn: '2026-11-22' });
  });
});
