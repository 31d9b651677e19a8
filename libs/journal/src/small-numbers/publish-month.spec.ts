import { CountedTag, CountedTheme, HIDDEN_SENTENCE, MonthPublication } from './publication';
import { publishMonth as publishParts } from './publish-month';
import { possibleValues } from './reader';

const themes: readonly CountedTheme[] = [
  { code: 'DIG', directions: ['upheld', 'missed'], behaviours: [{ code: 'DIG1' }, { code: 'DIG2' }] },
  { code: 'COM', directions: ['upheld', 'missed'], behaviours: [{ code: 'COM1' }] },
];

/** The organisation alone. */
const publishMonth = (tags: Iterable<CountedTag>, those: readonly CountedTheme[]): MonthPublication => publishParts(tags, those, { wards: [], staffGroups: [] })[0];

/** Authors numbered `from` up to, not including, `to` each say the same once. */
const say = (code: string, direction: string, from: number, to: number): CountedTag[] =>
  Array.from({ length: to - from }, (_, nth) => ({ authorId: `author ${from + nth}`, code, direction }));

const shown = (publication: MonthPublication, code: string, direction: string): number | null | undefined =>
  publication.figures.find((figure) => figure.code === code && figure.direction === direction)?.people;

describe('publishing a month', () => {
  it('counts people, not entries', () => {
    const often = [...say('COM', 'upheld', 0, 30), ...say('DIG1', 'missed', 0, 3), ...say('DIG1', 'missed', 0, 3)];
    const month = publishMonth([...often, ...say('DIG1', 'missed', 0, 3)], themes);
    expect(shown(month, 'DIG1', 'missed')).toBeNull();
  });

  it('counts a behaviour for its theme too, once per person', () => {
    const month = publishMonth(
      [...say('COM', 'upheld', 0, 40), ...say('DIG1', 'upheld', 0, 9), ...say('DIG2', 'upheld', 0, 9), ...say('DIG', 'upheld', 5, 14)],
      themes,
    );
    expect(shown(month, 'DIG', 'upheld')).toBe(15);
    expect(shown(month, 'DIG1', 'upheld')).toBe(10);
  });

  it('shows nothing of seven people, zeros included', () => {
    const month = publishMonth(say('COM', 'upheld', 0, 7), themes);
    expect(month.contributing).toBeNull();
    expect(month.figures.every(({ people }) => people === null)).toBe(true);
  });

  it('shows eight people as about ten, and what nobody said as zero', () => {
    const month = publishMonth(say('COM', 'upheld', 0, 8), themes);
    expect(month.contributing).toBe(10);
    expect(shown(month, 'DIG', 'missed')).toBe(0);
  });

  it('hides 1 and 7, shows 8, and hides what all but 7 said', () => {
    const with100 = (more: CountedTag[]) => publishMonth([...say('COM', 'missed', 0, 40), ...say('COM', 'upheld', 40, 100), ...more], themes);
    expect(shown(with100(say('DIG1', 'upheld', 0, 1)), 'DIG1', 'upheld')).toBeNull();
    expect(shown(with100(say('DIG1', 'upheld', 0, 7)), 'DIG1', 'upheld')).toBeNull();
    expect(shown(with100(say('DIG1', 'upheld', 0, 8)), 'DIG1', 'upheld')).toBe(10);
    expect(shown(with100(say('DIG1', 'upheld', 0, 92)), 'DIG1', 'upheld')).toBe(90);
    expect(shown(with100(say('DIG1', 'upheld', 0, 93)), 'DIG1', 'upheld')).toBeNull();
    expect(shown(with100(say('DIG1', 'upheld', 0, 100)), 'DIG1', 'upheld')).toBeNull();
  });

  it('hides a further figure where the others would leave only two values', () => {
    // Alone, DIG would be hidden and DIG1 shown as 10: then 16 or 17 contribute, and all of them stand in DIG.
    const month = publishMonth([...say('DIG', 'upheld', 0, 16), ...say('DIG1', 'upheld', 0, 8)], themes);
    expect(month.contributing).toBe(15);
    expect(shown(month, 'DIG1', 'upheld')).toBeNull();
    const dignity = possibleValues(month, themes).find(({ code, direction }) => code === 'DIG' && direction === 'upheld');
    expect(dignity).toEqual({ code: 'DIG', direction: 'upheld', hidden: true, values: [13, 14, 15, 16, 17] });
  });

  it('does not depend on the order of the tags', () => {
    const tags = [...say('COM1', 'upheld', 0, 20), ...say('DIG2', 'missed', 10, 30)];
    expect(publishMonth([...tags].reverse(), themes)).toEqual(publishMonth(tags, themes));
  });

  it('refuses a tag that it does not know, without naming it', () => {
    expect(() => publishMonth(say('XYZ9', 'upheld', 0, 9), themes)).toThrow(/^A tag names a theme/);
    expect(() => publishMonth(say('COM1', 'challenged', 0, 9), themes)).toThrow(/not among those to be published\.$/);
  });

  it('explains every mark with one sentence that gives no cell away', () => {
    expect(HIDDEN_SENTENCE).toBe('Hidden: fewer than 8 people, or could be worked out from other figures.');
  });
});

describe('publishing what stands together', () => {
  /** 82 said dignity, of whom so many also said compassion; 40 more said compassion, and 60 said something else. */
  const month = (both: number, more: CountedTag[] = []): CountedTag[] =>
    [...say('DIG1', 'upheld', 0, 82), ...say('COM', 'upheld', 0, both), ...say('COM', 'upheld', 82, 122), ...say('COM', 'missed', 100, 160), ...say('DIG', 'missed', 120, 160), ...more];
  const beside = (tags: CountedTag[]): Record<string, number | null> | undefined => {
    const [{ together }] = publishParts(tags, themes, { wards: [], staffGroups: [] });
    return together ? Object.fromEntries([[`beside ${together.code} ${together.direction}`, 0], ...together.figures.map(({ code, direction, people }): [string, number | null] => [`${code} ${direction}`, people])]) : undefined;
  };

  it('says how many who named the most named theme named another one, rounded', () => {
    expect(beside(month(22))).toEqual({ 'beside DIG upheld': 0, 'DIG missed': null, 'COM upheld': 20, 'COM missed': null });
  });

  it('hides seven, and nobody too', () => {
    expect(beside(month(8))?.['COM upheld']).toBe(10);
    expect([7, 1, 0].map((both) => beside(month(both))?.['COM upheld'])).toEqual([null, null, null]);
  });

  it('shows a zero only of what nobody named at all', () => {
    expect(beside([...say('DIG1', 'upheld', 0, 82), ...say('COM', 'upheld', 60, 122), ...say('DIG', 'missed', 82, 140)])).toMatchObject({ 'COM missed': 0, 'DIG missed': null });
  });

  it('hides what is hidden of a theme by itself', () => {
    expect(beside(month(22, say('DIG2', 'missed', 0, 3)))?.['DIG missed']).toBeNull();
    expect(beside([...month(22).filter(({ direction }) => direction === 'upheld'), ...say('COM1', 'missed', 0, 7), ...say('DIG', 'missed', 120, 180)])?.['COM missed']).toBeNull();
  });

  it('is published of no part, and of no month in which nothing can be shown', () => {
    const parts = publishParts(month(22).map((tag, nth) => ({ ...tag, ward: Number(tag.authorId.slice(7)) % 2 ? 'a' : 'b', nth })), themes, { wards: [{ id: 'a', serviceLine: 'l' }, { id: 'b', serviceLine: 'l' }], staffGroups: [] });
    expect(parts.map(({ together }) => together === null)).toEqual([false, true, true]);
    expect(beside(say('COM', 'upheld', 0, 40))).toBeUndefined();
    expect(beside(say('COM', 'upheld', 0, 7))).toBeUndefined();
  });

  it('is not published where a star would give away who said both', () => {
    const those = ['H', 'A', 'B', 'C'].map((code): CountedTheme => ({ code, directions: ['upheld'], behaviours: [] }));
    const all = [...say('H', 'upheld', 0, 22), ...say('A', 'upheld', 21, 48), ...say('H', 'upheld', 48, 108), ...say('B', 'upheld', 88, 148), ...say('C', 'upheld', 93, 148)];
    const tags = all.map((tag) => ({ ...tag, ward: Number(tag.authorId.slice(7)) < 48 ? 'x' : 'y' }));
    const groups = publishParts(tags, those, { wards: [{ id: 'x', serviceLine: 'l' }, { id: 'y', serviceLine: 'l' }], staffGroups: [] });
    const [{ figures, together }, x] = [groups[0]!, groups.find(({ id }) => id === 'x')];
    // In x everybody said H or A, so that one at most said both; and A was said nowhere else.
    expect([figures.map(({ people }) => people), x!.figures.map(({ people }) => people)]).toEqual([[80, 25, 60, 55], [20, 25, 0, 0]]);
    expect(together).toBeNull();
  });

  it('does not depend on the order of the tags', () => {
    expect(beside([...month(22)].reverse())).toEqual(beside(month(22)));
  });
});
