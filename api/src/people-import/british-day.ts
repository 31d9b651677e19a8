import { isDay } from '@afterword/journal';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as it is written here, day first (3/12/2026, 3 December 2026, 03-Dec-26), or as computers do (2026-12-03); null for anything else. */
export function britishDay(words: string): string | null {
  const text = words.toLowerCase().replace(/ 0{1,2}:00(?::00)?$/u, '').replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /u, '');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/u.exec(text);
  const short = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : short ? [short[3], short[2], short[1]] : [spoken?.[3], monthOf(spoken?.[2] ?? ''), spoken?.[1]];
  if (!year || !month || !day) return null;
  const found = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}

function monthOf(name: string): string | undefined {
  const nth = MONTHS.indexOf(name.slice(0, 3));
  return nth < 0 || !'january february march april may june july august september october november december sept'.split(' ').some((month) => month === name || name === month.slice(0, 3))
    ? undefined : String(nth + 1);
}
