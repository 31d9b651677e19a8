import { severalIn } from './several';

describe('what words hold that stand together', () => {
  it.each([
    ['lines', 'Knock\nWait\n\nGo in', ['Knock', 'Wait', 'Go in']],
    ['lines with dashes', '- Knock\n- Wait', ['Knock', 'Wait']],
    ['boxes inside a line', 'The bed space ☐ bell in reach ☐ floor dry', ['The bed space', 'bell in reach', 'floor dry']],
    ['empty brackets', '[ ] Knock [ ] Wait', ['Knock', 'Wait']],
    ['letters', 'a) knock b) wait c) go in', ['knock', 'wait', 'go in']],
    ['semicolons', 'knock; wait for an answer; and say your name', ['knock', 'wait for an answer', 'say your name']],
    ['sentences', 'Knock. Wait for an answer! “Come in?” Then go.', ['Knock.', 'Wait for an answer!', '“Come in?”', 'Then go.']],
  ])('are told apart: %s', (_, words, pieces) => {
    expect(severalIn(words)).toEqual(pieces);
  });

  it.each(['Knock and wait', 'See part a) of the plan', 'Give 2.5 mg at 8 p.m. with food', '', 'Ask “is it all right?” first'])('are one thing: %s', (words) => {
    expect(severalIn(words)).toEqual([words]);
  });
});
