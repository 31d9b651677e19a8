import { dayOf, fullDay, onDay } from '@afterword/ui';
import type { Commitment } from './commitments-api';

/** What became of a promise, in words. `late` is one whose day has passed. */
export interface DueWords {
  readonly words: string;
  readonly late: boolean;
}

type Dated = Pick<Commitment, 'dueOn' | 'firstDueOn' | 'carriedOn' | 'closedOn' | 'closedAs' | 'closedByMe' | 'mine'> & { readonly other: { readonly givenName: string } };

/** "Due today", "Was due 14 November", "Done on Monday, as Grace noted". Days are YYYY-MM-DD. */
export function dueWords(commitment: Dated, today = dayOf(new Date())): DueWords {
  const { dueOn, firstDueOn, carriedOn, closedOn, closedAs, closedByMe, mine, other } = commitment;
  if (closedOn) {
    const noted = closedByMe === mine ? '' : closedByMe ? ', as you noted' : `, as ${other.givenName} noted`;
    return { words: `${closedAs === 'done' ? 'Done' : 'Let go'} ${onDay(closedOn, today)}${noted}`, late: false };
  }
  const carried = carriedOn ? `. Carried over from ${fullDay(firstDueOn, today)}` : '';
  if (dueOn < today) return { words: `Was due ${fullDay(dueOn, today)}${carried}`, late: true };
  return { words: `Due ${dueOn === today ? 'today' : fullDay(dueOn, today)}${carried}`, late: false };
}

/** A day so many weeks from today, as YYYY-MM-DD. */
export function weeksAhead(weeks: number, from = new Date()): string {
  return dayOf(new Date(from.getFullYear(), from.getMonth(), from.getDate() + weeks * 7));
}
