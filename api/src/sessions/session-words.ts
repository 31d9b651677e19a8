import { normalText } from '@afterword/journal';
import type { SupervisionKey } from '../platform/sealing';

/** What both said they thought of, in a session. */
export interface SessionChecks {
  readonly wellbeingOffered: boolean;
  readonly safeguardingConsidered: boolean;
  /** A reference, not content. */
  readonly whereRecorded: string;
}

export const NO_CHECKS: SessionChecks = { wellbeingOffered: false, safeguardingConsidered: false, whereRecorded: '' };

type Place = { readonly of: string; readonly field: string; readonly revision: number };

/** Where each text of a session is sealed: under the key of its supervision, in its own row. */
export const placeOf = {
  place: (sessionId: string, arrangement: number): Place => ({ of: sessionId, field: 'place', revision: arrangement }),
  checks: (sessionId: string, revision: number): Place => ({ of: sessionId, field: 'checks', revision }),
  reason: (sessionId: string): Place => ({ of: sessionId, field: 'reason', revision: 1 }),
  topic: (topicId: string): Place => ({ of: topicId, field: 'topic', revision: 1 }),
  note: (topicId: string, writerId: string, revision: number): Place => ({ of: topicId, field: `note of ${writerId}`, revision }),
  promise: (id: string, revision: number): Place => ({ of: id, field: 'commitment', revision }),
  correction: (id: string): Place => ({ of: id, field: 'correction', revision: 1 }),
};

/** Where one's own notes are sealed: under their writer's key. */
export function privateNotePlace(sessionId: string, revision: number): { entry: string; field: string; revision: number } {
  return { entry: sessionId, field: 'private note', revision };
}

/** The words as they are kept: one form of each letter, no blank ends. */
export const kept = (text: string): string => normalText(text).trim();

/** Seals words at their place; of none, nothing. */
export function sealedWords(key: SupervisionKey, place: Place, words: string | null | undefined): string | null {
  const text = words ? kept(words) : '';
  return text === '' ? null : key.seal(place, text);
}

export function openWords(key: SupervisionKey, place: Place, sealed: string | null): string | null {
  return sealed === null ? null : key.open<string>(place, sealed);
}
