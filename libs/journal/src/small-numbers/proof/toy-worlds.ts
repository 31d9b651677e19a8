import { Cell, TrueCounts } from '../cells';
import { MonthPublication } from '../publication';
import { eachAlone, publishCounts } from '../publish-organisation';
import { SmallNumberRule } from '../rule';

/** All true counts that lead to one publication: what a reader with unlimited patience is left with. */
export interface LookAlikes {
  readonly publication: MonthPublication;
  readonly worlds: number;
  /** The values each cell takes among them, ascending. */
  readonly values: readonly (readonly number[])[];
}

/** Every world with at most `most` contributing authors that obeys the tree and the sum, in no cleverer way than trying. */
export function* everyWorld(cells: readonly Cell[], most: number): Generator<TrueCounts> {
  for (let contributing = 0; contributing <= most; contributing++) {
    yield* filled(cells, contributing, []);
  }
}

function* filled(cells: readonly Cell[], contributing: number, people: number[]): Generator<TrueCounts> {
  if (people.length === cells.length) {
    const inThemes = people.reduce((sum, value, nth) => (cells[nth].within === null ? sum + value : sum), 0);
    if (inThemes >= contributing) yield { contributing, people: [...people] };
    return;
  }
  const { within } = cells[people.length];
  const greatest = within === null ? contributing : people[within];
  for (let value = 0; value <= greatest; value++) yield* filled(cells, contributing, [...people, value]);
}

/**
 * Sorts all worlds by what is published of them. Publications near the edge `most` are left out, since some of
 * their look-alikes lie beyond it.
 */
export function lookAlikes(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  most: number,
  step: 'each-alone' | 'together',
): readonly LookAlikes[] {
  const print = step === 'together' ? publishCounts : eachAlone;
  const found = new Map<string, { publication: MonthPublication; worlds: number; values: Set<number>[] }>();
  for (const world of everyWorld(cells, most)) {
    const publication = print(rule, cells, world);
    if (publication.contributing !== null && publication.contributing + rule.roundTo > most) continue;
    const key = [publication.contributing, ...publication.figures.map(({ people }) => people)].join();
    const group = found.get(key) ?? { publication, worlds: 0, values: cells.map(() => new Set<number>()) };
    group.worlds++;
    world.people.forEach((value, nth) => group.values[nth].add(value));
    found.set(key, group);
  }
  return [...found.values()].map(({ publication, worlds, values }) => ({
    publication,
    worlds,
    values: values.map((those) => [...those].sort((a, b) => a - b)),
  }));
}
