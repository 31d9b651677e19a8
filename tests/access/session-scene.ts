import { randomUUID } from 'node:crypto';
import type { SessionResponse } from '@afterword/api-types';
import type { Person } from '../support/person';
import { type SessionState, sessionStates } from './session-truth';

/** One session and what stands in it. Restorative ones hold nothing, so that their ids name nothing. */
export interface Met {
  readonly sessionId: string;
  readonly supervisionId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly superviseeTopic: string;
  readonly supervisorTopic: string;
  readonly learning: string;
  readonly remark: string;
  readonly correction: string;
  readonly promise: string;
}

export type Sessions = Readonly<Record<SessionState, Met>>;

interface Pair {
  readonly supervisionId: string;
  readonly supervisee: Person;
  readonly supervisor: Person;
}

/** A session in every state: those of an ended supervision between its two people, the others between the current two. */
export async function setSessions(day: string, now: Pair, restorative: Pair, ended: Pair): Promise<Sessions> {
  const sessions: Partial<Record<SessionState, Met>> = {};
  for (const [at, state] of sessionStates.entries()) {
    const pair = state === 'restorative' ? restorative : state.endsWith('the end') ? ended : now;
    sessions[state] = await meet(state, pair, { day, beginsAt: `${at + 10}:00`, minutes: 45 });
  }
  return sessions as Sessions;
}

async function meet(state: SessionState, { supervisionId, supervisee, supervisor }: Pair, when: object): Promise<Met> {
  const met: Met = {
    sessionId: randomUUID(), supervisionId, superviseeId: supervisee.id, supervisorId: supervisor.id,
    superviseeTopic: randomUUID(), supervisorTopic: randomUUID(), learning: randomUUID(), remark: randomUUID(), correction: randomUUID(), promise: randomUUID(),
  };
  const at = `/api/sessions/${met.sessionId}`;
  const { topics } = await does(supervisor, 'POST', `/api/supervisions/${supervisionId}/sessions`, { id: met.sessionId, ...when });
  if (state === 'restorative') return met;
  const kindOf = (wanted: string): string => topics.find(({ kind }) => kind === wanted)?.id ?? '';
  const [learning, remark] = [kindOf('learning'), kindOf('remark')];
  await does(supervisee, 'POST', `${at}/topics`, { id: met.superviseeTopic, title: 'The study day' });
  await does(supervisor, 'POST', `${at}/topics`, { id: met.supervisorTopic, title: 'Winter rota' });
  // What is talked about stays here; the rest would go on to another session.
  for (const topic of [met.superviseeTopic, met.supervisorTopic]) await does(supervisor, 'PUT', `${at}/topics/${topic}`, { talkedAbout: true });
  for (const person of [supervisee, supervisor]) {
    await does(person, 'PUT', `${at}/topics/${learning}/note`, { text: 'Slower is faster.' }, 0);
    if (state !== 'planned') await does(person, 'PUT', `${at}/private-note`, { text: 'Say less.' }, 0);
  }
  await does(supervisor, 'POST', '/api/commitments', { id: met.promise, supervisionId, sessionId: met.sessionId, owner: 'supervisor', words: 'Ask for a quieter room.', dueOn: '2026-12-01' });
  if (state === 'cancelled') await does(supervisor, 'PUT', `${at}/cancellation`, { reason: 'The ward is short.' });
  else if (state !== 'planned') {
    for (const person of state.startsWith('confirmed') ? [supervisor, supervisee] : [supervisor]) {
      const { revision } = await does(person, 'GET', at);
      await does(person, 'PUT', `${at}/confirmation`, undefined, revision);
    }
  }
  if (state.startsWith('confirmed')) await does(supervisee, 'POST', `${at}/corrections`, { id: met.correction, text: 'It was in March.' });
  return { ...met, learning, remark };
}

async function does(person: Person, method: string, path: string, body?: object, revision?: number): Promise<SessionResponse> {
  const { status, json } = await person.asks<SessionResponse>(method, path, body, revision === undefined ? {} : { 'if-match': `"${revision}"` });
  if (status >= 300) throw new Error(`The sessions could not be set: ${method} ${path} was answered ${status}`);
  return json;
}
