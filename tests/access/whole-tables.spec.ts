import { DatabaseRole } from './app-role';
import { type Scene, setScene } from './scene';
import { personas } from './truth-table';
import { protectedTables, tableFaults, whereLessFaults, whose, writeFaults, writes } from './whole-tables';

describe('a query without WHERE, as the application role', () => {
  let scene: Scene;
  let database: DatabaseRole;
  beforeAll(async () => {
    scene = await setScene();
    database = new DatabaseRole(scene.hospital);
  });
  afterAll(async () => {
    await database.close();
    await scene.hospital.close();
  });

  it('is tried on every table that holds something of somebody', async () => {
    expect(await protectedTables(scene.hospital.behind)).toEqual(Object.keys(whose).sort());
  });

  it.each(Object.entries(whose).filter(([, theirs]) => theirs !== 'none').map(([table]) => table))(
    'finds rows in %s that could be seen by the wrong person',
    async (table) => {
      const { rowCount } = await scene.hospital.behind.query(`SELECT FROM ${table}`);
      expect(rowCount).toBeGreaterThan(0);
    },
  );

  describe.each(personas)('by %s', (persona) => {
    it.each(Object.keys(whose))('shows only their own rows of %s', async (table) => {
      expect(await tableFaults(database, scene, table, persona)).toEqual([]);
    });

    it.each(writes)('touches only their own rows: $sql', async (write) => {
      expect(await writeFaults(database, scene, write, persona)).toEqual([]);
    });
  });

  it('shows nothing of anyone when nobody asks, even after somebody did on the same connection', async () => {
    const [entry] = await database.rows<{ n: number }>(scene.people['the author'].id, 'SELECT count(*)::integer AS n FROM entry');
    expect(entry?.n).toBeGreaterThan(0);
    for (const [table, theirs] of Object.entries(whose)) {
      if (theirs !== 'none') expect(await database.rows(null, `SELECT FROM ${table}`)).toEqual([]);
    }
  });

  it('finds no fault for anyone in the sum that the sabotage specs rely on', async () => {
    expect(await whereLessFaults(database, scene)).toEqual([]);
  });
});
