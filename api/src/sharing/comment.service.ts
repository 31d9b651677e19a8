import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CommentKind, limits, normalText, type Passage, quote, type QuotedPassage } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { type AuthorKey, Sealer } from '../platform/sealing';
import { CommentDraftRepository } from './comment-draft.repository';
import type { CommentRequest, WordingRequest } from './comment.dto';
import { commentPlace, type CommentWords, openComment, openEdits } from './comment-words';
import { AnswerHasNoKind, CommentChanged, ThreadIsElsewhere, TooManyEdits, WordsAreElsewhere } from './comment.errors';
import { permittedOnThread, permittedOnWording } from './comment.policy';
import { draftResponse, threadsOf } from './comment.present';
import { type CommentRow, CommentRepository } from './comment.repository';
import type { CommentListResponse, CommentThread } from './comment.response';
import { nextMorning } from './next-morning';
import { IdIsTaken } from './share.errors';
import { ShareRepository } from './share.repository';
import { type OpenShare, ShareService } from './share.service';

/** Where a comment stands and what it says, before it is sealed. */
interface Placed {
  readonly text: string;
  readonly kind?: CommentKind;
  readonly passage?: Passage;
  readonly thread?: string;
}

/** Comments on a shared version, by its two people. They are sealed under the key of the version's author. */
@Injectable()
export class CommentService {
  constructor(
    private readonly comments: CommentRepository,
    private readonly drafts: CommentDraftRepository,
    private readonly shares: ShareService,
    private readonly audits: ShareRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** The threads of a share, and one's own drafts on it. Reading them counts as opening the share. */
  async list(actor: Actor, shareId: string): Promise<CommentListResponse> {
    const share = await this.shares.open(actor, shareId, 'read');
    const key = await this.sealer.keyOf(share.row.authorId);
    const threads = await this.threads(actor, share, key);
    const morning = nextMorning(this.clock.now());
    if (!share.can.has('comment')) return { threads, drafts: [], nextSession: null, nextSessionId: null, nextMorning: morning, can: [] };
    const drafts = (await this.drafts.onShare(shareId)).map((row) => draftResponse(actor, share, key, row));
    const next = await this.drafts.nextSession(share.row.authorId, share.row.readerId, this.clock.today());
    return { threads, drafts, nextSession: next?.day ?? null, nextSessionId: next?.id ?? null, nextMorning: morning, can: ['comment'] };
  }

  /** Adds a comment and returns the thread it stands in. Repeating it with the same id comments once. */
  async comment(actor: Actor, shareId: string, request: CommentRequest): Promise<CommentThread> {
    const share = await this.shares.open(actor, shareId, 'comment');
    const id = request.id?.toLowerCase() ?? randomUUID();
    const { threadId, words } = await this.place(actor, share, request);
    const key = await this.sealer.keyOf(share.row.authorId);
    await this.let(actor, share, { id, threadId, keyId: key.id, revision: 1, body: key.seal(commentPlace(share.row.entryId, id, 1), words) });
    return this.threadWith(actor, share, id);
  }

  /** Words a comment anew; what it said before stays beside it for both. Throws CommentChanged when another wording came first. */
  async edit(actor: Actor, id: string, request: WordingRequest, revision: number | null): Promise<CommentThread> {
    const { row, share } = await this.openComment(actor, id);
    demand(permittedOnWording(actor, { ...share.row, writerId: row.writerId }), 'edit');
    const key = await this.sealer.keyOf(share.row.authorId);
    const first = openComment(key, row);
    const text = normalText(request.text).trim();
    if (text === (openEdits(key, row).at(-1)?.text ?? first.text)) return this.threadWith(actor, share, id);
    const last = row.edits.at(-1)?.revision ?? row.revision;
    if (row.edits.length >= limits.commentEdits) throw new TooManyEdits();
    const next = last + 1;
    const body = key.seal(commentPlace(row.entryId, id, next), { text, passage: null } satisfies CommentWords);
    const isFirst = revision === last && (await this.comments.edit(row, { revision: next, editedOn: this.clock.today(), keyId: key.id, body }));
    if (!isFirst) throw new CommentChanged(await this.threadWith(actor, share, id), last, request);
    return this.threadWith(actor, share, id);
  }

  /** Marks a thread as resolved, or open again. Only the author of the entry does either. */
  async resolve(actor: Actor, threadId: string, resolved: boolean): Promise<void> {
    const { row, share } = await this.openComment(actor, threadId);
    if (row.threadId !== null) throw new NotFound();
    const can = permittedOnThread(actor, { ...share.row, resolvedOn: row.resolvedOn });
    if (can.has('resolve') || can.has('reopen')) {
      if (resolved !== (row.resolvedOn !== null)) await this.comments.resolve(threadId, resolved ? this.clock.today() : null);
      return;
    }
    demand(can, resolved ? 'resolve' : 'reopen');
  }

  /** Checks where a comment is to stand, and takes the author's words with it that it stands on. */
  async place(actor: Actor, share: OpenShare, request: Placed): Promise<{ threadId: string | null; words: CommentWords }> {
    const threadId = request.thread ? await this.threadToAnswer(actor, share, request.thread.toLowerCase()) : null;
    if (threadId !== null && request.kind) throw new AnswerHasNoKind();
    const passage = request.passage ? passageIn(share, request.passage) : null;
    return { threadId, words: { text: normalText(request.text).trim(), passage, kind: request.kind ?? null } };
  }

  /** Lets the other person see a sealed comment from now on. Throws IdIsTaken when its id names something else. */
  async let(actor: Actor, share: OpenShare, sealed: { id: string; threadId: string | null; keyId: string; revision: number; body: string }): Promise<void> {
    const { id: shareId, entryId, authorId, readerId } = share.row;
    const written = await this.comments.write({ ...sealed, shareId, entryId, authorId, readerId, writerId: actor.id, writtenOn: this.clock.today() });
    // Under the same id it may have been kept before: what can be seen is no draft any more.
    await this.drafts.remove(sealed.id);
    if (!written) await this.checkRepeated(actor, shareId, sealed.id);
    else if (authorId !== actor.id) {
      await this.audits.audit({ at: this.clock.now(), actorId: actor.id, action: 'commented', authorId, shareId });
    }
  }

  /** The thread in which a comment stands. */
  async threadWith(actor: Actor, share: OpenShare, id: string): Promise<CommentThread> {
    const key = await this.sealer.keyOf(share.row.authorId);
    const thread = (await this.threads(actor, share, key)).find((each) => each.comments.some((comment) => comment.id === id));
    if (!thread) throw new NotFound();
    return thread;
  }

  /** A comment with the share it stands on. Whoever is not the author is written down as having opened it. */
  async openComment(actor: Actor, id: string): Promise<{ row: CommentRow; share: OpenShare }> {
    const row = await this.comments.find(id);
    if (!row) throw new NotFound();
    return { row, share: await this.shares.open(actor, row.shareId, 'read') };
  }

  private async threads(actor: Actor, share: OpenShare, key: AuthorKey): Promise<CommentThread[]> {
    return threadsOf(actor, share, key, await this.comments.onShare(share.row.id));
  }

  private async threadToAnswer(actor: Actor, share: OpenShare, threadId: string): Promise<string> {
    const row = await this.comments.find(threadId);
    if (!row || row.shareId !== share.row.id || row.threadId !== null) throw new ThreadIsElsewhere();
    demand(permittedOnThread(actor, { ...share.row, resolvedOn: row.resolvedOn }), 'answer');
    return threadId;
  }

  private async checkRepeated(actor: Actor, shareId: string, id: string): Promise<void> {
    const before = await this.comments.find(id);
    if (!before || before.shareId !== shareId || before.writerId !== actor.id) throw new IdIsTaken();
  }
}

function passageIn(share: OpenShare, passage: Passage): QuotedPassage {
  const section = share.content.sections.find((each) => each.section === passage.section);
  const quoted = section ? quote(passage, section.text) : null;
  if (!quoted) throw new WordsAreElsewhere();
  return quoted;
}
