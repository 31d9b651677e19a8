import fc from 'fast-check';
import { cellsOf, countAuthors } from './cells';
import { hideMore } from './hide-more';
import { groupsOf } from './places';
import { busyHospitals } from './proof/hospitals';
import { hubOf, Room } from './room';
import { SMALL_NUMBER_RULE } from './rule';
import { firstSheet, shapeOf } from './sheet';
import { troubles } from './troubles';

describe('the room of all made months', () => {
  it('is what each of them has by itself, counted anew', () => {
    let looks = 0;
    for (const { tags, themes, places } of fc.sample(busyHospitals(), { seed: 7, numRuns: 25 })) {
      const cells = cellsOf(themes);
      const shape = shapeOf(SMALL_NUMBER_RULE, groupsOf(places), cells);
      const { sheet, room } = hideMore(shape, firstSheet(shape, countAuthors(tags, cells, places)));
      const hub = hubOf(shape, sheet);
      if (!room || hub === null) continue;
      const [together, alone] = [new Room(shape, hub), room.others.map(() => ({ low: 0, high: Infinity, values: 0 }))];
      troubles(shape, sheet, (world) => {
        looks++;
        together.look(world);
        const anew = new Room(shape, hub);
        anew.look(world);
        alone.forEach((each, nth) => {
          each.low = Math.max(each.low, anew.low[nth]!);
          each.high = Math.min(each.high, anew.high[nth]!);
          each.values = Math.max(each.values, anew.values[nth]!);
        });
      });
      expect([...together.low]).toEqual(alone.map(({ low }) => low));
      expect([...together.high]).toEqual(alone.map(({ high }) => high));
      expect([...together.values]).toEqual(alone.map(({ values }) => values));
    }
    expect(looks).toBeGreaterThan(100);
  });
});
