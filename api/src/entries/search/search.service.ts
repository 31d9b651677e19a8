import { Injectable } from '@nestjs/common';
import { limits } from '@afterword/journal';
import type { Actor } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { SealBroken, Sealer } from '../../platform/sealing';
import type { EntrySearchRequest } from '../entry.dto';
import { SearchedAgain } from '../entry.errors';
import { EntryRepository } from '../entry.repository';
import type { EntrySearchResponse, LookingBackResponse, ThemeSeenResponse } from '../entry.response';
import { JournalService } from '../journal.service';
import type { LookedBack } from './opened-journal';
import type { Answered, Question, Reply } from './orders';
import { SearchThreads } from './search-threads';
import { AFewAtATime, OneAtATime, Superseded } from './turns';

/** Rows that are fetched and opened at once: others get their turn in between. */
const BATCH = 100;
/** Journals that are opened at the same time: an opening holds a connection to the database, and others need theirs. */
const OPENINGS = 3;
const MONTHS_BACK = 12;

/**
 * Search and looking back over one's own entries, which can only be done with their words open. What may be shown is what the
 * database answers in this request, under row level security; a thread's memory only saves opening the same words again.
 */
@Injectable()
export class SearchService {
  private readonly line = new OneAtATime();
  private readonly openings = new AFewAtATime(OPENINGS);

  constructor(
    private readonly entries: EntryRepository,
    private readonly journal: JournalService,
    private readonly threads: SearchThreads,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** The entries that have all of the words, the best first. Throws SearchedAgain when a newer search came to wait instead. */
  async search(actor: Actor, { words, theme, direction, tone, model, shared, month }: EntrySearchRequest): Promise<EntrySearchResponse> {
    return this.inTurn(actor, async () => {
      const standing = await this.entries.standing(actor.id, { month: month ?? null, shared: shared === undefined ? null : shared === 'yes' });
      if (standing === '') return { entries: [], total: 0 };
      const whole = month === undefined && shared === undefined;
      const answer = await this.ask(actor, { kind: 'search', standing, words, filter: { theme, direction, tone, model }, most: limits.found, whole });
      if (!('found' in answer)) throw new TypeError('A search was answered with something else.');
      const summaries = await this.journal.summaries(actor, answer.found.entries.map(({ id }) => id));
      return {
        total: answer.found.total,
        entries: answer.found.entries.flatMap(({ id, headingHits, extract }) => {
          const summary = summaries.get(id);
          return summary ? [{ ...summary, headingHits: [...headingHits], extract: extract.text, extractHits: [...extract.hits] }] : [];
        }),
      };
    });
  }

  /** Which themes were tagged in which months, and what was to be done next. No count of anything. */
  async lookBack(actor: Actor): Promise<LookingBackResponse> {
    return this.inTurn(actor, async () => {
      const standing = await this.entries.standing(actor.id, { month: null, shared: null });
      if (standing === '') return { themes: [], intentions: [] };
      const answer = await this.ask(actor, { kind: 'look back', standing, whole: true });
      if (!('lookedBack' in answer)) throw new TypeError('Looking back was answered with something else.');
      const days = new Map((await this.entries.days(actor.id)).map(({ id, day }) => [id, day]));
      return {
        themes: themesSeen(answer.lookedBack, days, monthBefore(this.clock.openMonth(), MONTHS_BACK)),
        intentions: answer.lookedBack
          .flatMap(({ id, intentions }) => {
            const day = days.get(id);
            return day === undefined ? [] : intentions.map(({ text, section }) => ({ entryId: id, day, text, section }));
          })
          .slice(0, limits.intentions),
      };
    });
  }

  private async ask(actor: Actor, question: Question): Promise<Answered> {
    const first = await this.threads.ask({ author: actor.id, settled: false, question });
    if (!('missing' in first)) return answerIn(first);
    const key = (await this.sealer.keyOf(actor.id)).parts;
    let opening: Promise<Reply> | null = null;
    for (let at = 0; at < first.missing.length; at += BATCH) {
      const open = await this.entries.sealed(first.missing.slice(at, at + BATCH));
      // The next rows come while these are opened, and no more than that lie about.
      if (opening) demandDone(await opening);
      opening = this.threads.ask({ author: actor.id, open, key });
      // Heard here too, in case the next rows do not come.
      opening.catch(() => undefined);
    }
    if (opening) demandDone(await opening);
    return answerIn(await this.threads.ask({ author: actor.id, settled: true, question }));
  }

  private async inTurn<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await this.line.run(actor.id, () => (this.threads.mayBeOpen(actor.id) ? work() : this.openings.run(work)));
    } catch (error) {
      throw error instanceof Superseded ? new SearchedAgain() : error;
    }
  }
}

function answerIn(reply: Reply): Answered {
  if ('answer' in reply) return reply.answer;
  throw faultIn(reply);
}

function demandDone(reply: Reply): void {
  if (!('done' in reply)) throw faultIn(reply);
}

function faultIn(reply: Reply): Error {
  return 'broken' in reply && reply.broken === SealBroken.name ? new SealBroken('altered') : new Error('A search thread could not do as it was asked.');
}

/** Each theme once a month and direction, behaviours as their theme, newest first. */
function themesSeen(entries: readonly LookedBack[], days: ReadonlyMap<string, string>, from: string): ThemeSeenResponse[] {
  const seen = new Map<string, ThemeSeenResponse>();
  for (const { id, tags } of entries) {
    const month = days.get(id)?.slice(0, 7) ?? '';
    for (const { code, direction } of tags) {
      const theme = code.slice(0, 3);
      if (month > from) seen.set(`${month} ${theme} ${direction}`, { month, code: theme, direction });
    }
  }
  return [...seen.values()];
}

/** The month so many months before another, as YYYY-MM. */
function monthBefore(month: string, count: number): string {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const total = year * 12 + nth - 1 - count;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
