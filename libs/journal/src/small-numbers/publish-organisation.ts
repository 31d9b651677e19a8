import type { Cell, TrueCounts } from './cells';
import type { MonthPublication } from './publication';
import { valuesLeft } from './reader';
import { hiddenBySize, rounded, type SmallNumberRule } from './rule';

/**
 * The organisation's figures, from true counts in two steps: each figure alone, then all of them together. They come first
 * and stay as they are, whatever is published of its parts beside them.
 */
export function publishCounts(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  counts: TrueCounts,
): MonthPublication {
  return checkedTogether(rule, cells, eachAlone(rule, cells, counts));
}

/** Every figure hidden or rounded by its own size and its complement's, blind to the others. */
export function eachAlone(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  counts: TrueCounts,
): MonthPublication {
  if (counts.contributing < rule.groupBelow) return withheld(cells);
  return {
    contributing: rounded(rule, counts.contributing),
    figures: cells.map(({ code, direction }, position) => {
      const people = counts.people[position];
      const hidden = hiddenBySize(rule, people, counts.contributing);
      return { code, direction, people: hidden ? null : rounded(rule, people) };
    }),
  };
}

/**
 * Hides more until a reader of the whole month keeps at least `leastPossible` values for each hidden figure, those hidden
 * on the way included: they carry the same mark and pass the same test.
 *
 * The reader knows this code, so the choice itself must say nothing. Two things see to that. It looks only at
 * what the first step would print, never at a true count. And it tests against the reader who takes every `*` as hidden by
 * size. Any world in which that is so prints this very publication at the first step and, as it passes, leaves it alone;
 * such worlds are therefore never ruled out by knowing that more may have been hidden, and they alone supply the values.
 * (A test against the reader who allows that a `*` may be anything would leak: `proof/toy-worlds.spec.ts` shows it.)
 */
function checkedTogether(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  publication: MonthPublication,
): MonthPublication {
  let current = publication;
  while (current.contributing !== null) {
    const narrowed = firstNarrowed(rule, cells, current);
    if (narrowed === null) return current;
    current = withOneMoreHidden(cells, current, narrowed);
  }
  return current;
}

function firstNarrowed(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  publication: MonthPublication,
): number | null {
  const left = valuesLeft(rule, cells, publication, rule.checkedAgainst);
  const position = publication.figures.findIndex(
    (figure, nth) => figure.people === null && left[nth].length < rule.leastPossible,
  );
  return position === -1 ? null : position;
}

/**
 * Hides one shown figure: of the narrowed figure's own branch if there is one, since there the bound came from; the
 * largest, since it pins the total closest; the earliest, to be the same every time. Zeros stay: they bound nothing. With no
 * figure left to hide the whole group is withheld, which looks like any group of fewer than 8.
 */
function withOneMoreHidden(
  cells: readonly Cell[],
  publication: MonthPublication,
  narrowed: number,
): MonthPublication {
  const branchOf = (position: number): number => cells[position].within ?? position;
  const shown = publication.figures.flatMap(({ people }, position) =>
    people === null || people === 0 ? [] : [{ position, people, near: branchOf(position) === branchOf(narrowed) }],
  );
  if (shown.length === 0) return withheld(cells);
  const [first] = shown.sort(
    (a, b) => Number(b.near) - Number(a.near) || b.people - a.people || a.position - b.position,
  );
  return {
    contributing: publication.contributing,
    figures: publication.figures.map((figure, nth) =>
      nth === first.position ? { ...figure, people: null } : figure,
    ),
  };
}

function withheld(cells: readonly Cell[]): MonthPublication {
  return {
    contributing: null,
    figures: cells.map(({ code, direction }) => ({ code, direction, people: null })),
  };
}
