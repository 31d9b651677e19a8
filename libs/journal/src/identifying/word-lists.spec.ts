import { stemsOf } from './stems';
import { isCompound, isEveryday, isListedName, isSlip } from './word-lists';

describe('the word lists', () => {
  it.each(['hurrying', 'stopped', 'carried', 'kindness', 'unhappily', 'careplans', 'didnt', 'makaton', 'baclofen', 'midazolam', 'wives', 'organised'])('know %s', (word) => {
    expect(isEveryday(word)).toBe(true);
  });

  it.each(['sunita', 'kwabena', 'siobhan', 'wojciech', 'nguyen', 'yetunde'])('know the name %s', (word) => {
    expect(isListedName(word)).toBe(true);
    expect(isEveryday(word)).toBe(false);
  });

  it('see a slip and a compound', () => {
    expect(['definately', 'becuase', 'unfortunatly', 'patinet'].filter(isSlip)).toHaveLength(4);
    expect(isSlip('kwabena')).toBe(false);
    expect(isCompound('mouthcare')).toBe(true);
  });

  it('get a word back from its endings', () => {
    expect(stemsOf('stopped')).toContain('stop');
    expect(stemsOf('hurries')).toContain('hurry');
  });
});
