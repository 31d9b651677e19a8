import type { CommentThread } from '@afterword/api-types';
import { markSections, numberThreads } from './passage-marks';

const text = 'I guessed wrong, and then I guessed again.\n\nThey closed their eyes.';
const sections = [{ section: 'text', text }];

function thread(id: string, words: string | [number, number] | null, mine = false, resolvedOn: string | null = null): CommentThread {
  const start = typeof words === 'string' ? text.indexOf(words) : (words?.[0] ?? 0);
  const end = typeof words === 'string' ? start + words.length : (words?.[1] ?? 0);
  return {
    id,
    kind: null,
    resolvedOn,
    passage: words === null ? null : { section: 'text', start, end, exact: text.slice(start, end), prefix: '', suffix: '' },
    comments: [{ id: `${id}-1`, writer: { id: 'p', givenName: 'Grace', familyName: 'O' }, mine, writtenOn: '2026-11-21', text: '?', revision: 1, earlier: [], editedOn: null, can: ['read'] }],
    can: [],
  };
}

const shape = (threads: CommentThread[]) =>
  markSections(sections, threads)[0]!.paragraphs.map((paragraph) =>
    paragraph.segments.map((segment) => [segment.text, segment.on.map((each) => each.thread.id).join('+'), segment.ending.map((each) => each.number).join(',')]),
  );

describe('marking passages', () => {
  it('leaves text without comments whole', () => {
    expect(shape([])).toEqual([[['I guessed wrong, and then I guessed again.', '', '']], [['They closed their eyes.', '', '']]]);
  });

  it('marks chosen words and puts the number after them', () => {
    expect(shape([thread('a', 'guessed wrong')])[0]).toEqual([
      ['I ', '', ''],
      ['guessed wrong', 'a', '1'],
      [', and then I guessed again.', '', ''],
    ]);
  });

  it('keeps the edges of passages that overlap', () => {
    expect(shape([thread('b', 'wrong, and then'), thread('a', 'guessed wrong')])[0]).toEqual([
      ['I ', '', ''],
      ['guessed ', 'a', ''],
      ['wrong', 'a+b', '1'],
      [', and then', 'b', '2'],
      [' I guessed again.', '', ''],
    ]);
  });

  it('carries a passage over two paragraphs and numbers it once, where it ends', () => {
    const across = thread('a', [text.indexOf('again'), text.indexOf(' their')]);
    expect(shape([across])).toEqual([
      [['I guessed wrong, and then I guessed ', '', ''], ['again.', 'a', '']],
      [['They closed', 'a', '1'], [' their eyes.', '', '']],
    ]);
  });

  it('gives two threads on the same words a number each', () => {
    expect(shape([thread('a', 'guessed wrong'), thread('b', 'guessed wrong')])[0]![1]).toEqual(['guessed wrong', 'a+b', '1,2']);
  });

  it('numbers by place, not by when they were written, and leaves out remarks on the whole', () => {
    const numbered = numberThreads(sections, [thread('late', 'their eyes'), thread('whole', null), thread('early', 'I guessed')]);
    expect(numbered.map((each) => [each.thread.id, each.number])).toEqual([['early', 1], ['late', 2]]);
  });

  it('shows somebody else’s mark where it overlaps one of yours, and fades words that were talked about', () => {
    const [, both] = markSections(sections, [thread('a', 'guessed wrong', true), thread('b', 'guessed wrong', false)])[0]!.paragraphs[0]!.segments;
    expect(both).toMatchObject({ mine: false, settled: false });
    const [, settled] = markSections(sections, [thread('a', 'guessed wrong', true, '2026-11-22')])[0]!.paragraphs[0]!.segments;
    expect(settled).toMatchObject({ mine: true, settled: true });
  });

  it('never loses or repeats a letter, wherever the passages lie', () => {
    const threads = Array.from({ length: 12 }, (_, index) => thread(`t${index}`, [(index * 7) % 40, 41 + ((index * 5) % 24)]));
    const whole = markSections(sections, threads)[0]!.paragraphs.map((each) => each.segments.map((segment) => segment.text).join(''));
    expect(whole).toEqual(['I guessed wrong, and then I guessed again.', 'They closed their eyes.']);
  });
});
