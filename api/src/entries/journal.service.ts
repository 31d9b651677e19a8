import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { Sealer } from '../platform/sealing';
import type { EntryListQuery } from './entry.dto';
import { fits } from './entry-filter';
import { entrySummary } from './entry.present';
import { type EntryHeadingRow, type EntryPlace, EntryRepository } from './entry.repository';
import type { EntryListResponse, EntrySummary } from './entry.response';
import { EntrySharesRepository } from './entry-shares.repository';
import { openHeading } from './entry-words';

// Filters look into sealed headings, so that more rows are read at once than a page holds.
const READ_AHEAD = 200;

interface FoundEntry {
  readonly position: number;
  readonly summary: EntrySummary;
}

/** An author's own entries, newest first, a page at a time; filtered after opening, since the database cannot look inside. */
@Injectable()
export class JournalService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly shares: EntrySharesRepository,
    private readonly sealer: Sealer,
  ) {}

  async page(actor: Actor, query: EntryListQuery): Promise<EntryListResponse> {
    const narrows = Boolean(query.theme ?? query.direction ?? query.tone ?? query.model ?? query.shared);
    const batch = narrows ? READ_AHEAD : limits.page + 1;
    const found: FoundEntry[] = [];
    for (let place = placeOf(query.cursor); ; ) {
      const rows = await this.entries.page(actor.id, place, batch, query.month ?? null);
      found.push(...(await this.open(actor, rows)).filter(({ summary }) => matches(summary, query)));
      const last = rows.at(-1);
      if (!last || rows.length < batch || found.length > limits.page) break;
      place = { position: last.position, id: last.id };
    }
    const page = found.slice(0, limits.page);
    const last = page.at(-1);
    return {
      entries: page.map(({ summary }) => summary),
      next: last && found.length > page.length ? `${last.position}.${last.summary.id}` : null,
    };
  }

  /** These entries of an author as their journal lists them; those that no longer stand are left out. */
  async summaries(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, EntrySummary>> {
    const found = await this.open(actor, await this.entries.headings(ids));
    return new Map(found.map(({ summary }) => [summary.id, summary]));
  }

  private async open(actor: Actor, rows: readonly EntryHeadingRow[]): Promise<FoundEntry[]> {
    if (rows.length === 0) return [];
    const key = await this.sealer.keyOf(actor.id);
    const shares = await this.shares.of(rows.filter((row) => row.versions > 0).map((row) => row.id));
    return rows.map((row) => ({
      position: row.position,
      summary: entrySummary(row, openHeading(key, row), shares.filter((share) => share.entryId === row.id)),
    }));
  }
}

function placeOf(cursor: string | undefined): EntryPlace | null {
  if (cursor === undefined) return null;
  const [position = '', id = ''] = cursor.split('.');
  return { position: Math.min(Number(position), 2_147_483_647), id };
}

function matches(entry: EntrySummary, query: EntryListQuery): boolean {
  return fits(entry, query) && (query.shared === undefined || (query.shared === 'yes') === (entry.state === 'shared'));
}
