import type { SupervisionKey } from '../platform/sealing';
import type { Actor } from '../platform/authorization';
import type { TopicRow } from './agenda.repository';
import type { ConfirmationRow, CorrectionRow, NoteRow, PromiseRow } from './record.repository';
import { permittedOnSession } from './session.policy';
import type { SessionRow, SummaryRow } from './session.repository';
import type { BroughtShare, PromiseInRecord, SessionResponse, SessionState, SessionSummary, TopicResponse, TopicToCome } from './session.response';
import { NO_CHECKS, openWords, placeOf, type SessionChecks } from './session-words';

export interface SessionParts {
  readonly topics: readonly TopicRow[];
  readonly notes: readonly NoteRow[];
  readonly promises: readonly PromiseRow[];
  readonly confirmations: readonly ConfirmationRow[];
  readonly corrections: readonly CorrectionRow[];
}

export function stateOf(row: Pick<SummaryRow, 'finishedOn' | 'confirmedOn' | 'cancelledOn'>): SessionState {
  if (row.cancelledOn !== null) return 'cancelled';
  if (row.confirmedOn !== null) return 'confirmed';
  return row.finishedOn === null ? 'planned' : 'finished';
}

export function summaryOf({ id, day, beginsAt, minutes, ...state }: SummaryRow): SessionSummary {
  return { id, day, beginsAt, minutes, state: stateOf(state) };
}

/** A session with its words opened. Throws SealBroken when one was altered or moved. */
export function sessionResponse(actor: Actor, row: SessionRow & SummaryRow, parts: SessionParts, key: SupervisionKey): SessionResponse {
  const checks = row.checks === null ? NO_CHECKS : key.open<SessionChecks>(placeOf.checks(row.id, row.checksRevision), row.checks);
  return {
    ...summaryOf({ ...row, id: row.id }),
    supervisionId: row.supervisionId,
    type: row.type,
    role: actor.id === row.superviseeId ? 'supervisee' : 'supervisor',
    supervisee: { id: row.superviseeId, givenName: row.superviseeGivenName, familyName: row.superviseeFamilyName },
    supervisor: { id: row.supervisorId, givenName: row.supervisorGivenName, familyName: row.supervisorFamilyName },
    place: openWords(key, placeOf.place(row.id, row.arrangement), row.place),
    arrangement: row.arrangement,
    revision: row.revision,
    checks: { revision: row.checksRevision, ...checks },
    topics: parts.topics.map((topic) => topicResponse(topic, parts.notes, key)),
    promises: parts.promises.map((promise) => promiseInRecord(promise, row, key)),
    confirmations: parts.confirmations.map(({ personId, on, revision }) => ({ personId, on, stands: revision === row.revision })),
    confirmedOn: row.confirmedOn,
    cancellation: row.cancelledOn === null ? null : { by: row.cancelledBy ?? '', on: row.cancelledOn, reason: openWords(key, placeOf.reason(row.id), row.reason) },
    corrections: parts.corrections.map(({ id, writerId, writtenOn, body }) => ({ id, writerId, writtenOn, text: openWords(key, placeOf.correction(id), body) ?? '' })),
    can: [...permittedOnSession(actor, row)],
  };
}

function promiseInRecord({ id, ownerId, words, wordsRevision, ...rest }: PromiseRow, { superviseeId }: Pick<SessionRow, 'superviseeId'>, key: SupervisionKey): PromiseInRecord {
  const { madeOn, dueOn, fromBefore, closedOn, closedAs } = rest;
  return { id, owner: ownerId === superviseeId ? 'supervisee' : 'supervisor', words: openWords(key, placeOf.promise(id, wordsRevision), words) ?? '', madeOn, dueOn, fromBefore, closedOn, closedAs };
}

/** The topics that stand on an agenda, without what anybody wrote under them. */
export function topicsToCome(actor: Actor, rows: readonly TopicRow[], key: SupervisionKey): TopicToCome[] {
  return rows.flatMap((row) => {
    const { id, kind, addedBy, carriedFrom } = row;
    if (kind !== 'share' && kind !== 'words') return [];
    return { id, kind, title: openWords(key, placeOf.topic(id), row.title), mine: addedBy === actor.id, share: broughtShare(row), carriedFrom };
  });
}

function broughtShare({ shareId, version, sharedOn }: TopicRow): BroughtShare | null {
  return shareId === null ? null : { id: shareId, version: version ?? 0, sharedOn: sharedOn ?? '' };
}

function topicResponse(row: TopicRow, notes: readonly NoteRow[], key: SupervisionKey): TopicResponse {
  return {
    id: row.id,
    kind: row.kind,
    title: openWords(key, placeOf.topic(row.id), row.title),
    addedBy: row.addedBy,
    share: broughtShare(row),
    endsShare: row.endsShare,
    carriedFrom: row.carriedFrom,
    talkedOn: row.talkedOn,
    notes: notes
      .filter(({ topicId }) => topicId === row.id)
      .map(({ writerId, revision, writtenOn, body }) => ({ writerId, revision, writtenOn, text: openWords(key, placeOf.note(row.id, writerId, revision), body) ?? '' })),
  };
}
