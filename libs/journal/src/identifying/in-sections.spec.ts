import { lookInSections, nameCandidatesIn } from './in-sections';

const words = (sections: { section: string; text: string }[]): [string, string][] =>
  lookInSections(sections).details.map(({ section, start, end }) => [section, sections.find((each) => each.section === section)?.text.slice(start, end) ?? '']);

describe('looking through sections', () => {
  it('says in which section the words stand, and where in it', () => {
    expect(words([{ section: 'what', text: 'Bed 14 was empty.' }, { section: 'so-what', text: '' }, { section: 'now-what', text: 'I rang Mrs Adeyemi on 07700 900123.' }])).toEqual([
      ['what', 'Bed 14'], ['now-what', 'Mrs Adeyemi'], ['now-what', '07700 900123'],
    ]);
  });

  it('never takes the end of one section and the beginning of the next for one detail', () => {
    const split = [{ section: 'what', text: 'The form said 999 992' }, { section: 'so-what', text: '7513 was the rest of it.' }];
    expect(words(split)).toEqual([]);
    expect(words([{ section: 'what', text: split.map(({ text }) => text).join(' ') }])).toEqual([['what', '999 992 7513']]);
  });

  it('finds together what is spread over sections', () => {
    const { together } = lookInSections([{ section: 'what', text: 'She is 59 years old and was in bed 14.' }, { section: 'so-what', text: 'It was 12 March 2024.' }]);
    expect(new Set(together.map(({ section }) => section))).toEqual(new Set(['what', 'so-what']));
  });

  it('names each word that could be somebody’s name once', () => {
    const candidates = nameCandidatesIn([{ section: 'what', text: 'Zorvath came.' }, { section: 'so-what', text: 'I asked zorvath.' }]);
    expect(candidates.filter((word) => word === 'zorvath')).toHaveLength(1);
  });
});
