import { type Tag, firstBriefing } from '@afterword/journal';
import { countingWords } from './counting-words';
import { ThemeNames } from './theme-names';

const names = new ThemeNames({ briefings: [{ ...structuredClone(firstBriefing), publishedOn: '2026-06-08' }] } as ConstructorParameters<typeof ThemeNames>[0]);
const TODAY = '2026-11-29';
const DIG1: Tag = { code: 'DIG1', direction: 'upheld' };
const words = (countsInTrends: boolean, tags: readonly Tag[], day: string | null = '2026-11-03') => countingWords({ countsInTrends, tags, day }, TODAY, names);
const places = (...tags: Tag[]): string[] => words(true, tags).places.map(({ name, direction }) => `${name}: ${direction}`);

describe('what an author is told of what is counted', () => {
  it('is every theme and behaviour once, a behaviour with its theme', () => {
    expect(places(DIG1)).toEqual(['Dignity and respect: upheld', 'Wait before going in: upheld']);
    expect(places(DIG1, { code: 'DIG2', direction: 'upheld' }, { code: 'DIG', direction: 'upheld' }).filter((each) => each.startsWith('Dignity'))).toEqual(['Dignity and respect: upheld']);
    expect(places(DIG1, { code: 'DIG2', direction: 'missed' }).filter((each) => each.startsWith('Dignity'))).toEqual(['Dignity and respect: upheld', 'Dignity and respect: missed']);
    expect(places({ code: 'UND2', direction: 'seen' })[0]).toBe('What wears relationships down: seen');
  });

  it('follows the order of the publication, not of the presses', () => {
    const both = [DIG1, { code: 'BOU', direction: 'unsure' }] as const;
    expect(places(...both)).toEqual(places(...[...both].reverse()));
  });

  it('names the month, its last day, and that unsure counts', () => {
    expect(words(true, [DIG1]).lead).toBe('In November this counts you once under each of these:');
    expect(words(true, [DIG1], null).lead).toBe('Saved in November, this counts you once under each of these:');
    expect(words(true, [DIG1]).notes[0]).toBe('With your ward and staff group as they are on 30 November. Another entry that says the same adds nothing.');
    expect(words(true, [DIG1]).notes[2]).toBe('How many people wrote about two themes in one month is counted too, for the whole hospital alone.');
    expect(words(true, [{ code: 'DIG', direction: 'unsure' }]).notes[0]).toMatch(/Unsure counts as unsure\.$/u);
    expect(words(true, [DIG1]).notes[1]).toMatch(/^November closes when its last day ends\. Until it is published, switching this off takes everything back\. Once it is published, nothing can be taken out/u);
  });

  it('is nothing without a theme, and nothing where it is switched off', () => {
    expect(words(true, [])).toEqual({ lead: 'Nothing is counted yet: no theme is chosen. An entry without a theme adds nothing, not even that you wrote.', places: [], notes: [] });
    expect(words(false, [DIG1])).toEqual({ lead: 'Nothing of this entry is counted.', places: [], notes: [] });
  });

  it('is said in one sentence beforehand, where it is not switched on yet, and nothing of a month that has closed', () => {
    const before = (day: string, ...tags: Tag[]): string => countingWords({ countsInTrends: false, tags, day }, TODAY, names, true).lead;
    expect(before('2026-11-03', DIG1)).toBe('Nothing of this entry is counted. Ticked, it counts you once under Dignity and respect: upheld · Wait before going in: upheld.');
    expect(before('2026-11-03')).toBe('Nothing of this entry is counted.');
    expect(before('2026-10-31', DIG1)).toBe('October has closed, so this entry can no longer be counted.');
  });

  it('lists nothing of a month that has closed, since what is on the screen no longer decides it', () => {
    const closed = words(true, [DIG1], '2026-10-31');
    expect([closed.lead, closed.places]).toEqual(['October has closed. What this entry let count when October ended counts; nothing can be added to October now.', []]);
    expect(closed.notes[0]).toMatch(/^Until October is published, switching this off still takes it out/u);
    expect(words(false, [DIG1], '2026-10-31')).toEqual({ lead: 'October has closed, so this entry can no longer be counted.', places: [], notes: [] });
  });

  it('works without a connection, by the codes while no names have loaded', () => {
    expect(countingWords({ countsInTrends: true, tags: [DIG1], day: null }, TODAY, new ThemeNames(undefined)).places).toEqual([{ name: 'DIG1', direction: 'upheld' }]);
  });
});
