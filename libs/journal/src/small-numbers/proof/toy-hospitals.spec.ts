import type { CountedTheme } from '../publication';
import type { PlacesOfMonth } from '../places';
import { type CheckedSheet, hideMore } from '../hide-more';
import { overlapsIn } from '../room';
import { rounded, SMALL_NUMBER_RULE, type SmallNumberRule } from '../rule';
import type { MonthShape, Sheet } from '../sheet';
import { publishTogether } from '../together';
import { troubles } from '../troubles';
import { everyMonthOf, type MonthsOfASheet, type ToyHospital, whoStandTogether } from './toy-hospitals';

const ruleOf = (groupBelow: number, hiddenBelow: number, complementBelow: number, roundTo: number): SmallNumberRule => ({ ...SMALL_NUMBER_RULE, groupBelow, hiddenBelow, complementBelow, roundTo });
const placesOf = (wards: number, staffGroups: number): PlacesOfMonth => ({
  wards: Array.from({ length: wards }, (_, nth) => ({ id: `w${nth}`, serviceLine: 'line' })),
  staffGroups: Array.from({ length: staffGroups }, (_, nth) => `s${nth}`),
});
/** Themes by how many behaviours each has. */
const themesOf = (...behaviours: readonly number[]): readonly CountedTheme[] =>
  behaviours.map((many, nth) => ({ code: `T${nth}`, directions: ['upheld'], behaviours: Array.from({ length: many }, (_, which) => ({ code: `T${nth}${which}` })) }));

const toys: readonly [string, ToyHospital][] = [
  ['two wards, a theme with a behaviour and one without', { rule: ruleOf(3, 3, 2, 3), places: placesOf(2, 1), themes: themesOf(1, 0), most: 6 }],
  ['three wards, two themes', { rule: ruleOf(3, 3, 2, 3), places: placesOf(3, 1), themes: themesOf(0, 0), most: 5 }],
  ['two wards across two staff groups', { rule: ruleOf(2, 2, 1, 3), places: placesOf(2, 2), themes: themesOf(0, 0), most: 4 }],
];

const twoWards: [string, ToyHospital] = ['three themes together in two wards', { rule: ruleOf(3, 3, 1, 1), places: placesOf(2, 1), themes: themesOf(0, 0, 0), most: 6 }];

/** In these something is shown of what stands together. */
const together: readonly [string, ToyHospital][] = [
  ['three themes together', { rule: ruleOf(4, 4, 1, 1), places: placesOf(1, 1), themes: themesOf(0, 0, 0), most: 13 }],
  ['three themes together, one of them with a behaviour', { rule: ruleOf(4, 4, 1, 1), places: placesOf(1, 1), themes: themesOf(0, 1, 0), most: 12 }],
  ['three themes together, rounded', { rule: ruleOf(3, 3, 1, 3), places: placesOf(1, 1), themes: themesOf(0, 0, 0), most: 20 }],
  // Four hundred thousand months: half a minute.
  ...(process.env['AFTERWORD_PROVE'] === '1' ? [twoWards] : []),
];

/** Whether every month that prints this sheet was written out: none of its groups can be larger than the toy's. */
function isWhole({ rule, most }: ToyHospital, { parts }: MonthShape, { contributing }: Sheet): boolean {
  const open = (part: number): boolean => contributing[part] !== null;
  const fits = (part: number): boolean => (contributing[part] ?? 0) + (rule.roundTo - 1) / 2 <= most;
  return parts.length === 0 ? fits(0) : parts.every((each) => each.parts.some(open) && each.parts.every(fits));
}

/** The hidden figures of a sheet that take fewer values among its months than must be possible. */
function narrowed({ rule }: ToyHospital, { groups, cells }: MonthShape, { sheet, row, values, together: both }: MonthsOfASheet): number {
  const zero = (group: number, cell: number): boolean => {
    for (let whole = groups[group].within; whole !== null; whole = groups[whole].within) if (sheet.people[whole][cell] === 0) return true;
    return false;
  };
  let found = 0;
  groups.forEach((_, group) => {
    if (sheet.contributing[group] === null && values[group][0].size < rule.leastPossible) found++;
    cells.forEach((_cell, cell) => {
      if (sheet.people[group][cell] === null && !zero(group, cell) && values[group][cell + 1].size < rule.leastPossible) found++;
    });
  });
  if (sheet.contributing[0] === null) return found;
  row?.figures.forEach(({ people }, nth) => {
    if (people === null && both[nth].size < rule.leastPossible) found++;
  });
  return found;
}

describe.each([...toys, ...together])('all months of a toy hospital: %s', (_name, toy) => {
  const { shape, sheets } = everyMonthOf(toy, { print: hideMore });
  const whole = sheets.filter(({ sheet }) => isWhole(toy, shape, sheet));

  it('leaves a reader who has this very program three values for each hidden figure', () => {
    expect(whole.length).toBeGreaterThan(4);
    expect(whole.some(({ sheet }) => sheet.people.some((line) => line.includes(null)))).toBe(true);
    expect(whole.filter((each) => narrowed(toy, shape, each) > 0).map(({ sheet }) => sheet)).toEqual([]);
  });

  it('shows and hides something of what stands together, where there is room for it', () => {
    const rows = whole.flatMap(({ row }) => (row ? [row.figures.map(({ people }) => people)] : []));
    const inRoom = together.some(([, each]) => each === toy);
    expect(rows.some((row) => row.some((people) => (people ?? 0) > 0))).toBe(inRoom);
    expect(rows.some((row) => row.includes(null))).toBe(inRoom);
  });

  it('never claims a value that no month has', () => {
    let claimed = 0;
    for (const { sheet, values } of whole) {
      troubles(shape, sheet, (world, figure) => {
        if (!figure) return;
        claimed++;
        expect([...values[figure.group][figure.cell === null ? 0 : figure.cell + 1]]).toContain(world.value(figure.group, figure.cell));
      });
    }
    expect(claimed).toBeGreaterThan(20);
  }, 600_000);

  it('leaves alone what it printed', () => {
    for (const { sheet } of sheets) expect(hideMore(shape, sheet).sheet).toEqual(sheet);
  }, 600_000);
});

describe('what a toy hospital shows of the rule for what stands together', () => {
  const [[, toy]] = together;
  const caught = (row: typeof publishTogether): boolean => {
    const { shape, sheets } = everyMonthOf(toy, { print: hideMore, row });
    return sheets.some((each) => isWhole(toy, shape, each.sheet) && narrowed(toy, shape, each) > 0);
  };
  const under = (part: Partial<SmallNumberRule>): typeof publishTogether => (shape, ...rest) => publishTogether({ ...shape, rule: { ...shape.rule, ...part } }, ...rest);

  it('figures that some made month has no room for give some away', () => {
    expect(caught(under({ togetherLeaves: ['alone', 'neither'] }))).toBe(true);
  }, 600_000);

  it('two values held enough give some away', () => {
    expect(caught(under({ leastPossible: 2 }))).toBe(true);
  }, 600_000);

  it('each figure hidden by its own true size gives some away', () => {
    const alone: typeof publishTogether = ({ rule }, sheet, room, both) =>
      room && { code: '', direction: '', figures: both.map((people, nth) => ({ code: '', direction: '', people: sheet.people[0][room.others[nth]] === null || (people > 0 && people < rule.hiddenBelow) ? null : rounded(rule, people) })) };
    expect(caught(alone)).toBe(true);
  }, 600_000);
});

describe('how few and how many stand together in one place', () => {
  const PEOPLE = 4;
  const THEMES = 3;

  it('is what people with tags can be', () => {
    for (let people = 0; people <= PEOPLE; people++) {
      const seen = new Map<string, Set<string>>();
      // Each person says one of the seven choices of themes.
      for (let all = 0; all < 7 ** people; all++) {
        const said = Array.from({ length: people }, (_, person) => (Math.floor(all / 7 ** person) % 7) + 1);
        const many = (those: number): number => said.filter((each) => (each & those) === those).length;
        const counts = [1, 2, 4].map(many).join();
        const both = seen.get(counts) ?? new Set();
        seen.set(counts, both.add([3, 5].map(many).join()));
      }
      for (const [counts, both] of seen) {
        const [hub, ...others] = counts.split(',').map(Number);
        expect(new Set([...whoStandTogether(people, hub, others)].map((each) => each.join()))).toEqual(both);
        const overlap = { low: new Int32Array(THEMES - 1), high: new Int32Array(THEMES - 1) };
        overlapsIn(people, hub, others, overlap, 0, people);
        const [one, other] = others.map((_, nth) => Array.from({ length: overlap.high[nth] - overlap.low[nth] + 1 }, (_value, more) => overlap.low[nth] + more));
        for (const a of one) for (const b of other) expect(both).toContain(`${a},${b}`);
      }
    }
  });
});

describe('what a toy hospital shows of the rule', () => {
  const [[, toy]] = toys;
  const caught = (print: (shape: MonthShape, first: Sheet) => CheckedSheet): boolean => {
    const { shape, sheets } = everyMonthOf(toy, { print });
    return sheets.some((each) => isWhole(toy, shape, each.sheet) && narrowed(toy, shape, each) > 0);
  };

  it('the first step alone gives some away', () => {
    expect(caught((_, sheet) => ({ sheet, room: null }))).toBe(true);
  }, 600_000);

  it('two values held enough give some away', () => {
    expect(caught((shape, first) => ({ ...hideMore({ ...shape, rule: { ...shape.rule, leastPossible: 2 } }, first), room: null }))).toBe(true);
  }, 600_000);
});
