import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Loading, PageFailed, TrendLine, monthInWords } from '@afterword/ui';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { SignIn } from '../platform/sign-in';
import { unknownWords } from './address';
import { FigureTable } from './figure-table';
import { lastMonths } from './figures';
import { partName, runChartWords } from './parts';
import { TrendsApi } from './trends-api';
import { TrendsView } from './view';

/** One sheet for a committee: what was said, one run chart, one month in a table, the method and its limits. Published figures only. */
@Component({
  selector: 'aw-report-page',
  imports: [FigureTable, Loading, PageFailed, RouterLink, TrendLine],
  templateUrl: './report-page.html',
})
export class ReportPage {
  /** from the address, as on the page of trends */
  readonly theme = input<string>();
  readonly months = input<string>();
  readonly cut = input<string>();
  readonly part = input<string>();

  protected readonly makesPacks = inject(SignIn).can('draft-briefings');
  private readonly api = inject(TrendsApi);
  protected readonly read = this.api.trends(() => ({ cut: this.cut(), part: this.part(), last: lastMonths(this.months()) }));
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly noSuchPart = computed(() => [403, 404].includes(this.refusal()?.status ?? 0));
  protected readonly trouble = computed(() => this.refusal()?.words ?? '');
  private readonly published = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly nothing = computed(() => this.published()?.months.length === 0);
  protected readonly view = computed(() => {
    const published = this.published();
    return published?.months.length ? new TrendsView(published, this.theme()) : null;
  });
  protected readonly unknown = computed(() => unknownWords(this.view()!, { theme: this.theme(), months: this.months() }));
  protected readonly whose = computed(() => (this.view()!.shown.part ? partName(this.view()!.shown.part!) : 'The whole hospital'));
  protected readonly inMonth = computed(() => monthInWords(this.view()!.month));
  protected readonly runChartWords = computed(() => runChartWords(this.view()!.shown, this.view()!.code.code).join(' '));
  protected readonly upholding = computed(() => this.view()!.tableOf(this.view()!.upholding));
  protected readonly wearing = computed(() => this.view()!.wearing.map((theme) => `${this.view()!.headlineOf(theme)}.`).join(' '));

  constructor() {
    inject(PrivacyLine).show(privacyWords.counts);
  }

  protected print(): void {
    window.print();
  }
}
