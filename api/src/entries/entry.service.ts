import { Injectable } from '@nestjs/common';
import { countedTags, firstTrail, nextTrail, type EntryContent } from '@afterword/journal';
import { Taxonomy } from '../briefings';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Malformed, NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import { EarlierSaveRepository } from './earlier-save.repository';
import type { EntryRequest } from './entry.dto';
import { EntryIsEmpty, SavedElsewhere } from './entry.errors';
import { permittedActions, type EntryAction } from './entry.policy';
import { type EntryRow, EntryRepository } from './entry.repository';
import { EntrySharesRepository } from './entry-shares.repository';
import { contentOf, openContent, openHeading, sameContent, sealWords } from './entry-words';
import { checkRules, isEmpty } from './entry.rules';
import { entryResponse } from './entry.present';
import type { OpenEntry } from './open-entry';
import type { EntryResponse } from './entry.response';

const RANDOM_ID = /^.{14}4.{4}[89ab]/u;

/** Writing, revising, reading and deleting one's own entries. */
@Injectable()
export class EntryService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly shares: EntrySharesRepository,
    private readonly earlierSaves: EarlierSaveRepository,
    private readonly sealer: Sealer,
    private readonly taxonomy: Taxonomy,
    private readonly clock: Clock,
  ) {}

  /**
   * Saves an entry under the id its author's device made. Without a revision it is the first save. Saying the same again
   * answers the same. Throws SavedElsewhere with both texts when another save came first.
   */
  async save(actor: Actor, id: string, request: EntryRequest, revision: number | null): Promise<{ entry: EntryResponse; isNew: boolean }> {
    const content = contentOf(request);
    checkRules(content, await this.taxonomy.knowing(content));
    if (revision === null) {
      const written = await this.write(actor, id, content, request.countsInTrends ?? false);
      if (written) return { entry: await this.present(written), isNew: true };
    }
    const entry = await this.openForChange(actor, id, 'revise');
    if (this.isSaid(entry, content, request)) return { entry: await this.present(entry), isNew: false };
    if (revision !== entry.row.revision) throw new SavedElsewhere(await this.present(entry), request);
    return { entry: await this.present(await this.revise(actor, entry, content, request.countsInTrends)), isNew: false };
  }

  async read(actor: Actor, id: string): Promise<EntryResponse> {
    return this.present(await this.openWith(actor, await this.entries.find(id), 'read'));
  }

  /** Deletes an entry and ends its shares. Throws SavedElsewhere when it is no longer the revision that was seen. */
  async delete(actor: Actor, id: string, revision: number | null): Promise<void> {
    const entry = await this.openForChange(actor, id, 'delete');
    await this.demandRevision(entry, revision);
    if (!(await this.entries.delete(id))) throw new NotFound();
  }

  /** Undoes a deletion. What was shared stays withdrawn. */
  async restore(actor: Actor, id: string): Promise<EntryResponse> {
    if (!(await this.entries.restore(id))) throw new NotFound();
    const entry = await this.openForChange(actor, id, 'read');
    await this.count(actor, entry.row, entry.content);
    return this.present(entry);
  }

  /** The entry to freeze, held until the transaction ends. */
  async openForSharing(actor: Actor, id: string): Promise<OpenEntry> {
    return this.openForChange(actor, id, 'share');
  }

  /** Throws SavedElsewhere when the author looked at another revision than the one that stands; null looked at any. */
  async demandRevision(entry: OpenEntry, revision: number | null): Promise<void> {
    if (revision !== null && revision !== entry.row.revision) throw new SavedElsewhere(await this.present(entry), null);
  }

  /** The entry with its words, held until the transaction ends. Throws NotFound, or NotPermitted for this action. */
  private async openForChange(actor: Actor, id: string, action: EntryAction): Promise<OpenEntry> {
    return this.openWith(actor, await this.entries.findForChange(id), action);
  }

  private async openWith(actor: Actor, row: EntryRow | null, action: EntryAction): Promise<OpenEntry> {
    if (!row) throw new NotFound();
    const can = permittedActions(actor, row);
    if (!can.has('read')) throw new NotFound();
    demand(can, action);
    const key = await this.sealer.keyOf(row.authorId);
    const heading = openHeading(key, row);
    const content = openContent(key, row, heading);
    return { row, content, saved: heading.saved ?? firstTrail(content, row.createdOn), can };
  }

  private async write(actor: Actor, id: string, content: EntryContent, countsInTrends: boolean): Promise<OpenEntry | null> {
    if (!RANDOM_ID.test(id)) throw new Malformed('The id of a new entry is a random UUID (version 4): any other kind can say when it was made.');
    if (isEmpty(content)) throw new EntryIsEmpty();
    const key = await this.sealer.keyForWriting(actor.id, () => this.entries.hasWritten());
    const today = this.clock.today();
    const saved = firstTrail(content, today);
    const row = await this.entries.write(id, actor.id, today, { keyId: key.id, countsInTrends, ...sealWords(key, id, 1, content, saved) });
    if (!row) return null;
    if (countsInTrends) await this.count(actor, row, content);
    return { row, content, saved, can: permittedActions(actor, row) };
  }

  private async revise(actor: Actor, entry: OpenEntry, content: EntryContent, counts: boolean | undefined): Promise<OpenEntry> {
    const countsInTrends = counts ?? entry.row.countsInTrends;
    const key = await this.sealer.keyOf(actor.id);
    const revision = entry.row.revision + 1;
    const today = this.clock.today();
    const { keeps, trail: saved } = nextTrail(entry.content, entry.saved, content, today);
    if (keeps) await this.earlierSaves.keep(entry.row.id, today);
    await this.entries.revise(entry.row.id, revision, { keyId: key.id, countsInTrends, ...sealWords(key, entry.row.id, revision, content, saved) });
    const row = { ...entry.row, revision, countsInTrends };
    // A month that has ended and waits for its publication keeps what it counted, unless its author takes it back.
    if (entry.row.countsInTrends && (this.isInOpenMonth(row) || !countsInTrends)) await this.entries.uncountTags(row.id);
    if (countsInTrends) await this.count(actor, row, content);
    return { ...entry, row, content, saved };
  }

  /** Counts an entry's tags, only while the month of its first saving is open: a closed month never changes. */
  private async count(actor: Actor, row: EntryRow, content: EntryContent): Promise<void> {
    const tags = countedTags({ countsInTrends: row.countsInTrends, tags: content.tags, day: row.createdOn }, this.clock.openMonth());
    if (tags.length > 0) await this.entries.countTags(row.id, actor.id, row.createdOn.slice(0, 7), tags);
  }

  private isInOpenMonth(row: EntryRow): boolean {
    return row.createdOn.startsWith(this.clock.openMonth());
  }

  private isSaid(entry: OpenEntry, content: EntryContent, request: EntryRequest): boolean {
    return sameContent(entry.content, content) && (request.countsInTrends ?? entry.row.countsInTrends) === entry.row.countsInTrends;
  }

  private async present(entry: OpenEntry): Promise<EntryResponse> {
    const shares = entry.row.versions > 0 ? await this.shares.of([entry.row.id]) : [];
    return entryResponse(entry, shares);
  }
}
