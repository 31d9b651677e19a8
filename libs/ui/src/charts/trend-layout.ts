import { shortMonth } from './month-words';
import { type Figure, type Frame, type Point, gridOf, pathOf, runsOf, spread, ticksOf, xOf, yOf } from './scale';

/** One line of a chart: a direction with its word and its figures by month. */
export interface TrendSeries {
  readonly direction: string;
  readonly name: string;
  readonly people: readonly Figure[];
  /** the middle of the figures, drawn as a thin line across; without one none is drawn */
  readonly middle?: number | null;
}

/** A day that explains nothing and is only marked, such as a briefing's. */
export interface TrendMark {
  readonly month: string;
  readonly name: string;
  /** what stands in its place where the chart is narrow and has several; the same for all of one month */
  readonly short?: string;
}

export interface LaidLine {
  readonly direction: string;
  readonly shape: MarkShape;
  readonly paths: readonly string[];
  readonly points: readonly Point[];
  readonly label: LaidLabel | null;
  /** the height of the thin line across */
  readonly middle: number | null;
}
export interface LaidLabel extends Point {
  readonly text: string;
  /** where the glyph stands, or on a phone the shape of the line's points */
  readonly markX: number;
}
export interface LaidStrip {
  readonly direction: string;
  /** the label of the line where its newest figure is hidden too, else empty */
  readonly label: string;
  readonly y: number;
  readonly stars: readonly number[];
}
export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly frame: Frame;
  readonly grid: readonly { value: number; y: number }[];
  readonly ticks: readonly { x: number; text: string; year: string | null }[];
  readonly marks: readonly { x: number; y: number; name: string; anchor: 'start' | 'end'; textX: number }[];
  readonly lines: readonly LaidLine[];
  readonly strips: readonly LaidStrip[];
  readonly foot: number;
  readonly labelX: number;
}

export type MarkShape = 'dot' | 'square' | 'triangle' | 'diamond';
const SHAPES: readonly MarkShape[] = ['dot', 'square', 'triangle', 'diamond'];
/** More lines than this cannot be told apart. */
export const MOST_LINES = 4;
const NARROW = 520;
/** On the smallest phones the labels stand under the chart, or they would take half of it. */
const SMALLEST = 300;
const LEGEND_ROW = 20;
const LABEL_GAP = 17;
/** The room that a month's name takes under the axis. */
const MONTH = 32;
const STRIP = 22;
/** A wide letter of a label, so that one in any typeface ends inside the picture. */
const LETTER = 7.6;

/**
 * Where everything of a line chart stands, in units of its view box (one sixteenth of the reader's letter size each).
 * Hidden figures break the line and stand as `*` on a strip under the axis, a row for each line that has one.
 */
export function layoutTrend(months: readonly string[], series: readonly TrendSeries[], marks: readonly TrendMark[], width: number, flat = false): TrendLayout {
  const narrow = width < NARROW;
  const below = width < SMALLEST;
  const shown = series.slice(0, MOST_LINES);
  const values = gridOf(shown.flatMap((line) => line.people));
  const top = values[values.length - 1]!;
  const markRows = markRowsOf(marks.filter((mark) => months.includes(mark.month.slice(0, 7))), narrow);
  const head = 12 + Math.max(0, ...markRows.map(({ row }) => row + 1)) * 20;
  const longest = Math.max(0, ...shown.map((line) => `${line.name} ${line.people.at(-1) ?? '*'}`.length));
  const stripped = shown.filter((line) => line.people.includes(null));
  // A sheet has the same room however many strips stand under the axis.
  const flatHeight = 132 - 14 * Math.max(0, stripped.length - 1);
  const frame: Frame = { left: 44, right: width - (below ? 12 : narrow ? Math.ceil(26 + LETTER * longest) : 160), top: head, bottom: head + (flat ? flatHeight : narrow ? 216 : 232) };
  const labelX = frame.right + (narrow ? 26 : 48);
  const x = (index: number): number => xOf(frame, index, months.length);

  const strips = stripped.map((line, row) => ({
    direction: line.direction,
    label: line.people.at(-1) == null && !below ? `${line.name} *` : '',
    y: frame.bottom + 20 + row * STRIP,
    stars: line.people.flatMap((figure, index) => (figure === null ? [x(index)] : [])),
  }));
  const foot = frame.bottom + STRIP * stripped.length + (stripped.length ? 8 : 0);
  const ticks = ticksOf(months.length, narrow ? Math.min(4, Math.max(1, Math.floor((frame.right - frame.left) / MONTH))) : 14).map((index, order, all) => {
    const year = months[index]!.slice(0, 4);
    const before = order === 0 ? null : months[all[order - 1]!]!.slice(0, 4);
    return { x: x(index), text: shortMonth(months[index]!), year: year === before ? null : year };
  });

  return {
    width,
    narrow,
    frame,
    height: foot + 44 + (below ? LEGEND_ROW * shown.length : 0),
    foot,
    labelX,
    grid: values.map((value) => ({ value, y: yOf(frame, value, top) })),
    ticks,
    marks: markRows.map(({ mark, row }) => {
      const at = x(months.indexOf(mark.month.slice(0, 7)));
      const before = at - frame.left > (frame.right - frame.left) / 2;
      const room = width - LETTER * mark.name.length;
      return { x: at, y: 12 + row * 20, name: mark.name, anchor: before ? ('end' as const) : ('start' as const), textX: before ? Math.max(at - 6, width - room) : Math.max(0, Math.min(at + 6, room)) };
    }),
    lines: layLines(shown, { frame, top, labelX, x, legend: below ? foot + 58 : null }),
    strips,
  };
}

/** Marks with the row in which each name stands: one below the other, or on a phone that has several their short names, one for a month, in two rows by turns. */
function markRowsOf(marks: readonly TrendMark[], narrow: boolean): readonly { readonly mark: TrendMark; readonly row: number }[] {
  if (!narrow || marks.length < 2 || !marks.every(({ short }) => short)) return marks.map((mark, row) => ({ mark, row }));
  const months = new Map(marks.map((mark) => [mark.month.slice(0, 7), { ...mark, name: mark.short! }]));
  return [...months.values()].map((mark, nth) => ({ mark, row: nth % 2 }));
}

function layLines(series: readonly TrendSeries[], chart: { frame: Frame; top: number; labelX: number; x: (index: number) => number; legend: number | null }): readonly LaidLine[] {
  const { frame, top, x } = chart;
  const at = (line: TrendSeries, index: number): Point => ({ x: x(index), y: yOf(frame, line.people[index]!, top) });
  const ends = series.map((line) => (line.people.at(-1) == null ? null : at(line, line.people.length - 1)));
  const heights = [...spread(ends.flatMap((end) => (end ? [end.y + 4] : [])), LABEL_GAP, frame.top + 2, frame.bottom + 2)];
  return series.map((line, order) => ({
    direction: line.direction,
    shape: SHAPES[order]!,
    paths: runsOf(line.people).filter((run) => run.length > 1).map((run) => pathOf(run.map((index) => at(line, index)))),
    points: line.people.flatMap((figure, index) => (figure === null ? [] : [at(line, index)])),
    middle: line.middle == null ? null : yOf(frame, line.middle, top),
    label: chart.legend !== null
      ? { x: 24, y: chart.legend + order * LEGEND_ROW, text: `${line.name} ${line.people.at(-1) ?? '*'}`, markX: 12 }
      : ends[order] ? { x: chart.labelX, y: heights.shift()!, text: `${line.name} ${line.people.at(-1)}`, markX: frame.right + 14 } : null,
  }));
}

/** The outline of a point, so that lines differ by shape and not by colour alone. */
export function markPath(shape: MarkShape, { x, y }: Point): string {
  const r = 4.4;
  switch (shape) {
    case 'dot':
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    case 'square':
      return `M${x - 4} ${y - 4}h8v8h-8z`;
    case 'triangle':
      return `M${x} ${y - 5.4}L${x + 5.2} ${y + 4}H${x - 5.2}z`;
    case 'diamond':
      return `M${x} ${y - 5.6}L${x + 5.6} ${y}L${x} ${y + 5.6}L${x - 5.6} ${y}z`;
  }
}
