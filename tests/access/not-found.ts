import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/person';
import { idsOf, otherKnocks, requests, type Asked, type Ids } from './requests';
import type { Scene } from './scene';
import { sessionStates } from './session-truth';
import { permitted, personas, type Persona, stages, states, truth, type TruthRow } from './truth-table';

export type SignedIn = Exclude<Persona, 'nobody signed in'>;

/** An answer without what differs from second to second. */
export interface Comparable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Every way to knock at a thing. */
export const doors = {
  entry: [...Object.values(requests.entry), ...otherKnocks.entry],
  share: [...Object.values(requests.share), ...otherKnocks.share],
  'open thread': Object.values(requests['open thread']),
  'resolved thread': Object.values(requests['resolved thread']),
  'worded comment': Object.values(requests['worded comment']),
  'comment draft': Object.values(requests['comment draft']),
  'waiting comment': Object.values(requests['waiting comment']),
  'open commitment': Object.values(requests['open commitment']),
  'closed commitment': Object.values(requests['closed commitment']),
  'promise of a session': Object.values(requests['promise of a session']),
  'drafted agreement': [...Object.values(requests['drafted agreement']), ...otherKnocks.agreement],
  'agreed agreement': [...Object.values(requests['agreed agreement']), ...otherKnocks.agreement],
  'agreement of an ended supervision': Object.values(requests['agreement of an ended supervision']),
  'concern notes': [...Object.values(requests['concern notes']), ...otherKnocks.concerns],
  'group supervision': otherKnocks.group,
  'group supervision before the end': otherKnocks.group,
} satisfies Record<string, readonly ((ids: Ids) => Asked)[]>;
export type Door = keyof typeof doors;

export interface Hidden {
  readonly persona: SignedIn;
  readonly door: Door;
  readonly state: TruthRow['state'];
}

/** Every pair of a person and a thing that the table does not let them read. */
export const hidden: readonly Hidden[] = [...states, ...stages, ...sessionStates].flatMap((state) =>
  personas
    .filter((persona): persona is SignedIn => persona !== 'nobody signed in')
    .flatMap((persona) => (Object.keys(doors) as Door[]).filter((door) => isHidden(door, state, persona)).map((door) => ({ persona, door, state }))),
);

function isHidden(door: Door, state: TruthRow['state'], persona: Persona): boolean {
  const row = truth.find((each) => each.resource === door && each.state === state);
  return row !== undefined && !permitted(row, persona).includes('read');
}

// What is answered about nothing depends on who asks and how, and is asked once.
const absences = new WeakMap<Scene, Map<string, Promise<Comparable>>>();

function aboutNothing(scene: Scene, persona: SignedIn, asked: Asked, masked: Asked): Promise<Comparable> {
  const kept = absences.get(scene) ?? new Map<string, Promise<Comparable>>();
  absences.set(scene, kept);
  const key = `${persona} ${JSON.stringify(masked)}`;
  const before = kept.get(key) ?? knockAt(scene, persona, asked);
  kept.set(key, before);
  return before;
}

/** Where an answer about a hidden thing differs from the answer about one that does not exist, or shows it is there. */
export async function alikeFaults(scene: Scene, { persona, door, state }: Hidden): Promise<string[]> {
  const real = idsOf(scene, state, door);
  const invented = { ...real, entryId: randomUUID(), shareId: randomUUID(), threadId: randomUUID(), draftId: randomUUID(), commitmentId: randomUUID(), supervisionId: randomUUID(), groupId: randomUUID() };
  const faults: string[] = [];
  for (const knock of doors[door]) {
    // The author alone may undo a deletion, though the deleted entry is hidden from them, too.
    if (persona === 'the author' && knock === requests.entry.restore) continue;
    const masked = knock({ ...real, entryId: ':id', shareId: ':id', threadId: ':id', draftId: ':id', commitmentId: ':id', supervisionId: ':id', groupId: ':id' });
    const { method, path } = masked;
    const there = await knockAt(scene, persona, knock(real));
    const absent = await aboutNothing(scene, persona, knock(invented), masked);
    if (JSON.stringify(there) !== JSON.stringify(absent)) faults.push(`${persona}, ${method} ${path}, ${state}: ${difference(there, absent)}`);
    if (there.status < 400) faults.push(`${persona}, ${method} ${path}, ${state}: answered ${there.status}`);
  }
  return faults;
}

/** A request by somebody, and its answer. */
export async function knockAt(scene: Scene, persona: SignedIn, { method, path, body, headers }: Asked): Promise<Comparable> {
  return comparable(await scene.people[persona].asks(method, path, body, headers));
}

export function comparable({ status, headers, body }: Answer): Comparable {
  return { status, headers: Object.fromEntries([...headers].filter(([name]) => name !== 'date')), body };
}

function difference(there: Comparable, absent: Comparable): string {
  if (there.status !== absent.status) return `${there.status} where it exists, ${absent.status} where it does not`;
  if (there.body !== absent.body) return 'the bodies differ';
  const names = new Set([...Object.keys(there.headers), ...Object.keys(absent.headers)]);
  return `the headers differ: ${[...names].filter((name) => there.headers[name] !== absent.headers[name]).join(', ')}`;
}
