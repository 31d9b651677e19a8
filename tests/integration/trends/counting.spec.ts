import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';

const COUNTED: Partial<EntryRequest> = { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }, { code: 'UND2', direction: 'seen' }] };

describe('clear tags of the open month', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-10-30');
    amina = await hospital.hire('amina');
  });
  afterEach(async () => {
    hospital.clock.moveTo('2026-10-30');
    await hospital.behind.query('DELETE FROM counted_tag; DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month');
  });
  afterAll(() => hospital.close());
  const counted = async (entry: { id: string }): Promise<string[]> =>
    (await hospital.behind.query<{ row: string }>(
      `SELECT to_char(month, 'YYYY-MM') || ' ' || code || ' ' || direction AS row FROM counted_tag WHERE entry_id = $1 AND author_id = $2 ORDER BY 1`,
      [entry.id, amina.id],
    )).rows.map(({ row }) => row);
  const inNovember = async (): Promise<void> => {
    hospital.clock.moveTo('2026-11-02');
    await amina.signsIn(PASSWORD);
  };

  it('stand only for an entry whose author lets it count', async () => {
    expect(await counted(await amina.writes('Mine alone.', { ...COUNTED, countsInTrends: false }))).toEqual([]);
    expect(await counted(await amina.writes('Mine alone.', { tags: [{ code: 'DIG1', direction: 'upheld' }] }))).toEqual([]);
    expect(await counted(await amina.writes('Counts.', COUNTED))).toEqual(['2026-10 DIG1 upheld', '2026-10 UND2 seen']);
    expect(await counted(await amina.writes('Counts without a theme.', { countsInTrends: true }))).toEqual([]);
  });

  it('follow what the author changes', async () => {
    const entry = await amina.writes('Counts.', COUNTED);
    const revised = await amina.revises(entry, 'Counts.', { tags: [{ code: 'COM', direction: 'strain' }] });
    expect(await counted(entry)).toEqual(['2026-10 COM strain']);
    const off = await amina.revises(revised, 'Counts.', { countsInTrends: false });
    expect(await counted(entry)).toEqual([]);
    await amina.revises(off, 'Counts.', { countsInTrends: true });
    expect(await counted(entry)).toEqual(['2026-10 COM strain']);
  });

  it('stay when a save says nothing about counting', async () => {
    const entry = await amina.writes('Counts.', COUNTED);
    const body = { model: 'plain', sections: [{ section: 'text', text: 'New words.' }], tags: COUNTED.tags };
    const { json } = await amina.asks<EntryResponse>('PUT', `/api/entries/${entry.id}`, body, { 'if-match': '"1"' });
    expect([json.revision, json.countsInTrends]).toEqual([2, true]);
    expect(await counted(entry)).toHaveLength(2);
  });

  it('are never added to a month that is closed', async () => {
    const entry = await amina.writes('Last month.', { ...COUNTED, countsInTrends: false });
    await inNovember();
    await amina.revises(entry, 'Last month.', { countsInTrends: true });
    expect(await counted(entry)).toEqual([]);
  });

  it('keep their month as it ended when words are corrected before its publication', async () => {
    const entry = await amina.writes('Last month with a slip.', COUNTED);
    await inNovember();
    const corrected = await amina.revises(entry, 'Last month without it.');
    expect(await counted(entry)).toEqual(['2026-10 DIG1 upheld', '2026-10 UND2 seen']);
    await amina.revises(corrected, 'Last month without it.', { tags: [{ code: 'COM', direction: 'strain' }] });
    expect(await counted(entry)).toEqual(['2026-10 DIG1 upheld', '2026-10 UND2 seen']);
  });

  it('can be taken back until the publication', async () => {
    const [entry, other] = [await amina.writes('Off.', COUNTED), await amina.writes('Deleted.', COUNTED)];
    await inNovember();
    await amina.revises(entry, 'Off.', { countsInTrends: false });
    await amina.asks('DELETE', `/api/entries/${other.id}`);
    expect([...(await counted(entry)), ...(await counted(other))]).toEqual([]);
  });
});
