import type { Configuration } from '../../api/src/platform/config/configuration';
import { cloneDatabases } from '../support/databases';
import { Hospital } from '../support/hospital';
import { Pooler, pgbouncer } from '../support/pooler';
import { proofCount } from '../support/seeded';
import { askAtOnce, gather } from './many-at-once';

const PEOPLE = 9;
const CALLS = proofCount(10_000);
const SEED = Number(process.env['AFTERWORD_SEED'] ?? '1');

/** Lets people ask at once and says what came of it. */
async function many(through: string, hospital: Hospital): Promise<void> {
  const crowd = await gather(hospital, PEOPLE);
  const { faults, kinds, broken } = await askAtOnce(crowd, CALLS, SEED);
  process.stdout.write(`Requests never mix${through}: ${CALLS} calls of ${PEOPLE} people, seed ${SEED}, ${broken} broken off; ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}.\n`);
  expect(faults).toEqual([]);
  expect([...kinds.values()].reduce((sum, count) => sum + count, 0)).toBe(CALLS);
  expect(broken).toBeGreaterThan(0);
}

describe('many people at once', () => {
  it(`never get a sentence of another person, with errors and broken connections among ${CALLS} calls`, async () => {
    const hospital = await Hospital.open();
    await many('', hospital);
    await hospital.close();
  }, 600_000);

  const where = pgbouncer ? it : it.skip;
  where(`nor where a pooler hands a few connections of the database from one to the next, among ${CALLS} calls`, async () => {
    const databases = await cloneDatabases();
    const pooler = await Pooler.before(databases.mainUrl, 4);
    const pooled: Partial<Configuration> = { databaseUrl: pooler.url, statements: 'plain' };
    const hospital = await Hospital.open('2026-11-22', pooled, databases);
    await many(', through a pooler', hospital);
    await hospital.close();
    await pooler.stop();
  }, 600_000);
});
