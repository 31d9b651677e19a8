import { MORNING } from '@afterword/journal';

const clockInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** The day of the hospital on which it is next 07:30, as `YYYY-MM-DD`. */
export function nextMorning(now: Date): string {
  const { day, isMorning } = hospitalTime(now);
  if (!isMorning) return day;
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** The day at the hospital, and whether its morning, 07:30, has come. */
export function hospitalTime(now: Date): { readonly day: string; readonly isMorning: boolean } {
  const parts = Object.fromEntries(clockInLondon.formatToParts(now).map(({ type, value }) => [type, value]));
  const minutes = Number(parts['hour']) * 60 + Number(parts['minute']);
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, isMorning: minutes >= MORNING.hour * 60 + MORNING.minute };
}
