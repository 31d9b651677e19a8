import { layoutMultiple, multipleFrame } from './small-multiple';

describe('a small chart', () => {
  it('shares the scale it is given, breaks at hidden figures and ends in its newest figure', () => {
    const laid = layoutMultiple({ name: 'Dignity', summary: '', people: [10, 20, null, 15] }, 40);
    expect(laid.paths).toEqual([`M2 49L43.3 36`]);
    expect(laid.lone).toHaveLength(1);
    expect(laid.stars).toHaveLength(1);
    expect(laid.end.text).toBe('15');
  });

  it('ends in the mark when its newest figure is hidden', () => {
    const laid = layoutMultiple({ name: 'Dignity', summary: '', people: [10, null] }, 40);
    expect(laid.end.text).toBe('*');
    expect(laid.end.y).toBeGreaterThan(multipleFrame.bottom);
  });
});
