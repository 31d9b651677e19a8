import type { TrendChoicesResponse, TrendPart, TrendsResponse } from '@afterword/api-types';
import { monthAndYear, monthName } from '@afterword/ui';
import { type Figure, linesOf } from './figures';
import { FEWEST, type Finding, runChart } from './run-chart';

const CUTS = [
  { cut: 'service-line', words: 'Service lines', others: 'Teams outside the service lines' },
  { cut: 'ward', words: 'Wards and teams', others: 'People without a team' },
  { cut: 'staff-group', words: 'Staff groups', others: 'Other staff' },
] as const;

/** The parts of the menu, cut by cut, each with a name; the one that is shown is always among them. */
export function menuOf({ parts, more }: TrendChoicesResponse, shown: TrendPart | null = null): readonly { readonly cut: string; readonly words: string; readonly parts: readonly { readonly id: string; readonly name: string }[] }[] {
  const all = shown && !parts.some(({ cut, id }) => cut === shown.cut && id === shown.id) ? [shown, ...parts] : parts;
  return CUTS.map(({ cut, words }) => ({ cut, words, parts: all.filter((part) => part.cut === cut).map((part) => ({ id: part.id, name: menuName(part, more) })) })).filter((each) => each.parts.length > 0);
}

/** What was found, in words; nothing while nothing is looked for and all are there. */
export function foundWords({ parts, more }: TrendChoicesResponse, words: string): string {
  if (parts.length === 0) return `No line, ward or staff group has “${words}” in its name.`;
  return more ? `There are more than the menu holds. Write ${words ? 'more' : 'some'} of a name.` : words ? `The menu holds what has “${words}” in its name or line: ${parts.length}.` : '';
}

/** What a part is called; staff groups are kept in small letters and begin with a capital here. */
export function partName(part: TrendPart): string {
  const { name } = part;
  if (name === null) return CUTS.find(({ cut }) => cut === part.cut)?.others ?? '';
  return part.cut === 'staff-group' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** What several parts of its kind are called: "wards and teams". */
export function manyOf({ cut }: TrendPart): string {
  return CUTS.find((each) => each.cut === cut)?.words.toLowerCase() ?? '';
}

/** Its name in the menu, with the month after which it was no more, and with its line where there are many. */
function menuName(part: TrendPart, many: boolean): string {
  const name = many && part.lineName ? `${partName(part)}, ${part.lineName}` : partName(part);
  return part.until ? `${name} (until ${monthAndYear(part.until)})` : name;
}

/** Whether a part has a month among those that are drawn, so that others can stand beside it. */
export function isDrawn({ part, months }: TrendsResponse): boolean {
  return part !== null && (part.until === null || part.until >= months[0]!);
}

/** Whether so much of a part is hidden in the newest month that its page has to say what can be read instead. It counts stars and nothing else. */
export function isMostlyHidden(trends: TrendsResponse): boolean {
  const figures = newestFigures(trends);
  return trends.part !== null && shownAmong(figures) * 4 < figures.length;
}

/**
 * What can still be said of a part of which most is hidden, from its published figures alone. It gives no reason for any
 * star: that would give it away.
 */
export function sayable(trends: TrendsResponse, code: { readonly code: string; readonly name: string }): readonly string[] {
  const name = partName(trends.part!);
  const month = monthName(trends.months.at(-1)!);
  const people = trends.contributing.at(-1) ?? null;
  const shown = shownAmong(newestFigures(trends));
  const now = people === null ? `${name} has no figures in ${month}.`
    : `${shown === 0 ? 'No single theme' : shown === 1 ? 'One figure' : `${shown} figures`} can be shown for ${name} in ${month}, from about ${people} people.`;
  const lines = linesOf(trends, code.code);
  const themeMonths = monthsWhere(trends, (at) => lines.some((line) => (line.people[at] ?? 0) > 0));
  const anyMonths = monthsWhere(trends, (at) => trends.contributing[at] !== null);
  return [
    now,
    anyMonths === '' ? `None of these ${trends.months.length} months has figures of ${name}.` : `How many people of ${name} were counted can be read for ${anyMonths}.`,
    ...(themeMonths === '' ? [] : [`${code.name} can be read for ${themeMonths}.`]),
  ];
}

/** What lets more be said of a part; the same words for each, since nearer and farther is not ours to tell. */
export function whatHelps(part: TrendPart): readonly string[] {
  return [
    'A month is shown when at least 8 people there let it count, and when the parts beside it do not give them away. A theme is shown when at least 8 of them name it. How near a month came to that is never said.',
    `It helps when people know that they can let their themes count, and that nobody sees their words. A theme can be shown more often than one of its behaviours${part.cut === 'ward' ? ', and a service line more often than a ward' : ''}.`,
  ];
}

function newestFigures(trends: TrendsResponse): readonly Figure[] {
  return trends.lines.map(({ people }) => people.at(-1) ?? null);
}

function shownAmong(figures: readonly Figure[]): number {
  return figures.filter((figure) => figure !== null && figure > 0).length;
}

/** "March, May and June 2026": some of the months in words, each year once. */
function monthsWhere({ months }: TrendsResponse, is: (at: number) => boolean): string {
  const found = months.filter((_, at) => is(at));
  const words = found.map((month, at) => (found[at + 1]?.slice(0, 4) === month.slice(0, 4) ? monthName(month) : monthAndYear(month)));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What the run-chart rules find in the lines of a theme, in sentences that judge nothing. */
export function runChartWords(trends: TrendsResponse, code: string): readonly string[] {
  const lines = linesOf(trends, code);
  const full = lines.filter((line) => runChart(line.people).median !== null);
  if (full.length === 0) return [tooFew(trends.months.length, lines.map(({ people }) => people.filter((figure) => figure !== null).length))];
  const found = full.flatMap(({ name, people }) => runChart(people).findings.map((finding) => `${name}: ${sentence(finding, trends.months, people)}`));
  const middles = full.map(({ name, people }) => `${name} ${runChart(people).median}`).join(', ');
  return [`The middle, drawn as a thin line: ${middles}.`, ...(found.length > 0 ? found : ['No shift, no trend and no figure far from the others.'])];
}

/** Why there is no middle: too few months are drawn, or too few of their figures are shown. */
function tooFew(months: number, shown: readonly number[]): string {
  const takes = `A middle line takes ${FEWEST} months with a figure`;
  return months < FEWEST ? `${takes}: only ${months === 1 ? 'one is' : `${months} are`} drawn here.` : `${takes}: the fullest line has ${Math.max(0, ...shown)}.`;
}

/** The shortest choice of months that is long enough for a middle, where the chosen one is not and more months may be there. */
export function longerChoice(drawn: number, chosen: string): { readonly value: string; readonly words: string } | null {
  return drawn < FEWEST && String(drawn) === chosen ? { value: '12', words: 'Draw the last 12 months' } : null;
}

function sentence({ rule, side, first, last }: Finding, months: readonly string[], people: readonly Figure[]): string {
  const [from, to] = [months[first]!, months[last]!].map((month) => `${monthName(month)} ${month.slice(0, 4)}`);
  if (rule === 'far') return `${from} (${people[first]}) lies far ${side === 'up' ? 'above' : 'below'} the other months.`;
  if (rule === 'trend') return `a trend, five different figures or more that all go ${side}, from ${from} to ${to}.`;
  return `a shift, six months or more ${side === 'up' ? 'above' : 'below'} the middle and none on the other side, from ${from} to ${to}.`;
}
