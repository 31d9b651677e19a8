import type { EntryContent } from '@afterword/journal';
import { missingFrom, partsOf, requestOf, seenWords, toggled, unseenWords } from './share-draft';

const entry: EntryContent = {
  model: 'plain',
  title: 'Four letters',
  sections: [{ section: 'text', text: 'It was nearly the end of the night.' }],
  tags: [{ code: 'CON1', direction: 'upheld' }],
  tone: null,
  shiftHalf: 'second-half',
  week: null,
  cpdMinutes: null,
  leftIn: [],
  begunFrom: null,
};
const nothing = { sections: [], parts: [] };

describe('a share being prepared', () => {
  it('asks for a reader and a purpose, in that order, and chooses neither', () => {
    expect(missingFrom({ readerId: null, purpose: null, leaveOut: nothing }, false).map((each) => each.field)).toEqual(['reader', 'purpose']);
    expect(missingFrom({ readerId: 'g', purpose: 'comment', leaveOut: nothing }, false)).toEqual([]);
  });

  it('refuses a sheet without words', () => {
    expect(missingFrom({ readerId: 'g', purpose: 'comment', leaveOut: nothing }, true).map((each) => each.field)).toEqual(['sections']);
  });

  it('offers to leave out only what is there', () => {
    expect(partsOf(entry).map((each) => each.part)).toEqual(['title', 'tags', 'shiftHalf']);
    expect(partsOf({ ...entry, title: ' ', tags: [], shiftHalf: null })).toEqual([]);
  });

  it('offers to leave out the question it was begun from, and says that the reader sees it', () => {
    const begun = { ...entry, begunFrom: { briefing: 'first', version: 1, question: 'Q1' } };
    expect(partsOf(begun).map((each) => each.part)).toEqual(['title', 'begunFrom', 'tags', 'shiftHalf']);
    expect(seenWords(begun, nothing, [])).toContain('The question you began from');
  });

  it('sends what was chosen and nothing more', () => {
    expect(requestOf('11', { readerId: 'g', purpose: 'one-to-one', leaveOut: nothing })).toEqual({ id: '11', readerId: 'g', purpose: 'one-to-one' });
    expect(requestOf('11', { readerId: 'g', purpose: 'comment', leaveOut: { sections: ['feelings'], parts: ['tone', 'tags'] } })).toEqual({
      id: '11',
      readerId: 'g',
      purpose: 'comment',
      leaveOut: { sections: ['feelings'], parts: ['tone', 'tags'] },
    });
  });

  it('never makes a request of an incomplete draft', () => {
    expect(() => requestOf('11', { readerId: 'g', purpose: null, leaveOut: nothing })).toThrow();
  });

  it('says what the reader will see and what not, and moves a part from one to the other', () => {
    expect(seenWords(entry, nothing, [])).toEqual(['Your words, as they stand now', 'The title', 'Your themes', 'The half of the shift', 'Your name and today’s date']);
    expect(unseenWords(entry, { sections: [], parts: ['tags'] }, [])).toEqual(['Your themes', 'Any change you make later', 'When you wrote it', 'Your other entries']);
    const feelings = [{ section: 'feelings', words: 'Feelings' }];
    expect(seenWords(entry, { sections: ['feelings'], parts: [] }, feelings)[0]).toBe('Your words, without Feelings');
    expect(unseenWords(entry, { sections: ['feelings'], parts: [] }, feelings)[0]).toBe('Feelings');
  });

  it('puts a choice on a list once and takes it off again', () => {
    expect(toggled(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'b', true)).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a', false)).toEqual(['b']);
  });
});
