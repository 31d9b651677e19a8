/** How many weeks may pass between two sessions where the organisation has not said otherwise: no law names a number. */
export const defaultCoverWeeks = 6;

/** The week before it is due. */
const SOON_DAYS = 7;
const DAY_MS = 86_400_000;

export type CoverState = 'covered' | 'due' | 'overdue';

/** Days only (YYYY-MM-DD): when the supervision began, when the two last met, and how many weeks may pass. */
export interface CoverFacts {
  readonly startedOn: string;
  readonly lastMetOn: string | null;
  readonly weeks: number;
}

/**
 * Until when the two should meet, and whether that is soon (within a week) or past. Counted from the day on which they last met,
 * or on which the supervision began.
 */
export function coverOn(today: string, { startedOn, lastMetOn, weeks }: CoverFacts): { readonly dueOn: string; readonly state: CoverState } {
  const since = lastMetOn !== null && lastMetOn > startedOn ? lastMetOn : startedOn;
  const due = Date.parse(`${since}T00:00:00Z`) + weeks * 7 * DAY_MS;
  const left = (due - Date.parse(`${today}T00:00:00Z`)) / DAY_MS;
  return { dueOn: new Date(due).toISOString().slice(0, 10), state: left < 0 ? 'overdue' : left <= SOON_DAYS ? 'due' : 'covered' };
}
