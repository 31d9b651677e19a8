const clockInLondon = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** From when to when, by the clocks of the hospital, no mail is sent: `20:00-07:00`. The same time twice means never. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Quiet hours as a setting says them; null when it says none that are. */
export function quietHoursIn(words: string): QuietHours | null {
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/u.exec(words) ?? [];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** Whether a moment lies in the quiet hours, which may reach over midnight. */
export function isQuiet(now: Date, { from, to }: QuietHours): boolean {
  const time = clockInLondon.format(now);
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

const MINUTES = [1, 5, 15, 30] as const;

/** How many minutes after a failed try the next one comes: soon at first, then every hour. */
export function minutesUntilNextTry(tries: number): number {
  return MINUTES[tries - 1] ?? 60;
}
