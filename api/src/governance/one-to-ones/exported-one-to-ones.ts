import type { AgreementTerms } from '@afterword/journal';
import { placeOfCommitment } from '../../commitments';
import type { AuthorKey, SupervisionKey } from '../../platform/sealing';
import { NO_CHECKS, openWords, placeOf, privateNotePlace, type SessionChecks } from '../../sessions';
import { concernPlace } from '../../sharing';
import { openAnswer, openTerms } from '../../supervision';
import type { AgreementInExport, ConcernInExport, PromiseInExport, SessionInExport, SupervisionInExport } from './one-to-ones.repository';

export interface ExportedAgreement {
  readonly revision: number;
  readonly writtenBy: string;
  readonly writtenOn: string;
  readonly reviewOn: string | null;
  readonly agreedOn: string | null;
  readonly terms: AgreementTerms;
  readonly answers: readonly { readonly by: string; readonly answer: 'agreed' | 'refused'; readonly on: string; readonly words: string | null }[];
}

export interface ExportedPromise {
  readonly by: string;
  readonly words: string;
  readonly madeOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly closedAs: 'done' | 'dropped' | null;
}

export interface ExportedTopic {
  readonly kind: string;
  /** null of what was shared, and of the three parts at the end */
  readonly title: string | null;
  /** of a share that lasts */
  readonly version: number | null;
  readonly addedBy: string;
  readonly talkedOn: string | null;
  readonly notes: readonly { readonly by: string; readonly on: string; readonly text: string }[];
}

export interface ExportedSession {
  readonly day: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly state: 'planned' | 'finished' | 'confirmed' | 'cancelled';
  readonly cancelled: { readonly by: string; readonly on: string; readonly reason: string | null } | null;
  readonly topics: readonly ExportedTopic[];
  readonly checks: SessionChecks;
  readonly promises: readonly (ExportedPromise & { readonly fromBefore: boolean })[];
  readonly confirmations: readonly { readonly by: string; readonly on: string; readonly stands: boolean }[];
  readonly corrections: readonly { readonly by: string; readonly on: string; readonly text: string }[];
  /** what the person wrote for themselves */
  readonly ownNote: string | null;
}

/** One supervision as it leaves. `sessions` may be read again and again, newest first. */
export interface ExportedSupervision {
  readonly role: 'supervisee' | 'supervisor';
  readonly with: string;
  readonly type: SupervisionInExport['type'];
  readonly startedOn: string;
  readonly endedOn: string | null;
  readonly agreements: readonly ExportedAgreement[];
  readonly promises: readonly ExportedPromise[];
  readonly concerns: readonly { readonly on: string; readonly recordedIn: string }[];
  sessions(): AsyncIterable<ExportedSession>;
}

export interface ExportedGroup {
  readonly heldOn: string;
  readonly recordedByMe: boolean;
  readonly takenBackOn: string | null;
  readonly with: readonly string[];
}

export interface ExportedDraft {
  readonly about: string;
  readonly on: string;
  readonly text: string;
}

/** Everything a person has of their one-to-ones, and the comments they keep back. */
export interface ExportedOneToOnes {
  readonly madeOn: string;
  readonly name: string;
  supervisions(): AsyncIterable<ExportedSupervision>;
  groups(): Promise<readonly ExportedGroup[]>;
  drafts(): AsyncIterable<ExportedDraft>;
}

type NameOf = (id: string) => string;

export function exportedAgreement(key: SupervisionKey, row: AgreementInExport, nameOf: NameOf): ExportedAgreement {
  const { revision, writtenOn, reviewOn, agreedOn } = row;
  return {
    revision, writtenBy: nameOf(row.writtenBy), writtenOn, reviewOn, agreedOn, terms: openTerms(key, row),
    answers: row.answers.map((each) => ({ by: nameOf(each.by), answer: each.answer, on: each.on, words: openAnswer(key, row.id, each) })),
  };
}

export function exportedPromise(key: SupervisionKey, { id, ownerId, words, wordsRevision, madeOn, dueOn, closedOn, closedAs }: PromiseInExport, nameOf: NameOf): ExportedPromise {
  return { by: nameOf(ownerId), words: key.open<string>(placeOfCommitment(id, wordsRevision), words), madeOn, dueOn, closedOn, closedAs };
}

export function exportedConcern(key: SupervisionKey, { id, notedOn, recorded }: ConcernInExport): ExportedSupervision['concerns'][number] {
  return { on: notedOn, recordedIn: key.open<string>(concernPlace(id), recorded) };
}

/** A session with its words opened: those of both under the key of the supervision, one's own under one's own. A restorative one has none. */
export function exportedSession(row: SessionInExport, keys: { readonly supervision: SupervisionKey | null; readonly own: AuthorKey | null }, nameOf: NameOf): ExportedSession {
  const { day, minutes, finishedOn, confirmedOn, cancelledOn } = row;
  const key = keys.supervision;
  const open = (place: Parameters<typeof openWords>[1], sealed: string | null): string | null => (key ? openWords(key, place, sealed) : null);
  return {
    day, minutes,
    place: open(placeOf.place(row.id, row.arrangement), row.place),
    state: cancelledOn !== null ? 'cancelled' : confirmedOn !== null ? 'confirmed' : finishedOn !== null ? 'finished' : 'planned',
    cancelled: cancelledOn === null ? null : { by: nameOf(row.cancelledBy ?? ''), on: cancelledOn, reason: open(placeOf.reason(row.id), row.reason) },
    topics: row.topics.map(({ id, kind, title, version, addedBy, talkedOn }) => ({
      kind, title: open(placeOf.topic(id), title), version, addedBy: nameOf(addedBy), talkedOn,
      notes: row.notes.filter(({ topicId }) => topicId === id).map(({ by, revision, on, body }) => ({ by: nameOf(by), on, text: open(placeOf.note(id, by, revision), body) ?? '' })),
    })),
    checks: key && row.checks !== null ? key.open<SessionChecks>(placeOf.checks(row.id, row.checksRevision), row.checks) : NO_CHECKS,
    promises: key ? row.promises.map((each) => ({ ...exportedPromise(key, each, nameOf), fromBefore: each.fromBefore })) : [],
    confirmations: row.confirmations.map(({ by, on, revision }) => ({ by: nameOf(by), on, stands: revision === row.revision })),
    corrections: row.corrections.map(({ id, by, on, body }) => ({ by: nameOf(by), on, text: open(placeOf.correction(id), body) ?? '' })),
    ownNote: keys.own && row.ownNote !== null && row.ownRevision !== null ? keys.own.open<string>(privateNotePlace(row.id, row.ownRevision), row.ownNote) : null,
  };
}
