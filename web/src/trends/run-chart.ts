import type { Figure } from './figures';

/** What the usual rules of a run chart find in one line, by position of the months. */
export interface RunChart {
  /** the middle of the published figures; null where there are too few to say anything */
  readonly median: number | null;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly rule: 'shift' | 'trend' | 'far';
  readonly side: 'up' | 'down';
  readonly first: number;
  readonly last: number;
}

/** Fewer figures than this make no run chart. */
export const FEWEST = 10;
const SHIFT = 6;
const TREND = 5;
// A point is far away beyond this many of the usual steps from month to month; half a step of rounding is no step.
const FAR = 3.14;
const LEAST_STEP = 5;

/**
 * Shift: six or more months on one side of the middle. Trend: five or more all going up, or all going down. Far: a figure a
 * long way from all others. From published figures alone; a hidden figure ends a run, since nobody can say on which side it
 * lies, and a figure on the middle or the same as the one before neither ends nor lengthens one.
 */
export function runChart(people: readonly Figure[]): RunChart {
  const shown = people.filter((figure): figure is number => figure !== null);
  if (shown.length < FEWEST) return { median: null, findings: [] };
  const median = middle(shown);
  const sides = people.map((figure) => (figure === null ? null : Math.sign(figure - median)));
  const steps = people.map((figure, at) => {
    const before = people[at - 1] ?? null;
    return figure === null || before === null ? null : Math.sign(figure - before);
  });
  const findings = [
    ...runs(sides, SHIFT).map((run) => ({ rule: 'shift' as const, ...run })),
    // Five figures that go one way have four steps between them.
    ...runs(steps, TREND - 1).map(({ side, first, last }) => ({ rule: 'trend' as const, side, first: first - 1, last })),
    ...far(people, median),
  ];
  return { median, findings };
}

/** Runs of at least so many of one sign; a zero does not count, and null ends a run. */
function runs(signs: readonly (number | null)[], least: number): Omit<Finding, 'rule'>[] {
  const found: Omit<Finding, 'rule'>[] = [];
  let [side, first, last, many] = [0, 0, 0, 0];
  const end = (): void => {
    if (many >= least) found.push({ side: side > 0 ? 'up' : 'down', first, last });
    many = 0;
  };
  signs.forEach((sign, at) => {
    if (sign === 0) return;
    if (sign === null || (many > 0 && sign !== side)) end();
    if (sign === null) return;
    if (many === 0) [side, first] = [sign, at];
    [last, many] = [at, many + 1];
  });
  end();
  return found;
}

function far(people: readonly Figure[], median: number): Finding[] {
  const steps = people.flatMap((figure, at) => (figure === null || at === 0 || people[at - 1] === null ? [] : [Math.abs(figure - people[at - 1]!)]));
  if (steps.length === 0) return [];
  const reach = FAR * Math.max(LEAST_STEP, middle(steps));
  return people.flatMap((figure, at) => (figure !== null && Math.abs(figure - median) > reach ? [{ rule: 'far' as const, side: figure > median ? ('up' as const) : ('down' as const), first: at, last: at }] : []));
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
