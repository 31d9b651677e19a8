import { randomUUID } from 'node:crypto';
import type { EntryListResponse, EntryResponse } from '@afterword/api-types';
import { EntryPurge } from '../../../api/src/entries/entry-purge';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('deleting an entry', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const countedTags = async (id: string): Promise<string[]> =>
    (await hospital.behind.query<{ tag: string }>(`SELECT code || ' ' || direction AS tag FROM counted_tag WHERE entry_id = $1 ORDER BY 1`, [id])).rows.map(({ tag }) => tag);

  it('hides it from its author everywhere', async () => {
    const entry = await amina.writes('Gone in a moment.');
    const answer = await amina.asks('DELETE', `/api/entries/${entry.id}`, undefined, { 'if-match': '"1"' });
    expect([answer.status, answer.body]).toEqual([204, '']);
    const path = `/api/entries/${entry.id}`;
    expectProblem(await amina.asks('GET', path), 404);
    expectProblem(await amina.asks('DELETE', path), 404);
    expectProblem(await amina.asks('PUT', path, { model: 'plain', sections: [{ section: 'text', text: 'again' }] }, { 'if-match': '"1"' }), 404);
    expectProblem(await amina.asks('PUT', path, { model: 'plain', sections: [{ section: 'text', text: 'again' }] }), 404);
    expectProblem(await amina.asks('POST', `${path}/shares`, { readerId: grace.id, purpose: 'comment' }), 404);
    const { entries } = (await amina.asks<EntryListResponse>('GET', '/api/entries')).json;
    expect(entries.map(({ id }) => id)).not.toContain(entry.id);
  });

  it('ends its shares at once, for the words, the comments and the inbox', async () => {
    const entry = await amina.writes('Shared, then deleted.');
    const share = await amina.shares(entry, grace);
    await grace.comments(share, 'Thank you for this.');
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    for (const path of [`/api/shares/${share.id}`, `/api/shares/${share.id}/comments`]) expectProblem(await grace.asks('GET', path), 404, [], ['Shared, then']);
    expectProblem(await grace.asks('POST', `/api/shares/${share.id}/comments`, { text: 'More.' }), 404);
    expect((await grace.looksInInbox()).shares.map(({ id }) => id)).not.toContain(share.id);
  });

  it('can be undone; what was shared stays withdrawn', async () => {
    const entry = await amina.writes('Back again.', { title: 'Kept', tone: 'good' });
    const share = await amina.shares(entry, grace);
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    await hospital.deletedToday(entry);
    const undone = await amina.asks<EntryResponse>('DELETE', `/api/entries/${entry.id}/deletion`);
    expect([undone.status, undone.headers.get('etag')]).toEqual([200, '"1"']);
    expect(undone.json).toMatchObject({ id: entry.id, title: 'Kept', tone: 'good', sections: entry.sections });
    expect(undone.json.shares).toEqual([expect.objectContaining({ id: share.id, withdrawnOn: '2026-11-22' })]);
    expectProblem(await grace.asks('GET', `/api/shares/${share.id}`), 404);
    expect((await amina.shares(entry, grace)).version).toBe(2);
  });

  it('undoes only a deletion, and only of one\'s own', async () => {
    const entry = await amina.writes('Mine.');
    expectProblem(await amina.asks('DELETE', `/api/entries/${entry.id}/deletion`), 404);
    expectProblem(await amina.asks('DELETE', `/api/entries/${randomUUID()}/deletion`), 404);
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    await hospital.deletedToday(entry);
    expectProblem(await grace.asks('DELETE', `/api/entries/${entry.id}/deletion`), 404);
    expectProblem(await amina.asks('GET', `/api/entries/${entry.id}`), 404);
  });

  it("does nothing to another person's entry", async () => {
    const entry = await amina.writes('Mine.');
    await amina.shares(entry, grace);
    expectProblem(await grace.asks('DELETE', `/api/entries/${entry.id}`), 404);
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json.shares[0]?.withdrawnOn).toBeNull();
  });

  it('takes its counted tags along and brings them back while the month is open', async () => {
    const entry = await amina.writes('Counts.', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    expect(await countedTags(entry.id)).toEqual([]);
    await hospital.deletedToday(entry);
    await amina.asks('DELETE', `/api/entries/${entry.id}/deletion`);
    expect(await countedTags(entry.id)).toEqual(['DIG1 upheld']);
  });

  it('does not bring them back once the month is closed', async () => {
    hospital.clock.moveTo('2026-10-31T23:00:00Z');
    const dan = await hospital.employ('dan', { givenName: 'Dan', familyName: 'Ferreira', jobTitle: 'Physiotherapist', staffGroup: 'therapy' });
    const entry = await dan.writes('Counts.', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    await dan.asks('DELETE', `/api/entries/${entry.id}`);
    hospital.clock.moveTo('2026-11-01T00:00:00Z');
    await hospital.deletedToday(entry);
    const undone = await dan.asks<EntryResponse>('DELETE', `/api/entries/${entry.id}/deletion`);
    hospital.clock.moveTo('2026-11-22');
    expect([undone.status, undone.json.countsInTrends]).toEqual([200, true]);
    expect(await countedTags(entry.id)).toEqual([]);
  });

  it('is for good after thirty days, with its versions, shares and comments', async () => {
    const [old, younger] = [await amina.writes('Old.'), await amina.writes('Younger.')];
    const kept = await amina.writes('Not deleted.');
    const share = await amina.shares(old, grace);
    await grace.comments(share, 'A comment.');
    for (const { id } of [old, younger]) await amina.asks('DELETE', `/api/entries/${id}`);
    await hospital.behind.query('UPDATE entry SET deleted_on = current_date - CASE WHEN id = $1 THEN 31 ELSE 30 END WHERE id IN ($1, $2)', [old.id, younger.id]);
    expect(await hospital.app.get(EntryPurge, { strict: false }).purge()).toBe(1);
    for (const table of ['entry_version', 'share', 'comment']) {
      expect((await hospital.behind.query(`SELECT FROM ${table} WHERE entry_id = $1`, [old.id])).rowCount).toBe(0);
    }
    expectProblem(await amina.asks('DELETE', `/api/entries/${old.id}/deletion`), 404);
    expectProblem(await amina.asks('GET', `/api/shares/${share.id}`), 404);
    expect((await amina.asks('DELETE', `/api/entries/${younger.id}/deletion`)).status).toBe(200);
    expect((await amina.asks('GET', `/api/entries/${kept.id}`)).status).toBe(200);
  });
});
