import { type Figure, type Frame, type Point, pathOf, runsOf, xOf, yOf } from './scale';

/** One small chart among several on the same scale. */
export interface Multiple {
  readonly name: string;
  readonly direction: string;
  readonly summary: string;
  readonly people: readonly Figure[];
}

export interface LaidMultiple {
  readonly frame: Frame;
  readonly viewBox: string;
  readonly paths: readonly string[];
  /** figures with a hidden one on either side, which no line reaches */
  readonly lone: readonly Point[];
  readonly stars: readonly number[];
  /** the newest figure; where it is hidden its mark on the strip is the end */
  readonly end: { readonly text: string; readonly y: number } | null;
}

const HEIGHT = 92;
const END = 36;

/** The inner box of a small chart of a width, in units of its view box. */
export function frameOf(width: number): Frame {
  return { left: 2, right: width - END, top: 10, bottom: 66 };
}

/** Where everything of one small chart stands when `top` is the highest value of them all. */
export function layoutMultiple({ people }: Pick<Multiple, 'people'>, top: number, width: number): LaidMultiple {
  const frame = frameOf(width);
  const at = (index: number): Point => ({ x: xOf(frame, index, people.length), y: yOf(frame, people[index]!, top) });
  const runs = runsOf(people);
  const last = people.at(-1) ?? null;
  return {
    frame,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    paths: runs.filter((run) => run.length > 1).map((run) => pathOf(run.map(at))),
    lone: runs.filter((run) => run.length === 1).map((run) => at(run[0]!)),
    stars: people.flatMap((figure, index) => (figure === null ? [xOf(frame, index, people.length)] : [])),
    end: last === null ? null : { text: String(last), y: at(people.length - 1).y + 5 },
  };
}
