import { PublicationService } from '../../../api/src/trends';
import { countedMonth } from '../../support/counted-month';
import { Hospital, PASSWORD } from '../../support/hospital';

describe('the publication of closed months', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  beforeEach(() => hospital.behind.query('DELETE FROM counted_tag; DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month'));
  afterAll(() => hospital.close());

  const publish = (): Promise<string[]> => hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();
  const clear = async (): Promise<string[]> =>
    (await hospital.behind.query<{ month: string }>(`SELECT DISTINCT to_char(month, 'YYYY-MM') AS month FROM counted_tag ORDER BY 1`)).rows.map(({ month }) => month);
  const months = async (): Promise<object[]> =>
    (await hospital.behind.query<{ row: object }>(`SELECT json_build_object('month', to_char(month, 'YYYY-MM'), 'contributing', contributing) AS row FROM published_month ORDER BY month`))
      .rows.map(({ row }) => row);
  const shown = async (month: string): Promise<Record<string, number>> => {
    const { rows } = await hospital.behind.query<{ cell: string; people: number }>(
      `SELECT code || ' ' || direction AS cell, people FROM published_figure WHERE month = $1 AND people > 0`, [`${month}-01`]);
    return Object.fromEntries(rows.map(({ cell, people }) => [cell, people]));
  };

  it('shows rounded numbers of people and takes the clear tags away', async () => {
    await countedMonth(hospital.behind, '2026-10', 12, ['DIG1 upheld']);
    await countedMonth(hospital.behind, '2026-10', 12, ['COM strain', 'COM4 strain']);
    expect(await publish()).toEqual(['2026-10']);
    expect(await months()).toEqual([{ month: '2026-10', contributing: 25 }]);
    expect(await shown('2026-10')).toEqual({ 'DIG upheld': 10, 'DIG1 upheld': 10, 'COM strain': 10, 'COM4 strain': 10 });
    expect(await clear()).toEqual([]);
    const { rows } = await hospital.behind.query('SELECT FROM published_figure WHERE people NOT IN (0, 10)');
    expect(rows).toEqual([]);
  });

  it('happens once, however often and however many at once', async () => {
    await countedMonth(hospital.behind, '2026-10', 16, ['DIG1 upheld']);
    const all = await Promise.all([publish(), publish(), publish(), publish()]);
    expect(all.flat()).toEqual(['2026-10']);
    expect(await publish()).toEqual([]);
    expect(await months()).toHaveLength(1);
  });

  it('leaves the open month alone', async () => {
    await countedMonth(hospital.behind, '2026-11', 30, ['DIG1 upheld']);
    expect(await publish()).toEqual([]);
    expect([await months(), await clear()]).toEqual([[], ['2026-11']]);
    hospital.clock.moveTo('2026-11-30T23:59:59Z');
    expect(await publish()).toEqual([]);
    hospital.clock.moveTo('2026-12-01T00:00:00Z');
    expect(await publish()).toEqual(['2026-11']);
    hospital.clock.moveTo('2026-11-22');
  });

  it('comes late for several months, an empty one between them too', async () => {
    await countedMonth(hospital.behind, '2026-08', 20, ['DIG1 upheld']);
    await countedMonth(hospital.behind, '2026-10', 7, ['DIG1 upheld']);
    await countedMonth(hospital.behind, '2026-11', 1, ['DIG1 upheld']);
    expect(await publish()).toEqual(['2026-08', '2026-09', '2026-10']);
    // Nobody in September looks like seven in October.
    expect(await months()).toEqual([{ month: '2026-08', contributing: 20 }, { month: '2026-09', contributing: null }, { month: '2026-10', contributing: null }]);
    expect([await shown('2026-09'), await shown('2026-10')]).toEqual([{}, {}]);
    const { rows } = await hospital.behind.query(`SELECT count(*) FILTER (WHERE people IS NULL)::integer AS hidden, count(*)::integer AS "all" FROM published_figure WHERE month IN ('2026-09-01', '2026-10-01') GROUP BY month`);
    expect(rows).toHaveLength(2);
    for (const { hidden, all } of rows as { hidden: number; all: number }[]) expect(hidden).toBe(all);
    expect(await clear()).toEqual(['2026-11']);
  });

  it('goes on where it stopped, with months in which nobody counted anything', async () => {
    await countedMonth(hospital.behind, '2026-08', 20, ['DIG1 upheld']);
    await publish();
    await hospital.behind.query(`DELETE FROM published_part WHERE month >= '2026-09-01'; DELETE FROM published_together WHERE month >= '2026-09-01'; DELETE FROM published_figure WHERE month >= '2026-09-01'; DELETE FROM published_month WHERE month >= '2026-09-01'`);
    expect(await publish()).toEqual(['2026-09', '2026-10']);
  });

  it('has nothing to do before the first tag ever', async () => {
    expect([await publish(), await months()]).toEqual([[], []]);
  });

  it('deletes the clear tags in the same transaction, or publishes nothing', async () => {
    await countedMonth(hospital.behind, '2026-10', 20, ['DIG1 upheld']);
    await hospital.behind.query('REVOKE DELETE ON counted_tag FROM afterword_publication');
    await expect(publish()).rejects.toThrow();
    expect([await months(), await clear()]).toEqual([[], ['2026-10']]);
    await hospital.behind.query('GRANT DELETE ON counted_tag TO afterword_publication');
    expect(await publish()).toEqual(['2026-10']);
  });

  it('is not changed by anything later: edits, deletions, leavers, a straggler', async () => {
    hospital.clock.moveTo('2026-10-30');
    const amina = await hospital.hire('amina');
    const entry = await amina.writes('Counted.', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const other = await amina.writes('Counted too.', { countsInTrends: true, tags: [{ code: 'DIG2', direction: 'upheld' }] });
    await countedMonth(hospital.behind, '2026-10', 19, ['DIG1 upheld']);
    hospital.clock.moveTo('2026-11-22');
    await amina.signsIn(PASSWORD);
    await publish();
    const all = async (): Promise<unknown> => [await months(), (await hospital.behind.query('SELECT * FROM published_figure ORDER BY month, code, direction')).rows, (await hospital.behind.query('SELECT * FROM published_together ORDER BY month, code, direction')).rows];
    const before = await all();
    await amina.revises(entry, 'Another text.', { tags: [{ code: 'COM', direction: 'strain' }] });
    await amina.asks('DELETE', `/api/entries/${other.id}`);
    await hospital.deletedToday(other);
    expect((await amina.asks('DELETE', `/api/entries/${other.id}/deletion`)).status).toBe(200);
    expect(await clear()).toEqual([]);
    await hospital.behind.query(`INSERT INTO counted_tag (entry_id, author_id, month, code, direction) VALUES ($1, $2, '2026-10-01', 'BOU', 'unsure')`, [entry.id, amina.id]);
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01'`);
    expect(await publish()).toEqual([]);
    expect(await all()).toEqual(before);
    expect(await clear()).toEqual([]);
  });
});
