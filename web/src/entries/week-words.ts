import { limits, mondayOf, weekOf, weeksBefore } from '@afterword/journal';
import { fullDay } from '@afterword/ui';

/** "This week", "Last week", "Week of 9 November", with its year when that is not this one. What is no week comes back as it is. */
export function weekInWords(week: string, today: string): string {
  if (week === weekOf(today)) return 'This week';
  if (week === weeksBefore(today, 2)[1]) return 'Last week';
  const monday = mondayOf(week);
  return monday === null ? week : `Week of ${fullDay(monday, today).replace(/^\S+ /u, '')}`;
}

/** Minutes as they were typed: a number, null for none, or the sentence that says what is wrong with them. */
export function minutesFrom(typed: string): number | null | string {
  const words = typed.trim().replace(/\s*(minutes?|mins?)\.?$/iu, '').replace(/(?<=\d)[,\s](?=\d{3}$)/u, '');
  if (words === '') return null;
  if (!/^\d{1,9}$/u.test(words)) return 'Enter whole minutes as a number, such as 30';
  const minutes = Number(words);
  if (minutes === 0) return 'Enter 1 minute or more, or leave it empty';
  return minutes > limits.cpdMinutes ? `Enter ${limits.cpdMinutes.toLocaleString('en-GB')} minutes or fewer` : minutes;
}
