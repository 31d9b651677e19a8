import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicationService } from '../../../api/src/trends';
import { countedMonth } from '../../support/counted-month';
import { Hospital } from '../../support/hospital';

describe("the file of the clear tags' table", () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  afterAll(() => hospital.close());

  /** The bytes of the table and of its indexes as they stand on the disk. */
  const bytes = async (): Promise<Buffer> => {
    await hospital.behind.query('CHECKPOINT');
    const { rows } = await hospital.behind.query<{ path: string }>(
      `SELECT pg_relation_filepath('counted_tag') AS path
       UNION ALL SELECT pg_relation_filepath(indexrelid) FROM pg_index WHERE indrelid = 'counted_tag'::regclass`,
    );
    return Buffer.concat(rows.map(({ path }) => readFileSync(join(process.env['PG_DATA_DIR'] ?? '', path))));
  };
  const publish = (): Promise<string[]> => hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();

  it('holds no tag of a published month, also where the open month keeps its pages in use', async () => {
    await countedMonth(hospital.behind, '2026-10', 10, ['UND5 challenged']);
    await countedMonth(hospital.behind, '2026-11', 3, ['DIG4 missed']);
    await countedMonth(hospital.behind, '2026-10', 10, ['UND5 challenged']);
    expect((await bytes()).includes('UND5')).toBe(true);
    expect(await publish()).toEqual(['2026-10']);
    const after = await bytes();
    expect(after.includes('DIG4')).toBe(true);
    expect(after.includes('UND5')).toBe(false);
    expect(after.includes('challenged')).toBe(false);
  });

  it("leaves nothing in the planner's statistics, which outlive the rows", async () => {
    await hospital.behind.query('ANALYZE counted_tag');
    const { rows } = await hospital.behind.query(`SELECT attname FROM pg_stats WHERE tablename = 'counted_tag' AND attname <> 'month'`);
    expect(rows).toEqual([]);
    const { rows: others } = await hospital.behind.query(`SELECT FROM pg_stats WHERE tablename = 'counted_tag'`);
    expect(others).toHaveLength(1);
  });

  it('is empty once nothing is counted any more', async () => {
    hospital.clock.moveTo('2026-12-01');
    expect(await publish()).toEqual(['2026-11']);
    const { rows } = await hospital.behind.query<{ size: number }>(`SELECT pg_relation_size('counted_tag')::integer AS size`);
    expect(rows).toEqual([{ size: 0 }]);
    expect((await bytes()).includes('DIG4')).toBe(false);
  });
});
