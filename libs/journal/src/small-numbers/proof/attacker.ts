import { cellsOf } from '../cells';
import { groupsOf, partsOf, type PlacesOfMonth } from '../places';
import type { CountedTheme, GroupPublication } from '../publication';
import { narrowTogether, type Pair } from './attacker-together';

/** A figure that is not printed, and how many true values somebody could not rule out for it, at the most. */
export interface Attacked {
  readonly group: number;
  readonly cell: number | null;
  readonly left: number;
}

/**
 * Somebody with the whole publication, what stands together included, the rule and patience, who knows nothing of the product's own check: they hold a list
 * of possible true values for every figure and cross out what the sums, the themes and the groups do not allow, until nothing
 * more goes. The figures of the rule are written out here a second time. What they cross out is truly impossible, so that a
 * figure with fewer than three left was given away.
 */
export function attack(publication: readonly GroupPublication[], themes: readonly CountedTheme[], places: PlacesOfMonth): readonly Attacked[] {
  const cells = cellsOf(themes);
  const groups = groupsOf(places);
  const sets = partsOf(groups);
  const shown = publication.map(({ figures }) => figures.map(({ people }) => people));
  const most = (publication[0].contributing ?? 5) + 2;
  const upTo = (high: number): number[] => Array.from({ length: high + 1 }, (_, value) => value);
  const near = (figure: number): number[] => upTo(most + 2).filter((value) => Math.abs(value - figure) <= 2);
  const setOf = (group: number): readonly number[] => sets.find(({ parts }) => parts.includes(group))?.parts ?? [group];
  // Parts that show nothing at all may also be one part that holds nearly everybody.
  const perhapsAll = (group: number): boolean => groups[group].within !== null && setOf(group).every((part) => publication[part].contributing === null);
  const people = publication.map(({ contributing }, group) => (contributing === null ? upTo(perhapsAll(group) ? most : 7) : near(contributing).filter((value) => value >= 8)));
  const first = (values: readonly number[]): number => values[0] ?? 0;
  const last = (values: readonly number[]): number => values[values.length - 1] ?? 0;
  const hiddenBySize = (value: number, group: number): boolean => value < 8 || people[group].some((all) => all >= value && all - value < 8);
  const figures = groups.map((_, group) =>
    cells.map((_cell, position) => {
      const figure = shown[group][position];
      if (figure === 0) return [0];
      if (figure !== null) return near(figure).filter((value) => value >= 8 && last(people[group]) - value >= 8);
      const any = upTo(last(people[group]));
      const { within } = groups[group];
      if (publication[group].contributing === null || (within !== null && shown[within][position] === null)) return any;
      const row = within !== null && !setOf(group).some((part) => (shown[part][position] ?? 0) > 0);
      return any.filter((value) => (value === 0 ? row : hiddenBySize(value, group)));
    }),
  );
  const tables = [people, ...cells.map((_, position) => figures.map((line) => line[position]))];
  const placeOf = (figure: { readonly code: string; readonly direction: string }): number => cells.findIndex(({ code, direction }) => code === figure.code && direction === figure.direction);
  const { together } = publication[0];
  const pairs = (together?.figures ?? []).map((figure): Pair & { readonly hidden: boolean } => ({
    other: tables[placeOf(figure) + 1],
    both: [figure.people === null ? upTo(most) : figure.people === 0 ? [0] : near(figure.people).filter((value) => value >= 8)],
    shown: (figure.people ?? 0) > 0,
    hidden: figure.people === null,
  }));
  const cut = (table: number[][], group: number, low: number, high: number): boolean => {
    const kept = table[group].filter((value) => value >= low && value <= high);
    const less = kept.length < table[group].length;
    table[group] = kept;
    return less;
  };
  for (let again = true; again; ) {
    again = false;
    const narrow = (table: number[][], group: number, low: number, high: number): void => void (cut(table, group, low, high) && (again = true));
    for (const table of tables) {
      for (const { whole, parts } of sets) {
        const [low, high] = [parts.reduce((sum, part) => sum + first(table[part]), 0), parts.reduce((sum, part) => sum + last(table[part]), 0)];
        narrow(table, whole, low, high);
        for (const part of parts) {
          narrow(table, part, first(table[whole]) - high + last(table[part]), last(table[whole]) - low + first(table[part]));
        }
      }
    }
    groups.forEach((_, group) => {
      let inThemes = 0;
      cells.forEach((cell, position) => {
        const above = cell.within === null ? tables[0] : tables[cell.within + 1];
        narrow(above, group, first(tables[position + 1][group]), Infinity);
        narrow(tables[position + 1], group, 0, last(above[group]));
        if (cell.within === null) inThemes += last(tables[position + 1][group]);
      });
      narrow(tables[0], group, 0, inThemes);
      cells.forEach((cell, position) => {
        if (cell.within === null) narrow(tables[position + 1], group, first(tables[0][group]) - inThemes + last(tables[position + 1][group]), Infinity);
      });
    });
    if (together) narrowTogether(tables[0], tables[placeOf(together) + 1], pairs.map(({ other }) => other), pairs, sets.filter(({ whole }) => whole === 0).map(({ parts }) => parts), narrow);
  }
  const saidOf = (group: number, position: number): boolean => {
    for (let whole = groups[group].within; whole !== null; whole = groups[whole].within) if (shown[whole][position] === 0) return true;
    return false;
  };
  const ofFigures = groups.flatMap((_, group) => [
    ...(publication[group].contributing === null ? [{ group, cell: null, left: tables[0][group].length }] : []),
    ...cells.flatMap((_cell, position) => (shown[group][position] === null && !saidOf(group, position) ? [{ group, cell: position, left: tables[position + 1][group].length }] : [])),
  ]);
  return [...ofFigures, ...pairs.flatMap(({ both, hidden }) => (hidden ? [{ group: 0, cell: null, left: both[0].length }] : []))];
}
