const dayMs = 86_400_000;
const asMs = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const asDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** 0 for a Monday; the epoch was a Thursday */
const sinceMonday = (ms: number): number => (((ms / dayMs + 3) % 7) + 7) % 7;

/** The ISO 8601 week (2026-W47) in which a calendar day (YYYY-MM-DD) lies: Monday to Sunday, in the year that holds its Thursday. */
export function weekOf(day: string): string {
  const at = asMs(day);
  const thursday = at + (3 - sinceMonday(at)) * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  const nth = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayMs)) + 1;
  return `${year}-W${String(nth).padStart(2, '0')}`;
}

/** The Monday of a week as YYYY-MM-DD; null for what is no week, or one that its year does not have. */
export function mondayOf(week: string): string | null {
  const match = /^(\d{4})-W(\d{2})$/u.exec(week);
  if (!match) return null;
  // The fourth of January is always in the first week.
  const fourth = Date.UTC(Number(match[1]), 0, 4);
  const monday = asDay(fourth + (Number(match[2]) - 1) * 7 * dayMs - sinceMonday(fourth) * dayMs);
  return weekOf(monday) === week ? monday : null;
}

/** The week of a day and those before it, newest first. */
export function weeksBefore(day: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) => weekOf(asDay(asMs(day) - back * 7 * dayMs)));
}
