import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { blankContent, fingerprint, hasWords, sentAtClosing } from './entry-content';

const written = (text: string, more: Partial<EntryRequest> = {}): EntryRequest => ({ ...blankContent(false), sections: [{ section: 'text', text }], ...more });

describe('what an entry says', () => {
  it('is the same for line ends, accents in two forms, empty sections, spaces around a title and the order of tags', () => {
    const tags = [{ code: 'BOU2', direction: 'strain' as const }, { code: 'DIG', direction: 'upheld' as const }];
    const one = written('café\nand on', { title: 'Night', tags });
    const other = written('cafe\u0301\r\nand on', { title: ' Night ', tags: [...tags].reverse() });
    other.sections.push({ section: 'what', text: '  ' });
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it('is another for anything else, down to one letter of a long text', () => {
    const long = 'She waited for a long time. '.repeat(1_800);
    const others = [
      written(long), written(`${long}.`), written(long.replace('waited', 'waitde')), written(`${long.slice(0, -3)}x. `), written(long, { tone: 'hard' }),
      written(long, { week: '2026-W47' }), written(long, { cpdMinutes: 30 }), written(long, { countsInTrends: true }), written(long, { title: 'T' }),
      written(long, { begunFrom: { briefing: 'first', version: 1, question: 'Q1' } }), written(long, { begunFrom: { briefing: 'first', version: 2, question: 'Q1' } }),
      { ...written(long), sections: [{ section: 'what', text: long }] },
    ];
    expect(new Set(others.map(fingerprint)).size).toBe(others.length);
    for (const each of others) expect(fingerprint(each).length).toBeLessThan(30);
  });

  it('is the same as before entries had a question, so that what a device kept since then is still theirs', () => {
    const { begunFrom: _none, ...before } = written('She said no.');
    expect(fingerprint(before)).toBe(fingerprint(written('She said no.')));
  });

  it('tells a hundred thousand texts apart', () => {
    const seen = new Set<string>();
    for (let at = 0; at < 100_000; at += 1) seen.add(fingerprint(written(`Night ${at}`)));
    expect(seen.size).toBe(100_000);
  });

  it('was sent at closing where it is one revision on, and has all that was left and one more stretch of words', () => {
    const stored = (content: EntryRequest, revision = 5): EntryResponse => ({ ...(content as Required<EntryRequest>), id: 'one', revision, day: '2026-11-19', changedSinceShared: false, can: [], shares: [] });
    const left = { content: written('She said no.'), revision: 4 };
    for (const more of ['She said no.', 'She said no. I waited.', 'At last. She said no.', 'She said very quietly no.']) {
      expect([more, sentAtClosing(stored(written(more)), left)]).toEqual([more, true]);
      expect(sentAtClosing(stored(written(more), 4), left)).toBe(false);
      expect(sentAtClosing(stored(written(more), 6), left)).toBe(false);
    }
    for (const other of ['She said', 'She said yes.', 'Then She said so and no.', '']) expect([other, sentAtClosing(stored(written(other)), left)]).toEqual([other, false]);
    expect(sentAtClosing(stored(written('She said no. I waited.', { tone: 'hard' })), left)).toBe(false);
    expect(sentAtClosing(stored(left.content), { ...left, content: { ...left.content, sections: [...left.content.sections, { section: 'what', text: 'More.' }] } })).toBe(false);
    expect(sentAtClosing(stored(left.content, 1), { ...left, revision: null })).toBe(true);
  });

  it('has words only where there is more than space', () => {
    expect([hasWords(written(' \n ')), hasWords(written(' a '))]).toEqual([false, true]);
  });
});
