import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { TrendsResponse } from '@afterword/api-types';
import type { Direction } from '@afterword/journal';
import { Loading, type Multiple, PageFailed, SmallMultiples, TrendLine, directionWords, monthInWords, monthName } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { unknownWords } from './address';
import { FigureTable } from './figure-table';
import { chosenMonths, foldedApart, lastMonths, linesOf, monthChoices, multipleDirections } from './figures';
import { FewFigures } from './few-figures';
import { FoldedRows } from './folded-rows';
import { PartChoice } from './part-choice';
import { isDrawn, isMostlyHidden, longerChoice, runChartWords } from './parts';
import { SideBySide } from './side-by-side';
import { TogetherTable } from './together-table';
import { TrendsApi } from './trends-api';
import { TrendsView, comingWords } from './view';

/** What people who chose to be counted wrote about, by closed month. Every word and line is made from published figures. */
@Component({
  selector: 'aw-trends-page',
  imports: [FewFigures, FigureTable, FoldedRows, Loading, PageFailed, PartChoice, RouterLink, SideBySide, SmallMultiples, TogetherTable, TrendLine],
  host: { '(window:beforeprint)': 'tableOpen.set(true)' },
  templateUrl: './trends-page.html',
})
export class TrendsPage {
  /** from the address: what is shown, so that a view can be kept and sent on */
  readonly theme = input<string>();
  readonly months = input<string>();
  readonly direction = input<string>();
  readonly cut = input<string>();
  readonly part = input<string>();

  private readonly api = inject(TrendsApi);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly read = this.api.trends(() => ({ cut: this.cut(), part: this.part(), last: lastMonths(this.months()) }));
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  /** a part that is not there, or is an educator's to see: what anyone can do about either is the same */
  protected readonly noSuchPart = computed(() => [403, 404].includes(this.refusal()?.status ?? 0));
  protected readonly trouble = computed(() => this.refusal()?.words ?? '');
  /** what was shown last stays while another part is fetched, and with it the menu in which it was chosen */
  private readonly published = linkedSignal<TrendsResponse | undefined, TrendsResponse | null>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (answer, before) => answer ?? (this.refusal() ? null : (before?.value ?? null)),
  });
  protected readonly nothing = computed(() => this.published()?.months.length === 0);
  protected readonly tableOpen = signal(false);

  protected readonly monthChoices = monthChoices;
  protected readonly chosenMonths = computed(() => chosenMonths(this.months()));
  protected readonly view = computed(() => {
    const published = this.published();
    return published?.months.length ? new TrendsView(published, this.theme()) : null;
  });
  protected readonly csv = computed(() => this.api.csvAddress(this.view()!.shown.months, this.view()!.shown.part));
  protected readonly inMonth = computed(() => monthInWords(this.view()!.month));
  protected readonly lineDirections = computed(() => this.view()!.lines.map((line) => line.direction));
  protected readonly monthRows = computed(() => {
    const { code, lines, shown } = this.view()!;
    const rows = shown.months.map((month, index) => ({ month, name: monthInWords(month), people: lines.map((line) => line.people[index] ?? null) }));
    return rows.filter(({ month }) => month >= code.since).reverse();
  });
  /** what the address asks for and is not there */
  protected readonly unknown = computed(() => unknownWords(this.view()!, { theme: this.theme(), months: this.months(), direction: this.direction() }));
  protected readonly comingYet = computed(() => comingWords(this.published()?.coming ?? []));
  protected readonly marked = computed(() => this.view()!.marks.map(({ month }) => this.view()!.shown.months.indexOf(month)).filter((index) => index >= 0));
  protected readonly runChartWords = computed(() => runChartWords(this.view()!.shown, this.view()!.code.code));
  protected readonly longer = computed(() => longerChoice(this.view()!.shown.months.length, this.chosenMonths()));

  protected readonly chosenDirection = computed(() => multipleDirections.find((each) => each === this.direction()) ?? 'upheld');
  protected readonly directions = multipleDirections.map((direction) => ({ direction, words: directionWords[direction] }));
  protected readonly themeMultiples = computed(() => foldedApart(this.view()!.upholding.map((theme) => this.multiple(theme.name, theme.code, this.chosenDirection()))));
  /** what wears relationships down, each briefing's by itself: their directions have the same names */
  protected readonly wearing = computed(() =>
    this.view()!.wearing.map((theme) => ({
      ...theme,
      multiples: foldedApart(linesOf(this.view()!.shown, theme.code).map((line) => this.multiple(line.name, theme.code, line.direction, theme.name))),
      table: this.view()!.tableOf([theme]),
    })),
  );
  protected readonly scaledWith = computed(() => this.view()!.themes.flatMap((theme) => linesOf(this.view()!.shown, theme.code).flatMap((line) => line.people)));
  protected readonly themeTable = computed(() => this.view()!.tableOf(this.view()!.upholding));
  protected readonly directionWords = directionWords;
  protected readonly isMostlyHidden = isMostlyHidden;
  protected readonly isDrawn = isDrawn;

  constructor() {
    inject(PrivacyLine).show(privacyWords.counts);
  }

  protected async show(choice: { theme?: string; months?: string; direction?: string }): Promise<void> {
    await this.router.navigate([], { queryParams: choice, queryParamsHandling: 'merge' });
    if (!choice.direction) this.announcer.say(this.view()!.headline);
  }

  protected async showPart(value: string): Promise<void> {
    const [cut, ...part] = value.split(' ');
    await this.router.navigate([], { queryParams: { cut: cut || null, part: part.join(' ') || null }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }

  private multiple(name: string, code: string, direction: Direction, of = name): Multiple {
    const { shown, span, month } = this.view()!;
    const people = linesOf(shown, code).find((line) => line.direction === direction)?.people ?? shown.months.map(() => null);
    const last = people.at(-1) ?? 'hidden';
    return { name, direction, people, summary: `${of}, ${directionWords[direction].toLowerCase()}, ${span}. In ${monthName(month)}: ${last}.` };
  }
}
