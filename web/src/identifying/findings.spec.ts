import type { DetailKind, LookedInSections, PlacedDetail, Section } from '@afterword/journal';
import { excerptOf, findingsOf, softened } from './findings';
import { markOf } from './rules';

const text = 'I sat with Mrs Adeyemi in bed 14. Mrs  Adeyemi asked for it last Tuesday night. She is 59 years old and drums.';
const sections: readonly Section[] = [{ section: 'text', text }];
const at = (words: string, kind: DetailKind, softer: string | null, from = 0): PlacedDetail => {
  const start = text.indexOf(words, from);
  return { section: 'text', kind, start, end: start + words.length, softer };
};
const name = at('Mrs Adeyemi', 'name', 'someone');
const again = at('Mrs  Adeyemi', 'name', 'Someone');
const bed = at('bed 14', 'place', 'a bed');
const time = at('last Tuesday night', 'time', 'one night');
const age = at('59 years old', 'age', null);
const looked: LookedInSections = { details: [name, bed, again, time, age], together: [bed, time, age] };

describe('what is to be decided', () => {
  it('is each words once, with every place that has them however they are spaced', () => {
    const { alone } = findingsOf(sections, looked, []);
    expect(alone.map(({ words, places }) => [words, places.length])).toEqual([['Mrs Adeyemi', 2], ['bed 14', 1]]);
    expect(alone[0]).toMatchObject({ kind: 'name', softer: 'someone', excerpt: { before: 'I sat with ', words: 'Mrs Adeyemi', after: ' in bed 14.' } });
  });

  it('holds what tells only together apart, and says which words do', () => {
    const { hints, together } = findingsOf(sections, looked, []);
    expect(hints.map(({ words }) => words)).toEqual(['last Tuesday night', '59 years old']);
    expect(together).toEqual(['bed 14', 'last Tuesday night', '59 years old']);
  });

  it('puts what could tell only together beside the rest where there is too little of it', () => {
    const findings = findingsOf(sections, { ...looked, together: [] }, []);
    expect(findings).toMatchObject({ hints: [], together: [] });
    expect(findings.alone.map(({ words }) => words)).toEqual(['Mrs Adeyemi', 'bed 14', 'last Tuesday night', '59 years old']);
  });

  it('does not hold what was left in before, and knows it again by its mark alone', () => {
    const leftIn = [{ kind: 'place', mark: markOf('Bed  14') }, { kind: 'time', mark: markOf('last tuesday night') }, { kind: 'age', mark: markOf('59 years old') }];
    const findings = findingsOf(sections, looked, leftIn);
    expect(findings.alone.map(({ words }) => words)).toEqual(['Mrs Adeyemi']);
    expect(findings).toMatchObject({ hints: [], together: [] });
    expect(findings.leftIn.map(({ words }) => words)).toEqual(['bed 14', 'last Tuesday night', '59 years old']);
  });

  it('asks about the same words again when they are of another kind', () => {
    expect(findingsOf(sections, looked, [{ kind: 'name', mark: markOf('bed 14') }]).alone).toHaveLength(2);
  });
});

describe('softer words', () => {
  it('take the place of every occurrence, each with its own capital', () => {
    const [finding] = findingsOf(sections, looked, []).alone;
    expect(softened(sections, finding!)).toEqual([{ section: 'text', text: text.replace('Mrs Adeyemi', 'someone').replace('Mrs  Adeyemi', 'Someone') }]);
  });

  it('are not put into a text that has moved on, even where something else now stands at that place', () => {
    const [finding] = findingsOf(sections, looked, []).alone;
    expect(softened([{ section: 'text', text: `Yes. ${text}` }], finding!)).toBeNull();
    expect(softened([{ section: 'what', text }], finding!)).toBeNull();
  });

  it('change only the sections that have the words', () => {
    const [, finding] = findingsOf([...sections, { section: 'what', text: 'Nothing.' }], looked, []).alone;
    expect(softened([...sections, { section: 'what', text: 'Nothing.' }], finding!)?.map(({ section }) => section)).toEqual(['text']);
  });
});

describe('the sentence around some words', () => {
  it('ends where the sentence, the line or the text ends', () => {
    expect(excerptOf('One. Two words here!\nThree.', 9, 14)).toEqual({ before: 'Two ', words: 'words', after: ' here!' });
    expect(excerptOf('words', 0, 5)).toEqual({ before: '', words: 'words', after: '' });
  });

  it('is cut at a word where it is long, with an ellipsis', () => {
    const long = `${'before '.repeat(30)}HERE${' after'.repeat(30)}`;
    const { before, after } = excerptOf(long, 210, 214);
    expect(before).toMatch(/^… (before )+$/u);
    expect(after).toMatch(/^( after)+ …$/u);
    expect(before.length + after.length).toBeLessThan(150);
  });
});
