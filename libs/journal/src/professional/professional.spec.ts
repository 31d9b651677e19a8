import fc from 'fast-check';
import { mondayOf } from '../entries';
import { answersFrom, dateInFull, documentOf, firstSentenceOf, formsOn, gapsBetween, isDay, saysSomething, wordCount, type DocumentWords, type ProfessionalForm } from '.';

const prompts = [
  { code: 'nature', question: 'What was it?', hint: '', sections: ['what'], themes: [] },
  { code: 'learned', question: 'What did you learn?', hint: '', sections: ['so-what', 'feelings'], themes: [] },
  { code: 'code', question: 'How does it fit?', hint: '', sections: [], themes: ['Preserve safety', 'Prioritise people'] },
];
const form: ProfessionalForm = {
  code: 'nmc-accounts', version: 1, validFrom: '2026-01-01', reviewBy: '2027-10-01', regulator: 'NMC', title: 'Accounts', about: '',
  fields: [{ code: 'name', label: 'Name', hint: '', size: 'line', words: null }, { code: 'summary', label: 'Summary', hint: '', size: 'long', words: 500 }],
  parts: { name: 'Account', least: 1, most: 2, words: null, headings: true, prompts },
  activities: { types: ['Learning'], most: 9, gapMonths: 3 },
};
const nothing: DocumentWords = { fields: [], parts: [], activities: [], gaps: [] };

describe('the forms in force', () => {
  it('are the newest begun by that day, one of a kind, and an older one before it', () => {
    const later = { ...form, version: 2, validFrom: '2027-10-01' };
    expect(formsOn('2027-09-30', [later, form])).toEqual([form]);
    expect(formsOn('2027-10-01', [form, later])).toEqual([later]);
    expect(formsOn('2025-12-31', [form])).toEqual([]);
  });
});

describe('an entry laid under the questions', () => {
  it('goes where its sections are named, in reading order, and otherwise under the first', () => {
    const sections = [{ section: 'feelings', text: 'Torn.' }, { section: 'so-what', text: ' It mattered. ' }, { section: 'what', text: 'I was late.' }, { section: 'unheard', text: 'More.' }];
    expect(answersFrom(prompts, 'driscoll', sections)).toEqual([
      { prompt: 'nature', text: 'I was late.\n\nMore.' }, { prompt: 'learned', text: 'It mattered.\n\nTorn.' }, { prompt: 'code', text: '' },
    ]);
  });

  it('loses no word of any section, whatever it is called', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ section: fc.constantFrom('what', 'so-what', 'text', 'feelings', 'x', 'y'), text: fc.stringMatching(/^[a-z]{3,9}$/u) }), { selector: ({ section }) => section }), (sections) => {
        const laid = answersFrom(prompts, 'plain', sections).map(({ text }) => text).join('\n\n').split('\n\n').filter(Boolean);
        expect([...laid].sort()).toEqual(sections.map(({ text }) => text).sort());
      }),
      { seed: Number(process.env['AFTERWORD_SEED'] ?? 1) || 1 },
    );
  });
});

describe('the first sentence of an entry', () => {
  const long = `I ${'went on and on '.repeat(60)}until it was done.`;
  it.each([
    ['I was late. I said so.', 'I was late.'],
    ['Why was I late? I know.', 'Why was I late?'],
    ['She said “Come back.” I did.', 'She said “Come back.”'],
    ['Mrs. Hill and J. Hill wanted something, e.g. a cup of tea. I was late.', 'Mrs. Hill and J. Hill wanted something, e.g. a cup of tea.'],
    ['I came at 5.30 and left', 'I came at 5.30 and left'],
    ['A heading\n\nI was late.', 'A heading'],
    ['I waited… and then I went. Home.', 'I waited…'],
    [`${long} Then I went.`, long],
    [' \n ', ''],
  ])('of %j is %j', (text, sentence) => expect(firstSentenceOf('plain', [{ section: 'text', text }])).toBe(sentence));

  it('is that of the first section in reading order that says anything', () => {
    expect(firstSentenceOf('driscoll', [{ section: 'so-what', text: 'It mattered. Much.' }, { section: 'what', text: ' ' }])).toBe('It mattered.');
  });
});

describe('words', () => {
  it('are counted between spaces, where they hold a letter or a figure', () => {
    expect(wordCount('I promised – twice – to come at 5.\n\nلم أعد')).toBe(9);
    expect(wordCount(' – … ')).toBe(0);
  });
});

describe('a date', () => {
  it.each([['2026-02-28', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-02-31', false], ['2026-04-31', false], ['2026-13-01', false], ['2026-00-10', false], ['2026-01-00', false], ['1999-12-31', false], ['2026-1-1', false], ['2026-11-16T00:00', false], ['soon', false], ['', false]])(
    'that reads %s is one: %s', (day, is) => expect(isDay(day)).toBe(is));
});

describe('gaps', () => {
  it('are more than the months between two dates next to each other', () => {
    expect(gapsBetween(['2026-06-10', '2026-01-31', '2026-03-09', '2026-06-09', '2026-03-09'], 3)).toEqual([]);
    expect(gapsBetween(['2026-03-09', '2026-06-10'], 3)).toEqual([{ from: '2026-03-09', until: '2026-06-10' }]);
  });

  it('end with the month where it has no such day, and leave out what is no date', () => {
    expect(gapsBetween(['2025-11-30', '2026-02-28'], 3)).toEqual([]);
    expect(gapsBetween(['2025-11-30', '2026-03-01'], 3)).toHaveLength(1);
    expect(gapsBetween(['', 'soon', '2026-03-01'], 3)).toEqual([]);
  });
});

describe('the Monday of a week', () => {
  it.each([['2026-W01', '2025-12-29'], ['2026-W47', '2026-11-16'], ['2026-W53', '2026-12-28'], ['2027-W01', '2027-01-04']])('of %s is %s', (week, day) => expect(mondayOf(week)).toBe(day));
  it('of no week is none', () => expect(mondayOf('2026-47')).toBeNull());
});

describe('a document', () => {
  const words: DocumentWords = {
    fields: [{ code: 'name', text: ' Sam Example ' }, { code: 'unasked', text: 'gossip' }],
    parts: [{ heading: 'Late', answers: [{ prompt: 'code', text: 'It fits.', themes: ['Prioritise people', 'Gossip', 'Preserve safety'] }, { prompt: 'unasked', text: 'gossip', themes: [] }] }],
    activities: [{ day: '2026-03-02', type: 'Learning', what: 'Second' }, { day: '2025-03-02', type: 'Learning', what: 'First' }],
    gaps: [{ from: '2025-03-02', until: '2026-03-02', why: 'On leave.' }, { from: '2024-03-02', until: '2025-03-02', why: ' ' }],
  };

  it('is the questions and the author\'s words in the order of the form', () => {
    expect(documentOf(form, words)).toEqual([
      { kind: 'title', text: 'Accounts' },
      { kind: 'facts', rows: [['Name', 'Sam Example']] },
      { kind: 'heading', text: 'Summary' }, { kind: 'words', text: '' },
      { kind: 'heading', text: 'Account 1: Late' },
      { kind: 'question', text: 'What was it?' }, { kind: 'words', text: '' },
      { kind: 'question', text: 'What did you learn?' }, { kind: 'words', text: '' },
      { kind: 'question', text: 'How does it fit?' }, { kind: 'note', text: 'Preserve safety · Prioritise people' }, { kind: 'words', text: 'It fits.' },
      { kind: 'table', head: ['Date', 'Type', 'Activity'], rows: [['2 March 2025', 'Learning', 'First'], ['2 March 2026', 'Learning', 'Second']] },
      { kind: 'heading', text: 'Gaps' }, { kind: 'question', text: 'From 2 March 2025 to 2 March 2026' }, { kind: 'words', text: 'On leave.' },
    ]);
  });

  it('holds nothing that the form does not ask for', () => {
    expect(JSON.stringify(documentOf(form, words))).not.toMatch(/gossip/iu);
    expect(documentOf({ ...form, parts: null, activities: null, fields: [] }, words)).toEqual([{ kind: 'title', text: 'Accounts' }]);
  });

  it('says something as soon as anything is written, and not before', () => {
    expect(saysSomething(words)).toBe(true);
    expect(saysSomething(nothing)).toBe(false);
    expect(saysSomething({ ...nothing, fields: [{ code: 'name', text: ' \n' }] })).toBe(false);
  });

  it('puts a date in words and leaves other words alone', () => {
    expect([dateInFull('2026-03-02'), dateInFull('in March')]).toEqual(['2 March 2026', 'in March']);
  });
});
