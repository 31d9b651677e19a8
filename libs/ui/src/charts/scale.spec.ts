import { gridOf, pathOf, runsOf, spread, ticksOf, xOf, yOf } from './scale';

const frame = { left: 10, right: 110, top: 0, bottom: 100 };

describe('the scale of a chart', () => {
  it('starts at zero and ends at or above the highest figure, in few lines', () => {
    expect(gridOf([45, 20, null])).toEqual([0, 10, 20, 30, 40, 50]);
    expect(gridOf([10])).toEqual([0, 5, 10]);
    expect(gridOf([240, 5])).toEqual([0, 50, 100, 150, 200, 250]);
    for (const highest of [0, 8, 55, 110, 385, 1200, 7310]) {
      const grid = gridOf([highest]);
      expect(grid[0]).toBe(0);
      expect(grid.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(grid.length).toBeLessThanOrEqual(6);
    }
  });

  it('has a scale even when every figure is hidden', () => {
    expect(gridOf([null, null])).toEqual([0, 5, 10]);
  });

  it('spans the months from edge to edge and puts a single one in the middle', () => {
    expect([0, 1, 2].map((index) => xOf(frame, index, 3))).toEqual([10, 60, 110]);
    expect(xOf(frame, 0, 1)).toBe(60);
  });

  it('puts zero at the foot', () => {
    expect(yOf(frame, 0, 50)).toBe(100);
    expect(yOf(frame, 50, 50)).toBe(0);
  });

  it('breaks a line at a hidden figure and never at a zero', () => {
    expect(runsOf([10, 0, null, null, 15, null, 20, 25])).toEqual([[0, 1], [4], [6, 7]]);
    expect(runsOf([null])).toEqual([]);
  });

  it('draws straight from point to point', () => {
    expect(pathOf([{ x: 1, y: 2 }, { x: 3, y: 4 }])).toBe('M1 2L3 4');
  });

  it('parts labels that would lie on one another and keeps them inside', () => {
    const placed = spread([50, 52, 98], 17, 0, 100);
    const sorted = [...placed].sort((one, other) => one - other);
    expect(sorted[1]! - sorted[0]!).toBeGreaterThanOrEqual(17);
    expect(sorted[2]! - sorted[1]!).toBeGreaterThanOrEqual(17);
    expect(sorted[2]).toBeLessThanOrEqual(100);
    expect(spread([5, 60], 17, 0, 100)).toEqual([5, 60]);
  });

  it('names the newest month and no more months than fit', () => {
    expect(ticksOf(12, 4)).toEqual([2, 5, 8, 11]);
    expect(ticksOf(3, 14)).toEqual([0, 1, 2]);
  });
});
