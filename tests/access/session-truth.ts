import type { Persona } from './truth-table';

/** What became of a session. In the states of an ended supervision its supervisor was the former supervisor, elsewhere the reader. */
export const sessionStates = ['planned', 'finished', 'confirmed', 'cancelled', 'restorative', 'left open at the end', 'confirmed before the end'] as const;
export type SessionState = (typeof sessionStates)[number];

type SessionAction = 'read' | 'move' | 'cancel' | 'prepare' | 'write' | 'keep' | 'confirm' | 'correct';

export interface SessionActionsOf {
  /** A session that is not there yet, in the supervision of the state. */
  readonly planning: 'plan';
  readonly session: SessionAction;
  /** Topics, notes of both, confirmations and corrections. */
  readonly 'what stands in a session': 'read';
  /** Something that is not promised there yet. */
  readonly 'promises in a session': 'promise';
  /** What the supervisor promised in it, still open. */
  readonly 'promise of a session': 'read' | 'revise' | 'reword' | 'close';
  readonly "the supervisor's own note": 'read';
  readonly "the supervisee's own note": 'read';
}

export interface SessionRow<R extends keyof SessionActionsOf = keyof SessionActionsOf> {
  readonly resource: R;
  readonly state: SessionState;
  readonly permits: Partial<Record<Persona, readonly SessionActionsOf[R][]>>;
}

const NOW = ['the author', 'the reader'] as const;
const ONCE = ['the author', 'a former supervisor'] as const;

/** Who may do what with a one-to-one: the author is its supervisee. Whoever is not named may do nothing. */
export const sessionTruth: readonly SessionRow[] = [
  row('planning', 'planned', both(NOW, 'plan')),
  row('planning', 'restorative', both(NOW, 'plan')),
  row('planning', 'left open at the end', {}),

  row('session', 'planned', both(NOW, 'read', 'move', 'cancel', 'prepare', 'write', 'keep', 'confirm')),
  row('session', 'finished', both(NOW, 'read', 'prepare', 'write', 'keep', 'confirm')),
  row('session', 'confirmed', both(NOW, 'read', 'keep', 'correct')),
  row('session', 'cancelled', both(NOW, 'read', 'keep')),
  row('session', 'restorative', both(NOW, 'read', 'move', 'cancel', 'confirm')),
  row('session', 'left open at the end', both(ONCE, 'read')),
  row('session', 'confirmed before the end', both(ONCE, 'read')),

  row('promises in a session', 'planned', both(NOW, 'promise')),
  row('promises in a session', 'finished', both(NOW, 'promise')),
  row('promises in a session', 'confirmed', {}),
  row('promises in a session', 'cancelled', {}),
  row('promises in a session', 'restorative', {}),
  row('promises in a session', 'left open at the end', {}),
  row('promises in a session', 'confirmed before the end', {}),

  row('what stands in a session', 'planned', both(NOW, 'read')),
  row('what stands in a session', 'cancelled', both(NOW, 'read')),
  row('what stands in a session', 'finished', both(NOW, 'read')),
  row('what stands in a session', 'confirmed', both(NOW, 'read')),
  row('what stands in a session', 'left open at the end', both(ONCE, 'read')),
  row('what stands in a session', 'confirmed before the end', both(ONCE, 'read')),

  row('promise of a session', 'planned', both(NOW, 'read', 'revise', 'reword', 'close')),
  row('promise of a session', 'finished', both(NOW, 'read', 'revise', 'reword', 'close')),
  row('promise of a session', 'confirmed', both(NOW, 'read', 'revise', 'close')),
  row('promise of a session', 'cancelled', both(NOW, 'read', 'revise', 'reword', 'close')),
  row('promise of a session', 'left open at the end', both(ONCE, 'read')),
  row('promise of a session', 'confirmed before the end', both(ONCE, 'read')),

  row("the supervisor's own note", 'finished', { 'the reader': ['read'] }),
  row("the supervisor's own note", 'cancelled', { 'the reader': ['read'] }),
  row("the supervisee's own note", 'finished', { 'the author': ['read'] }),
  row("the supervisee's own note", 'cancelled', { 'the author': ['read'] }),
  row("the supervisor's own note", 'confirmed', { 'the reader': ['read'] }),
  row("the supervisor's own note", 'left open at the end', { 'a former supervisor': ['read'] }),
  row("the supervisor's own note", 'confirmed before the end', { 'a former supervisor': ['read'] }),
  row("the supervisee's own note", 'confirmed', { 'the author': ['read'] }),
  row("the supervisee's own note", 'left open at the end', { 'the author': ['read'] }),
  row("the supervisee's own note", 'confirmed before the end', { 'the author': ['read'] }),
];

function row<R extends keyof SessionActionsOf>(resource: R, state: SessionState, permits: SessionRow<R>['permits']): SessionRow {
  return { resource, state, permits } as SessionRow;
}

function both<Action>(people: readonly Persona[], ...actions: readonly Action[]): Partial<Record<Persona, readonly Action[]>> {
  return Object.fromEntries(people.map((persona) => [persona, actions]));
}
