import { Database, type Picture } from '../../../api/src/platform/database';
import { OutsideTransaction } from '../../../api/src/platform/database/database';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

describe('one picture of the database', () => {
  let hospital: Hospital;
  let amina: Person;
  let database: Database;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    database = hospital.app.get(Database);
    await amina.writes('Mine.');
    await (await hospital.hire('tom')).writes('Not mine.');
  });
  afterAll(() => hospital.close());

  const count = async (picture: Picture): Promise<number> => (await picture.rows('SELECT id FROM entry')).length;

  it('shows what is its person\'s, without a WHERE, and nothing that comes after it was taken', async () => {
    await database.asOfNow(amina.id, async (picture) => {
      expect(await count(picture)).toBe(1);
      await amina.writes('Later.');
      expect(await count(picture)).toBe(1);
    });
    await database.asOfNow(amina.id, async (picture) => expect(await count(picture)).toBe(2));
  });

  it('writes nothing, not even what its person might', async () => {
    await expect(database.asOfNow(amina.id, (picture) => picture.rows('UPDATE entry SET revision = revision'))).rejects.toMatchObject({ code: '25006' });
  });

  it('is over with its work, and leaves nobody behind on the connection', async () => {
    let kept: Picture | undefined;
    await database.asOfNow(amina.id, async (picture) => void (kept = picture));
    await expect(kept?.rows('SELECT 1')).rejects.toThrow(OutsideTransaction);
    await expect(database.asOfNow(amina.id, () => Promise.reject(new Error('Its work failed.')))).rejects.toThrow('Its work failed.');
    expect(await database.single('SELECT app.staff_id() AS asker', [])).toEqual([{ asker: null }]);
  });

  it('is taken for a person and for nobody else', async () => {
    await expect(database.asOfNow(`${amina.id}'; RESET ROLE; --`, () => Promise.resolve())).rejects.toThrow(TypeError);
  });
});
