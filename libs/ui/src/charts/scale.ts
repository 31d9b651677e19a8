/** A published figure of people, or null where it is hidden. */
export type Figure = number | null;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The inner box of a chart, in units of the view box. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const STEPS = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const LINES = 5;

/** The values at which a gridline stands, from 0 to the first one that is not below any figure: six at most. */
export function gridOf(figures: Iterable<Figure>): readonly number[] {
  let highest = 10;
  for (const figure of figures) highest = Math.max(highest, figure ?? 0);
  const step = STEPS.find((each) => each * LINES >= highest) ?? Math.ceil(highest / LINES / 1000) * 1000;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** Where a month stands: the first at the left edge, the last at the right, a single one in the middle. */
export function xOf(frame: Frame, index: number, months: number): number {
  if (months < 2) return (frame.left + frame.right) / 2;
  return round(frame.left + ((frame.right - frame.left) * index) / (months - 1));
}

/** Where a number of people stands: zero is always at the foot. */
export function yOf(frame: Frame, people: number, top: number): number {
  return round(frame.bottom - ((frame.bottom - frame.top) * people) / top);
}

/** The stretches of a line without a hidden figure in them: a line is broken there, never bridged. */
export function runsOf(figures: readonly Figure[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open: number[] | null = null;
  figures.forEach((figure, index) => {
    if (figure === null) open = null;
    else if (open) open.push(index);
    else runs.push((open = [index]));
  });
  return runs;
}

/** An SVG path through the points, straight from one to the next. */
export function pathOf(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('');
}

/** Heights near the wanted ones with at least `gap` between them, inside the limits where they fit, in the same order. */
export function spread(wanted: readonly number[], gap: number, highest: number, lowest: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => wanted[one]! - wanted[other]! || one - other);
  const placed = [...wanted];
  let edge = highest;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, edge);
    edge = placed[index]! + gap;
  }
  edge = lowest;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index]!, edge);
    edge = placed[index]! - gap;
  }
  return placed;
}

/** Which months get a name under the axis so that at most `most` stand there; the newest always does. */
export function ticksOf(months: number, most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(months / most));
  const ticks: number[] = [];
  for (let index = months - 1; index >= 0; index -= every) ticks.unshift(index);
  return ticks;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
