import { cellsOf } from '../cells';
import { CountedTheme } from '../publication';
import { valuesLeft } from '../reader';
import { SMALL_NUMBER_RULE, SmallNumberRule } from '../rule';
import { LookAlikes, lookAlikes } from './toy-worlds';

/** Themes by how many directions and behaviours each has. */
const toy = (...shapes: readonly [directions: number, behaviours: number][]): readonly CountedTheme[] =>
  shapes.map(([directions, behaviours], nth) => ({
    code: `T${nth}`,
    directions: ['upheld', 'strain'].slice(0, directions),
    behaviours: Array.from({ length: behaviours }, (_, which) => ({ code: `T${nth}${which}` })),
  }));

const ruleOf = (groupBelow: number, hiddenBelow: number, complementBelow: number, roundTo: number): SmallNumberRule => ({
  ...SMALL_NUMBER_RULE,
  groupBelow,
  hiddenBelow,
  complementBelow,
  roundTo,
});

const worlds: readonly [string, SmallNumberRule, readonly CountedTheme[], number][] = [
  ['the true rule, one theme, two behaviours', SMALL_NUMBER_RULE, toy([1, 2]), 27],
  ['the true rule, two themes', SMALL_NUMBER_RULE, toy([1, 0], [1, 0]), 42],
  ['two themes, two behaviours', ruleOf(3, 3, 3, 3), toy([1, 2], [1, 0]), 11],
  ['a behaviour in each theme', ruleOf(4, 4, 2, 3), toy([1, 1], [1, 1]), 11],
  ['two directions', ruleOf(5, 5, 0, 3), toy([2, 0], [1, 0]), 15],
  ['a complement of one', ruleOf(5, 4, 1, 3), toy([1, 2], [1, 0]), 11],
  ['nothing rounded', ruleOf(3, 3, 2, 1), toy([1, 1], [1, 1]), 10],
];

const narrowed = ({ publication, values }: LookAlikes): boolean =>
  publication.figures.some(({ people }, nth) => people === null && values[nth].length < 3);

describe.each(worlds)('all worlds of a toy: %s', (_name, rule, themes, most) => {
  const cells = cellsOf(themes);
  const alone = lookAlikes(rule, cells, most, 'each-alone');
  const together = lookAlikes(rule, cells, most, 'together');

  it('leaves the solver and brute force of one mind on every publication', () => {
    expect(alone.length).toBeGreaterThan(8);
    for (const { publication, values } of alone) {
      expect(valuesLeft(rule, cells, publication, 'by-size')).toEqual(values);
    }
  });

  it('leaves a reader who knows this very code three values for each hidden figure', () => {
    expect(together.filter(narrowed)).toEqual([]);
  });

  it('never rules out a value that the strict reader holds possible, nor admits one that the lenient reader refuses', () => {
    for (const { publication, values } of together) {
      const strict = valuesLeft(rule, cells, publication, 'by-size');
      const lenient = valuesLeft(rule, cells, publication, 'anything');
      values.forEach((those, nth) => {
        expect(those).toEqual(expect.arrayContaining([...strict[nth]]));
        if (publication.contributing !== null) expect(lenient[nth]).toEqual(expect.arrayContaining([...those]));
      });
    }
  });
});

describe('what the toys show of the rule', () => {
  const themes = toy([1, 2], [1, 0]);
  const cells = cellsOf(themes);
  const rule = ruleOf(5, 4, 1, 3);

  it('guarding each figure alone gives some away', () => {
    expect(lookAlikes(rule, cells, 11, 'each-alone').some(narrowed)).toBe(true);
  });

  it('a check against a reader who allows that a mark may mean anything gives some away', () => {
    const lenient = { ...rule, checkedAgainst: 'anything' as const };
    expect(lookAlikes(lenient, cells, 11, 'together').some(narrowed)).toBe(true);
  });
});
