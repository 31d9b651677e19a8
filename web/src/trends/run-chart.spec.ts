import { runChart } from './run-chart';

const rules = (people: readonly (number | null)[]) => runChart(people).findings.map(({ rule, side, first, last }) => `${rule} ${side} ${first}-${last}`);

describe('what a run chart says', () => {
  it('says nothing of fewer than ten figures, hidden ones not counted', () => {
    expect(runChart([10, 10, 15, 20, 25, 30, 35, 40, 45, null, null])).toEqual({ median: null, findings: [] });
  });

  it('finds six on one side of the middle, and passes over what lies on it', () => {
    expect(rules([20, 25, 20, 25, 20, 25, 30, 35, 40, 35, 35, 40, 35])).toEqual(expect.arrayContaining(['shift down 0-5', 'shift up 7-12']));
  });

  it('does not find five on one side', () => {
    expect(rules([20, 30, 20, 30, 20, 30, 30, 30, 30, 30, 20, 20]).filter((each) => each.startsWith('shift'))).toEqual([]);
  });

  it('finds five figures that all go one way', () => {
    expect(rules([20, 15, 20, 25, 30, 35, 30, 25, 30, 25]).filter((each) => each.startsWith('trend'))).toEqual(['trend up 1-5']);
    expect(rules([20, 25, 20, 25, 30, 25, 30, 25, 30, 25]).filter((each) => each.startsWith('trend'))).toEqual([]);
  });

  it('ends a run at a hidden figure', () => {
    expect(rules([15, 20, 25, null, 30, 35, 25, 20, 25, 20, 25])).toEqual([]);
  });

  it('finds a figure a long way from the others', () => {
    expect(rules([20, 25, 20, 25, 20, 25, 20, 60, 25, 20])).toContain('far up 7-7');
  });
});
