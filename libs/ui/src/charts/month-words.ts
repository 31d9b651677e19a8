const SHORT = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const first = (month: string): Date => new Date(`${month.slice(0, 7)}-01T00:00:00Z`);

/** "Oct" of 2026-10; September is cut to three letters like the others. */
export function shortMonth(month: string): string {
  return SHORT.format(first(month)).slice(0, 3);
}

/** "October" of 2026-10. */
export function monthName(month: string): string {
  return LONG.format(first(month));
}

/** "October 2026" of 2026-10. */
export function monthAndYear(month: string): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}
