import { layoutTrend, markPath } from './trend-layout';

const months = ['2025-12', '2026-01', '2026-02', '2026-03'];
const upheld = { direction: 'upheld', name: 'Upheld', people: [25, 20, 25, 30] };
const strain = { direction: 'strain', name: 'Under strain', people: [10, null, 15, null] };

describe('the layout of a line chart', () => {
  const chart = layoutTrend(months, [upheld, strain], [{ month: '2026-02', name: 'Briefing, February' }], 720);

  it('draws one unbroken line and leaves the broken one as points', () => {
    expect(chart.lines[0]!.paths).toHaveLength(1);
    expect(chart.lines[1]!.paths).toHaveLength(0);
    expect(chart.lines[1]!.points).toHaveLength(2);
  });

  it('puts each hidden figure on a strip under the axis, never inside the scale', () => {
    expect(chart.strips).toHaveLength(1);
    expect(chart.strips[0]!.stars).toHaveLength(2);
    expect(chart.strips[0]!.y).toBeGreaterThan(chart.frame.bottom);
  });

  it('labels a line at its end, and on the strip when its newest figure is hidden', () => {
    expect(chart.lines[0]!.label!.text).toBe('Upheld 30');
    expect(chart.lines[1]!.label).toBeNull();
    expect(chart.strips[0]!.label).toBe('Under strain *');
  });

  it('gives each line a shape of its own', () => {
    expect(chart.lines.map((line) => line.shape)).toEqual(['dot', 'square']);
    const outlines = (['dot', 'square', 'triangle', 'diamond'] as const).map((shape) => markPath(shape, { x: 5, y: 5 }));
    expect(new Set(outlines).size).toBe(4);
  });

  it('marks the month of a briefing and leaves out one that is not drawn', () => {
    expect(chart.marks).toHaveLength(1);
    expect(chart.marks[0]!.x).toBe(chart.ticks[2]!.x);
    expect(layoutTrend(months, [upheld], [{ month: '2024-01', name: 'Old' }], 720).marks).toHaveLength(0);
  });

  it('writes the year where it begins', () => {
    expect(chart.ticks.map((tick) => tick.year)).toEqual(['2025', '2026', null, null]);
  });

  it('keeps labels inside the picture on a phone', () => {
    const phone = layoutTrend(months, [upheld, strain], [], 320);
    expect(phone.narrow).toBe(true);
    expect(phone.lines[0]!.label!.x).toBeGreaterThan(phone.frame.right);
    const shown = layoutTrend(months, [upheld, { ...strain, people: [10, null, 15, 10] }], [], 320).lines.map((line) => line.label!);
    for (const { x, text } of shown) expect(x + text.length * 7.5).toBeLessThanOrEqual(320);
  });

  it('never draws more than four lines', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ ...upheld, direction: `d${index}` }));
    expect(layoutTrend(months, many, [], 720).lines).toHaveLength(4);
  });
});
