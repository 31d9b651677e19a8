import { layoutMultiple } from './small-multiple';

describe('a small chart', () => {
  it('shares the scale it is given, breaks at hidden figures and ends in its newest figure', () => {
    const laid = layoutMultiple({ people: [10, 20, null, 15] }, 40, 162);
    expect(laid.paths).toEqual(['M2 52L43.3 38']);
    expect(laid.lone).toHaveLength(1);
    expect(laid.stars).toEqual([84.7]);
    expect(laid.end!.text).toBe('15');
  });

  it('gives no number where the newest figure is hidden, only its mark', () => {
    const laid = layoutMultiple({ people: [10, null] }, 40, 162);
    expect(laid.end).toBeNull();
    expect(laid.stars).toEqual([laid.frame.right]);
  });
});
