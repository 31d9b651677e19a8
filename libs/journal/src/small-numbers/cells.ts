import { groupsOf, groupsStoodIn, type PlacesOfMonth } from './places';
import type { CountedTag, CountedTheme } from './publication';

/** One countable place of a month: a theme or behaviour in one direction. */
export interface Cell {
  readonly code: string;
  readonly direction: string;
  /** For a behaviour the position of its theme's cell in the same direction; null for a theme. */
  readonly within: number | null;
}

/** True counts of one group. They live only between the clear tags and the publication, and are never stored. */
export interface TrueCounts {
  readonly contributing: number;
  /** Distinct authors, in the order of the cells. */
  readonly people: readonly number[];
}

/** Every cell of a month in its fixed order, zeros to come included: theme by theme, its directions, its behaviours. */
export function cellsOf(themes: readonly CountedTheme[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const theme of themes) {
    const first = cells.length;
    for (const direction of theme.directions) cells.push({ code: theme.code, direction, within: null });
    for (const behaviour of theme.behaviours) {
      theme.directions.forEach((direction, nth) => {
        cells.push({ code: behaviour.code, direction, within: first + nth });
      });
    }
  }
  return cells;
}

const placeOf = (code: string, direction: string): string => `${code} ${direction}`;

/** Says under which cells a tag counts its author: its own and, for a behaviour, its theme's in that direction. None for one that is not among the cells. */
function placing(cells: readonly Cell[]): (tag: Pick<CountedTag, 'code' | 'direction'>) => readonly number[] {
  const positions = new Map(cells.map((cell, position) => [placeOf(cell.code, cell.direction), position]));
  return ({ code, direction }) => {
    const position = positions.get(placeOf(code, direction));
    if (position === undefined) return [];
    const { within } = cells[position];
    return within === null ? [position] : [within, position];
  };
}

/** Under which themes and behaviours some tags of one author count them, each once, in the order of the publication. */
export function countedUnder(tags: readonly Pick<CountedTag, 'code' | 'direction'>[], themes: readonly CountedTheme[]): readonly Cell[] {
  const cells = cellsOf(themes);
  const said = new Set(tags.flatMap(placing(cells)));
  return cells.filter((_, position) => said.has(position));
}

interface Author {
  readonly tag: CountedTag;
  /** Cells under which they count, by position. */
  readonly said: Set<number>;
}

/**
 * Everybody of the tags with what they said; a behaviour's tag also counts its theme in that direction. A tag outside the given
 * themes is refused, since leaving it out would change a total unseen; the error names no tag and no author.
 */
function authorsOf(tags: Iterable<CountedTag>, cells: readonly Cell[]): readonly Author[] {
  const cellsUnder = placing(cells);
  const authors = new Map<string, Author>();
  for (const tag of tags) {
    const under = cellsUnder(tag);
    if (under.length === 0) {
      throw new Error('A tag names a theme, behaviour or direction that is not among those to be published.');
    }
    const author = authors.get(tag.authorId) ?? { tag, said: new Set() };
    if (author.tag.ward !== tag.ward || author.tag.staffGroup !== tag.staffGroup) {
      throw new Error('An author stands in two wards or two staff groups of one month.');
    }
    authors.set(tag.authorId, author);
    for (const position of under) author.said.add(position);
  }
  return [...authors.values()];
}

/** Counts distinct authors per cell in each group; a tag outside the given groups is refused in the same way. */
export function countAuthors(tags: Iterable<CountedTag>, cells: readonly Cell[], places: PlacesOfMonth): readonly TrueCounts[] {
  const groups = groupsOf(places);
  const counts = groups.map(() => ({ contributing: 0, people: cells.map(() => 0) }));
  const standsIn = groupsStoodIn(places, groups);
  for (const { tag, said } of authorsOf(tags, cells)) {
    for (const group of standsIn(tag)) {
      counts[group].contributing++;
      for (const position of said) counts[group].people[position]++;
    }
  }
  return counts;
}

/** Counts distinct authors who said one cell and each of some others. They live no longer than true counts do. */
export function countTogether(tags: Iterable<CountedTag>, cells: readonly Cell[], hub: number, others: readonly number[]): readonly number[] {
  const inHub = authorsOf(tags, cells).filter(({ said }) => said.has(hub));
  return others.map((other) => inHub.filter(({ said }) => said.has(other)).length);
}
