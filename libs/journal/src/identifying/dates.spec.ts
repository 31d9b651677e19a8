import { lookForDetails } from './look';

const found = (text: string): string[] => lookForDetails(text).details.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('dates', () => {
  it.each([
    ['It was 3 May, a bank holiday.', 'date: 3 May'],
    ['It was the 14th of June.', 'date: the 14th of June'],
    ['born 03/05/1971', 'date: 03/05/1971'],
    ['dob 3.5.71', 'date: 3.5.71'],
    ['since Dec 1st', 'date: Dec 1st'],
    ['since the first of April', 'date: the first of April'],
    ['On May 3 we moved.', 'date: May 3'],
    ['Tuesday 4 November 2025', 'date: Tuesday 4 November 2025'],
    ['2026-02-18', 'date: 2026-02-18'],
    ['on 12/11 he fell ill', 'date: 12/11'],
    ['she was born in 1948', 'date: born in 1948'],
    ['date of birth 1948', 'date: 1948'],
    ['4th july', 'date: 4th july'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'We had a good day in May.', 'On Mondays we are short.', 'In March 3 people left.', 'I may 3 times ask.', 'Open 24/7 and 9 to 5.', 'It was 31/31/2020.', 'Since 2019 I work here.',
    'We march 3 miles.', 'On the second attempt he stood.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
