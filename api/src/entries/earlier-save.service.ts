import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/authorization';
import { NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import { type EarlierSaveRow, EarlierSaveRepository } from './earlier-save.repository';
import type { EarlierSaveListResponse, EarlierSaveResponse } from './earlier-save.response';
import { permittedActions } from './entry.policy';
import { type EntryRow, EntryRepository } from './entry.repository';
import { type Heading, openContent, openHeading } from './entry-words';

/** The words that stood in one's own entry before: to be read, and used again by saving them anew. */
@Injectable()
export class EarlierSaveService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly earlierSaves: EarlierSaveRepository,
    private readonly sealer: Sealer,
  ) {}

  async list(actor: Actor, entryId: string): Promise<EarlierSaveListResponse> {
    const entry = await this.own(actor, entryId);
    const rows = await this.earlierSaves.of(entryId);
    const key = await this.sealer.keyOf(actor.id);
    return {
      earlierSaves: rows.map((row) => {
        const heading = openHeading(key, { ...row, id: entryId });
        return { revision: row.revision, day: dayOf(entry, row, heading), title: heading.title, firstWords: heading.firstWords, words: heading.saved?.words ?? null };
      }),
    };
  }

  async read(actor: Actor, entryId: string, revision: number): Promise<EarlierSaveResponse> {
    const entry = await this.own(actor, entryId);
    const row = await this.earlierSaves.find(entryId, revision);
    if (!row) throw new NotFound();
    const key = await this.sealer.keyOf(actor.id);
    const heading = openHeading(key, { ...row, id: entryId });
    const { model, title, sections } = openContent(key, { ...row, id: entryId }, heading);
    return { revision, day: dayOf(entry, row, heading), model, title, sections: [...sections] };
  }

  private async own(actor: Actor, entryId: string): Promise<EntryRow> {
    const entry = await this.entries.find(entryId);
    if (!entry || !permittedActions(actor, entry).has('read')) throw new NotFound();
    return entry;
  }
}

/** What was sealed before days were told stands under the day of its entry, or of what took its place. */
function dayOf(entry: EntryRow, row: EarlierSaveRow, heading: Heading): string {
  return heading.saved?.on ?? (row.revision === 1 ? entry.createdOn : row.replacedOn);
}
