import { cellsOf } from '../cells';
import { groupsOf, NOWHERE, type PlacesOfMonth } from '../places';
import type { CountedTag, CountedTheme, GroupPublication } from '../publication';
import { SMALL_NUMBER_RULE } from '../rule';
import { type MonthShape, type Sheet, shapeOf } from '../sheet';
import { troubles } from '../troubles';
import type { World } from '../world';

/** People and their tags who might have been this month, for one value of one hidden figure. */
export interface OtherMonth {
  readonly group: number;
  readonly cell: number | null;
  readonly value: number;
  readonly tags: readonly CountedTag[];
}

export function sheetOf(publication: readonly GroupPublication[]): Sheet {
  return { contributing: publication.map(({ contributing }) => contributing), people: publication.map(({ figures }) => figures.map(({ people }) => people)) };
}

/**
 * For each hidden figure of a publication the other months by which the check took it for safe, written out as people
 * with tags. Whoever doubts the check can publish them all.
 */
export function otherMonths(publication: readonly GroupPublication[], themes: readonly CountedTheme[], places: PlacesOfMonth): readonly (readonly OtherMonth[])[] {
  const cells = cellsOf(themes);
  const shape = shapeOf(SMALL_NUMBER_RULE, groupsOf(places), cells);
  const found = new Map<string, Map<number, OtherMonth>>();
  troubles(shape, sheetOf(publication), (world, group, cell) => {
    const value = world.value(group, cell);
    const months = found.get(`${group} ${cell}`) ?? new Map<number, OtherMonth>();
    found.set(`${group} ${cell}`, months);
    if (!months.has(value)) months.set(value, { group, cell, value, tags: tagsOf(places, shape, world) });
  });
  return [...found.values()].map((months) => [...months.values()]);
}

/** Writes a world out as people: in each place a theme takes the next so many of those who stand there, all round. */
function tagsOf(places: PlacesOfMonth, shape: MonthShape, world: World): CountedTag[] {
  const { cells, groups } = shape;
  const { leaves, columns } = world.network;
  const tags: CountedTag[] = [];
  leaves.forEach((leaf, nth) => {
    const ward = someWardOf(places, shape, leaf);
    columns.forEach((column, which) => {
      // Where staff groups are not printed, all stand in one of them.
      const staffGroup = column >= 0 ? groups[column].id : (places.staffGroups[0] ?? null);
      const people = world.meeting(nth, which, null);
      let next = 0;
      cells.forEach((cell, position) => {
        if (cell.within !== null) return;
        const inTheme = world.meeting(nth, which, position);
        const say = (code: string, how: number): void => {
          for (let person = 0; person < how; person++) tags.push({ authorId: `${leaf}/${column}/${(next + person) % people}`, ward, staffGroup, code, direction: cell.direction });
        };
        say(cell.code, inTheme);
        cells.forEach((behaviour, at) => {
          if (behaviour.within === position) say(behaviour.code, world.meeting(nth, which, at));
        });
        next += inTheme;
      });
    });
  });
  return tags;
}

/** All of a place whose wards are not printed stand in one of them. */
function someWardOf({ wards }: PlacesOfMonth, { groups }: MonthShape, leaf: number): string | null {
  const { cut, id } = groups[leaf];
  if (cut === 'ward') return id;
  return wards.find(({ serviceLine }) => cut === 'organisation' || (serviceLine ?? NOWHERE) === id)?.id ?? null;
}
