import { randomUUID } from 'node:crypto';
import type { EntryResponse } from '@afterword/api-types';
import { connect } from '../support/databases';
import type { Person } from '../support/person';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What one person sent and what was acknowledged, one request after the other. */
export class Writer {
  readonly entries = new Map<string, { revision: number; text: string }>();
  acknowledged = 0;
  /** What was acknowledged since somebody last looked whether it is there. */
  readonly unseen = new Set<string>();
  private going = false;
  private ended: Promise<void> = Promise.resolve();
  private pending: { id: string; text: string; revision: number } | null = null;

  constructor(
    readonly person: Person,
    private readonly chance: () => number,
    /** milliseconds between two requests */
    private readonly rest = 0,
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
        this.unseen.add(id);
        this.acknowledged += 1;
        this.pending = null;
        if (this.rest > 0) await pause(this.rest);
      } else if (answer && answer.status !== 503) {
        throw new Error(`A save was answered ${answer.status}.`);
      } else {
        await pause(25);
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

/**
 * Looks at a database that takes writes: all of what was acknowledged is there in its last form, once, and nothing that was not sent. Opens
 * what was acknowledged since the last look, or all of it.
 */
export async function everythingIsThereOnce({ person, entries, unseen, unanswered }: Writer, address: string, open: 'unseen' | 'all' = 'unseen'): Promise<void> {
  const client = await connect(address);
  const { rows } = await client.query<{ id: string; revision: number; position: number }>('SELECT id, revision, position FROM entry WHERE author_id = $1', [person.id]);
  await client.end();
  const stored = new Map(rows.map(({ id, revision }) => [id, revision]));
  // What was not answered may or may not be there; nothing else may be.
  const allowed = new Set([...entries.keys(), ...(unanswered ? [unanswered.id] : [])]);
  expect([...stored.keys()].filter((id) => !allowed.has(id))).toEqual([]);
  expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length);
  const isOvertaken = (id: string): boolean => unanswered?.id === id && stored.get(id) === unanswered.revision;
  const expected = [...entries].map(([id, { revision }]) => [id, isOvertaken(id) ? revision + 1 : revision] as const);
  expect(expected.filter(([id, revision]) => stored.get(id) !== revision)).toEqual([]);
  for (const id of open === 'all' ? entries.keys() : unseen) {
    const { json } = await person.asks<EntryResponse>('GET', `/api/entries/${id}`);
    expect(json.sections[0]?.text).toBe(isOvertaken(id) ? unanswered?.text : entries.get(id)?.text);
  }
  unseen.clear();
}
