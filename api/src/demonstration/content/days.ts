const DAY = 86_400_000;

/** The day so many days before; a negative number looks ahead. Days are written `2026-11-22`. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY);
}

/** Nobody plans a one-to-one for a weekend: what was lies on the Friday before, what comes on the Monday after. In days to add to `daysAgo`. */
export function offWeekend(today: string, daysAgo: number): number {
  const weekday = new Date(`${daysBefore(today, daysAgo)}T00:00:00Z`).getUTCDay();
  if (weekday !== 0 && weekday !== 6) return 0;
  if (daysAgo > 0) return weekday === 6 ? 1 : 2;
  return weekday === 6 ? -2 : -1;
}

/** The month, written `2026-11`, so many months before the month of a day. */
export function monthBefore(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
}

/** How many days a month has. */
export function lengthOf(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}
