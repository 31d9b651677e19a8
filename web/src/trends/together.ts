import type { TrendsTogetherMonth } from '@afterword/api-types';
import { type Direction, allDirections } from '@afterword/journal';
import { directionWords } from '@afterword/ui';
import type { Figure, Theme } from './figures';

/** A figure of those who wrote about both; `itself` where the theme stands beside itself, undefined where it has no such direction. */
export type TogetherFigure = Figure | 'itself' | undefined;

/** What stands together in one month: a row for each theme, a figure for each direction. */
export interface TogetherTable {
  readonly directions: readonly Direction[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly TogetherFigure[] }[];
}

/** Some themes of a month beside its most named one, in their own directions. */
export function togetherTable({ beside, figures }: TrendsTogetherMonth, themes: readonly Theme[]): TogetherTable {
  const figureOf = (code: string, direction: Direction): TogetherFigure =>
    beside?.code === code && beside.direction === direction ? 'itself' : figures.find((each) => each.code === code && each.direction === direction)?.people;
  const directions = allDirections.filter((direction) => themes.some(({ code }) => figureOf(code, direction) !== undefined));
  const rows = themes.map(({ code, name }) => ({ name, figures: directions.map((direction) => figureOf(code, direction)) }));
  return { directions, rows: rows.filter((row) => row.figures.some((figure) => figure !== undefined)) };
}

/** "Dignity and respect, upheld": the theme beside which the others of a month stand. */
export function besideWords({ beside }: TrendsTogetherMonth): string {
  return beside ? `${beside.name}, ${directionWords[beside.direction].toLowerCase()}` : '';
}

/** How dark a figure is shaded, from 0 to 1: its part of the largest of the month. */
export function shadeOf(figure: TogetherFigure, { figures }: TrendsTogetherMonth): number {
  const largest = Math.max(0, ...figures.map(({ people }) => people ?? 0));
  return typeof figure === 'number' && largest > 0 ? figure / largest : 0;
}
