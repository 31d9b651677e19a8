import { proofCount, seeded } from '../../support/seeded';
import { ChangingHospital } from './changing-hospital';

const MONTHS = ['2026-08', '2026-09', '2026-10'];
const CLOSED_ON = ['2026-09-02', '2026-10-03', '2026-11-04'];
const HOSPITALS = proofCount(100);

interface Broken {
  readonly behind?: string;
  readonly beforeAgain?: string;
}

describe('publishing again, after whatever people did meanwhile', () => {
  const { seed, chance } = seeded();
  const done = new Map<string, number>();
  const shown = new Map<string, number>();

  /** Lives through three months and returns where what was published before is no longer what it was. */
  const differences = async (people: number, broken: Broken = {}): Promise<string[]> => {
    const those = await ChangingHospital.open(chance, people);
    const found: string[] = [];
    try {
      await those.hospital.behind.query(broken.behind ?? '');
      for (const [nth, month] of MONTHS.entries()) {
        await those.live(month);
        those.hospital.clock.moveTo(CLOSED_ON[nth]!);
        const [one, other] = await Promise.all([those.publish(), those.publish()]);
        expect([...one, ...other]).toEqual([month]);
        const months = MONTHS.slice(0, nth + 1);
        const before = await those.published(months);
        for (const table of ['published_figure', 'published_part_figure']) shown.set(table, (shown.get(table) ?? 0) + (before[table] as { people: number | null }[]).filter(({ people: each }) => each).length);
        const changes = await those.change(months[Math.floor(chance() * months.length)]!);
        for (const name of changes) done.set(name, (done.get(name) ?? 0) + 1);
        await those.hospital.behind.query(broken.beforeAgain ?? '');
        if (!broken.beforeAgain) expect((await Promise.all([those.publish(), those.publish()])).flat()).toEqual([]);
        else await those.publish();
        expect((await those.hospital.behind.query('SELECT FROM counted_tag WHERE month IN (SELECT month FROM published_month)')).rowCount).toBe(0);
        const after = await those.published(months);
        for (const [what, rows] of Object.entries(before)) if (JSON.stringify(after[what]) !== JSON.stringify(rows)) found.push(`${what} after ${month} and ${changes.join(', ')}`);
      }
    } finally {
      await those.close();
    }
    return found;
  };

  it(`changes nothing of any month, in ${HOSPITALS} hospitals`, async () => {
    for (let nth = 0; nth < HOSPITALS; nth += 1) expect({ seed, nth, found: await differences(60 + Math.floor(chance() * 140)) }).toEqual({ seed, nth, found: [] });
    // It looked at something, and everything that can be done was done.
    for (const figures of shown.values()) expect(figures).toBeGreaterThan(0);
    if (HOSPITALS > 3) expect(done.size).toBe(15);
  }, 30_000 * HOSPITALS);

  it('would be seen to change where figures followed what is deleted or counts no more', async () => {
    const found = await differences(160, {
      behind: `CREATE FUNCTION follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN UPDATE published_figure SET people = people + 5 WHERE people >= 10; RETURN NULL; END $$;
        CREATE TRIGGER sabotage AFTER DELETE OR UPDATE OF counts_in_trends ON entry FOR EACH STATEMENT EXECUTE FUNCTION follow()`,
    });
    expect(found.some((each) => each.startsWith('published_figure'))).toBe(true);
    expect(found.some((each) => each.startsWith('read organisation'))).toBe(true);
  }, 60_000);

  it('would be seen to change where a month forgot that it was published', async () => {
    const found = await differences(160, { beforeAgain: 'DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month' });
    expect(found.some((each) => each.startsWith('published_month') || each.startsWith('published_figure'))).toBe(true);
  }, 60_000);
});
