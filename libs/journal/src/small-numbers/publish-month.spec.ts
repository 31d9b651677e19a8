import { CountedTag, CountedTheme, HIDDEN_SENTENCE, MonthPublication } from './publication';
import { publishMonth as publishParts } from './publish-month';
import { possibleValues } from './reader';
import { PROOF_THEMES } from './proof/worlds';

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

  it('takes well under 50 milliseconds for a month of the whole hospital', () => {
    const tags = PROOF_THEMES.flatMap(({ behaviours, directions }) =>
      behaviours.flatMap(({ code }, b) => directions.flatMap((direction, d) => say(code, direction, 7 * b + d, 7 * b + 40 + d))),
    );
    publishMonth(tags, PROOF_THEMES);
    const start = performance.now();
    for (let time = 0; time < 10; time++) publishMonth(tags, PROOF_THEMES);
    const each = (performance.now() - start) / 10;
    process.stdout.write(`A month of ${tags.length} tags takes ${each.toFixed(1)} ms to publish\n`);
    expect(each).toBeLessThan(50);
  });
});
