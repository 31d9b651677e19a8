import { Injectable } from '@nestjs/common';
import { limits, type Release } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import { type CommentDraftRow, CommentDraftRepository } from './comment-draft.repository';
import type { CommentDraftRequest } from './comment.dto';
import { commentPlace, type CommentWords, openComment } from './comment-words';
import { AlreadyReleased, CommentChanged, NoSessionIsPlanned, TooManyDrafts } from './comment.errors';
import { type DraftAction, permittedOnDraft } from './comment.policy';
import { draftResponse } from './comment.present';
import { CommentRepository } from './comment.repository';
import type { CommentDraftResponse, ReleaseResponse } from './comment.response';
import { CommentService } from './comment.service';
import { nextMorning } from './next-morning';
import { IdIsTaken } from './share.errors';
import { type OpenShare, ShareService } from './share.service';

const RANDOM_ID = /^.{14}4.{4}[89ab]/u;

/** Comments that wait: kept for their writer alone, changed, let go now or in the morning, thrown away. */
@Injectable()
export class CommentDraftService {
  constructor(
    private readonly drafts: CommentDraftRepository,
    private readonly released: CommentRepository,
    private readonly comments: CommentService,
    private readonly shares: ShareService,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a draft under the id its writer's device made. Without a revision it is kept for the first time. Saying the same again
   * answers the same. Throws CommentChanged with both wordings when another came first, AlreadyReleased once it can be seen.
   */
  async keep(actor: Actor, id: string, request: CommentDraftRequest, revision: number | null): Promise<{ draft: CommentDraftResponse; isNew: boolean }> {
    const shareId = request.shareId.toLowerCase();
    const before = await this.drafts.findForChange(id);
    if (before && before.shareId !== shareId) throw new IdIsTaken();
    if (!before) await this.demandNew(actor, id, revision);
    const share = await this.shares.open(actor, shareId, 'comment');
    if (before) return { draft: await this.change(actor, share, before, request, revision), isNew: false };
    const { threadId, words } = await this.comments.place(actor, share, request);
    const key = await this.sealer.keyOf(share.row.authorId);
    const { entryId, authorId, readerId } = share.row;
    const body = key.seal(commentPlace(entryId, id, 1), words);
    const draft = { id, shareId, entryId, authorId, readerId, writerId: actor.id, threadId, revision: 1, keyId: key.id, body };
    if (!(await this.drafts.write({ ...draft, writtenOn: this.clock.today() }))) return { draft: await this.keptAtOnce(actor, share, id, request), isNew: false };
    return { draft: draftResponse(actor, share, key, { ...draft, release: null, releasesOn: null }), isNew: true };
  }

  async read(actor: Actor, id: string): Promise<CommentDraftResponse> {
    const row = await this.drafts.find(id);
    if (!row) throw new NotFound();
    const share = await this.open(actor, row, 'read');
    return draftResponse(actor, share, await this.sealer.keyOf(row.authorId), row);
  }

  /** Lets a draft go now, lets it wait for the next morning, until the two have met, or for nothing in particular. Letting it go again changes nothing. */
  async release(actor: Actor, id: string, when: Release): Promise<ReleaseResponse> {
    const row = await this.drafts.findForChange(id);
    if (!row) return this.releasedBefore(actor, id, when);
    const share = await this.open(actor, row, 'release');
    const key = await this.sealer.keyOf(share.row.authorId);
    if (when === 'now') {
      await this.comments.let(actor, share, row);
      return { thread: await this.comments.threadWith(actor, share, id), draft: null };
    }
    if (when === 'session' && (await this.drafts.nextSession(row.authorId, row.readerId, this.clock.today())) === null) throw new NoSessionIsPlanned();
    const release = when === 'later' ? null : when;
    const releasesOn = when === 'morning' ? (row.releasesOn ?? nextMorning(this.clock.now())) : null;
    await this.drafts.wait(id, release, releasesOn);
    return { thread: null, draft: draftResponse(actor, share, key, { ...row, release, releasesOn }) };
  }

  async discard(actor: Actor, id: string): Promise<void> {
    const row = await this.drafts.findForChange(id);
    if (!row) throw new NotFound();
    await this.open(actor, row, 'discard');
    await this.drafts.remove(id);
  }

  private async change(actor: Actor, share: OpenShare, row: CommentDraftRow, request: CommentDraftRequest, revision: number | null): Promise<CommentDraftResponse> {
    demand(permittedOnDraft(actor, { ...share.row, writerId: row.writerId }), 'change');
    const key = await this.sealer.keyOf(share.row.authorId);
    const stored = openComment(key, row);
    const { words } = await this.comments.place(actor, share, { ...request, thread: row.threadId ?? undefined });
    const wanted: CommentWords = { ...words, passage: stored.passage };
    if (JSON.stringify(wanted) === JSON.stringify(stored)) return draftResponse(actor, share, key, row);
    if (revision !== row.revision) throw new CommentChanged(draftResponse(actor, share, key, row), row.revision, request);
    const next = { ...row, revision: row.revision + 1, keyId: key.id, body: key.seal(commentPlace(row.entryId, row.id, row.revision + 1), wanted) };
    await this.drafts.change(row.id, next.revision, next.keyId, next.body);
    return draftResponse(actor, share, key, next);
  }

  private async demandNew(actor: Actor, id: string, revision: number | null): Promise<void> {
    if (!RANDOM_ID.test(id)) throw new Malformed('The id of a new comment is a random UUID (version 4): any other kind can say when it was made.');
    const comment = await this.released.find(id);
    if (comment) throw comment.writerId === actor.id ? new AlreadyReleased() : new IdIsTaken();
    if (revision !== null) throw new NotFound();
  }

  /** Not kept: the same device asked twice at once, somebody else's id, or too many. */
  private async keptAtOnce(actor: Actor, share: OpenShare, id: string, request: CommentDraftRequest): Promise<CommentDraftResponse> {
    const row = await this.drafts.findForChange(id);
    if (row?.shareId === share.row.id) return this.change(actor, share, row, request, null);
    if (row) throw new IdIsTaken();
    const kept = await this.drafts.onShare(share.row.id);
    throw kept.length >= limits.commentDrafts ? new TooManyDrafts() : new NotFound();
  }

  private async releasedBefore(actor: Actor, id: string, when: Release): Promise<ReleaseResponse> {
    const { row, share } = await this.comments.openComment(actor, id);
    if (row.writerId !== actor.id) throw new NotFound();
    if (when !== 'now') throw new AlreadyReleased();
    return { thread: await this.comments.threadWith(actor, share, id), draft: null };
  }

  private async open(actor: Actor, row: CommentDraftRow, action: DraftAction): Promise<OpenShare> {
    const share = await this.shares.open(actor, row.shareId, 'read');
    demand(permittedOnDraft(actor, { ...share.row, writerId: row.writerId }), action);
    return share;
  }
}
