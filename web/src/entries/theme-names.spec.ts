import type { BriefingListResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { ThemeNames } from './theme-names';

const quiet = { ...firstBriefing, code: 'quiet', title: 'Quiet', themes: [{ ...firstBriefing.themes[0]!, code: 'QUI', name: 'Quiet nights', behaviours: [] }], undermining: null };
const old = { code: 'old', version: 1, title: 'The old one', publishedOn: '2026-01-01', retiredOn: '2026-03-01', questions: [{ code: 'Q1', text: 'What did we ask?', audience: 'all', themes: ['OLD'] }] };
const names = new ThemeNames({
  audience: 'all',
  briefings: [{ ...quiet, publishedOn: '2026-09-01', forMe: false, isNew: true }, { ...firstBriefing, publishedOn: '2026-07-01', forMe: true, isNew: true }],
  earlier: [old], names: [{ code: 'OLD', name: 'Something old', theme: 'OLD', directions: ['upheld', 'unsure'] }],
} as unknown as BriefingListResponse);

describe('the names of themes', () => {
  it('are offered where a briefing is for whoever is here, and only there', () => {
    expect(names.offered.map(({ code }) => code)).toEqual(['DIG', 'COM', 'CON', 'DEC', 'BOU', 'UND']);
    expect(['DIG', 'DIG1', 'UND5', 'QUI', 'OLD', 'ZZZ'].map((code) => names.offers(code))).toEqual([true, true, true, false, false, false]);
  });

  it('offer every behaviour of a theme that goes on in a newer briefing', () => {
    const dignity = { ...firstBriefing.themes[0]!, name: 'Respect', behaviours: [{ code: 'DIG6', name: 'New', sentence: 'It is new.' }] };
    const both = new ThemeNames({
      briefings: [{ ...quiet, themes: [dignity], publishedOn: '2026-09-01', forMe: true }, { ...firstBriefing, publishedOn: '2026-07-01', forMe: true }],
    } as unknown as BriefingListResponse);
    expect(both.offered[0]?.name).toBe('Respect');
    expect(both.offered[0]?.behaviours.map(({ code }) => code)).toEqual(['DIG6', 'DIG1', 'DIG2', 'DIG3', 'DIG4', 'DIG5']);
    expect(both.offered).toHaveLength(6);
  });

  it('stay beside old entries, with their directions, and can be looked for', () => {
    expect(['QUI', 'OLD', 'ZZZ'].map((code) => names.nameOf(code))).toEqual(['Quiet nights', 'Something old', 'ZZZ']);
    expect(names.directionsOf('OLD')).toEqual(['upheld', 'unsure']);
    expect(names.chosen('OLD')).toEqual({ code: 'OLD', direction: 'unsure' });
    expect(names.themes.map(({ code }) => code)).toEqual(['QUI', 'DIG', 'COM', 'CON', 'DEC', 'BOU', 'UND', 'OLD']);
  });

  it('put a behaviour that is in force no more under the theme with which it is counted', () => {
    const gone = new ThemeNames({
      briefings: [{ ...firstBriefing, publishedOn: '2026-07-01', forMe: true }], names: [{ code: 'DIG9', name: 'Gone', theme: 'DIG', directions: ['upheld'] }],
    } as unknown as BriefingListResponse);
    expect(gone.themes.find(({ code }) => code === 'DIG')?.behaviours.at(-1)?.code).toBe('DIG9');
    expect(gone.offers('DIG9')).toBe(false);
  });

  it('find the question that an entry was begun from, in the version that it was asked in', () => {
    expect(names.question({ briefing: 'old', version: 1, question: 'Q1' })).toEqual({ title: 'The old one', text: 'What did we ask?', themes: ['OLD'] });
    expect(names.question({ briefing: firstBriefing.code, version: 1, question: 'Q2' })?.title).toBe(firstBriefing.title);
    expect([{ version: 2, question: 'Q1' }, { version: 1, question: 'Q9' }].map((part) => names.question({ briefing: firstBriefing.code, ...part }))).toEqual([null, null]);
  });

  it('are codes until they have loaded', () => {
    const none = new ThemeNames(undefined);
    expect([none.nameOf('DIG1'), none.directionsOf('DIG1'), none.offered, none.question({ briefing: 'old', version: 1, question: 'Q1' })]).toEqual(['DIG1', [], [], null]);
  });

  it('takes a question that names no theme for one about its whole briefing', () => {
    const [first, ...questions] = firstBriefing.questions;
    const some = new ThemeNames({ briefings: [{ ...firstBriefing, questions: [{ ...first!, themes: [] }, ...questions], publishedOn: '2026-07-01', forMe: true }] } as unknown as BriefingListResponse);
    const about = (question: string): readonly string[] | undefined => some.question({ briefing: firstBriefing.code, version: firstBriefing.version, question })?.themes;
    expect(about(first!.code)).toEqual([...firstBriefing.themes.map(({ code }) => code), 'UND']);
    expect(about(questions[0]!.code)).toEqual(questions[0]!.themes);
  });
});
