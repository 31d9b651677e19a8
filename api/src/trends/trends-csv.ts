import { csvLine, HIDDEN_MARK } from '@afterword/journal';
import type { TrendsOfPartsResponse, TrendPart, TrendsResponse, TrendsTogetherResponse } from './trends.response';

/** A figure as it is written: its number, or the one mark for a hidden one. */
const shown = (people: number | null): string => (people === null ? HIDDEN_MARK : String(people));
const footOf = (hidden: string): string => `* ${hidden} Each person counts once a month; figures are rounded to the nearest 5.`;

/** The figures of the hospital or of one part as RFC 4180 text, with the sentence for `*` on a line of its own. */
export function csvOfTrends({ months, contributing, lines, codes, hidden, part }: TrendsResponse): string {
  const known = new Map(codes.map((each) => [each.code, each]));
  const from = (code: string): string => known.get(code)?.since ?? '';
  return csvOf([
    ['code', 'theme or behaviour', 'direction', ...months],
    ...(part ? [['', nameOf(part), '', ...months.map(() => '')]] : []),
    ['', 'people who chose to be counted', '', ...contributing.map(shown)],
    ...lines.map((line) => [line.code, known.get(line.code)?.name ?? '', line.direction, ...line.people.map((people, nth) => (months[nth]! < from(line.code) ? '' : shown(people)))]),
    [`${footOf(hidden)} An empty cell: it was not asked about yet.`],
  ]);
}

/** One theme or behaviour in the parts of a cut, in the same form. */
export function csvOfParts({ name, months, lines, hidden }: TrendsOfPartsResponse): string {
  return csvOf([
    ['cut', 'part', 'theme or behaviour', 'direction', ...months],
    ...lines.map(({ part, direction, people }) => [part.cut, nameOf(part), name, direction, ...people.map(shown)]),
    [footOf(hidden)],
  ]);
}

/** Which themes the same people named, a line for each month and theme; a month of which nothing can be shown says so. */
export function csvTogether({ months, hidden }: TrendsTogetherResponse): string {
  return csvOf([
    ['month', 'most named theme', 'its direction', 'code', 'other theme', 'direction', 'people who named both'],
    ...months.flatMap(({ month, beside, figures }) =>
      beside ? figures.map((each) => [month, beside.name, beside.direction, each.code, each.name, each.direction, shown(each.people)]) : [[month, 'not shown', '', '', '', '', '']],
    ),
    [footOf(hidden)],
  ]);
}

function nameOf({ name }: TrendPart): string {
  return name ?? 'everyone else';
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => csvLine(row)).join('');
}
