import { DatabaseRole } from './app-role';
import { policyCatalogueFaults } from './catalogue/policies';
import { withSql } from './opened-walls';
import { type Scene, setScene } from './scene';
import { personas, truth } from './truth-table';
import { databaseFaults } from './walls';

const rows = truth.filter(({ resource }) => resource === 'figures of parts');

describe('the figures of parts', () => {
  let scene: Scene;
  let trends: DatabaseRole;
  let publication: DatabaseRole;
  beforeAll(async () => {
    scene = await setScene();
    trends = new DatabaseRole(scene.hospital, 'afterword_trends');
    publication = new DatabaseRole(scene.hospital, 'afterword_publication');
  });
  afterAll(async () => {
    await trends.close();
    await publication.close();
    await scene.hospital.close();
  });
  const faults = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const row of rows) for (const persona of personas) found.push(...(await databaseFaults(trends, scene, row, persona)));
    return found;
  };
  const seenBy = async (id: string | null, table = 'published_part'): Promise<number> => (await trends.rows(id, `SELECT FROM ${table}`)).length;

  it('stand before the educator alone, while everyone reads the whole hospital', async () => {
    const { 'an educator': educator, 'another staff member': other } = scene.people;
    for (const table of ['published_part', 'published_part_figure', 'known_part']) {
      expect([await seenBy(educator.id, table) > 0, await seenBy(other.id, table), await seenBy(null, table)]).toEqual([true, 0, 0]);
    }
    for (const table of ['published_month', 'published_figure']) expect(await seenBy(other.id, table)).toBeGreaterThan(0);
  });

  it('are gone with the role, and for whoever has left', async () => {
    const { id } = scene.people['an educator'];
    const { behind } = scene.hospital;
    const revoked = await withSql(behind, `UPDATE role_grant SET revoked_on = '2026-11-22' WHERE staff_id = '${id}'`, `UPDATE role_grant SET revoked_on = NULL WHERE staff_id = '${id}'`, () => seenBy(id));
    // Leaving takes the role too.
    const back = `UPDATE staff_member SET left_on = NULL WHERE id = '${id}'; UPDATE role_grant SET revoked_on = NULL WHERE staff_id = '${id}'`;
    const left = await withSql(behind, `UPDATE staff_member SET left_on = '2026-11-22' WHERE id = '${id}'`, back, () => seenBy(id));
    expect([revoked, left]).toEqual([0, 0]);
    expect(await seenBy(id)).toBeGreaterThan(0);
  });

  it('are added by the publication, which cannot look at them', async () => {
    for (const table of ['published_part', 'published_part_figure', 'known_part']) {
      expect(await publication.attempt(null, { sql: `SELECT FROM ${table}`, values: [] })).toEqual({ refusedWith: '42501' });
    }
  });

  it.each(['published_part', 'published_part_figure', 'known_part'])('let the checks see red when %s is opened', async (table) => {
    const { behind } = scene.hospital;
    const open = (using: string): string => `ALTER POLICY ${table}_read ON ${table} USING (${using})`;
    const seen = await withSql(behind, open('true'), open('(SELECT app.is_educator())'), faults);
    expect(seen.map((each) => each.split(':')[0])).toContain('another staff member, figures of parts, during, cut' + (table === 'published_part_figure' ? '' : ' by another way'));
    const disabled = await withSql(behind, `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`, `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`, faults);
    expect(disabled.length).toBeGreaterThan(0);
  });

  it('are as they were afterwards', async () => {
    expect(await faults()).toEqual([]);
    expect(await policyCatalogueFaults(scene.hospital.behind)).toEqual([]);
  });
});
