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

/**
 * Counts distinct authors per cell in each group; a behaviour's tag also counts its theme in that direction. A tag outside
 * the given themes or groups is refused, since leaving it out would change a total unseen; the error names no tag and no
 * author.
 */
export function countAuthors(tags: Iterable<CountedTag>, cells: readonly Cell[], places: PlacesOfMonth): readonly TrueCounts[] {
  const positions = new Map(cells.map((cell, position) => [placeOf(cell.code, cell.direction), position]));
  const authors = new Map<string, { readonly tag: CountedTag; readonly said: Set<number> }>();
  for (const tag of tags) {
    const position = positions.get(placeOf(tag.code, tag.direction));
    if (position === undefined) {
      throw new Error('A tag names a theme, behaviour or direction that is not among those to be published.');
    }
    const author = authors.get(tag.authorId) ?? { tag, said: new Set() };
    if (author.tag.ward !== tag.ward || author.tag.staffGroup !== tag.staffGroup) {
      throw new Error('An author stands in two wards or two staff groups of one month.');
    }
    authors.set(tag.authorId, author);
    author.said.add(position);
    const theme = cells[position].within;
    if (theme !== null) author.said.add(theme);
  }
  const groups = groupsOf(places);
  const counts = groups.map(() => ({ contributing: 0, people: cells.map(() => 0) }));
  const standsIn = groupsStoodIn(places, groups);
  for (const { tag, said } of authors.values()) {
    for (const group of standsIn(tag)) {
      counts[group].contributing++;
      for (const position of said) counts[group].people[position]++;
    }
  }
  return counts;
}
