import type { TrendPart, TrendsResponse } from '@afterword/api-types';
import { monthName } from '@afterword/ui';
import { type Figure, linesOf } from './figures';
import { FEWEST, type Finding, runChart } from './run-chart';

const CUTS = [
  { cut: 'service-line', words: 'Service lines', others: 'Teams outside the service lines' },
  { cut: 'ward', words: 'Wards and teams', others: 'People without a team' },
  { cut: 'staff-group', words: 'Staff groups', others: 'Other staff' },
] as const;

/** The parts of the menu, cut by cut, each with a name. */
export function menuOf(parts: readonly TrendPart[]): readonly { readonly cut: string; readonly words: string; readonly parts: readonly { readonly id: string; readonly name: string }[] }[] {
  return CUTS.map(({ cut, words }) => ({ cut, words, parts: parts.filter((part) => part.cut === cut).map((part) => ({ id: part.id, name: partName(part) })) })).filter((each) => each.parts.length > 0);
}

/** What a part is called; staff groups are kept in small letters and begin with a capital here. */
export function partName(part: TrendPart): string {
  const { name } = part;
  if (name === null) return CUTS.find(({ cut }) => cut === part.cut)?.others ?? '';
  return part.cut === 'staff-group' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * What can still be said where almost everything is hidden, and what would make more sayable; null where enough is shown.
 * It counts stars and nothing else, and gives no reason for any of them.
 */
export function sayable(trends: TrendsResponse): string | null {
  const last = trends.months.length - 1;
  const figures = trends.lines.map(({ people }) => people[last] ?? null);
  const shown = figures.filter((figure) => figure !== null && figure > 0).length;
  if (trends.part === null || shown * 4 >= figures.length) return null;
  const name = partName(trends.part);
  if (trends.contributing[last] === null) {
    return `${name} has no figures in ${monthName(trends.months[last]!)}. A part of the hospital is shown when at least 8 of its people let a month count, and when the others beside it do not give them away. The whole hospital is always the fuller picture.`;
  }
  const what = shown === 0 ? 'No single theme can be shown' : `${shown === 1 ? 'One figure' : `${shown} figures`} can be shown`;
  return `${what} for ${name} in ${monthName(trends.months[last]!)}, from about ${trends.contributing[last]} people. A theme is shown when at least 8 of them name it. ${trends.part.cut === 'ward' ? 'Its service line and the whole hospital say more.' : 'The whole hospital says more.'}`;
}

/** What the run-chart rules find in the lines of a theme, in sentences that judge nothing. */
export function runChartWords(trends: TrendsResponse, code: string): readonly string[] {
  const lines = linesOf(trends, code);
  const full = lines.filter((line) => runChart(line.people).median !== null);
  if (full.length === 0) return [`Too few figures for a run chart: it takes ${FEWEST} months that are not hidden.`];
  const found = full.flatMap(({ name, people }) => runChart(people).findings.map((finding) => `${name}: ${sentence(finding, trends.months, people)}`));
  return found.length > 0 ? found : ['No shift, no trend and no figure far from the others.'];
}

function sentence({ rule, side, first, last }: Finding, months: readonly string[], people: readonly Figure[]): string {
  const [from, to] = [months[first]!, months[last]!].map((month) => `${monthName(month)} ${month.slice(0, 4)}`);
  if (rule === 'far') return `${from} (${people[first]}) lies far ${side === 'up' ? 'above' : 'below'} the other months.`;
  if (rule === 'trend') return `a trend, each month ${side === 'up' ? 'higher' : 'lower'} than the one before, from ${from} to ${to}.`;
  return `a shift, six months or more ${side === 'up' ? 'above' : 'below'} the middle, from ${from} to ${to}.`;
}
