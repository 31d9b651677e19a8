import { entryIn, type Scene } from './scene';
import { promisedOf, sharedOf } from './statements';
import type { SessionState } from './session-truth';
import type { ActionsOf, TruthRow } from './truth-table';

/** A request as `Person.asks` takes it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What the addresses of an aim are made of; other ids may stand in for them. */
export interface Ids {
  readonly entryId: string;
  readonly shareId: string;
  readonly threadId: string;
  readonly draftId: string;
  readonly revision: number;
  readonly readerId: string;
  readonly commitmentId: string;
  readonly supervisionId: string;
  readonly groupId: string;
}

type Over = 'entry' | 'share' | 'open thread' | 'resolved thread' | 'worded comment' | 'comment draft' | 'waiting comment' | 'open commitment' | 'closed commitment' | 'promise of a session'
  | 'drafted agreement' | 'agreed agreement' | 'agreement of an ended supervision' | 'concern notes';

const words = { model: 'plain', sections: [{ section: 'text', text: 'These words were changed.' }] };

const asked = (method: string, path: string, body?: unknown, headers?: Record<string, string>): Asked => ({
  method,
  path,
  ...(body === undefined ? {} : { body }),
  ...(headers ? { headers } : {}),
});

const onThread: Readonly<Record<ActionsOf['open thread'], (ids: Ids) => Asked>> = {
  read: ({ shareId }) => asked('GET', `/api/shares/${shareId}/comments`),
  answer: ({ shareId, threadId }) => asked('POST', `/api/shares/${shareId}/comments`, { text: 'An answer.', thread: threadId }),
  resolve: ({ threadId }) => asked('PUT', `/api/comments/${threadId}/resolution`),
  reopen: ({ threadId }) => asked('DELETE', `/api/comments/${threadId}/resolution`),
};

const onCommitment: Readonly<Record<ActionsOf['open commitment'], (ids: Ids) => Asked>> = {
  read: ({ commitmentId }) => asked('GET', `/api/commitments/${commitmentId}`),
  revise: ({ commitmentId }) => asked('PUT', `/api/commitments/${commitmentId}`, { owner: 'supervisor', words: 'Otherwise.', dueOn: '2026-12-24' }, { 'if-match': '"1"' }),
  reword: ({ commitmentId }) => asked('PUT', `/api/commitments/${commitmentId}`, { owner: 'supervisor', words: 'Quite otherwise.', dueOn: '2026-12-01' }, { 'if-match': '"1"' }),
  close: ({ commitmentId }) => asked('PUT', `/api/commitments/${commitmentId}/closing`, { as: 'done' }),
  reopen: ({ commitmentId }) => asked('DELETE', `/api/commitments/${commitmentId}/closing`),
};

const agreementTerms = {
  ...Object.fromEntries(['aims', 'place', 'protectedTime', 'sharing', 'confidentiality', 'notes', 'cancelling', 'urgent', 'disagreement'].map((part) => [part, 'Otherwise.'])),
  everyWeeks: 2, minutes: 30, reviewOn: '2027-01-24',
};
const onAgreement: Readonly<Record<ActionsOf['drafted agreement'], (ids: Ids) => Asked>> = {
  read: ({ supervisionId }) => asked('GET', `/api/supervisions/${supervisionId}/agreement`),
  draft: ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement`, agreementTerms, { 'if-match': '"1"' }),
  answer: ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement/answer`, { answer: 'agreed' }, { 'if-match': '"1"' }),
};

const onDraft: Readonly<Record<ActionsOf['comment draft'], (ids: Ids) => Asked>> = {
  read: ({ draftId }) => asked('GET', `/api/comment-drafts/${draftId}`),
  change: ({ draftId, shareId }) => asked('PUT', `/api/comment-drafts/${draftId}`, { shareId, text: 'Changed.' }, { 'if-match': '"1"' }),
  release: ({ draftId }) => asked('POST', `/api/comments/${draftId}/release`, { when: 'now' }),
  discard: ({ draftId }) => asked('DELETE', `/api/comment-drafts/${draftId}`),
};

/** The request of each action. */
export const requests: { readonly [R in Over]: Readonly<Record<ActionsOf[R], (ids: Ids) => Asked>> } = {
  entry: {
    read: ({ entryId }) => asked('GET', `/api/entries/${entryId}`),
    revise: ({ entryId, revision }) => asked('PUT', `/api/entries/${entryId}`, words, { 'if-match': `"${revision}"` }),
    share: ({ entryId, readerId }) => asked('POST', `/api/entries/${entryId}/shares`, { readerId, purpose: 'comment' }),
    delete: ({ entryId }) => asked('DELETE', `/api/entries/${entryId}`),
    restore: ({ entryId }) => asked('DELETE', `/api/entries/${entryId}/deletion`),
  },
  share: {
    read: ({ shareId }) => asked('GET', `/api/shares/${shareId}`),
    withdraw: ({ shareId }) => asked('DELETE', `/api/shares/${shareId}`),
    comment: ({ shareId }) => asked('POST', `/api/shares/${shareId}/comments`, { text: 'A comment.' }),
  },
  'open thread': onThread,
  'resolved thread': onThread,
  'worded comment': {
    read: ({ shareId }) => asked('GET', `/api/shares/${shareId}/comments`),
    edit: ({ threadId }) => asked('PUT', `/api/comments/${threadId}`, { text: 'Worded anew.' }, { 'if-match': '"2"' }),
  },
  'comment draft': onDraft,
  'waiting comment': onDraft,
  'open commitment': onCommitment,
  'closed commitment': onCommitment,
  'promise of a session': { read: onCommitment.read, revise: onCommitment.revise, reword: onCommitment.reword, close: onCommitment.close },
  'drafted agreement': onAgreement,
  'agreed agreement': onAgreement,
  'agreement of an ended supervision': onAgreement,
  'concern notes': {
    read: ({ supervisionId }) => asked('GET', `/api/supervisions/${supervisionId}/concern-notes`),
    note: ({ supervisionId }) => asked('POST', `/api/supervisions/${supervisionId}/concern-notes`, { recordedIn: 'Somewhere else' }),
  },
};

export function isOver(resource: string): resource is Over {
  return resource in requests;
}

/** More ways to knock at the same doors: other revisions, spellings and bodies. */
export const otherKnocks = {
  entry: [
    ({ entryId }) => asked('HEAD', `/api/entries/${entryId}`),
    ({ entryId }) => asked('GET', `/api/entries/${entryId.toUpperCase()}`),
    ({ entryId }) => asked('PUT', `/api/entries/${entryId}`, words, { 'if-match': '"99"' }),
    ({ entryId }) => asked('PUT', `/api/entries/${entryId}`, words, { 'if-match': 'nonsense' }),
    ({ entryId }) => asked('PUT', `/api/entries/${entryId}`, { ...words, unknown: true }, { 'if-match': '"1"' }),
    ({ entryId }) => asked('PUT', `/api/entries/${entryId}`, '{"model": ', { 'if-match': '"1"' }),
    ({ entryId }) => asked('DELETE', `/api/entries/${entryId}`, undefined, { 'if-match': '"99"' }),
    ({ entryId, readerId }) => asked('POST', `/api/entries/${entryId}/shares`, { readerId, purpose: 'comment' }, { 'if-match': '"99"' }),
    ({ entryId }) => asked('POST', `/api/entries/${entryId}/shares`, { readerId: 'nobody', purpose: 'gossip' }),
    ({ entryId }) => asked('PATCH', `/api/entries/${entryId}`, {}),
    ({ entryId }) => asked('GET', `/api/entries/${entryId}/earlier-saves`),
    ({ entryId }) => asked('GET', `/api/entries/${entryId}/earlier-saves/1`),
    ({ entryId }) => asked('GET', `/api/entries/${entryId}/earlier-saves/nonsense`),
  ],
  share: [
    ({ shareId }) => asked('HEAD', `/api/shares/${shareId}`),
    ({ shareId }) => asked('POST', `/api/shares/${shareId}/comments`, { text: 'On this.', passage: { section: 'text', start: 0, end: 5 } }),
    ({ shareId, threadId }) => asked('POST', `/api/shares/${shareId}/comments`, { text: 'An answer.', thread: threadId }),
    ({ shareId }) => asked('POST', `/api/shares/${shareId}/comments`, { text: '' }),
    ({ shareId, draftId }) => asked('PUT', `/api/comment-drafts/${draftId}`, { shareId, text: 'Kept for myself.' }),
    ({ draftId }) => asked('POST', `/api/comments/${draftId}/release`, { when: 'morning' }),
    ({ threadId }) => asked('POST', `/api/comments/${threadId}/release`, {}),
    ({ threadId }) => asked('PUT', `/api/comments/${threadId}`, { text: 'Worded anew.' }),
  ],
  agreement: [
    ({ supervisionId }) => asked('HEAD', `/api/supervisions/${supervisionId}/agreement`),
    ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement`, agreementTerms),
    ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement`, {}, { 'if-match': '"2"' }),
    ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement/answer`, { answer: 'refused', words: 'No.' }, { 'if-match': '"2"' }),
    ({ supervisionId }) => asked('PUT', `/api/supervisions/${supervisionId}/agreement/answer`, { answer: 'agreed' }),
    ({ supervisionId }) => asked('GET', `/api/supervisions/${supervisionId}`),
  ],
  concerns: [({ supervisionId }) => asked('POST', `/api/supervisions/${supervisionId}/concern-notes`, {})],
  group: [({ groupId }) => asked('DELETE', `/api/group-supervisions/${groupId}`)],
} satisfies Record<string, readonly ((ids: Ids) => Asked)[]>;

/** The ids of what a row of the table is about; of threads and commitments, those that such a row means. */
export function idsOf(scene: Scene, state: TruthRow['state'], resource = ''): Ids {
  const written = entryIn(scene, state);
  const { entryId, revision, shared } = written;
  const promised = state === 'during' || state === 'after' ? promisedOf({ scene, state }) : null;
  const agreed = { 'drafted agreement': scene.agreed.drafted, 'agreed agreement': scene.agreed.agreed, 'agreement of an ended supervision': scene.agreed.ended }[resource];
  return {
    entryId,
    revision,
    readerId: scene.people['the reader'].id,
    shareId: shared ? sharedOf({ written }).shareId : '',
    threadId: shared ? sharedOf({ written })[resource === 'resolved thread' ? 'resolvedThread' : 'openThread'] : '',
    draftId: shared ? sharedOf({ written })[resource === 'waiting comment' ? 'waiting' : 'draft'] : '',
    supervisionId: agreed?.supervisionId ?? promised?.supervision ?? '',
    groupId: scene.agreed[state === 'after' ? 'metBefore' : 'met'].groupId,
    commitmentId: state in scene.sessions ? scene.sessions[state as SessionState].promise : promised?.[resource === 'closed commitment' ? 'closed' : 'open'] ?? '',
  };
}
