import { randomUUID } from 'node:crypto';
import type { EntryResponse, ShareResponse } from '@afterword/api-types';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';

/** Somebody in the crowd: what only they wrote, what they shared, and what was shared with them. */
export interface Member {
  readonly person: Person;
  readonly entry: EntryResponse;
  readonly share: ShareResponse;
  readonly received: ShareResponse;
  /** Sentences that may stand in an answer to this person. */
  readonly own: readonly string[];
}

export interface Crowd {
  readonly members: readonly Member[];
  readonly sentences: readonly string[];
}

export interface Tally {
  readonly faults: string[];
  readonly kinds: Map<string, number>;
  /** Calls whose connection was broken off before the answer came. */
  broken: number;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly expects: number;
  /** answered instead when the same person has asked again since */
  readonly givesWay?: number;
  /** A sentence that the answer must hold. */
  readonly shows?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly aborts?: boolean;
}

type Kind = (member: Member, other: Member) => Call;

const BROKEN = 'broken off, as it should be';

const words = (text: string): object => ({ model: 'plain', sections: [{ section: 'text', text }], title: null });

const kinds: Readonly<Record<string, Kind>> = {
  journal: ({ own }) => ({ method: 'GET', path: '/api/entries', expects: 200, shows: own[0] ?? '' }),
  search: ({ own }) => ({ method: 'POST', path: '/api/entries/search', expects: 200, givesWay: 409, shows: own[0] ?? '', body: { words: own[0] ?? '' } }),
  entry: ({ entry, own }) => ({ method: 'GET', path: `/api/entries/${entry.id}`, expects: 200, shows: own[0] ?? '' }),
  'own share': ({ share, own }) => ({ method: 'GET', path: `/api/shares/${share.id}`, expects: 200, shows: own[1] ?? '' }),
  'received share': ({ received, own }) => ({ method: 'GET', path: `/api/shares/${received.id}`, expects: 200, shows: own[2] ?? '' }),
  'received comments': ({ received }) => ({ method: 'GET', path: `/api/shares/${received.id}/comments`, expects: 200 }),
  'another’s share': (_, { share }) => ({ method: 'GET', path: `/api/shares/${share.id}`, expects: 404 }),
  inbox: () => ({ method: 'GET', path: '/api/inbox', expects: 200 }),
  'new entry': ({ own }) => ({ method: 'PUT', path: `/api/entries/${randomUUID()}`, expects: 201, shows: own[0] ?? '', body: words(own[0] ?? '') }),
  'another’s entry': (_, { entry }) => ({ method: 'GET', path: `/api/entries/${entry.id}`, expects: 404 }),
  'a stale save': ({ entry, own }) => ({
    method: 'PUT', path: `/api/entries/${entry.id}`, expects: 412, shows: own[0] ?? '', body: words('Stale words.'), headers: { 'if-match': '"99"' },
  }),
  'broken JSON': ({ entry }) => ({ method: 'PUT', path: `/api/entries/${entry.id}`, expects: 400, body: '{"model": "pl' }),
  'an unknown field': ({ share }) => ({ method: 'POST', path: `/api/shares/${share.id}/comments`, expects: 400, body: { text: 'x', loud: true } }),
  'an id that is taken': (_, { entry, own }) => ({ method: 'PUT', path: `/api/entries/${entry.id}`, expects: 404, body: words(`${own.length} words.`) }),
  'a comment': ({ share, own }) => ({ method: 'POST', path: `/api/shares/${share.id}/comments`, expects: 201, shows: own[0] ?? '', body: { text: own[0] } }),
  'an aborted read': ({ entry }) => ({ method: 'GET', path: `/api/entries/${entry.id}`, expects: 200, aborts: true }),
  'an aborted save': ({ own }) => ({ method: 'PUT', path: `/api/entries/${randomUUID()}`, expects: 201, aborts: true, body: words(own[0] ?? '') }),
};

/** Brings people together in a ring: each shares one version with the next, who supervises them. */
export async function gather(hospital: Hospital, count: number): Promise<Crowd> {
  const people: Person[] = [];
  for (let n = 0; n < count; n += 1) {
    people.push(await hospital.employ(`member-${n}`, { givenName: `Member${n}`, familyName: 'Example', jobTitle: 'Carer', staffGroup: 'care' }));
  }
  const sentence = (kind: string, n: number): string => `A ${kind} sentence of member ${(n + count) % count}, and of nobody else (${hospital.url}).`;
  const begun: Omit<Member, 'received' | 'own'>[] = [];
  for (const [n, person] of people.entries()) {
    const reader = people[(n + 1) % count] ?? person;
    await hospital.supervise(reader, person);
    const share = await person.shares(await person.writes(sentence('shared', n)), reader);
    begun.push({ person, share, entry: await person.writes(sentence('private', n)) });
  }
  const members = begun.map((member, n) => ({
    ...member,
    received: begun.at(n - 1)?.share ?? member.share,
    // The last is what the author of the received share says in comments on it.
    own: [sentence('private', n), sentence('shared', n), sentence('shared', n - 1), sentence('private', n - 1)],
  }));
  return { members, sentences: people.flatMap((_, n) => [sentence('private', n), sentence('shared', n)]) };
}

/** Lets everyone ask at once and names every answer that is not theirs, or is not what it should be. */
export async function askAtOnce({ members, sentences }: Crowd, calls: number, seed: number, atOnce = 50): Promise<Tally> {
  const tally: Tally = { faults: [], kinds: new Map(), broken: 0 };
  const chance = chanceFrom(seed);
  const pick = (below: number): number => Math.floor(chance() * below);
  let left = calls;
  const lane = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      const who = pick(members.length);
      const [kind, ask] = Object.entries(kinds)[pick(Object.keys(kinds).length)] ?? [];
      const member = members[who];
      const other = members[(who + 2 + pick(members.length - 3)) % members.length];
      if (!kind || !ask || !member || !other) throw new Error('The crowd is too small.');
      tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
      const fault = await faultOf(member, ask(member, other), sentences, 1 + pick(12));
      if (fault === BROKEN) tally.broken += 1;
      else if (fault) tally.faults.push(`${kind}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return tally;
}

async function faultOf({ person, own }: Member, asked: Call, sentences: readonly string[], patience: number): Promise<string | null> {
  const { method, path, expects, givesWay, shows, body, headers, aborts } = asked;
  const asking = person.asks(method, path, body, headers, aborts ? AbortSignal.timeout(patience) : undefined);
  const { answer, failed } = await asking.then((answer) => ({ answer, failed: '' }), (error: Error) => ({ answer: undefined, failed: error.name }));
  if (!answer) return aborts && /Abort|Timeout/u.test(failed) ? BROKEN : `failed with ${failed}`;
  const foreign = sentences.filter((sentence) => answer.body.includes(sentence) && !own.includes(sentence));
  if (foreign.length > 0) return `${foreign.length} foreign sentences in the answer to ${person.givenName}`;
  if (answer.status === givesWay) return null;
  if (answer.status !== expects) return `${answer.status} instead of ${expects}`;
  return shows && !answer.body.includes(shows) ? 'the own sentence is missing' : null;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
