import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits, versionOf, type VersionContent } from '@afterword/journal';
import { EntryService } from '../entries';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import { openSheet } from './comment-words';
import type { ShareRequest } from './share.dto';
import { AccountIsClosing, EntriesAreGoing, IdIsTaken, NothingIsLeft, ReaderDoesNotSupervise } from './share.errors';
import { permittedOnShare, type ShareAction } from './share.policy';
import { type InboxPlace, type ShareRow, ShareRepository } from './share.repository';
import { inboxShare, type InboxResponse, shareResponse, type ShareResponse } from './share.response';

/** A share with its words open, for one of its two people. */
export interface OpenShare {
  readonly row: ShareRow;
  readonly content: VersionContent;
  readonly can: ReadonlySet<ShareAction>;
}

/** Sharing a version, opening it, withdrawing it. */
@Injectable()
export class ShareService {
  constructor(
    private readonly entries: EntryService,
    private readonly shares: ShareRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Freezes the entry as it stands into a new version and grants it to one current supervisor. Repeating it shares once. */
  async share(actor: Actor, entryId: string, request: ShareRequest, revision: number | null): Promise<ShareResponse> {
    const entry = await this.entries.openForSharing(actor, entryId);
    const id = request.id?.toLowerCase() ?? randomUUID();
    // Looked for before anything is judged: a repeated request is answered the same, also when the entry has changed since.
    const before = request.id ? await this.shares.find(id) : null;
    if (before) {
      if (before.entryId !== entryId || before.readerId !== request.readerId) throw new IdIsTaken();
      return this.present(actor, await this.openRow(actor, before, 'read'));
    }
    await this.entries.demandRevision(entry, revision);
    const { supervises, closing, erasing } = await this.shares.mayShare(actor.id, request.readerId);
    if (closing) throw new AccountIsClosing();
    if (erasing) throw new EntriesAreGoing();
    if (!supervises) throw new ReaderDoesNotSupervise();
    const content = versionOf(entry.content, { sections: request.leaveOut?.sections ?? [], parts: request.leaveOut?.parts ?? [] });
    if (content.sections.length === 0) throw new NothingIsLeft();
    const version = await this.shares.nextVersion(entryId);
    const key = await this.sealer.keyOf(actor.id);
    const shared = await this.shares.share({
      id,
      versionId: randomUUID(),
      entryId,
      authorId: actor.id,
      readerId: request.readerId,
      version,
      madeFrom: entry.row.revision,
      on: this.clock.today(),
      keyId: key.id,
      sheet: key.seal({ entry: entryId, field: 'sheet', revision: version }, content),
      purpose: request.purpose,
    });
    if (!shared) throw new IdIsTaken();
    return this.present(actor, await this.find(actor, id, 'read'));
  }

  /** Opens a version. When its reader does, the author can see on which day. */
  async read(actor: Actor, id: string): Promise<ShareResponse> {
    return this.present(actor, await this.open(actor, id, 'read'));
  }

  /** What others share with this person and have not withdrawn. */
  async inbox(actor: Actor, cursor: string | undefined): Promise<InboxResponse> {
    const rows = await this.shares.inbox(actor.id, this.clock.today(), cursor === undefined ? null : placeOf(cursor), limits.page + 1);
    const page = rows.slice(0, limits.page);
    const last = page.at(-1);
    return { shares: page.map(inboxShare), next: last && rows.length > page.length ? `${last.meets}.${last.sharedOn}.${last.position}.${last.id}` : null };
  }

  /** Withdraws a share at once. Withdrawing again changes nothing. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    const { row } = await this.find(actor, id, 'read');
    if (row.authorId === actor.id && row.withdrawnOn !== null) return;
    demand(permittedOnShare(actor, row), 'withdraw');
    await this.shares.withdraw(id, actor.id, this.clock.today());
  }

  /** The share with its words, for an action. Whoever is not its author is written down as having opened it. */
  async open(actor: Actor, id: string, action: ShareAction): Promise<OpenShare> {
    const share = await this.find(actor, id, action);
    if (share.row.authorId !== actor.id) {
      await this.shares.audit({ at: this.clock.now(), actorId: actor.id, action: 'opened', authorId: share.row.authorId, shareId: id });
    }
    return share;
  }

  private async find(actor: Actor, id: string, action: ShareAction): Promise<OpenShare> {
    const row = await this.shares.find(id);
    if (!row) throw new NotFound();
    return this.openRow(actor, row, action);
  }

  private async openRow(actor: Actor, row: ShareRow, action: ShareAction): Promise<OpenShare> {
    const can = permittedOnShare(actor, row);
    if (!can.has('read')) throw new NotFound();
    demand(can, action);
    const key = await this.sealer.keyOf(row.authorId);
    return { row, can, content: openSheet(key, row) };
  }

  private async present(actor: Actor, { row, content, can }: OpenShare): Promise<ShareResponse> {
    const isAuthor = row.authorId === actor.id;
    return shareResponse(row, content, isAuthor ? await this.shares.openedOn(row.id) : [], can, isAuthor);
  }
}

/** The place in the inbox that a cursor names. Throws Malformed for a day that no calendar has. */
function placeOf(cursor: string): InboxPlace {
  const [meets = '', sharedOn = '', position = '', id = ''] = cursor.split('.');
  if (![sharedOn, meets].every((day) => day === 'infinity' || isDay(day))) throw new Malformed('This is not a place in the inbox.', [{ pointer: '/cursor', detail: 'This is not a place in the inbox.' }]);
  return { meets, sharedOn, position: Number(position), id };
}

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ?? false;
}
