import { CountedTheme, MonthPublication } from './publication';
import { possibleValues } from './reader';

const themes: readonly CountedTheme[] = [
  { code: 'DIG', directions: ['upheld'], behaviours: [{ code: 'DIG1' }] },
  { code: 'COM', directions: ['upheld'], behaviours: [] },
];

const read = (contributing: number | null, ...people: (number | null)[]) => {
  const codes = ['DIG', 'DIG1', 'COM'];
  const month: MonthPublication = {
    contributing,
    figures: people.map((figure, nth) => ({ code: codes[nth], direction: 'upheld', people: figure })),
  };
  return Object.fromEntries(possibleValues(month, themes).map(({ code, values }) => [code, values]));
};

const from = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, nth) => first + nth);

describe('what a reader can work out', () => {
  it('takes a zero at its word', () => {
    expect(read(50, 30, 0, 30).DIG1).toEqual([0]);
  });

  it('finds a hidden behaviour small, or almost everybody, and no larger than its theme', () => {
    expect(read(50, 30, null, 30).DIG1).toEqual(from(1, 7));
    expect(read(50, null, null, 30).DIG1).toEqual([...from(1, 7), ...from(41, 52)]);
  });

  it('knows that nobody contributes without a theme', () => {
    // A shown figure leaves out 8 people or more, who must stand in the one other theme: so that is hidden for its size.
    expect(read(30, null, 0, 20).DIG).toEqual(from(21, 32));
  });

  it('narrows a shown figure by what stands beside it', () => {
    expect(read(15, 10, 0, 10).COM).toEqual([8, 9]);
  });

  it('knows of a withheld group only that fewer than eight contributed', () => {
    expect(read(null, null, null, null)).toEqual({ DIG: from(0, 7), DIG1: from(0, 7), COM: from(0, 7) });
  });

  it('finds nothing possible where the figures contradict each other', () => {
    expect(read(50, 10, 40, 40)).toEqual({ DIG: [], DIG1: [], COM: [] });
  });
});
