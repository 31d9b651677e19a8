import { randomUUID } from 'node:crypto';
import type { NoteResponse, SessionResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';

/** Two people who meet, in a hospital of their own. */
export interface Meeting {
  readonly hospital: Hospital;
  readonly amina: Person;
  readonly grace: Person;
  readonly supervisionId: string;
}

export async function openMeeting(type: 'professional' | 'line-management' | 'restorative' = 'professional'): Promise<Meeting> {
  const hospital = await Hospital.open();
  const [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
  return { hospital, amina, grace, supervisionId: await hospital.supervise(grace, amina, type) };
}

export const arrangement = { day: '2026-11-26', beginsAt: '14:00', minutes: 45 };

/** Plans a session, on another day or with other details where the test says so. */
export function plans({ supervisionId }: Pick<Meeting, 'supervisionId'>, person: Person, different: object = {}): Promise<Answer<SessionResponse>> {
  return person.asks<SessionResponse>('POST', `/api/supervisions/${supervisionId}/sessions`, { id: randomUUID(), ...arrangement, ...different });
}

export async function planned(meeting: Meeting, different: object = {}): Promise<SessionResponse> {
  const { status, json } = await plans(meeting, meeting.grace, different);
  if (status !== 201) throw new Error(`Planning was answered ${status}.`);
  return json;
}

export async function reads(person: Person, { id }: { id: string }): Promise<SessionResponse> {
  return (await person.asks<SessionResponse>('GET', `/api/sessions/${id}`)).json;
}

export function adds(person: Person, { id }: { id: string }, topic: object): Promise<Answer<SessionResponse>> {
  return person.asks<SessionResponse>('POST', `/api/sessions/${id}/topics`, { id: randomUUID(), ...topic });
}

export function writes(person: Person, session: { id: string }, topic: { id: string }, text: string, revision = 0): Promise<Answer<NoteResponse>> {
  return person.asks<NoteResponse>('PUT', `/api/sessions/${session.id}/topics/${topic.id}/note`, { text }, { 'if-match': `"${revision}"` });
}

/** Confirms the session as it stands, or as it stood at a revision. */
export async function confirms(person: Person, session: { id: string }, revision?: number): Promise<Answer<SessionResponse>> {
  const seen = revision ?? (await reads(person, session)).revision;
  return person.asks<SessionResponse>('PUT', `/api/sessions/${session.id}/confirmation`, undefined, { 'if-match': `"${seen}"` });
}
