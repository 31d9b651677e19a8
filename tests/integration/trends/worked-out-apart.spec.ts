import { firstBriefing, publishMonth, themesOf } from '@afterword/journal';
import type { DataSource } from 'typeorm';
import { openSource } from '../../../api/src/platform/database';
import { MasterKey } from '../../../api/src/platform/sealing';
import { type MonthInHand, MonthKeepsChanging, PublicationRepository } from '../../../api/src/trends/publication.repository';
import { countedMonth } from '../../support/counted-month';
import { Hospital } from '../../support/hospital';

describe('a month that is worked out while no transaction is open', () => {
  let hospital: Hospital;
  const sources: DataSource[] = [];
  const repository = async (): Promise<PublicationRepository> => {
    sources.push(await openSource('afterword_publication', hospital.settings, hospital.app.get(MasterKey, { strict: false }), 1));
    return new PublicationRepository(sources.at(-1)!);
  };
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  beforeEach(async () => {
    await hospital.behind.query('DELETE FROM counted_tag; DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month');
    await countedMonth(hospital.behind, '2026-10', 30, ['DIG1 upheld']);
    await countedMonth(hospital.behind, '2026-10', 30, ['COM strain']);
  });
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    await hospital.close();
  });

  const decide = async ({ tags, places }: MonthInHand) => publishMonth(tags, themesOf(firstBriefing), places);
  const takeOneBack = () => hospital.behind.query(`DELETE FROM counted_tag WHERE author_id = (SELECT min(author_id::text)::uuid FROM counted_tag)`);
  const rows = async (table: string): Promise<number> => (await hospital.behind.query(`SELECT FROM ${table}`)).rowCount ?? 0;

  it('holds no transaction meanwhile', async () => {
    let state: unknown;
    await (await repository()).publish('2026-10', '2026-11-01', async (inHand) => {
      state = (await hospital.behind.query(`SELECT state FROM pg_stat_activity WHERE usename = 'afterword_publication' AND datname = current_database()`)).rows;
      return decide(inHand);
    });
    expect(state).toEqual([{ state: 'idle' }]);
    expect([await rows('published_month'), await rows('counted_tag')]).toEqual([1, 0]);
  });

  it('is worked out anew when somebody took theirs back meanwhile', async () => {
    const counted: number[] = [];
    const published = await (await repository()).publish('2026-10', '2026-11-01', async (inHand) => {
      counted.push(new Set(inHand.tags.map(({ authorId }) => authorId)).size);
      if (counted.length === 1) await takeOneBack();
      return decide(inHand);
    });
    expect([published, counted]).toEqual([true, [60, 59]]);
    expect(await rows('counted_tag')).toBe(0);
  });

  it('is left for the next hour when it keeps changing, with everything as it was', async () => {
    const those = await repository();
    await expect(those.publish('2026-10', '2026-11-01', async (inHand) => (await takeOneBack(), decide(inHand)))).rejects.toBeInstanceOf(MonthKeepsChanging);
    expect([await rows('published_month'), await rows('published_figure'), await rows('counted_tag')]).toEqual([0, 0, 57]);
    expect(await those.publish('2026-10', '2026-11-01', decide)).toBe(true);
  });

  it('is worked out by one process at a time, and by another when that one is gone', async () => {
    const [one, other] = [await repository(), await repository()];
    let second: boolean | undefined;
    await expect(
      one.publish('2026-10', '2026-11-01', async () => {
        second = await other.publish('2026-10', '2026-11-01', decide);
        throw new Error('gone');
      }),
    ).rejects.toThrow('gone');
    expect([second, await rows('published_month')]).toEqual([false, 0]);
    expect(await other.publish('2026-10', '2026-11-01', decide)).toBe(true);
    expect(await one.publish('2026-10', '2026-11-01', decide)).toBe(false);
  });

  it('stores what may be shown and no more', async () => {
    let sheet: Awaited<ReturnType<typeof decide>> = [];
    await (await repository()).publish('2026-10', '2026-11-01', async (inHand) => (sheet = await decide(inHand)));
    const [organisation, ...parts] = sheet;
    const { rows: figures } = await hospital.behind.query('SELECT code, direction, people FROM published_figure ORDER BY code, direction');
    const sorted = (those: readonly { code: string; direction: string }[]) => [...those].sort((a, b) => (`${a.code} ${a.direction}` < `${b.code} ${b.direction}` ? -1 : 1));
    expect(sorted(figures)).toEqual(sorted(organisation!.figures));
    const { rows: stored } = await hospital.behind.query('SELECT cut, part_id AS id, code, direction, people FROM published_part_figure');
    const shown = parts.flatMap(({ cut, id, figures: those }) => those.flatMap((figure) => (figure.people === null ? [] : [{ cut, id, ...figure }])));
    expect(stored).toHaveLength(shown.length);
    expect(stored).toEqual(expect.arrayContaining(shown));
  });
});
