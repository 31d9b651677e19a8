import { CountedTag, CountedTheme } from './publication';

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
 * Counts distinct authors per cell; a behaviour's tag also counts its theme in that direction. A tag outside the given
 * themes is refused, since leaving it out would change `contributing` unseen; the error names no tag and no author.
 */
export function countAuthors(tags: Iterable<CountedTag>, cells: readonly Cell[]): TrueCounts {
  const positions = new Map(cells.map((cell, position) => [placeOf(cell.code, cell.direction), position]));
  const contributing = new Set<string>();
  const authors = cells.map(() => new Set<string>());
  for (const tag of tags) {
    const position = positions.get(placeOf(tag.code, tag.direction));
    if (position === undefined) {
      throw new Error('A tag names a theme, behaviour or direction that is not among those to be published.');
    }
    contributing.add(tag.authorId);
    authors[position].add(tag.authorId);
    const theme = cells[position].within;
    if (theme !== null) authors[theme].add(tag.authorId);
  }
  return { contributing: contributing.size, people: authors.map((those) => those.size) };
}
