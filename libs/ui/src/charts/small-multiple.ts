import { type Figure, type Frame, type Point, pathOf, runsOf, xOf, yOf } from './scale';

/** One small chart among several on the same scale. */
export interface Multiple {
  readonly name: string;
  readonly summary: string;
  readonly people: readonly Figure[];
}

export interface LaidMultiple {
  readonly name: string;
  readonly summary: string;
  readonly paths: readonly string[];
  /** figures with a hidden one on either side, which no line reaches */
  readonly lone: readonly Point[];
  readonly stars: readonly number[];
  readonly end: { readonly text: string; readonly y: number };
}

/** The view box of one small chart. */
export const MULTIPLE = { width: 160, height: 84 } as const;
export const multipleFrame: Frame = { left: 2, right: 126, top: 10, bottom: 62 };

/** Where everything of one small chart stands when `top` is the highest value of them all. */
export function layoutMultiple({ name, summary, people }: Multiple, top: number): LaidMultiple {
  const at = (index: number): Point => ({ x: xOf(multipleFrame, index, people.length), y: yOf(multipleFrame, people[index]!, top) });
  const runs = runsOf(people);
  const last = people.at(-1) ?? null;
  return {
    name,
    summary,
    paths: runs.filter((run) => run.length > 1).map((run) => pathOf(run.map(at))),
    lone: runs.filter((run) => run.length === 1).map((run) => at(run[0]!)),
    stars: people.flatMap((figure, index) => (figure === null ? [at(index).x] : [])),
    end: last === null ? { text: '*', y: multipleFrame.bottom + 16 } : { text: String(last), y: at(people.length - 1).y + 4 },
  };
}
