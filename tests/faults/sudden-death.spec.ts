import type { EntryListResponse } from '@afterword/api-types';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { freePort, OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { proofCount, seeded } from '../support/seeded';
import { everythingIsThereOnce, Writer } from './writers';

const ROUNDS = proofCount(100);
const WRITERS = 4;

describe('sudden death while people are writing', () => {
  const { seed, chance } = seeded();
  let postgres: OwnPostgres;
  let product: OwnProcess;
  let port: string;
  let writers: Writer[];

  const starts = async (): Promise<void> => {
    product = await OwnProcess.start(postgres.url('afterword'), postgres.url('afterword_keys'), { PORT: port });
  };
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
    port = String(await freePort());
    const people = await postgres.hire(WRITERS, PASSWORD);
    await starts();
    writers = people.map(({ id, email }) => new Writer(new Person(product.url, id, 'A', email), chance));
    for (const { person } of writers) await person.signsIn(PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await product.stop();
    await postgres.end();
  });

  const rounds = async (count: number, dies: () => Promise<void>): Promise<void> => {
    for (let round = 0; round < count; round += 1) {
      for (const writer of writers) writer.starts();
      await new Promise((resolve) => setTimeout(resolve, 150 + chance() * 600));
      await dies();
      for (const writer of writers) await writer.stops();
      for (const writer of writers) await everythingIsThereOnce(writer, postgres.url('afterword'));
    }
  };

  it(`loses nothing of what was acknowledged and doubles nothing, with the API killed ${ROUNDS} times`, async () => {
    await rounds(ROUNDS, async () => {
      await product.stop('SIGKILL');
      await starts();
    });
    console.log(`API killed: seed ${seed}, ${ROUNDS} rounds, ${writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)} saves acknowledged.`);
  }, 120_000 + ROUNDS * 40_000);

  it(`nor with the database killed ${ROUNDS} times`, async () => {
    await rounds(ROUNDS, () => postgres.dies());
    console.log(`Database killed: seed ${seed}, ${ROUNDS} rounds, ${writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)} saves acknowledged.`);
  }, 120_000 + ROUNDS * 40_000);

  it('shows every writer the journal they wrote, once each', async () => {
    for (const writer of writers) await everythingIsThereOnce(writer, postgres.url('afterword'), 'all');
    for (const { person, entries, unanswered } of writers) {
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page: EntryListResponse = (await person.asks<EntryListResponse>('GET', `/api/entries${next ? `?cursor=${next}` : ''}`)).json;
        seen.push(...page.entries.map(({ id }) => id));
        next = page.next;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect([...entries.keys()].filter((id) => !seen.includes(id))).toEqual([]);
      expect(seen.filter((id) => !entries.has(id) && id !== unanswered?.id)).toEqual([]);
      expect(entries.size).toBeGreaterThan(ROUNDS);
    }
  });
});
