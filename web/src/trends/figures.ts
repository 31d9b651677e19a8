import type { TrendsResponse } from '@afterword/api-types';
import { type Direction, allDirections, wearDirections } from '@afterword/journal';
import { directionWords } from '@afterword/ui';

export type Figure = number | null;

export interface TrendsLine {
  readonly direction: Direction;
  readonly name: string;
  readonly people: readonly Figure[];
  /** the middle of its run chart; null where there are too few figures */
  readonly middle?: number | null;
}

export interface Theme {
  readonly code: string;
  readonly name: string;
  readonly behaviours: readonly { readonly code: string; readonly name: string }[];
}

/** A table of one month: a row for each theme, a figure for each direction. */
export interface MonthTable {
  readonly directions: readonly Direction[];
  readonly rows: readonly { readonly code: string; readonly name: string; readonly people: readonly Figure[] }[];
}

/** Rows apart: those in which a figure stands, and the names of those that are hidden all along. One alone among others is left where it is. */
export function foldedApart<Row extends { readonly name: string; readonly people: readonly Figure[] }>(rows: readonly Row[]): { readonly standing: readonly Row[]; readonly hidden: readonly string[] } {
  const standing = rows.filter(({ people }) => people.some((figure) => figure !== null));
  return rows.length - standing.length < 2 && standing.length > 0 ? { standing: rows, hidden: [] } : { standing, hidden: rows.filter((row) => !standing.includes(row)).map(({ name }) => name) };
}

export const monthChoices = [
  { value: '6', words: 'Last 6 closed months' },
  { value: '12', words: 'Last 12 closed months' },
  { value: 'all', words: 'All closed months' },
] as const;
const USUAL = '12';

/** The directions in which themes stand beside one another. */
export const multipleDirections: readonly Direction[] = ['upheld', 'strain', 'missed', 'unsure'];

/** The choice of months as the page shows it, whatever the address says. */
export function chosenMonths(choice: string | undefined): string {
  return monthChoices.some((each) => each.value === choice) ? choice! : USUAL;
}

/** How many of the newest months are asked for; all without a number. It picks which points are drawn and never sums them. */
export function lastMonths(choice: string | undefined): string | undefined {
  const chosen = chosenMonths(choice);
  return chosen === 'all' ? undefined : chosen;
}

/** The themes with their behaviours, in the order of the publication. */
export function themesIn(trends: TrendsResponse): readonly Theme[] {
  const order = [...new Set(trends.codes.map((each) => each.theme))];
  return order.map((theme) => {
    const members = trends.codes.filter((each) => each.theme === theme);
    const own = members.find((each) => each.code === theme) ?? members[0]!;
    return { code: own.code, name: own.name, behaviours: members.filter((each) => each.code !== own.code) };
  });
}

/** The lines of one theme or behaviour, "upheld" first. */
export function linesOf(trends: TrendsResponse, code: string): readonly TrendsLine[] {
  return trends.lines
    .filter((line) => line.code === code)
    .map(({ direction, people }) => ({ direction, name: directionWords[direction], people }))
    .sort((one, other) => allDirections.indexOf(one.direction) - allDirections.indexOf(other.direction));
}

/** Whether a code goes in the directions of what wears relationships down, which never stand in one table with the others. */
export function wearsDown(trends: TrendsResponse, code: string): boolean {
  return linesOf(trends, code).some(({ direction }) => direction !== 'unsure' && (wearDirections as readonly Direction[]).includes(direction));
}

/** The newest month of some themes, a figure for each direction that any of them has. */
export function monthTable(trends: TrendsResponse, themes: readonly Theme[]): MonthTable {
  const lines = themes.map((theme) => linesOf(trends, theme.code));
  const found = allDirections.filter((direction) => lines.some((each) => each.some((line) => line.direction === direction)));
  return {
    directions: found,
    rows: themes.map(({ code, name }, index) => ({
      code,
      name,
      people: found.map((direction) => lines[index]!.find((line) => line.direction === direction)?.people.at(-1) ?? null),
    })),
  };
}
