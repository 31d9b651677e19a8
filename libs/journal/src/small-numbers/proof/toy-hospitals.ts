import { type Cell, cellsOf, type TrueCounts } from '../cells';
import type { CheckedSheet } from '../hide-more';
import { groupsOf, groupsStoodIn, type PlacesOfMonth } from '../places';
import type { CountedTheme, MonthPublication, TogetherPublication } from '../publication';
import { fixedSheet } from '../publish-month';
import { publishCounts } from '../publish-organisation';
import type { SmallNumberRule } from '../rule';
import { type MonthShape, type Sheet, shapeOf } from '../sheet';
import { publishTogether } from '../together';

/** A hospital small enough to write out everything that can happen in a month of it. */
export interface ToyHospital {
  readonly rule: SmallNumberRule;
  readonly places: PlacesOfMonth;
  readonly themes: readonly CountedTheme[];
  /** No ward and no staff group has more authors. */
  readonly most: number;
}

/** All months that lead to one sheet and row: what a reader with unlimited patience, who has this program, is left with. */
export interface MonthsOfASheet {
  readonly sheet: Sheet;
  readonly row: TogetherPublication | null;
  months: number;
  /** By group, then contributing authors and each cell: the values that they take among these months. */
  readonly values: readonly (readonly Set<number>[])[];
  /** The same by figure of the row. */
  readonly together: readonly Set<number>[];
}

/** How many stand in one ward and staff group, and how many of them say each cell. */
interface Meeting {
  readonly people: number;
  readonly said: readonly number[];
}

/** A sheet, what is made of each overlap, and the months by row. */
interface Printed {
  readonly checked: CheckedSheet;
  readonly rows: Map<string, TogetherPublication | null>;
  readonly months: Map<string, MonthsOfASheet>;
}

/** Makes a sheet of what the first step would print, and a row of a sheet. */
export interface ToyPublisher {
  readonly print: (shape: MonthShape, first: Sheet) => CheckedSheet;
  readonly row?: typeof publishTogether;
}

/** Publishes every month of a toy, down to who stands together, and sorts them by what is printed. */
export function everyMonthOf({ rule, places, themes, most }: ToyHospital, { print, row = publishTogether }: ToyPublisher): { readonly shape: MonthShape; readonly sheets: readonly MonthsOfASheet[] } {
  const [groups, cells] = [groupsOf(places), cellsOf(themes)];
  const shape = shapeOf(rule, groups, cells);
  const standsIn = groupsStoodIn(places, groups);
  const meetings = places.wards.flatMap(({ id }) => places.staffGroups.map((staffGroup) => standsIn({ ward: id, staffGroup })));
  const said = Array.from({ length: most + 1 }, (_, people) => [...whatSoManySay(cells, people)]);
  const counts = groups.map(() => ({ contributing: 0, people: cells.map(() => 0) }));
  const stands: Meeting[] = [];
  const printed = new Map<string, Printed>();
  const bySheet = new Map<string, Printed>();
  const organisations = new Map<string, MonthPublication>();
  const organisation: typeof publishCounts = (...[, , { contributing, people }]) => {
    const key = `${contributing} ${people.join()}`;
    const found = organisations.get(key) ?? publishCounts(rule, cells, { contributing, people });
    organisations.set(key, found);
    return found;
  };
  const enter = (meeting: number): void => {
    if (meeting === meetings.length) return note();
    for (let people = 0; people <= most; people++) {
      if (meetings[meeting].some((group) => groups[group].within !== null && counts[group].contributing + people > most)) return;
      for (const each of said[people]) {
        add(meetings[meeting], people, each, 1);
        stands.push({ people, said: each });
        enter(meeting + 1);
        stands.pop();
        add(meetings[meeting], people, each, -1);
      }
    }
  };
  const add = (those: readonly number[], people: number, each: readonly number[], sign: number): void => {
    for (const group of those) {
      counts[group].contributing += sign * people;
      each.forEach((many, cell) => (counts[group].people[cell] += sign * many));
    }
  };
  const note = (): void => {
    const first = fixedSheet(shape, counts as readonly TrueCounts[], organisation);
    const key = JSON.stringify(first);
    let known = printed.get(key);
    if (!known) {
      const checked = print(shape, first);
      const place = JSON.stringify(checked.sheet);
      known = bySheet.get(place) ?? { checked, rows: new Map(), months: new Map() };
      bySheet.set(place, known);
      printed.set(key, known);
    }
    const { sheet, room } = known.checked;
    const overlaps = room ? everyOverlap(stands, room.hub, room.others) : [[]];
    for (const overlap of overlaps) {
      const found = known.rows.get(overlap.join());
      const together = found === undefined ? room && row(shape, sheet, room, overlap) : found;
      if (found === undefined) known.rows.set(overlap.join(), together);
      const placeOfRow = together ? together.figures.map(({ people }) => people).join() : '';
      const months = known.months.get(placeOfRow) ?? { sheet, row: together, months: 0, values: groups.map(() => [null, ...cells].map(() => new Set<number>())), together: overlap.map(() => new Set<number>()) };
      known.months.set(placeOfRow, months);
      months.months++;
      overlap.forEach((people, nth) => months.together[nth].add(people));
      counts.forEach(({ contributing, people }, group) => {
        months.values[group][0].add(contributing);
        people.forEach((many, cell) => months.values[group][cell + 1].add(many));
      });
    }
  };
  enter(0);
  return { shape, sheets: [...bySheet.values()].flatMap(({ months }) => [...months.values()]) };
}

/** Everything that so many people can say: in each theme no more than there are, in all of them together no fewer. */
function* whatSoManySay(cells: readonly Cell[], people: number, so: readonly number[] = []): Generator<readonly number[]> {
  if (so.length === cells.length) {
    if (so.reduce((sum, many, cell) => (cells[cell].within === null ? sum + many : sum), 0) >= people) yield so;
    return;
  }
  const { within } = cells[so.length];
  for (let many = 0; many <= (within === null ? people : so[within]); many++) yield* whatSoManySay(cells, people, [...so, many]);
}

/** Every number of people who can stand both in the hub and in each other theme, all themes at once. */
function everyOverlap(stands: readonly Meeting[], hub: number, others: readonly number[]): readonly (readonly number[])[] {
  let sums: readonly (readonly number[])[] = [others.map(() => 0)];
  for (const { people, said } of stands) {
    const here = [...whoStandTogether(people, said[hub], others.map((other) => said[other]))];
    const next = new Map<string, readonly number[]>();
    for (const sum of sums) {
      for (const each of here) {
        const more = sum.map((many, nth) => many + each[nth]);
        next.set(more.join(), more);
      }
    }
    sums = [...next.values()];
  }
  return sums;
}

/** Of one place: all that leaves nobody outside the hub without a theme. */
export function* whoStandTogether(people: number, inHub: number, inOthers: readonly number[], so: readonly number[] = []): Generator<readonly number[]> {
  if (so.length === inOthers.length) {
    const outside = so.reduce((sum, both, nth) => sum + inOthers[nth] - both, 0);
    if (outside >= people - inHub) yield so;
    return;
  }
  const here = inOthers[so.length];
  for (let both = 0; both <= Math.min(inHub, here); both++) if (here - both <= people - inHub) yield* whoStandTogether(people, inHub, inOthers, [...so, both]);
}
