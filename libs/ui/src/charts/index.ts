export type { Figure } from './scale';
export * from './month-words';
export { MOST_LINES, type TrendMark, type TrendSeries } from './trend-layout';
export { TrendLine } from './trend-line';
export type { Multiple } from './small-multiple';
export { SmallMultiples } from './small-multiples';
