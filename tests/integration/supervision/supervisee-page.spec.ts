import type { SupervisionPageResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { adds, confirms, planned } from '../sessions/meetings';

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

  it('waits for whoever did not write last in a thread that is open, whatever was written in another', async () => {
    const share = await amina.shares(await amina.writes('One.'), grace);
    const waits = async (): Promise<(boolean | undefined)[]> => [(await page(amina)).brought[0]?.waitsForMe, (await page(grace)).brought[0]?.waitsForMe];
    const first = await grace.comments(share, 'What then?');
    expect(await waits()).toEqual([true, false]);
    const second = await amina.comments(share, 'And what of the letters?');
    expect(await waits()).toEqual([true, true]);
    await amina.comments(share, 'Then I rang.', { thread: first.id });
    await grace.comments(share, 'Bring them.', { thread: second.id });
    expect(await waits()).toEqual([true, true]);
    expect((await amina.asks('PUT', `/api/comments/${second.id}/resolution`)).status).toBe(204);
    expect(await waits()).toEqual([false, true]);
    expect((await amina.asks('PUT', `/api/comments/${first.id}/resolution`)).status).toBe(204);
    expect(await waits()).toEqual([false, false]);
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

  it('brings what both promised with what is overdue first, and what is to be talked about next with who added it', async () => {
    hospital.clock.moveTo('2026-11-01');
    await Promise.all([amina, grace].map((each) => each.signsIn(PASSWORD)));
    const late = await grace.promises(supervision, 'Ask about the board.', { owner: 'supervisor', dueOn: '2026-11-14' });
    const later = await amina.promises(supervision, 'Bring the letters.', { owner: 'supervisee', dueOn: '2026-12-14' });
    hospital.clock.moveTo('2026-11-22');
    await Promise.all([amina, grace].map((each) => each.signsIn(PASSWORD)));
    const held = await planned({ hospital, amina, grace, supervisionId: supervision }, { day: '2026-11-22' });
    await adds(grace, held, { title: 'Winter rota' });
    await confirms(grace, held);
    const next = await planned({ hospital, amina, grace, supervisionId: supervision });
    const share = await amina.shares(await amina.writes('Four letters.'), grace);
    await adds(amina, next, { shareId: share.id });
    const seen = await page(grace);
    expect(seen.promises.map(({ id, mine, words }) => [id, mine, words])).toEqual([[late.id, true, 'Ask about the board.'], [later.id, false, 'Bring the letters.']]);
    expect(seen.topics.map(({ kind, title, mine, share: brought, carriedFrom }) => [kind, title, mine, brought?.id ?? null, carriedFrom])).toEqual([
      ['words', 'Winter rota', true, null, '2026-11-22'], ['share', null, false, share.id, null],
    ]);
    expect((await page(amina)).topics.map(({ mine }) => mine)).toEqual([false, true]);
    expect([seen.cover, (await page(amina)).cover]).toEqual([{ dueOn: '2027-01-03', state: 'covered' }, null]);
    await amina.withdraws(share);
    expect((await page(grace)).topics[1]).toMatchObject({ kind: 'share', share: null });
  });

  it('of a restorative supervision holds no promises and no topics', async () => {
    const restorative = await hospital.supervise(grace, amina, 'restorative');
    await planned({ hospital, amina, grace, supervisionId: restorative });
    const { json } = await grace.asks<SupervisionPageResponse>('GET', `/api/supervisions/${restorative}`);
    expect([json.next?.day, json.topics, json.promises]).toEqual(['2026-11-26', [], []]);
  });

  it('shows what both promised once it has ended, whatever became of it', async () => {
    await grace.promises(supervision, 'Ask about the board.');
    const done = await grace.promises(supervision, 'Find a room.');
    await grace.asks('PUT', `/api/commitments/${done.id}/closing`, { as: 'done' });
    await hospital.endSupervision(supervision);
    expect((await page(amina)).promises.map(({ words, can }) => [words, can])).toEqual([['Find a room.', ['read']], ['Ask about the board.', ['read']]]);
    expect((await page(grace)).cover).toBeNull();
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
