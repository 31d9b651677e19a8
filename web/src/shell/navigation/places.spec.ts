import { inLine, places } from './places';

const wordsOf = (own: typeof places): string[] => own.map(({ words }) => words);

describe('the places in the masthead', () => {
  it('stand in one line, and what an administrator seldom needs stands under More, so that nothing is lost', () => {
    const { shown, more } = inLine(places);
    expect(wordsOf(shown)).toEqual(['Home', 'Journal', 'Inbox', 'One-to-ones', 'Briefings', 'Trends']);
    expect(wordsOf(more)).toEqual(['People', 'Hospital', 'By law']);
  });

  it('stand there all, where they fit', () => {
    const own = places.filter(({ ability }) => ability !== 'look-after-people');
    expect(inLine(own)).toEqual({ shown: own, more: [] });
  });
});
