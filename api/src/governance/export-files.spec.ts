import { withoutFormula } from '@afterword/journal';
import { csvOf } from './export-csv';
import { htmlOf } from './export-html';
import { jsonOf } from './export-json';
import type { ExportedEntry, ExportedJournal } from './exported-journal';
import { escaped } from './marked-up';

const entry: ExportedEntry = {
  id: '5a3c2b1d-0e4f-4a6b-8c7d-9e0f1a2b3c4d', day: '2026-11-19', week: '2026-W47', title: null, model: 'plain',
  sections: [{ section: 'text', name: null, text: 'She said "no",\nand I waited.' }],
  tags: [{ code: 'CON1', direction: 'upheld', name: 'Keep promises' }], tone: 'mixed', shiftHalf: null, cpdMinutes: 30, countsInTrends: false, detailsLeftIn: [],
  begunFrom: { briefing: 'first', version: 2, question: 'Q3', title: 'How we are with people', text: '=What do our habits say?' }, shares: [],
};
const journalOf = (...entries: ExportedEntry[]): ExportedJournal => ({
  madeOn: '2026-11-24', supervisions: [], briefingsRead: [], months: [{ month: '2026-11', entries: entries.length }], count: entries.length,
  person: { givenName: 'Amina', familyName: 'Khalif', email: 'amina@test.example', jobTitle: 'Healthcare assistant', team: null, organisation: 'Test' },
  async *entries() { yield* entries; },
});
const whole = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('a cell of the CSV', () => {
  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('that would be a formula begins with an apostrophe: %j', (cell) => expect(withoutFormula(cell)).toBe(`'${cell}`));
  it.each(['I said', '', '1 = 1', '’=', 'a@b'])('that would not be one stays: %j', (cell) => expect(withoutFormula(cell)).toBe(cell));
});

describe('the CSV', () => {
  it('has a byte order mark, one line an entry, quotes doubled and lines ended as RFC 4180 says', async () => {
    const csv = await whole(csvOf(journalOf(entry)));
    expect(csv.startsWith('\uFEFFDay,Week it is about,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain(`,"She said ""no"",\nand I waited.",Upheld: Keep promises,It was mixed,,30,no,,'=What do our habits say?\r\n`);
  });
});

describe('the page', () => {
  it('runs no script, fetches nothing, and lets no word become markup', async () => {
    const page = await whole(htmlOf(journalOf({ ...entry, title: '<script>alert(1)</script>', sections: [{ section: 'text', name: 'A & B', text: '"><img src=x onerror=alert(1)>' }] })));
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(|onerror=alert\(1\)>/iu);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain("default-src 'none'");
    expect(page.endsWith('</html>\n')).toBe(true);
  });

  it('says what stands beside the words, in words', async () => {
    const page = await whole(htmlOf(journalOf(entry)));
    for (const words of ['Upheld: Keep promises', 'It was mixed', 'About week 47 of 2026', '30 minutes of professional development', '19 November 2026', 'Begun from a question of the briefing “How we are with people”: =What do our habits say?']) expect(page).toContain(words);
  });
});

describe('the JSON', () => {
  it.each([[0], [1], [3]])('is whole with %i entries', async (count) => {
    const read = JSON.parse(await whole(jsonOf(journalOf(...Array.from({ length: count }, () => entry))))) as { entries: unknown[]; version: number };
    expect([read.entries.length, read.version]).toEqual([count, 1]);
  });
});

describe('text in a file of markup', () => {
  it('loses control signs and halves of a sign, and keeps lines, tabs, emoji and every script', () => {
    expect(escaped('a\u0000\u0007\u001Bb\tc\nd \uD83D e \u{1F642} \uFFFE لم אני &<>"\'')).toBe('ab\tc\nd \uFFFD e \u{1F642}  لم אני &amp;&lt;&gt;&quot;&#39;');
  });
});
