import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { TrendsTogetherMonth } from '@afterword/api-types';
import { DirectionGlyph, PageFailed, directionWords, monthInWords } from '@afterword/ui';
import { refusalOf } from '../platform/problems';
import { linesOf } from './figures';
import { besideWords, shadeOf, togetherTable } from './together';
import { TrendsApi } from './trends-api';
import type { TrendsView } from './view';

/** Which themes the same people wrote about, beside the most named one of a month. It is about the whole hospital. */
@Component({
  selector: 'aw-together-table',
  imports: [DirectionGlyph, PageFailed],
  template: `
    <h2 id="together-title">Seen together</h2>
    @if (month(); as month) {
      <div class="field no-print">
        <label class="label" for="together-month">Month</label>
        <select #choice class="select" id="together-month" (change)="chosen.set(choice.value)">
          @for (each of months(); track each.month) {
            <option [value]="each.month" [selected]="each.month === month.month">{{ name(each.month) }}{{ each.beside ? '' : ', not shown' }}</option>
          }
        </select>
      </div>
      @if (month.beside) {
        <p class="soft measure">{{ words() }}</p>
        @for (table of tables(); track table.caption) {
          <div class="table-region" tabindex="0" role="region" [attr.aria-labelledby]="table.id">
            <table class="table figure-table together-table">
              <caption [id]="table.id">{{ table.caption }}</caption>
              <thead>
                <tr>
                  <th scope="col">Theme</th>
                  @for (direction of table.directions; track direction) {
                    <th scope="col" class="figure"><aw-direction-glyph [direction]="direction" />{{ directionWords[direction] }}</th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (row of table.rows; track row.name) {
                  <tr>
                    <th scope="row">{{ row.name }}</th>
                    @for (figure of row.figures; track $index) {
                      @if (figure === undefined) {
                        <td class="figure"></td>
                      } @else if (figure === null) {
                        <td class="figure hidden-figure"><span aria-hidden="true">*</span><span class="visually-hidden">hidden</span></td>
                      } @else if (figure === 'itself') {
                        <td class="figure hidden-figure"><span aria-hidden="true">–</span><span class="visually-hidden">the others stand beside it</span></td>
                      } @else {
                        <td class="figure shaded" [style.--shade]="shade(figure) * 100 + '%'">{{ figure }}</td>
                      }
                    }
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <p class="table-note">* {{ hidden() }} – The theme beside which the others stand.</p>
      } @else {
        <p class="soft measure">Which themes stood together in {{ name(month.month) }} is not shown. It is left out where too few people were counted, or where it could give somebody away.</p>
      }
      <div class="actions no-print">
        <a class="link-target" [href]="csv()" download>Download CSV<span class="visually-hidden">: seen together</span> of {{ name(month.month) }}</a>
        @if (months().length > 1) { <a class="link-target" [href]="csvOfAll()" download>All {{ months().length }} months in one file<span class="visually-hidden">: seen together</span></a> }
      </div>
    } @else if (trouble()) {
      <aw-page-failed heading="What was seen together did not load" [words]="trouble()" (retry)="read.reload()" />
    } @else {
      <p class="soft">Loading what was seen together.</p>
    }
  `,
})
export class TogetherTable {
  readonly view = input.required<TrendsView>();

  private readonly api = inject(TrendsApi);
  private readonly asked = computed(() => ({ from: this.view().shown.months[0]!, to: this.view().month }));
  protected readonly read = this.api.together(() => this.asked());
  protected readonly trouble = computed(() => (this.read.error() === undefined ? '' : refusalOf(this.read.error()).words));
  /** newest first */
  protected readonly months = computed(() => (this.read.hasValue() ? [...this.read.value().months].reverse() : []));
  protected readonly hidden = computed(() => (this.read.hasValue() ? this.read.value().hidden : ''));
  /** the newest month until another one is chosen */
  protected readonly chosen = linkedSignal(() => this.months()[0]?.month);
  protected readonly month = computed(() => this.months().find(({ month }) => month === this.chosen()));
  /** the file of what the table shows */
  protected readonly csv = computed(() => this.api.togetherCsvAddress({ from: this.chosen()!, to: this.chosen()! }));
  protected readonly csvOfAll = computed(() => this.api.togetherCsvAddress(this.asked()));

  protected readonly words = computed(() => {
    const month = this.month()!;
    return `Of the themes and directions shown for ${this.name(month.month)}, ${besideWords(month)}, has the largest figure${this.people(month)}. The table says how many of these people also wrote about each other theme in that month, in the same entry or in another one. It does not say that one theme brings the other about.`;
  });
  protected readonly tables = computed(() => {
    const month = this.month()!;
    const caption = `${this.name(month.month)}: people who wrote about ${besideWords(month)}, and also about these`;
    const of = (themes: TrendsView['themes'], also: string) => ({ ...togetherTable(month, themes), caption: caption + also, id: `together-${themes[0]?.code ?? ''}` });
    return [of(this.view().upholding, ''), ...this.view().wearing.map((theme) => of([theme], `: ${theme.name.toLowerCase()}`))].filter(({ rows }) => rows.length > 0);
  });
  protected readonly directionWords = directionWords;
  protected readonly name = monthInWords;

  protected shade(figure: number): number {
    return shadeOf(figure, this.month()!);
  }

  /** ", about 60 people", where the figure stands on the page. */
  private people({ month, beside }: TrendsTogetherMonth): string {
    const { shown } = this.view();
    const figure = linesOf(shown, beside!.code).find(({ direction }) => direction === beside!.direction)?.people[shown.months.indexOf(month)];
    return figure ? `, about ${figure} people` : '';
  }
}
