import type { Section } from '@afterword/journal';
import { AuthorKey } from '../../platform/sealing/author-key';
import { openHeading } from '../entry-words';
import { OpenedJournal } from './opened-journal';
import { KEPT_MS, type Order, type Question, type Reply } from './orders';

/** Characters of opened text that one thread holds at most; whoever searched longest ago is let go first. */
const HELD = 200_000_000;

/** The journals that one thread has open, each for five minutes after its author's last search. */
export class OpenedJournals {
  private readonly journals = new Map<string, { journal: OpenedJournal; until: number }>();

  constructor(private readonly held = HELD) {}

  /** Carries out an order. Names what went wrong and never says its words. */
  carryOut(order: Order, now: number): Reply {
    try {
      return this.reply(order, now);
    } catch (error) {
      this.journals.delete(order.author);
      return { id: order.id, broken: error instanceof Error ? error.constructor.name : 'unknown' };
    }
  }

  /** Lets go of every journal that nobody has searched for five minutes. */
  letGo(now: number): void {
    for (const [author, { until }] of [...this.journals]) if (until <= now) this.journals.delete(author);
  }

  private reply(order: Order, now: number): Reply {
    const journal = this.of(order.author, now);
    if ('open' in order) {
      const key = new AuthorKey(order.key.id, order.key.authorId, order.key.key);
      for (const row of order.open) {
        const sections = key.open<Section[]>({ entry: row.id, field: 'body', revision: row.revision }, row.body);
        journal.open({ id: row.id, revision: row.revision, heading: openHeading(key, row), sections });
      }
      this.makeRoom(order.author);
      return { id: order.id, done: true };
    }
    return this.answer(order.id, journal, order.question, order.settled);
  }

  private answer(id: number, journal: OpenedJournal, question: Question, settled: boolean): Reply {
    const standing = standingOf(question.standing);
    const missing = settled ? [] : journal.missing(standing);
    if (missing.length > 0) return { id, missing };
    if (question.whole) journal.keepOnly(standing);
    if (question.kind === 'look back') return { id, answer: { lookedBack: journal.lookBack(standing) } };
    return { id, answer: { found: journal.search(standing, question.words, question.filter, question.most) } };
  }

  private of(author: string, now: number): OpenedJournal {
    const journal = this.journals.get(author)?.journal ?? new OpenedJournal();
    // Last in the map is who searched last.
    this.journals.delete(author);
    this.journals.set(author, { journal, until: now + KEPT_MS });
    return journal;
  }

  private makeRoom(author: string): void {
    let size = [...this.journals.values()].reduce((sum, { journal }) => sum + journal.size, 0);
    for (const [other, { journal }] of [...this.journals]) {
      if (size <= this.held) return;
      if (other === author) continue;
      this.journals.delete(other);
      size -= journal.size;
    }
  }
}

/** `id.revision` with spaces between, in its order. */
function standingOf(text: string): ReadonlyMap<string, number> {
  const standing = new Map<string, number>();
  if (text !== '') for (const each of text.split(' ')) standing.set(each.slice(0, 36), Number(each.slice(37)));
  return standing;
}
