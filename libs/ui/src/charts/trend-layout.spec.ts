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

  it('draws the middle of a line where the line has one', () => {
    const [has, without] = layoutTrend(months, [{ ...upheld, middle: 25 }, strain], [], 720).lines;
    expect(has!.middle).toBe(has!.points[0]!.y);
    expect(without!.middle).toBeNull();
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

  it('names no more months on a small phone than stand beside one another', () => {
    const year = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    const line = { direction: 'strain', name: 'Under strain', people: year.map(() => 20) };
    for (const width of [220, 250, 320, 390]) {
      const { ticks } = layoutTrend(year, [line], [], width);
      expect(ticks.length).toBeLessThanOrEqual(4);
      ticks.slice(1).forEach(({ x }, nth) => expect(x - ticks[nth]!.x).toBeGreaterThanOrEqual(28));
    }
  });

  it('keeps labels inside the picture on a phone', () => {
    const phone = layoutTrend(months, [upheld, strain], [], 320);
    expect(phone.narrow).toBe(true);
    expect(phone.lines[0]!.label!.x).toBeGreaterThan(phone.frame.right);
    const shown = layoutTrend(months, [upheld, { ...strain, people: [10, null, 15, 10] }], [], 320).lines.map((line) => line.label!);
    for (const { x, text } of shown) expect(x + text.length * 7.5).toBeLessThanOrEqual(320);
  });

  it('puts labels under the chart on the smallest phone, so that the lines have the room, and no name of a mark outside it', () => {
    const year = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    const line = { direction: 'strain', name: 'Under strain', people: year.map((_, index) => (index > 8 ? null : 20)) };
    for (const at of [0, 4, 5, 6, 11]) {
      const small = layoutTrend(year, [{ ...line, direction: 'upheld', name: 'Upheld', people: year.map(() => 30) }, line], [{ month: year[at]!, name: 'Briefing, September' }], 252);
      expect(small.frame.right - small.frame.left).toBeGreaterThan(190);
      expect(small.lines.map(({ label }) => label!.text)).toEqual(['Upheld 30', 'Under strain *']);
      for (const { label } of small.lines) expect(label!.y).toBeGreaterThan(small.foot + 34);
      expect(small.height).toBeGreaterThan(small.lines[1]!.label!.y);
      const [{ anchor, textX, name }] = small.marks as [(typeof small.marks)[number]];
      const [from, to] = anchor === 'end' ? [textX - name.length * 7.5, textX] : [textX, textX + name.length * 7.5];
      expect([from >= -1, to <= 252]).toEqual([true, true]);
    }
  });

  it('numbers several marks on a phone, one number for a month and none over another, and names them where there is room', () => {
    const year = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    const line = { direction: 'strain', name: 'Under strain', people: year.map(() => 20) };
    const marks = [{ month: '2026-09', name: 'Briefing, September', short: '1' }, { month: '2026-10', name: 'Briefing, October', short: '2, 3' }, { month: '2026-10', name: 'Briefing, October', short: '2, 3' }, { month: '2026-11', name: 'Briefing, November', short: '4' }];
    const phone = layoutTrend(year, [line], marks, 340);
    expect(phone.marks.map(({ name }) => name)).toEqual(['1', '2, 3', '4']);
    expect(phone.marks.map(({ y }) => y)).toEqual([12, 32, 12]);
    expect(phone.frame.top).toBe(layoutTrend(year, [line], [], 340).frame.top + 40);
    expect(layoutTrend(year, [line], marks, 720).marks.map(({ name }) => name)).toEqual(marks.map(({ name }) => name));
    expect(layoutTrend(year, [line], marks.slice(0, 1), 340).marks[0]!.name).toBe('Briefing, September');
  });

  it('is lower where it shares a sheet, from zero all the same', () => {
    const flat = layoutTrend(months, [upheld, strain], [], 640, true);
    expect(flat.height).toBeLessThan(layoutTrend(months, [upheld, strain], [], 640).height);
    expect(flat.grid[0]).toEqual({ value: 0, y: flat.frame.bottom });
  });

  it('never draws more than four lines', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ ...upheld, direction: `d${index}` }));
    expect(layoutTrend(months, many, [], 720).lines).toHaveLength(4);
  });
});
