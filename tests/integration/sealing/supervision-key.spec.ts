import { Database } from '../../../api/src/platform/database';
import { type SupervisionKey, SupervisionSealer } from '../../../api/src/platform/sealing';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

describe('the key of a supervision', () => {
  const place = { of: 'a row', field: 'body', revision: 1 };
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let tom: Person;
  let supervision: string;
  beforeEach(async () => {
    hospital = await Hospital.open();
    [amina, grace, tom] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('tom')];
    supervision = await hospital.supervise(grace, amina);
  });
  afterEach(() => hospital.close());

  const keyFor = (person: Person): Promise<SupervisionKey> =>
    hospital.app.get(Database, { strict: false }).asStaffMember(person.id, () => hospital.app.get(SupervisionSealer, { strict: false }).keyOf(supervision));

  it('opens for both what either has sealed, and for nobody else', async () => {
    const sealed = (await keyFor(amina)).seal(place, 'what both keep');
    expect((await keyFor(grace)).open(place, sealed)).toBe('what both keep');
    hospital.clock.moveTo('2026-11-23');
    await expect(keyFor(tom)).rejects.toThrow('could not be opened');
  });

  it('opens nothing at another place', async () => {
    const key = await keyFor(amina);
    const sealed = key.seal(place, 'what both keep');
    for (const moved of [{ ...place, of: 'another row' }, { ...place, field: 'title' }, { ...place, revision: 2 }]) expect(() => key.open(moved, sealed)).toThrow('could not be opened');
  });

  it('is made once, also when the transaction that asked for it came to nothing', async () => {
    const database = hospital.app.get(Database, { strict: false });
    const broken = database.asStaffMember(amina.id, async () => {
      await hospital.app.get(SupervisionSealer, { strict: false }).keyOf(supervision);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    const [first, second] = [await keyFor(amina), await keyFor(grace)];
    expect(second.id).toBe(first.id);
    expect((await hospital.behind.query('SELECT key_id FROM supervision WHERE id = $1', [supervision])).rows).toEqual([{ key_id: first.id }]);
  });

  it('that was lost is not made a second time, which would part two people from what they keep', async () => {
    await keyFor(amina);
    const keys = await connect(hospital.databases.keysUrl);
    await keys.query('DELETE FROM supervision_key');
    hospital.clock.moveTo('2026-11-23');
    await expect(keyFor(grace)).rejects.toThrow('could not be opened');
    expect((await keys.query('SELECT FROM supervision_key')).rowCount).toBe(0);
    await keys.end();
  });
});
