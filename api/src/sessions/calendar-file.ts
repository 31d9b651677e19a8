/** What a calendar is told of a session: when, and that it is one. No name and no topic: calendars are read by many. */
export interface CalendarSession {
  readonly id: string;
  readonly day: string;
  readonly beginsAt: string;
  readonly minutes: number;
  readonly arrangement: number;
  readonly isCancelled: boolean;
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** A session as an iCalendar file (RFC 5545). A later arrangement replaces an earlier one in the calendar that has it. */
export function calendarFile({ id, day, beginsAt, minutes, arrangement, isCancelled }: CalendarSession, now: Date): string {
  const begins = atHospital(day, beginsAt);
  const ends = new Date(begins.getTime() + minutes * 60_000);
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Afterword//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT',
    `UID:${id}@afterword`, `SEQUENCE:${arrangement - 1 + (isCancelled ? 1 : 0)}`, `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(begins)}`, `DTEND:${stamp(ends)}`, 'SUMMARY:One-to-one (Afterword)', 'CLASS:PRIVATE',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`, 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return lines.join('\r\n');
}

/** The moment at which the clocks of the hospital show this; in the hour that an autumn night has twice, the first. */
export function atHospital(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  for (const offset of [60, 0]) {
    const moment = new Date(shown - offset * 60_000);
    if (shownAt(moment) === shown) return moment;
  }
  return new Date(shown);
}

function shownAt(moment: Date): number {
  const parts = Object.fromEntries(wall.formatToParts(moment).map(({ type, value }) => [type, value]));
  return Date.parse(`${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:00Z`);
}

function stamp(moment: Date): string {
  return moment.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
}
