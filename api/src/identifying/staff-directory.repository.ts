import { createHash, createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { counterStore, Database } from '../platform/database';
import { MasterKey } from '../platform/sealing';
import { AskedTooMuch } from './identifying.errors';

const WINDOW_SECONDS = 60 * 60;
// Some forty entries of ordinary length. Whoever sends a list of names to learn who works here is held up for hours.
const WORDS_PER_PERSON = 6_000;

/** The names of everyone here, as a question that can be asked and not as a list that can be had. */
@Injectable()
export class StaffDirectory {
  private readonly secret: Buffer;
  private readonly perPerson: RateLimiterPostgres;

  constructor(
    private readonly database: Database,
    source: DataSource,
    master: MasterKey,
  ) {
    this.secret = master.derive('questions to the staff directory');
    this.perPerson = new RateLimiterPostgres({
      ...counterStore(source), points: WORDS_PER_PERSON, duration: WINDOW_SECONDS, keyPrefix: 'directory',
    });
  }

  /** Which of these folded words are names of people here. Throws AskedTooMuch after 6,000 words of one person in an hour. */
  async namesAmong(staffId: string, words: readonly string[]): Promise<ReadonlySet<string>> {
    if (words.length === 0) return new Set();
    await this.count(staffId, words.length);
    const marks = new Map(words.map((word) => [markOf(word), word]));
    const rows = await this.database.rows<{ names: string[] }>('SELECT app.names_among($1) AS names', [[...marks.keys()]]);
    return new Set(rows[0]?.names.map((mark) => marks.get(mark) ?? ''));
  }

  private async count(staffId: string, words: number): Promise<void> {
    try {
      // Keyed, so that a dump of the table does not tell who looked through a text and when.
      await this.perPerson.consume(createHmac('sha256', this.secret).update(staffId).digest('base64url'), words);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new AskedTooMuch(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
  }
}

/** What stands for a word on its way to the database, where a statement's parameters could be logged. */
function markOf(word: string): string {
  return createHash('sha256').update(word).digest('hex').slice(0, 16);
}
