import type { Tag } from './entry';

/** What decides whether an entry counts in trends. */
export interface CountableEntry {
  readonly countsInTrends: boolean;
  readonly tags: readonly Tag[];
  /** The day on which the API first received it (`YYYY-MM-DD`): its month is the one in which it counts. */
  readonly day: string;
}

/**
 * The tags that stand in clear for an entry until its month is published: every theme and behaviour that its author chose, the
 * unsure ones too. None where its author does not let it count, and none once its month (`YYYY-MM`) is no longer the open one.
 */
export function countedTags({ countsInTrends, tags, day }: CountableEntry, openMonth: string): readonly Tag[] {
  return countsInTrends && day.startsWith(openMonth) ? tags : [];
}

const hospitalDays = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The hospital's day (`YYYY-MM-DD`) at a moment, wherever the clock that shows it stands. */
export function hospitalDay(moment: Date): string {
  return hospitalDays.format(moment);
}

/** The last day of a month (`YYYY-MM`) as `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  const [year, nth] = month.split('-').map(Number) as [number, number];
  return `${month}-${String(new Date(Date.UTC(year, nth, 0)).getUTCDate())}`;
}
