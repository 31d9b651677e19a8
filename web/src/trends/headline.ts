import type { Direction } from '@afterword/journal';
import { monthName } from '@afterword/ui';

type Figure = number | null;

const PHRASES: Readonly<Record<Direction, (people: string) => string>> = {
  upheld: (people) => `upheld for ${people}`,
  strain: (people) => `under strain for ${people}`,
  missed: (people) => `missed for ${people}`,
  challenged: (people) => `challenged by ${people}`,
  seen: (people) => `seen by ${people}`,
  unsure: (people) => `unsure for ${people}`,
};

/**
 * The finding of a chart, made from published figures of one month alone. It names every direction that has a figure, in
 * the fixed order, so that it judges nothing; it never sets one month beside another, since more talk of a theme may
 * only mean that more people notice it.
 */
export function headlineOf(name: string, month: string, figures: readonly { readonly direction: Direction; readonly people: Figure }[]): string {
  const inMonth = `in ${monthName(month)}`;
  const shown = figures.flatMap(({ direction, people }) => (people ? [{ direction, people }] : []));
  if (shown.length) {
    const parts = shown.map(({ direction, people }, index) => PHRASES[direction](index === 0 ? `about ${people} people` : `about ${people}`));
    return `${name}: ${listed(parts)} ${inMonth}`;
  }
  if (figures.some(({ people }) => people === null)) return `${name}: figures are hidden ${inMonth}`;
  return `${name}: nobody who counts in trends wrote about it ${inMonth}`;
}

/** One sentence for the picture of the chart, for people who hear it instead: the newest figure of each line. */
export function summaryOf(name: string, months: readonly string[], lines: readonly { readonly name: string; readonly people: readonly Figure[] }[]): string {
  const last = months.length - 1;
  const ends = lines.map((line) => `${line.name.toLowerCase()} ${line.people[last] ?? 'hidden'}`);
  return `People who wrote about ${name}, by month, ${span(months)}. In ${monthName(months[last]!)}: ${ends.join(', ')}. The table has every figure.`;
}

/** "November 2025 to October 2026". */
export function span(months: readonly string[]): string {
  const full = (month: string): string => `${monthName(month)} ${month.slice(0, 4)}`;
  const [first, last] = [months[0]!, months.at(-1)!];
  return first === last ? full(first) : `${full(first)} to ${full(last)}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
