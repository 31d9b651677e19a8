import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { normalText, quote, type QuotedPassage } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound, RuleBroken } from '../platform/problems';
import { type AuthorKey, Sealer } from '../platform/sealing';
import type { CommentRequest } from './comment.dto';
import { commentPlace, type CommentWords, openComment } from './comment-words';
import { permittedOnThread } from './comment.policy';
import { type CommentRow, CommentRepository } from './comment.repository';
import type { CommentListResponse, CommentThread } from './comment.response';
import { IdIsTaken } from './share.errors';
import { ShareRepository } from './share.repository';
import { peopleOf } from './share.response';
import { type OpenShare, ShareService } from './share.service';

/** Comments on a shared version, by its two people. They are sealed under the key of the version's author. */
@Injectable()
export class CommentService {
  constructor(
    private readonly comments: CommentRepository,
    private readonly shares: ShareService,
    private readonly audits: ShareRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** The threads of a share. Reading them counts as opening the share. */
  async list(actor: Actor, shareId: string): Promise<CommentListResponse> {
    const share = await this.shares.open(actor, shareId, 'read');
    return { threads: await this.threads(actor, share), can: share.can.has('comment') ? ['comment'] : [] };
  }

  /** Adds a comment and returns the thread it stands in. Repeating it with the same id comments once. */
  async comment(actor: Actor, shareId: string, request: CommentRequest): Promise<CommentThread> {
    const share = await this.shares.open(actor, shareId, 'comment');
    const { row } = share;
    const id = request.id?.toLowerCase() ?? randomUUID();
    const threadId = request.thread ? await this.threadToAnswer(actor, share, request.thread.toLowerCase()) : null;
    const passage = request.passage ? passageIn(share, request.passage) : null;
    const key = await this.sealer.keyOf(row.authorId);
    const words: CommentWords = { text: normalText(request.text).trim(), passage };
    const written = await this.comments.write({
      id, shareId, entryId: row.entryId, authorId: row.authorId, readerId: row.readerId, writerId: actor.id, threadId,
      writtenOn: this.clock.today(), keyId: key.id, body: key.seal(commentPlace(row.entryId, id), words),
    });
    if (!written) await this.checkRepeated(actor, shareId, id);
    else if (row.authorId !== actor.id) {
      await this.audits.audit({ at: this.clock.now(), actorId: actor.id, action: 'commented', authorId: row.authorId, shareId });
    }
    const thread = (await this.threads(actor, share)).find((each) => each.comments.some((comment) => comment.id === id));
    if (!thread) throw new NotFound();
    return thread;
  }

  /** Marks a thread as resolved, or open again. Only the author of the entry does either. */
  async resolve(actor: Actor, threadId: string, resolved: boolean): Promise<void> {
    const row = await this.comments.find(threadId);
    if (!row || row.threadId !== null) throw new NotFound();
    const share = await this.shares.open(actor, row.shareId, 'read');
    const can = permittedOnThread(actor, { ...share.row, resolvedOn: row.resolvedOn });
    if (can.has('resolve') || can.has('reopen')) {
      if (resolved !== (row.resolvedOn !== null)) await this.comments.resolve(threadId, resolved ? this.clock.today() : null);
      return;
    }
    demand(can, resolved ? 'resolve' : 'reopen');
  }

  private async threadToAnswer(actor: Actor, share: OpenShare, threadId: string): Promise<string> {
    const row = await this.comments.find(threadId);
    if (!row || row.shareId !== share.row.id || row.threadId !== null) {
      throw new RuleBroken('This thread is not here.', [{ pointer: '/thread', detail: 'This thread is not on this version.' }]);
    }
    demand(permittedOnThread(actor, { ...share.row, resolvedOn: row.resolvedOn }), 'answer');
    return threadId;
  }

  private async checkRepeated(actor: Actor, shareId: string, id: string): Promise<void> {
    const before = await this.comments.find(id);
    if (!before || before.shareId !== shareId || before.writerId !== actor.id) throw new IdIsTaken();
  }

  private async threads(actor: Actor, share: OpenShare): Promise<CommentThread[]> {
    const rows = await this.comments.onShare(share.row.id);
    const key = await this.sealer.keyOf(share.row.authorId);
    return rows.filter((row) => row.threadId === null).map((first) => threadOf(actor, share, key, first, rows));
  }
}

function threadOf(actor: Actor, share: OpenShare, key: AuthorKey, first: CommentRow, rows: readonly CommentRow[]): CommentThread {
  const { author, reader } = peopleOf(share.row);
  const words = (row: CommentRow): CommentWords => openComment(key, row);
  return {
    id: first.id,
    passage: words(first).passage,
    resolvedOn: first.resolvedOn,
    comments: rows
      .filter((row) => row.id === first.id || row.threadId === first.id)
      .map((row) => ({
        id: row.id,
        writer: row.writerId === row.authorId ? author : reader,
        mine: row.writerId === actor.id,
        writtenOn: row.writtenOn,
        text: words(row).text,
      })),
    can: [...permittedOnThread(actor, { ...share.row, resolvedOn: first.resolvedOn })],
  };
}

function passageIn(share: OpenShare, passage: { section: string; start: number; end: number }): QuotedPassage {
  const section = share.content.sections.find((each) => each.section === passage.section);
  const quoted = section ? quote(passage, section.text) : null;
  if (!quoted) throw new RuleBroken('These words are not in this version.', [{ pointer: '/passage', detail: 'Choose words of this version.' }]);
  return quoted;
}
