import { randomUUID } from 'node:crypto';
import { modelCodes, sectionCodes, sectionsOf } from '@afterword/journal';
import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const said = (sections: readonly string[]): EntryRequest['sections'] => sections.map((section) => ({ section, text: `About ${section}.` }));

describe('the model an entry is written in', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());

  it.each([...modelCodes])('may be %s, with its own sections', async (model) => {
    const entry = await amina.writes('', { model, sections: said(sectionsOf(model)) });
    expect(entry).toMatchObject({ model, sections: said(sectionsOf(model)) });
  });

  it('may change from one to the next, and keeps every word of all seven', async () => {
    let entry: EntryResponse = await amina.writes('', { sections: said(['text']) });
    for (const model of modelCodes) {
      const kept = new Map(entry.sections.map((each) => [each.section, each]));
      for (const section of said(sectionsOf(model))) kept.set(section.section, section);
      entry = await amina.revises(entry, '', { model, sections: [...kept.values()] });
    }
    expect(entry.sections.map(({ section }) => section).sort()).toEqual([...sectionCodes].sort());
  });

  it('puts its own sections first in what is shared, and what was written under another after them', async () => {
    const entry = await amina.writes('', { model: 'driscoll', sections: said(['text', 'now-what', 'what']) });
    const share = await amina.shares(entry, grace);
    expect((await grace.opens(share)).sections.map(({ section }) => section)).toEqual(['what', 'now-what', 'text']);
  });

  it('has no section that no model has, and none twice', async () => {
    const put = (sections: EntryRequest['sections']): ReturnType<Person['asks']> => amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'gibbs', sections });
    expectProblem(await put(said(['feelings', 'moods'])), 422, ['/sections/1/section']);
    expectProblem(await put(said(['feelings', 'feelings'])), 422, ['/sections/1/section']);
  });
});
