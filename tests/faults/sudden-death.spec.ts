import { randomUUID } from 'node:crypto';
import type { EntryListResponse, EntryResponse } from '@afterword/api-types';
import { connect } from '../support/databases';
import { PASSWORD } from '../support/hospital';
import { OwnPostgres } from '../support/own-postgres';
import { freePort, OwnProcess } from '../support/own-process';
import { Person } from '../support/person';
import { proofCount, seeded } from '../support/seeded';

const ROUNDS = proofCount(100);
const WRITERS = 4;

/** What one person sent and what was acknowledged, one request after the other. */
class Writer {
  readonly entries = new Map<string, { revision: number; text: string }>();
  acknowledged = 0;
  private going = false;
  private ended: Promise<void> = Promise.resolve();
  private pending: { id: string; text: string; revision: number } | null = null;

  constructor(
    readonly person: Person,
    private readonly chance: () => number,
  ) {}

  starts(): void {
    this.going = true;
    this.ended = this.writes();
  }

  /** Stops after the request under way; whatever it is answered, it is sent again first when writing goes on. */
  async stops(): Promise<void> {
    this.going = false;
    await this.ended;
  }

  private async writes(): Promise<void> {
    while (this.going) {
      this.pending ??= this.next();
      const { id, text, revision } = this.pending;
      const body = { model: 'plain', sections: [{ section: 'text', text }] };
      const answer = await this.person.asks<EntryResponse>('PUT', `/api/entries/${id}`, body, revision === 1 ? {} : { 'if-match': `"${revision - 1}"` }).catch(() => null);
      if (answer && answer.status < 300) {
        if (answer.json.revision !== revision) throw new Error(`Revision ${answer.json.revision} was answered where ${revision} was sent.`);
        this.entries.set(id, { revision, text });
        this.acknowledged += 1;
        this.pending = null;
      } else if (answer && answer.status !== 503) {
        throw new Error(`A save was answered ${answer.status}.`);
      } else {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    }
  }

  /** The request whose answer never came. */
  get unanswered(): { id: string; text: string; revision: number } | null {
    return this.pending;
  }

  private next(): { id: string; text: string; revision: number } {
    const ids = [...this.entries.keys()];
    const id = ids.length > 0 && this.chance() < 0.6 ? (ids[Math.floor(this.chance() * ids.length)] ?? randomUUID()) : randomUUID();
    return { id, text: `Words ${randomUUID()}`, revision: (this.entries.get(id)?.revision ?? 0) + 1 };
  }
}

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
      for (const writer of writers) await everythingIsThereOnce(writer);
    }
  };

  async function everythingIsThereOnce({ person, entries, unanswered }: Writer): Promise<void> {
    const client = await connect(postgres.url('afterword'));
    const { rows } = await client.query<{ id: string; revision: number; position: number }>('SELECT id, revision, position FROM entry WHERE author_id = $1', [person.id]);
    await client.end();
    const stored = new Map(rows.map(({ id, revision }) => [id, revision]));
    // What was not answered may or may not be there; nothing else may be.
    const allowed = new Set([...entries.keys(), ...(unanswered ? [unanswered.id] : [])]);
    expect([...stored.keys()].filter((id) => !allowed.has(id))).toEqual([]);
    expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
    for (const [id, { revision, text }] of entries) {
      const now = stored.get(id) ?? 0;
      const overtaken = unanswered?.id === id && now === unanswered.revision;
      expect([id, now]).toEqual([id, overtaken ? revision + 1 : revision]);
      const { json } = await person.asks<EntryResponse>('GET', `/api/entries/${id}`);
      expect(json.sections[0]?.text).toBe(overtaken ? unanswered.text : text);
    }
  }

  it(`loses nothing of what was acknowledged and doubles nothing, with the API killed ${ROUNDS} times`, async () => {
    await rounds(ROUNDS, async () => {
      await product.stop('SIGKILL');
      await starts();
    });
    console.log(`API killed: seed ${seed}, ${ROUNDS} rounds, ${writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)} saves acknowledged.`);
  }, 60_000 + ROUNDS * 20_000);

  it(`nor with the database killed ${ROUNDS} times`, async () => {
    await rounds(ROUNDS, () => postgres.dies());
    console.log(`Database killed: seed ${seed}, ${ROUNDS} rounds, ${writers.reduce((sum, { acknowledged }) => sum + acknowledged, 0)} saves acknowledged.`);
  }, 60_000 + ROUNDS * 20_000);

  it('shows every writer the journal they wrote, once each', async () => {
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
