import { Injectable, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { limits } from '@afterword/journal';
import { type Published, type ReadMark, ReadMarks, Taxonomy } from '../briefings';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { Database, type Picture, sqlState } from '../platform/database';
import { NotFound } from '../platform/problems';
import { Sealer } from '../platform/sealing';
import schema from './entries.schema.json';
import { csvOf } from './export-csv';
import { htmlOf } from './export-html';
import { jsonOf } from './export-json';
import { readmeOf } from './export-readme';
import { ExportRepository } from './export.repository';
import { HeldService } from './held/held.service';
import { paperHtml } from './papers/paper-html';
import { type ExportedEntry, exportedEntry, type ExportedJournal, exportedMarks, nameOf } from './exported-journal';
import type { ExportedOneToOnes } from './one-to-ones/exported-one-to-ones';
import { oneToOnesHtml } from './one-to-ones/one-to-ones-html';
import { oneToOnesJson } from './one-to-ones/one-to-ones-json';
import oneToOnesSchema from './one-to-ones/one-to-ones.schema.json';
import { OneToOnesService } from './one-to-ones/one-to-ones.service';
import { Places } from '../platform/problems/places';
import { sendZip } from './zip-stream';

/** Each export holds a connection while it lasts; so many of a process's dozen may be held so. */
const AT_ONCE = 2;
const LONGEST_MS = 10 * 60_000;
/** No byte taken for so long: whoever asked is gone, or as good as gone. */
const STALLED_MS = 30_000;

/** Gives an author everything of theirs. It is made while it is sent: nothing of it is kept, on a disk or in memory. */
@Injectable()
export class ExportService {
  private readonly logger = new Logger('Exports');
  private readonly places = new Places({ atOnce: AT_ONCE, retrySeconds: 30, words: 'Other downloads are being made just now. Please try again in half a minute.' });

  constructor(
    private readonly exports: ExportRepository,
    private readonly oneToOnes: OneToOnesService,
    private readonly held: HeldService,
    private readonly taxonomy: Taxonomy,
    private readonly readMarks: ReadMarks,
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Sends the ZIP, once the password was right. Refused before the first byte, or broken off and never short. */
  async send(actor: Actor, response: Response): Promise<void> {
    await this.places.within(actor.id, () => this.sendTo(actor, response));
  }

  private async sendTo(actor: Actor, response: Response): Promise<void> {
    try {
      const briefings = await this.database.asStaffMember(actor.id, async () => ({ published: await this.taxonomy.readAnew(), marks: await this.readMarks.of(actor) }));
      await this.database.asOfNow(actor.id, async (picture) => {
        const journal = await this.journalIn(picture, actor, briefings);
        await this.stream(journal, this.oneToOnes.of(picture, actor, nameOf(journal.person), journal.madeOn), paperHtml(await this.held.own(actor, picture)), response);
      });
    } catch (error) {
      if (response.headersSent && !response.closed) {
        // The name and code only: a message may quote what somebody wrote.
        this.logger.error({ words: 'An export broke off.', error: error instanceof Error ? error.name : typeof error, code: sqlState(error) });
      }
      if (!response.closed) throw error;
    }
  }

  private async stream(journal: ExportedJournal, oneToOnes: ExportedOneToOnes, held: string, response: Response): Promise<void> {
    const stalled = new AbortController();
    response.setTimeout(STALLED_MS, () => stalled.abort());
    response.setHeader('Content-Type', 'application/zip');
    response.setHeader('Content-Disposition', `attachment; filename="afterword-${journal.madeOn}.zip"`);
    response.setHeader('X-Afterword-Entries', String(journal.count));
    await sendZip(
      [
        { name: 'README.txt', content: () => readmeOf(journal) },
        { name: 'index.html', content: () => htmlOf(journal) },
        { name: 'entries.json', content: () => jsonOf(journal) },
        { name: 'entries.schema.json', content: () => [`${JSON.stringify(schema, null, 2)}\n`] },
        { name: 'entries.csv', content: () => csvOf(journal) },
        { name: 'one-to-ones.html', content: () => oneToOnesHtml(oneToOnes) },
        { name: 'one-to-ones.json', content: () => oneToOnesJson(oneToOnes) },
        { name: 'one-to-ones.schema.json', content: () => [`${JSON.stringify(oneToOnesSchema, null, 2)}\n`] },
        { name: 'held-about-you.html', content: () => [held] },
      ],
      journal.madeOn,
      response,
      AbortSignal.any([stalled.signal, AbortSignal.timeout(LONGEST_MS)]),
    );
  }

  private async journalIn(picture: Picture, actor: Actor, { published, marks }: { readonly published: Published; readonly marks: readonly ReadMark[] }): Promise<ExportedJournal> {
    const person = await this.exports.person(picture, actor.id);
    if (!person) throw new NotFound();
    const months = await this.exports.months(picture, actor.id);
    return {
      madeOn: this.clock.today(),
      person,
      supervisions: await this.exports.supervisions(picture, actor.id),
      briefingsRead: exportedMarks(marks, published),
      months,
      count: months.reduce((sum, { entries }) => sum + entries, 0),
      entries: () => this.entriesIn(picture, actor, published, nameOf(person)),
    };
  }

  /** An author's entries from newest to oldest, a page at a time. */
  private async *entriesIn(picture: Picture, actor: Actor, published: Published, author: string): AsyncGenerator<ExportedEntry> {
    for (let place: { position: number; id: string } | null = null; ; ) {
      const rows = await this.exports.entries(picture, actor.id, place, limits.page);
      const last = rows.at(-1);
      if (!last) return;
      const key = await this.sealer.keyOf(actor.id);
      const shared = rows.filter(({ versions }) => versions > 0).map(({ id }) => id);
      const shares = shared.length > 0 ? await this.exports.shares(picture, actor.id, shared) : [];
      const comments = shares.length > 0 ? await this.exports.comments(picture, actor.id, shares.map(({ id }) => id)) : [];
      for (const entry of rows) {
        const own = shares.filter(({ entryId }) => entryId === entry.id);
        yield exportedEntry(key, { entry, shares: own, comments }, published, author);
      }
      if (rows.length < limits.page) return;
      place = { position: last.position, id: last.id };
    }
  }
}
