import { Hospital } from '../support/hospital';
import { askAtOnce, gather } from './many-at-once';

const PEOPLE = 9;
const CALLS = process.env['AFTERWORD_PROVE'] === '1' ? 10_000 : 500;
const SEED = Number(process.env['AFTERWORD_SEED'] ?? '1');

describe('many people at once', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await Hospital.open();
  });
  afterAll(() => hospital.close());

  it(`never get a sentence of another person, with errors and broken connections among ${CALLS} calls`, async () => {
    const crowd = await gather(hospital, PEOPLE);
    const { faults, kinds, broken } = await askAtOnce(crowd, CALLS, SEED);
    process.stdout.write(`Requests never mix: ${CALLS} calls of ${PEOPLE} people, seed ${SEED}, ${broken} broken off; ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}.\n`);
    expect(faults).toEqual([]);
    expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(CALLS);
    expect(broken).toBeGreaterThan(0);
  }, 300_000);
});
