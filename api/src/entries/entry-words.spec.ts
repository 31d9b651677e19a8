import { randomBytes } from 'node:crypto';
import { AuthorKey, SealBroken } from '../platform/sealing';
import type { EntryRequest } from './entry.dto';
import { contentOf, openContent, openHeading, sameContent, sealWords } from './entry-words';

const KEY = new AuthorKey('key-one', 'amina', randomBytes(32));
const REQUEST: EntryRequest = { model: 'plain', title: 'A title', sections: [{ section: 'text', text: 'Words. '.repeat(40) }], tags: [{ code: 'DIG1', direction: 'upheld' }], tone: 'good', shiftHalf: 'first-half', countsInTrends: true };
const CONTENT = contentOf(REQUEST);
const SAVED = { on: '2026-11-22', gone: 0, words: 42 };

describe('the words of an entry', () => {
  it('are kept in one form, with nothing where nothing was said', () => {
    expect(contentOf({ model: 'plain', sections: [{ section: 'text', text: ' cafe\u0301\r\n' }] })).toEqual({
      model: 'plain', title: null, sections: [{ section: 'text', text: ' caf\u00e9\n' }], tags: [], tone: null, shiftHalf: null, week: null, cpdMinutes: null, leftIn: [], begunFrom: null,
    });
    expect(contentOf({ ...REQUEST, title: ' \t ', tone: null, shiftHalf: null })).toMatchObject({ title: null, tone: null, shiftHalf: null });
  });

  it('do not carry along what is not part of them', () => {
    const more = { ...REQUEST, sections: [{ section: 'text', text: 'x', hidden: 1 }], tags: [{ code: 'DIG', direction: 'upheld', hidden: 1 }] } as unknown as EntryRequest;
    expect(JSON.stringify(contentOf(more))).not.toContain('hidden');
    expect(contentOf(REQUEST)).not.toHaveProperty('countsInTrends');
  });

  it('open again as they were sealed', () => {
    const row = { id: 'entry-one', revision: 3, ...sealWords(KEY, 'entry-one', 3, CONTENT, SAVED) };
    expect(openContent(KEY, row)).toEqual(CONTENT);
    expect(openHeading(KEY, row)).toMatchObject({ title: 'A title', tags: CONTENT.tags, firstWords: expect.stringMatching(/^Words\. .*…$/u) as string });
  });

  it('are two sealed fields, of which the heading is small and both show nothing', () => {
    const { heading, body } = sealWords(KEY, 'entry-one', 1, { ...CONTENT, sections: [{ section: 'text', text: 'x'.repeat(60_000) }] }, SAVED);
    expect(heading.length).toBeLessThan(1_000);
    for (const sealed of [heading, body]) {
      const clear = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1')).join(' ');
      expect(clear).not.toMatch(/title|DIG1|upheld|xxxx|good|first-half/u);
    }
  });

  it.each([['entry', { id: 'entry-two' }], ['revision', { revision: 4 }]])('do not open for another %s', (_, elsewhere) => {
    const row = { id: 'entry-one', revision: 3, ...sealWords(KEY, 'entry-one', 3, CONTENT, SAVED) };
    expect(() => openContent(KEY, { ...row, ...elsewhere })).toThrow(SealBroken);
  });

  it('are the same when every part is the same, and only then', () => {
    expect(sameContent(CONTENT, contentOf(JSON.parse(JSON.stringify(REQUEST)) as EntryRequest))).toBe(true);
    const others: Partial<EntryRequest>[] = [
      { title: 'Another' }, { title: null }, { sections: [{ section: 'text', text: 'Words.' }] }, { sections: [...REQUEST.sections, ...REQUEST.sections] },
      { tags: [] }, { tags: [{ code: 'DIG1', direction: 'strain' }] }, { tone: 'hard' }, { tone: null }, { shiftHalf: 'second-half' },
    ];
    for (const other of others) expect([other, sameContent(CONTENT, contentOf({ ...REQUEST, ...other }))]).toEqual([other, false]);
  });
});
