import { randomUUID } from 'node:crypto';
import type { NoteResponse, SessionResponse } from '@afterword/api-types';
import type { Answer, Person } from '../../support/person';
import { proofCount, seeded } from '../../support/seeded';
import { type Meeting, openMeeting, planned } from './meetings';
import { Stream } from './stream';

const ROUNDS = proofCount(200);
const DEEDS = 10;

/** One of the two at their page: what they typed, what has been answered, and what they see. */
class AtThePage {
  readonly typed = new Map<string, string>();
  readonly added: string[] = [];
  seen: SessionResponse | null = null;
  private readonly revisions = new Map<string, number>();
  private readonly unanswered = new Map<string, string>();
  private stream: Stream | null = null;
  private looking: Promise<void> | null = null;
  private again = false;
  cuts = 0;

  constructor(
    readonly person: Person,
    private readonly id: string,
    private readonly chance: () => number,
  ) {}

  async listen(): Promise<void> {
    this.stream = await Stream.of(this.person);
    this.stream.onHeard = ({ kind, id }) => {
      if (kind === 'ready' || id === this.id) void this.look();
    };
    await this.look();
  }

  async stored(): Promise<SessionResponse> {
    return (await this.person.asks<SessionResponse>('GET', `/api/sessions/${this.id}`)).json;
  }

  /** Loses the stream, and finds it again. */
  async loseConnection(): Promise<void> {
    this.cuts += 1;
    this.stream?.close();
    await this.listen();
  }

  leave(): void {
    this.stream?.close();
  }

  /** Does something at random, often with the connection cut while it is under way. */
  async does(word: string): Promise<void> {
    const topics = this.seen?.topics.filter(({ kind }) => kind === 'words') ?? [];
    const topic = topics[Math.floor(this.chance() * topics.length)];
    const dice = this.chance();
    if (dice < 0.15 || !topic) {
      const id = randomUUID();
      this.added.push(id);
      await this.until('POST', '/topics', { id, title: word });
    } else if (dice < 0.75) {
      this.typed.set(topic.id, `${this.typed.get(topic.id) ?? ''}${word} `);
      await this.write(topic.id);
    } else if (dice < 0.85) {
      await this.until('PUT', `/topics/${topic.id}`, { talkedAbout: this.chance() < 0.5 });
    } else if (dice < 0.95) {
      await this.asks('PUT', '/agenda', { topics: topics.map(({ id }) => id).reverse() });
    } else {
      await this.loseConnection();
    }
  }

  /** Sends the box as it is now, until an answer has come; what an unanswered request had saved is known again. */
  private async write(topicId: string): Promise<void> {
    for (;;) {
      const text = this.typed.get(topicId) ?? '';
      const revision = this.revisions.get(topicId) ?? 0;
      const before = this.unanswered.get(topicId);
      this.unanswered.set(topicId, text);
      const answer = await this.asks<NoteResponse & { stored?: NoteResponse }>('PUT', `/topics/${topicId}/note`, { text }, revision);
      if (!answer) continue;
      if (answer.status === 412 && answer.json.stored?.text === before) this.revisions.set(topicId, answer.json.stored?.revision ?? 0);
      else if (answer.status === 200) {
        this.revisions.set(topicId, answer.json.revision);
        this.unanswered.delete(topicId);
        return;
      } else throw new Error(`Writing was answered ${answer.status}.`);
    }
  }

  private async until(method: string, path: string, body: object): Promise<void> {
    for (;;) {
      const answer = await this.asks(method, path, body);
      if (answer && answer.status < 300) return;
      if (answer) throw new Error(`${method} ${path} was answered ${answer.status}.`);
    }
  }

  /** The answer, or null where the connection was cut before it came. */
  private async asks<T>(method: string, path: string, body: object, revision?: number): Promise<Answer<T> | null> {
    const cut = new AbortController();
    const timer = this.chance() < 0.25 ? setTimeout(() => cut.abort(), Math.floor(this.chance() * 12)) : undefined;
    try {
      return await this.person.asks<T>(method, `/api/sessions/${this.id}${path}`, body, revision === undefined ? {} : { 'if-match': `"${revision}"` }, cut.signal);
    } catch (failure) {
      if (!cut.signal.aborted) throw failure;
      this.cuts += 1;
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  private look(): Promise<void> {
    if (this.looking) {
      this.again = true;
      return this.looking;
    }
    this.looking = this.read().finally(() => (this.looking = null));
    return this.looking;
  }

  private async read(): Promise<void> {
    do {
      this.again = false;
      this.seen = await this.stored();
    } while (this.again);
  }
}

/**
 * The session as it is stored once both see just that. Nobody asks for it: the streams tell both, or this waits for ever. A request
 * whose connection was cut may still change it, so that it is read anew each time.
 */
async function whatBothSee(both: readonly AtThePage[]): Promise<SessionResponse> {
  for (;;) {
    const stored = await both[0]?.stored();
    if (stored && both.every((one) => one.seen?.revision === stored.revision)) return stored;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const withoutRole = (session: SessionResponse): object => ({ ...session, role: null, can: null });

describe('two people in one session, with the connection cut at random', () => {
  let meeting: Meeting;
  beforeAll(async () => {
    meeting = await openMeeting();
  });
  afterAll(() => meeting.hospital.close());

  it(`see the same at the end of each of ${ROUNDS} rounds, with no word lost or doubled`, async () => {
    const { seed, chance } = seeded();
    let cuts = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const day = new Date(Date.UTC(2026, 10, 22 + round)).toISOString().slice(0, 10);
      const session = await planned(meeting, { day });
      const both = [new AtThePage(meeting.amina, session.id, chance), new AtThePage(meeting.grace, session.id, chance)];
      for (const one of both) await one.listen();
      await Promise.all(both.map(async (one, at) => {
        for (let deed = 0; deed < DEEDS; deed += 1) await one.does(`w${round}-${at}-${deed}`);
      }));
      const stored = await whatBothSee(both);
      const [amina, grace] = both.map((one) => withoutRole(one.seen!));
      expect(amina).toEqual(grace);
      for (const one of both) {
        for (const [topicId, text] of one.typed) {
          const notes = stored.topics.find(({ id }) => id === topicId)?.notes.filter(({ writerId }) => writerId === one.person.id);
          expect(notes?.map((note) => note.text)).toEqual([text]);
        }
        expect(stored.topics.filter(({ addedBy, kind }) => addedBy === one.person.id && kind === 'words').map(({ id }) => id).sort()).toEqual([...one.added].sort());
        cuts += one.cuts;
        one.leave();
      }
    }
    process.stdout.write(`Two people in one session: ${ROUNDS} rounds of ${2 * DEEDS} deeds, seed ${seed}, ${cuts} cuts; identical on both sides, nothing lost.\n`);
    expect(cuts).toBeGreaterThan(0);
  }, 900_000);
});
