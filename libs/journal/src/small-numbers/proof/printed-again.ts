import { cellsOf } from '../cells';
import { groupsOf, NOWHERE, type PlacesOfMonth } from '../places';
import type { CountedTag, CountedTheme, GroupPublication } from '../publication';
import { type Overlap, overlapsIn } from '../room';
import { SMALL_NUMBER_RULE } from '../rule';
import { type MonthShape, type Sheet, shapeOf } from '../sheet';
import { troubles } from '../troubles';
import type { World } from '../world';

/** People and their tags who might have been this month, for one value of one hidden figure. */
export interface OtherMonth {
  readonly value: number;
  readonly tags: readonly CountedTag[];
}

export function sheetOf(publication: readonly GroupPublication[]): Sheet {
  return { contributing: publication.map(({ contributing }) => contributing), people: publication.map(({ figures }) => figures.map(({ people }) => people)) };
}

/**
 * For each hidden figure of a publication, those of what stands together included, the other months by which the check took it
 * for safe, written out as people with tags. Whoever doubts the check can publish them all.
 */
export function otherMonths(publication: readonly GroupPublication[], themes: readonly CountedTheme[], places: PlacesOfMonth): readonly (readonly OtherMonth[])[] {
  const cells = cellsOf(themes);
  const shape = shapeOf(SMALL_NUMBER_RULE, groupsOf(places), cells);
  const row = publication[0].together;
  const found = new Map<string, Map<number, OtherMonth>>();
  const note = (figure: string, value: number, tags: () => readonly CountedTag[]): void => {
    const months = found.get(figure) ?? new Map<number, OtherMonth>();
    found.set(figure, months);
    if (!months.has(value)) months.set(value, { value, tags: tags() });
  };
  troubles(shape, sheetOf(publication), (world, figure) => {
    const beside = besideHub(shape, publication);
    const overlaps = beside && overlapsOf(world, beside);
    const least = (nth: number): number => {
      const people = row!.figures[nth].people;
      return people === null || people === 0 ? overlaps!.fewest[nth] : Math.max(8, people - 2);
    };
    const aims = beside ? beside.others.map((_, nth) => least(nth)) : [];
    if (figure) note(`${figure.group} ${figure.cell}`, world.value(figure.group, figure.cell), () => tagsOf(places, shape, world, aims, beside, overlaps));
    row?.figures.forEach(({ people }, nth) => {
      if (people !== null) return;
      const [fewest, most] = [overlaps!.fewest[nth], overlaps!.most[nth]];
      for (let value = fewest; value <= Math.min(fewest + 2, most) && (found.get(`together ${nth}`)?.size ?? 0) < 3; value++) {
        note(`together ${nth}`, value, () => tagsOf(places, shape, world, aims.with(nth, value), beside, overlaps));
      }
    });
  });
  return [...found.values()].map((months) => [...months.values()]);
}

interface BesideHub {
  readonly hub: number;
  readonly others: readonly number[];
}

function besideHub({ cells }: MonthShape, [{ together }]: readonly GroupPublication[]): BesideHub | null {
  const find = (code: string, direction: string): number => cells.findIndex((cell) => cell.code === code && cell.direction === direction);
  return together && { hub: find(together.code, together.direction), others: together.figures.map(({ code, direction }) => find(code, direction)) };
}

interface OverlapsOfWorld {
  /** By place, one after the other. */
  readonly places: readonly Overlap[];
  readonly fewest: readonly number[];
  readonly most: readonly number[];
}

function overlapsOf(world: World, { hub, others }: BesideHub): OverlapsOfWorld {
  const { leaves, columns } = world.network;
  const places = leaves.flatMap((_, leaf) =>
    columns.map((_column, column) => {
      const overlap = { low: new Int32Array(others.length), high: new Int32Array(others.length) };
      const place = leaf * columns.length + column;
      overlapsIn(world.meeting(leaf, column, null), world.meeting(leaf, column, hub), others.map((other) => world.meeting(leaf, column, other)), overlap, 0, world.network.meetings + place);
      return overlap;
    }),
  );
  const sum = (of: 'low' | 'high') => others.map((_, nth) => places.reduce((all, place) => all + place[of][nth], 0));
  return { places, fewest: sum('low'), most: sum('high') };
}

/**
 * Writes a world out as people. In each place the hub takes the first; of every other theme as many stand in the hub as its aim
 * still asks for, and the rest take the next of those outside it, all round.
 */
function tagsOf(places: PlacesOfMonth, { cells, groups }: MonthShape, world: World, aims: readonly number[], beside: BesideHub | null, overlaps: OverlapsOfWorld | null): CountedTag[] {
  const { leaves, columns } = world.network;
  const tags: CountedTag[] = [];
  const missing = aims.map((aim, nth) => aim - overlaps!.fewest[nth]);
  leaves.forEach((leaf, nth) => {
    const ward = someWardOf(places, groups, leaf);
    columns.forEach((column, which) => {
      // Where staff groups are not printed, all stand in one of them.
      const staffGroup = column >= 0 ? groups[column].id : (places.staffGroups[0] ?? null);
      const people = world.meeting(nth, which, null);
      const inHub = beside ? world.meeting(nth, which, beside.hub) : 0;
      const next = { inside: 0, outside: 0 };
      cells.forEach((cell, position) => {
        if (cell.within !== null) return;
        const inTheme = world.meeting(nth, which, position);
        const other = beside ? beside.others.indexOf(position) : -1;
        let both = position === beside?.hub ? inHub : 0;
        if (other >= 0) {
          const { low, high } = overlaps!.places[nth * columns.length + which];
          const more = Math.min(missing[other], high[other] - low[other]);
          missing[other] -= more;
          both = low[other] + more;
        }
        const who = [
          ...Array.from({ length: both }, (_, person) => (next.inside + person) % inHub),
          ...Array.from({ length: inTheme - both }, (_, person) => inHub + ((next.outside + person) % (people - inHub))),
        ];
        next.inside += both;
        next.outside += inTheme - both;
        const say = (code: string, how: number): void => who.slice(0, how).forEach((person) => tags.push({ authorId: `${leaf}/${column}/${person}`, ward, staffGroup, code, direction: cell.direction }));
        say(cell.code, inTheme);
        cells.forEach((behaviour, at) => {
          if (behaviour.within === position) say(behaviour.code, world.meeting(nth, which, at));
        });
      });
    });
  });
  return tags;
}

/** All of a place whose wards are not printed stand in one of them. */
function someWardOf({ wards }: PlacesOfMonth, groups: MonthShape['groups'], leaf: number): string | null {
  const { cut, id } = groups[leaf];
  if (cut === 'ward') return id;
  return wards.find(({ serviceLine }) => cut === 'organisation' || (serviceLine ?? NOWHERE) === id)?.id ?? null;
}
