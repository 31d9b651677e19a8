import { Cell, cellsOf } from './cells';
import { CountedTheme, MonthPublication } from './publication';
import { hiddenBySize, ReaderOfHidden, rounded, SMALL_NUMBER_RULE, SmallNumberRule } from './rule';

/** The true values a reader must still hold possible for one figure of a publication. */
export interface PossibleFigure {
  readonly code: string;
  readonly direction: string;
  readonly hidden: boolean;
  readonly values: readonly number[];
}

/** A theme's cell with its behaviours' cells, by position. */
interface Branch {
  readonly theme: number;
  readonly behaviours: readonly number[];
}

/**
 * The reader's solver: every true value that each figure can have, given the whole publication, the rule and what
 * anyone can know of the counting. Exact, not an estimate; `proof/toy-worlds.spec.ts`
 * holds it against brute force.
 */
export function possibleValues(
  publication: MonthPublication,
  themes: readonly CountedTheme[],
): readonly PossibleFigure[] {
  const cells = cellsOf(themes);
  const values = valuesLeft(SMALL_NUMBER_RULE, cells, publication, 'by-size');
  return cells.map(({ code, direction }, position) => ({
    code,
    direction,
    hidden: publication.figures[position].people === null,
    values: values[position],
  }));
}

/**
 * The same under any rule and kind of reader, by position of the cells. A withheld group is read as one of fewer than
 * `groupBelow` by either reader, since beyond that nothing bounds it.
 *
 * Counts obey a tree and one sum: contributing ≥ theme ≥ behaviour, and the themes together ≥ contributing, since every
 * contributing author stands in at least one. Any counts that obey these can happen (a theme may be tagged without
 * a behaviour), so nothing else can be inferred. For a fixed number contributing every cell has a known domain; both
 * the sum and the behaviours only ever ask a theme for more, so the greatest feasible value of each theme decides
 * the rest, and no search is needed.
 */
export function valuesLeft(
  rule: SmallNumberRule,
  cells: readonly Cell[],
  publication: MonthPublication,
  reader: ReaderOfHidden,
): readonly (readonly number[])[] {
  const shown = publication.figures.map((figure) => figure.people);
  const branches = branchesOf(cells);
  const found = cells.map(() => new Set<number>());
  for (const contributing of contributingLeft(rule, publication.contributing)) {
    const withheld = publication.contributing === null;
    const domains = shown.map((people) =>
      withheld ? upTo(contributing) : domainOf(rule, people, contributing, reader),
    );
    const themes = branches.map((branch) => themeValues(branch, domains));
    if (themes.some((values) => values.length === 0)) continue;
    const greatest = themes.map((values) => values[values.length - 1]);
    const most = greatest.reduce((sum, value) => sum + value, 0);
    if (most < contributing) continue;
    branches.forEach((branch, nth) => {
      const others = most - greatest[nth];
      for (const value of themes[nth]) if (value + others >= contributing) found[branch.theme].add(value);
      for (const behaviour of branch.behaviours) {
        for (const value of domains[behaviour]) if (value <= greatest[nth]) found[behaviour].add(value);
      }
    });
  }
  return found.map((values) => [...values].sort((a, b) => a - b));
}

function branchesOf(cells: readonly Cell[]): readonly Branch[] {
  return cells.flatMap((cell, theme) =>
    cell.within === null
      ? [{ theme, behaviours: cells.flatMap(({ within }, position) => (within === theme ? [position] : [])) }]
      : [],
  );
}

/** Values of a theme under which each of its behaviours still has one, ascending. */
function themeValues(branch: Branch, domains: readonly (readonly number[])[]): readonly number[] {
  let least = 0;
  for (const behaviour of branch.behaviours) {
    if (domains[behaviour].length === 0) return [];
    least = Math.max(least, domains[behaviour][0]);
  }
  return domains[branch.theme].filter((value) => value >= least);
}

function contributingLeft(rule: SmallNumberRule, shown: number | null): readonly number[] {
  if (shown === null) return upTo(rule.groupBelow - 1);
  return windowOf(rule, shown).filter((count) => count >= rule.groupBelow);
}

function domainOf(
  rule: SmallNumberRule,
  shown: number | null,
  contributing: number,
  reader: ReaderOfHidden,
): readonly number[] {
  if (shown === 0) return [0];
  if (shown === null) {
    const some = upTo(contributing).slice(1);
    return reader === 'anything' ? some : some.filter((value) => hiddenBySize(rule, value, contributing));
  }
  return windowOf(rule, shown).filter((value) => value > 0 && !hiddenBySize(rule, value, contributing));
}

/** The true counts that round to what is shown. */
function windowOf(rule: SmallNumberRule, shown: number): readonly number[] {
  const start = Math.max(0, shown - rule.roundTo);
  return upTo(2 * rule.roundTo)
    .map((step) => start + step)
    .filter((count) => rounded(rule, count) === shown);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, value) => value);
}
