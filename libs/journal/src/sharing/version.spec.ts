import fc from 'fast-check';
import type { EntryContent } from '../entries';
import { leavable, versionOf } from './version';

const run = { seed: Number(process.env['AFTERWORD_SEED'] ?? 20261122), numRuns: process.env['AFTERWORD_PROVE'] === '1' ? 10_000 : 500 };
const ENTRY: EntryContent = {
  model: 'plain',
  title: 'A title',
  sections: [{ section: 'text', text: 'What happened.' }, { section: 'later', text: 'What I think now.' }, { section: 'empty', text: ' \n' }],
  tags: [{ code: 'DIG1', direction: 'upheld' }],
  tone: 'hard',
  shiftHalf: 'first-half',
  week: '2026-W47',
  cpdMinutes: 30,
  leftIn: [{ kind: 'name', mark: '0badcafe' }],
  begunFrom: { briefing: 'first-briefing', version: 2, question: 'Q3' },
};

describe('a version', () => {
  it('stands in the reading order of its model', () => {
    const mixed = { ...ENTRY, model: 'driscoll', sections: ['text', 'now-what', 'what'].map((section) => ({ section, text: section })) };
    expect(versionOf(mixed, { sections: ['now-what'], parts: [] }).sections.map(({ section }) => section)).toEqual(['what', 'text']);
  });

  it('is the entry without empty sections and what is only for its author, when nothing is left out', () => {
    const { week: _week, cpdMinutes: _minutes, leftIn: _leftIn, ...shared } = ENTRY;
    expect(versionOf(ENTRY, { sections: [], parts: [] })).toEqual({ ...shared, sections: ENTRY.sections.slice(0, 2) });
  });

  it('leaves out each part by itself', () => {
    const whole = versionOf(ENTRY, { sections: [], parts: [] });
    expect(versionOf(ENTRY, { sections: [], parts: ['title'] })).toEqual({ ...whole, title: null });
    expect(versionOf(ENTRY, { sections: [], parts: ['tags'] })).toEqual({ ...whole, tags: [] });
    expect(versionOf(ENTRY, { sections: [], parts: ['tone'] })).toEqual({ ...whole, tone: null });
    expect(versionOf(ENTRY, { sections: [], parts: ['shiftHalf'] })).toEqual({ ...whole, shiftHalf: null });
    expect(versionOf(ENTRY, { sections: [], parts: ['begunFrom'] })).toEqual({ ...whole, begunFrom: null });
    expect(versionOf(ENTRY, { sections: ['text'], parts: [] }).sections).toEqual([ENTRY.sections[1]]);
  });

  it('takes no notice of a section that is not there', () => {
    expect(versionOf(ENTRY, { sections: ['nowhere'], parts: [] })).toEqual(versionOf(ENTRY, { sections: [], parts: [] }));
  });

  it('holds not a sign of what is left out, whatever that is', () => {
    const secret = fc.uuid();
    fc.assert(
      fc.property(fc.subarray([...leavable]), fc.subarray(['text', 'later']), secret, secret, secret, (parts, sections, title, text, later) => {
        const entry = { ...ENTRY, title, sections: [{ section: 'text', text }, { section: 'later', text: later }] };
        const said = JSON.stringify(versionOf(entry, { parts, sections }));
        expect(said.includes(title)).toBe(!parts.includes('title'));
        expect(said.includes(text)).toBe(!sections.includes('text'));
        expect(said.includes(later)).toBe(!sections.includes('later'));
        expect(said.includes('DIG1')).toBe(!parts.includes('tags'));
        expect(said.includes('"hard"')).toBe(!parts.includes('tone'));
        expect(said.includes('first-half')).toBe(!parts.includes('shiftHalf'));
        expect(said.includes('first-briefing')).toBe(!parts.includes('begunFrom'));
      }),
      run,
    );
  });

  it('does not carry over what an entry may hold besides', () => {
    const more = { ...ENTRY, countsInTrends: true, draft: 'unsaid' } as EntryContent;
    expect(Object.keys(versionOf(more, { sections: [], parts: [] })).sort()).toEqual(['begunFrom', 'model', 'sections', 'shiftHalf', 'tags', 'title', 'tone']);
  });
});
