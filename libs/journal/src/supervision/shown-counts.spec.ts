import { shownCounts } from './shown-counts';

describe('counts that leave the organisation', () => {
  it('are rounded, with 1 to 7 hidden and 0 as it is', () => {
    expect(shownCounts([812, 148, 97, 41])).toEqual([810, 150, 95, 40]);
    expect(shownCounts([812, 148, 3, 0])).toEqual([810, 150, null, 0]);
  });

  it('are hidden where they are all but a few', () => {
    expect(shownCounts([38, 1, 1, 0])).toEqual([null, null, null, 0]);
    expect(shownCounts([40, 0, 0, 0])).toEqual([null, 0, 0, 0]);
  });

  it('are all hidden of fewer than eight people, zeros too', () => {
    expect(shownCounts([7, 0, 0, 0])).toEqual([null, null, null, null]);
    expect(shownCounts([0, 0, 0, 0])).toEqual([null, null, null, null]);
  });

  it('leave every hidden count of 1 to 7 each of these values, and say of none how near it is', () => {
    for (const rest of [[20, 30, 40], [8, 12, 0], [812, 148, 97]]) {
      const pages = new Set([1, 2, 3, 4, 5, 6, 7].map((few) => JSON.stringify(shownCounts([...rest, few]))));
      expect(pages.size).toBe(1);
    }
  });
});
