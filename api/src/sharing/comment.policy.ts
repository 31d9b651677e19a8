import type { Actor } from '../platform/authorization';
import type { ShareFacts } from './share.policy';

export const commentActions = ['read', 'answer', 'resolve', 'reopen'] as const;
export type CommentAction = (typeof commentActions)[number];

/** The facts of the share a thread stands on, and whether the thread is resolved. */
export interface ThreadFacts extends ShareFacts {
  readonly resolvedOn: string | null;
}

const NOTHING: ReadonlySet<CommentAction> = new Set();

/** Both people answer while the share lasts; only the author resolves; after withdrawal the author keeps the thread. */
export function permittedOnThread(actor: Pick<Actor, 'id'>, thread: ThreadFacts): ReadonlySet<CommentAction> {
  const lasts = thread.withdrawnOn === null;
  if (thread.authorId === actor.id) {
    const resolution: CommentAction = thread.resolvedOn === null ? 'resolve' : 'reopen';
    return new Set(lasts ? ['read', 'answer', resolution] : ['read', resolution]);
  }
  return thread.readerId === actor.id && lasts ? new Set(['read', 'answer']) : NOTHING;
}
