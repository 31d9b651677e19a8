import { randomUUID } from 'node:crypto';
import type { EntryResponse } from '@afterword/api-types';
import { codesOf, countedTags, countedUnder, directionsOf, firstBriefing, limits, type Tag, themesOf } from '@afterword/journal';
import fc from 'fast-check';
import { PublicationService } from '../../../api/src/trends';
import { countedMonth } from '../../support/counted-month';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';

const TODAY = '2026-10-30';
const tagSets = fc.uniqueArray(fc.constantFrom(...codesOf(firstBriefing)), { maxLength: limits.tags })
  .chain((codes) => fc.tuple(...codes.map((code) => fc.constantFrom(...directionsOf(firstBriefing, code)).map((direction): Tag => ({ code, direction })))));
const written = ({ code, direction }: { code: string; direction: string }): string => `${code} ${direction}`;

describe('what an author is shown of what is counted', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open(TODAY);
    amina = await hospital.hire('amina');
  });
  beforeEach(async () => {
    hospital.clock.moveTo(TODAY);
    await hospital.behind.query('DELETE FROM counted_tag; DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month');
  });
  afterAll(() => hospital.close());

  const stored = async (entry: { id: string }): Promise<string[]> => (await hospital.behind.query<Tag>('SELECT code, direction FROM counted_tag WHERE entry_id = $1', [entry.id])).rows.map(written).sort();
  const shown = (entry: EntryResponse): string[] => countedTags({ ...entry, tags: entry.tags as Tag[] }, hospital.clock.openMonth()).map(written).sort();
  const publish = (): Promise<string[]> => hospital.app.get(PublicationService, { strict: false }).publishClosedMonths();
  const figures = async (): Promise<Map<string, number | null>> =>
    new Map((await hospital.behind.query<Tag & { people: number | null }>('SELECT code, direction, people FROM published_figure')).rows.map((row) => [written(row), row.people]));

  it('is what then stands in clear, whatever the themes, when switched on, changed and switched off', async () => {
    await fc.assert(
      fc.asyncProperty(tagSets, tagSets, fc.boolean(), async (first, second, counts) => {
        const entry = await amina.writes('Some words.', { tags: first, countsInTrends: counts }, randomUUID());
        expect(await stored(entry)).toEqual(shown(entry));
        const changed = await amina.revises(entry, 'Other words.', { tags: second, countsInTrends: true });
        expect([changed.countsInTrends, await stored(entry)]).toEqual([true, shown(changed)]);
        expect(shown(changed)).toEqual(second.map(written).sort());
        await amina.revises(changed, 'Words.', { countsInTrends: false });
        expect(await stored(entry)).toEqual([]);
      }),
      { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261129), numRuns: 12 },
    );
  });

  it('is what the published figures then say of people who all said the same', async () => {
    const tags: Tag[] = [{ code: 'DIG1', direction: 'upheld' }, { code: 'DIG2', direction: 'upheld' }, { code: 'COM', direction: 'unsure' }, { code: 'UND3', direction: 'seen' }];
    await amina.writes('Mine.', { tags, countsInTrends: true });
    await amina.writes('Mine again, which adds nothing.', { tags, countsInTrends: true });
    await countedMonth(hospital.behind, '2026-10', 9, tags.map(written));
    await countedMonth(hospital.behind, '2026-10', 20, ['BOU upheld']);
    hospital.clock.moveTo('2026-11-01');
    expect(await publish()).toEqual(['2026-10']);
    const told = countedUnder(tags, themesOf(firstBriefing)).map(written);
    expect(told).toEqual(['DIG upheld', 'DIG1 upheld', 'DIG2 upheld', 'COM unsure', 'UND seen', 'UND3 seen']);
    const published = await figures();
    expect([...published].filter(([, people]) => people === 10).map(([cell]) => cell).sort()).toEqual([...told].sort());
  });

  it('is taken out of the figures by switching off before the month is published, also after it has closed', async () => {
    await countedMonth(hospital.behind, '2026-10', 7, ['DIG1 upheld']);
    await countedMonth(hospital.behind, '2026-10', 30, ['COM upheld', 'BOU upheld']);
    const entry = await amina.writes('The eighth.', { tags: [{ code: 'DIG1', direction: 'upheld' }], countsInTrends: true });
    const rows = async (): Promise<number> => (await hospital.behind.query('SELECT FROM counted_tag WHERE author_id = $1', [amina.id])).rowCount ?? 0;
    expect(await rows()).toBe(1);
    await hospital.behind.query('CREATE TABLE app.kept AS TABLE counted_tag');

    hospital.clock.moveTo('2026-11-01');
    expect(await publish()).toEqual(['2026-10']);
    expect([(await figures()).get('DIG1 upheld'), await rows()]).toEqual([10, 0]);

    // The same month once more, with the eighth person's mind changed in time.
    await hospital.behind.query('DELETE FROM published_part_figure; DELETE FROM published_part; DELETE FROM published_together; DELETE FROM published_figure; DELETE FROM published_month; INSERT INTO counted_tag SELECT * FROM app.kept; DROP TABLE app.kept');
    await amina.signsIn(PASSWORD);
    await amina.revises(entry, 'The eighth.', { countsInTrends: false });
    expect(await rows()).toBe(0);
    expect(await publish()).toEqual(['2026-10']);
    expect((await figures()).get('DIG1 upheld')).toBeNull();

    const late = await amina.revises({ ...entry, revision: 2, countsInTrends: false }, 'The eighth.', { countsInTrends: true });
    expect([shown(late), await stored(late)]).toEqual([[], []]);
  });
});
