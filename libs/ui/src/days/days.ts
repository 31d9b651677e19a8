import { onPaper } from './paper';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface CalendarDay { readonly year: number; readonly month: number; readonly day: number }

function read(day: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(day);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** Days since the epoch of a calendar day, counted without any time zone. */
function count(day: CalendarDay): number {
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000);
}

const weekdayOf = (day: CalendarDay): string => weekdays[(((count(day) + 4) % 7) + 7) % 7] ?? '';

function dated({ year, month, day }: CalendarDay, now: CalendarDay): string {
  return `${day} ${months[month - 1]}${year === now.year && !onPaper() ? '' : ` ${year}`}`;
}

/** The calendar day of a moment on this device, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * A day in words: "Today", "Yesterday", the weekday within the last week, "19 November" this year and "19 November 2025" in
 * another and on paper. Days are YYYY-MM-DD and never shift with a time zone. What is no day comes back as it is.
 */
export function dayInWords(day: string, today = dayOf(new Date())): string {
  const [given, now] = [read(day), read(today)];
  if (!given || !now) return day;
  const ago = count(now) - count(given);
  if (onPaper() || ago < 0 || ago > 6) return dated(given, now);
  return ago === 0 ? 'Today' : ago === 1 ? 'Yesterday' : weekdayOf(given);
}

/** The same inside a sentence: "today", "yesterday", "on Thursday", "on 19 November". */
export function onDay(day: string, today = dayOf(new Date())): string {
  const words = dayInWords(day, today);
  return words === 'Today' || words === 'Yesterday' ? words.toLowerCase() : `on ${words}`;
}

/** "Thursday 19 November", with its year when that is not this one, and on paper. */
export function fullDay(day: string, today = dayOf(new Date())): string {
  const [given, now] = [read(day), read(today)];
  if (!given || !now) return day;
  return `${weekdayOf(given)} ${dated(given, now)}`;
}

/** "November 2026" for 2026-11 or any day in it. */
export function monthInWords(month: string): string {
  const given = read(`${month.slice(0, 7)}-01`);
  return given ? `${months[given.month - 1]} ${given.year}` : month;
}

/** "20:14", as the clock on this device shows it. */
export function timeInWords(moment: Date): string {
  return `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
}
