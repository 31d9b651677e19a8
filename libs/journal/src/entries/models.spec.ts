import { inReadingOrder, modelCodes, models, sectionCodes, sectionIn, sectionName, sectionsOf } from './models';

describe('the models', () => {
  it('are seven, and begin with plain, which is one open box', () => {
    expect(modelCodes).toEqual(['plain', 'driscoll', 'rolfe', 'gibbs', 'johns', 'kolb', 'star']);
    expect(sectionsOf('plain')).toEqual(['text']);
    expect(models.map((model) => model.sections.length)).toEqual([1, 3, 3, 6, 6, 4, 4]);
  });

  it('share no section, save Rolfe and Driscoll, who ask more of the same three', () => {
    const apart = models.filter(({ code }) => code !== 'rolfe').flatMap(({ code }) => sectionsOf(code));
    expect(new Set(apart).size).toBe(apart.length);
    expect(sectionsOf('rolfe')).toEqual(sectionsOf('driscoll'));
    expect(sectionCodes.size).toBe(apart.length);
  });

  it('ask nobody about a patient', () => {
    const asked = models.flatMap(({ sections }) => sections.map(({ prompt }) => prompt)).join(' ');
    expect(asked).not.toMatch(/patient|client|resident|treat(ed|ment)|clinical/iu);
  });

  it('have no sections where they are unknown', () => {
    expect(sectionsOf('toString')).toEqual([]);
    expect(sectionIn('plain', 'toString')).toBeNull();
  });

  it('put a section in their own words, else in those of the model that has it', () => {
    expect(sectionIn('rolfe', 'what')?.prompt).toContain('at stake');
    expect(sectionIn('plain', 'feelings')?.name).toBe('Feelings');
  });
});

describe('what stands above a section', () => {
  it('is its name, and nothing above the one box of Plain', () => {
    expect([sectionName('plain', 'text'), sectionName('gibbs', 'text'), sectionName('plain', 'feelings')]).toEqual(['', 'Own words', 'Feelings']);
  });

  it('is “Other words” for what no model here knows, so that it is shown and never dropped', () => {
    expect([sectionName('gibbs', 'unheard-of'), sectionName('newer-model', 'unheard-of'), sectionName('newer-model', 'what')]).toEqual(['Other words', 'Other words', 'What']);
  });
});

describe('reading order', () => {
  it('puts the sections of the model first and loses none', () => {
    const written = ['feelings', 'text', 'now-what', 'unheard-of', 'what'].map((section) => ({ section }));
    expect(inReadingOrder('driscoll', written).map(({ section }) => section)).toEqual(['what', 'now-what', 'text', 'feelings', 'unheard-of']);
    expect(inReadingOrder('nothing', written)).toHaveLength(5);
  });
});
