import type { Actor } from '../platform/authorization';
import type { ShareFacts } from './share.policy';

export const commentActions = ['read', 'answer', 'resolve', 'reopen'] as const;
export type CommentAction = (typeof commentActions)[number];

export const wordingActions = ['read', 'edit'] as const;
export type WordingAction = (typeof wordingActions)[number];

export const draftActions = ['read', 'change', 'release', 'discard'] as const;
export type DraftAction = (typeof draftActions)[number];

/** The facts of the share a thread stands on, and whether the thread is resolved. */
export interface ThreadFacts extends ShareFacts {
  readonly resolvedOn: string | null;
}

/** The facts of the share a comment or a draft stands on, and whose words they are. */
export interface WrittenFacts extends ShareFacts {
  readonly writerId: string;
}

const NOTHING: ReadonlySet<never> = new Set();
const OWN_DRAFT: ReadonlySet<DraftAction> = new Set(draftActions);

/** Both people answer while the share lasts; only the author resolves; after withdrawal the author keeps the thread. */
export function permittedOnThread(actor: Pick<Actor, 'id'>, thread: ThreadFacts): ReadonlySet<CommentAction> {
  const lasts = thread.withdrawnOn === null;
  if (thread.authorId === actor.id) {
    const resolution: CommentAction = thread.resolvedOn === null ? 'resolve' : 'reopen';
    return new Set(lasts ? ['read', 'answer', resolution] : ['read', resolution]);
  }
  return thread.readerId === actor.id && lasts ? new Set(['read', 'answer']) : NOTHING;
}

/** Whoever sees a comment sees how it was worded before; its writer words it anew while the share lasts. */
export function permittedOnWording(actor: Pick<Actor, 'id'>, comment: WrittenFacts): ReadonlySet<WordingAction> {
  const lasts = comment.withdrawnOn === null;
  if (comment.authorId !== actor.id && !(comment.readerId === actor.id && lasts)) return NOTHING;
  return new Set(comment.writerId === actor.id && lasts ? wordingActions : ['read']);
}

/** A draft is its writer's alone, the author of the version included, and only while the share lasts: it quotes their words. */
export function permittedOnDraft(actor: Pick<Actor, 'id'>, draft: WrittenFacts): ReadonlySet<DraftAction> {
  const isOfTheTwo = draft.authorId === actor.id || draft.readerId === actor.id;
  return isOfTheTwo && draft.writerId === actor.id && draft.withdrawnOn === null ? OWN_DRAFT : NOTHING;
}
