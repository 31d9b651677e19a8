import type { Section } from '@afterword/journal';
import { OpenedJournal, type OpenedEntry } from './opened-journal';

const entry = (id: string, text: string, heading: Partial<OpenedEntry['heading']> = {}, revision = 1): OpenedEntry => ({
  id, revision, sections: [{ section: 'text', text }],
  heading: { title: null, firstWords: text.slice(0, 40), model: 'plain', tags: [], tone: null, shiftHalf: null, ...heading },
});
const all = (...ids: string[]): ReadonlyMap<string, number> => new Map(ids.map((id) => [id, 1]));

describe('an opened journal', () => {
  let journal: OpenedJournal;
  const find = (words: string, standing = all('new', 'middle', 'old'), filter = {}): string[] => journal.search(standing, words, filter, 30).entries.map(({ id }) => id);
  beforeEach(() => {
    journal = new OpenedJournal();
    journal.open(entry('old', 'We kept her dignity at the handover. She waited for the carers.', { tone: 'good', tags: [{ code: 'DIG1', direction: 'upheld' }] }));
    journal.open(entry('middle', 'I promised to come back after the break and the café was closed.', { title: 'Dignity on a busy day', tone: 'hard' }));
    journal.open(entry('new', 'Nobody listened at the handover, and I did not say so.', { model: 'kolb' }));
  });

  it.each([
    ['dignity', ['middle', 'old'], 'the title counts more'],
    ['dignaty', ['middle', 'old'], 'a slip'],
    ['dignat', ['middle', 'old'], 'a slip while typing'],
    ['handover', ['new', 'old'], 'the newer of equals first'],
    ['hand', ['new', 'old'], 'the beginning of a word'],
    ['promising', ['middle'], 'another form'],
    ['cafe', ['middle'], 'without the accent'],
    ['CAFÉ', ['middle'], 'with it, and loud'],
    ['dignity handover', ['old'], 'all of the words'],
    ['dignity, handover!', ['old'], 'whatever stands between them'],
    ['carer', ['old'], 'one of several'],
    ['teh handover', ['new', 'old'], 'two letters of a short word that changed places'],
    ['ddi not say', ['new'], 'and at its beginning'],
    ['cmoe back', ['middle'], 'and in a word of four'],
    ['zzz handover', ['new', 'old'], 'a short word that stands nowhere is let be'],
    ['handover q', ['new', 'old'], 'the last one too'],
    ['zzzz handover', [], 'a longer one is not'],
    ['zzz', [], 'nor one that is alone'],
    ['did dignity', [], 'nor one that stands somewhere'],
    ['xylophone', [], 'nothing'],
    ['?!', [], 'no word at all'],
  ])('finds for "%s" %j: %s', (words, expected) => {
    expect(find(words)).toEqual(expected);
  });

  it('lists everything that fits, newest first, without words', () => {
    expect(find(' ')).toEqual(['new', 'middle', 'old']);
    expect(find('', all('old', 'new'))).toEqual(['old', 'new']);
  });

  it('narrows by what is sealed', () => {
    expect(find('', undefined, { tone: 'hard' })).toEqual(['middle']);
    expect(find('dignity', undefined, { tone: 'good' })).toEqual(['old']);
    expect(find('dignity', undefined, { theme: 'DIG', direction: 'upheld' })).toEqual(['old']);
    expect(find('handover', undefined, { model: 'kolb' })).toEqual(['new']);
    expect(find('dignity', undefined, { theme: 'DIG', direction: 'missed' })).toEqual([]);
  });

  it('says nothing of an entry that is not asked for', () => {
    expect(find('dignity', all('old'))).toEqual(['old']);
    expect(find('dignity', all())).toEqual([]);
    expect(find('dignity', all('unheard-of'))).toEqual([]);
    expect(journal.lookBack(all('new'))).toEqual([]);
  });

  it('knows what it lacks, and takes a newer revision in place of the older', () => {
    expect(journal.missing(new Map([['old', 1], ['new', 2], ['other', 1]]))).toEqual(['new', 'other']);
    journal.open(entry('new', 'Now it says something about trust.', {}, 2));
    expect(find('listened')).toEqual([]);
    expect(find('trust')).toEqual(['new']);
    expect(find('handover')).toEqual(['old']);
  });

  it('lets go of what no longer stands, its words and its room', () => {
    journal.keepOnly(all('old'));
    expect(find('dignity')).toEqual(['old']);
    journal.keepOnly(all());
    expect([find('dignity'), journal.size]).toEqual([[], 0]);
    // A word that is gone must not keep its misspellings from being found.
    journal.open(entry('new', 'The patience of a ward.'));
    expect(find('pateince')).toEqual(['new']);
  });

  it('shows where the words stand, in the heading and in a short extract', () => {
    const long = `${'Nothing much happened here. '.repeat(40)}Then she said that dignity\nis waiting for an answer. ${'And so on. '.repeat(60)}`;
    journal.open(entry('long', long, { title: 'Waiting for dignity' }));
    const [found] = journal.search(all('long'), 'dignaty waits', {}, 30).entries;
    const at = (text: string, hits: readonly { start: number; end: number }[] = []): string[] => hits.map(({ start, end }) => text.slice(start, end));
    expect(at('Waiting for dignity', found?.headingHits)).toEqual(['Waiting', 'dignity']);
    expect(at(found?.extract.text ?? '', found?.extract.hits)).toEqual(['dignity', 'waiting']);
    expect(found?.extract.text).toMatch(/^….*she said that dignity is waiting.*…$/u);
    expect(found?.extract.text.length).toBeLessThan(185);
  });

  it('cuts an extract in no letter, whatever the text', () => {
    journal.open(entry('emoji', `${'\u{1F642}'.repeat(200)} dignity ${'\u{1F642}'.repeat(200)}`));
    const [found] = journal.search(all('emoji'), 'dignity', {}, 30).entries;
    expect(found?.extract.text.isWellFormed()).toBe(true);
    expect(found?.extract.hits).toHaveLength(1);
  });

  it('gives at most as many as asked, and how many there are', () => {
    const found = journal.search(all('new', 'old'), 'handover', {}, 1);
    expect([found.entries.length, found.total]).toEqual([1, 2]);
  });

  it('looks back at themes and at what was to be done next', () => {
    const sections: Section[] = [{ section: 'what', text: 'It was loud.' }, { section: 'now-what', text: 'Knock and wait.' }];
    journal.open({ ...entry('plan', '', { model: 'driscoll' }), sections });
    expect(journal.lookBack(all('plan', 'new', 'old'))).toEqual([
      { id: 'plan', tags: [], intentions: [{ text: 'Knock and wait.', section: 'now-what' }] },
      { id: 'old', tags: [{ code: 'DIG1', direction: 'upheld' }], intentions: [] },
    ]);
  });
});
