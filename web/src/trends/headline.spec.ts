import { headlineOf, span, summaryOf } from './headline';

describe('the headline of a chart', () => {
  it('says every figure of the month, rounded as published, upheld first', () => {
    expect(
      headlineOf('Give time', '2026-10', [
        { direction: 'upheld', people: 45 },
        { direction: 'strain', people: 20 },
        { direction: 'missed', people: null },
        { direction: 'unsure', people: 0 },
      ]),
    ).toBe('Give time: upheld for about 45 people and under strain for about 20 in October');
  });

  it('gives a hidden figure no number and no words of its own beside a shown one', () => {
    const headline = headlineOf('Give time', '2026-10', [{ direction: 'upheld', people: 10 }, { direction: 'strain', people: null }]);
    expect(headline).toBe('Give time: upheld for about 10 people in October');
  });

  it('is calm when everything is hidden', () => {
    expect(headlineOf('Give time', '2026-10', [{ direction: 'upheld', people: null }])).toBe('Give time: figures are hidden in October');
  });

  it('says so when the published figure is nobody', () => {
    expect(headlineOf('Give time', '2026-10', [{ direction: 'upheld', people: 0 }])).toBe(
      'Give time: nobody who counts in trends wrote about it in October',
    );
  });

  it('has words of its own for what wears relationships down', () => {
    const headline = headlineOf('What wears relationships down', '2026-09', [
      { direction: 'challenged', people: 10 },
      { direction: 'seen', people: 25 },
      { direction: 'unsure', people: 15 },
    ]);
    expect(headline).toBe('What wears relationships down: challenged by about 10 people, seen by about 25 and unsure for about 15 in September');
  });

  it('never sets two months beside one another and passes no verdict', () => {
    for (const people of [0, 8, 10, 45, null]) {
      const headline = headlineOf('Give time', '2026-10', [{ direction: 'strain', people }]);
      expect(headline).not.toMatch(/more|less|fewer|rise|rose|fell|highest|lowest|better|worse|than|up |down /u);
      expect(headline.match(/October/gu)).toHaveLength(1);
    }
  });
});

describe('the words beside the picture', () => {
  it('name the months once', () => {
    expect(span(['2025-11', '2026-10'])).toBe('November 2025 to October 2026');
    expect(span(['2026-10'])).toBe('October 2026');
  });

  it('give the newest figures and say hidden where one is', () => {
    expect(summaryOf('give time', ['2026-09', '2026-10'], [{ name: 'Upheld', people: [40, 45] }, { name: 'Under strain', people: [20, null] }])).toBe(
      'People who wrote about give time, by month, September 2026 to October 2026. In October: upheld 45, under strain hidden. The table has every figure.',
    );
  });
});
