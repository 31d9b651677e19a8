import { Component, computed, input } from '@angular/core';
import { glyphOutlines } from './glyph-outlines';
import { letterWidth } from './letter-width';
import { type TrendMark, type TrendSeries, layoutTrend, markPath } from './trend-layout';

/**
 * Figures by month as at most four lines, labelled where they end. It is one picture to a screen reader: `summary` says
 * what it shows, and the page puts the same figures in a table beside it.
 */
@Component({
  selector: 'aw-trend-line',
  host: { class: 'chart' },
  template: `
    @let chart = layout();
    <svg class="chart-picture" role="img" [class.chart-narrow]="chart.narrow" [attr.aria-label]="summary()" [attr.viewBox]="'0 0 ' + chart.width + ' ' + chart.height">
      @for (line of chart.grid; track line.value) {
        <line [attr.class]="line.value ? 'chart-grid' : 'chart-axis'" [attr.x1]="chart.frame.left" [attr.x2]="chart.frame.right" [attr.y1]="line.y" [attr.y2]="line.y" />
        <text class="chart-number" [attr.x]="chart.frame.left - 8" [attr.y]="line.y + 4">{{ line.value }}</text>
      }
      @for (mark of chart.marks; track $index) {
        <line class="chart-mark" [attr.x1]="mark.x" [attr.x2]="mark.x" [attr.y1]="mark.y - 8" [attr.y2]="chart.frame.bottom" />
        <text class="chart-mark-name" [attr.x]="mark.textX" [attr.y]="mark.y + 3" [attr.text-anchor]="mark.anchor">{{ mark.name }}</text>
      }
      @for (strip of chart.strips; track strip.direction) {
        <g class="chart-strip" [attr.data-direction]="strip.direction">
          <path class="chart-glyph" [attr.d]="glyphs[strip.direction]" [attr.transform]="at(4, strip.y - 9)" />
          @if (strip.label) { <text class="chart-label" [attr.x]="chart.labelX" [attr.y]="strip.y + 1">{{ strip.label }}</text> }
          @for (x of strip.stars; track x) {
            <text class="chart-star" [attr.x]="x" [attr.y]="strip.y + 6">*</text>
          }
        </g>
      }
      @for (tick of chart.ticks; track tick.x) {
        <text class="chart-month" [attr.x]="tick.x" [attr.y]="chart.foot + 18">{{ tick.text }}</text>
        @if (tick.year) {
          <text class="chart-month" [attr.x]="tick.x" [attr.y]="chart.foot + 34">{{ tick.year }}</text>
        }
      }
      @for (line of chart.lines; track line.direction) {
        <g class="chart-line" [attr.data-direction]="line.direction">
          @if (line.middle !== null) { <line class="chart-middle" [attr.x1]="chart.frame.left" [attr.x2]="chart.frame.right" [attr.y1]="line.middle" [attr.y2]="line.middle" /> }
          @for (path of line.paths; track $index) {
            <path class="chart-path" [attr.d]="path" />
          }
          @for (point of line.points; track point.x) {
            <path class="chart-point" [attr.d]="markOf(line.shape, point)" />
          }
        </g>
      }
      @for (line of chart.lines; track line.direction) {
        @if (line.label; as label) {
          <g [attr.data-direction]="line.direction">
            @if (chart.narrow) {
              <path class="chart-point" [attr.d]="markOf(line.shape, { x: label.markX, y: label.y - 4 })" />
            } @else {
              <path class="chart-glyph" [attr.d]="glyphs[line.direction]" [attr.transform]="at(label.markX, label.y - 10)" />
            }
            <text class="chart-label" [attr.x]="label.x" [attr.y]="label.y">{{ label.text }}</text>
          </g>
        }
      }
    </svg>
  `,
})
export class TrendLine {
  readonly months = input.required<readonly string[]>();
  readonly series = input.required<readonly TrendSeries[]>();
  readonly marks = input<readonly TrendMark[]>([]);
  readonly summary = input.required<string>();
  /** lower than usual, where it shares a sheet with other things */
  readonly flat = input(false);

  private readonly width = letterWidth(640);
  protected readonly layout = computed(() => layoutTrend(this.months(), this.series(), this.marks(), this.width(), this.flat()));
  protected readonly markOf = markPath;
  protected readonly glyphs = glyphOutlines;

  protected at(x: number, y: number): string {
    return `translate(${x} ${y})`;
  }
}
