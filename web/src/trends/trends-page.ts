import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Direction } from '@afterword/journal';
import { Loading, type Multiple, PageFailed, SmallMultiples, TrendLine, directionWords, fullDay, monthInWords, monthName } from '@afterword/ui';
import { Announcer } from '../platform/announcing';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf } from '../platform/problems';
import { FigureTable } from './figure-table';
import { chosenMonths, linesOf, monthChoices, monthTable, newest, themesIn, wearsDown } from './figures';
import { headlineOf, span, summaryOf } from './headline';
import { menuOf, partName, runChartWords, sayable } from './parts';
import { TrendsApi } from './trends-api';

const multipleDirections: readonly Direction[] = ['upheld', 'strain', 'missed', 'unsure'];

/** What people who chose to be counted wrote about, by closed month. Every word and line is made from published figures. */
@Component({
  selector: 'aw-trends-page',
  imports: [FigureTable, Loading, PageFailed, SmallMultiples, TrendLine],
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
  protected readonly read = this.api.trends(() => ({ cut: this.cut(), part: this.part() }));
  private readonly refusal = computed(() => (this.read.error() === undefined ? null : refusalOf(this.read.error())));
  protected readonly notForYou = computed(() => this.refusal()?.status === 403);
  protected readonly trouble = computed(() => this.refusal()?.words ?? '');
  private readonly published = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly nothing = computed(() => this.published()?.months.length === 0);
  protected readonly tableOpen = signal(false);

  protected readonly monthChoices = monthChoices;
  protected readonly chosenMonths = computed(() => chosenMonths(this.months()));
  protected readonly view = computed(() => {
    const published = this.published();
    return published && published.months.length ? newest(published, this.months()) : null;
  });
  protected readonly themes = computed(() => (this.published() ? themesIn(this.published()!) : []));
  protected readonly code = computed(() => this.published()?.codes.find((each) => each.code === this.theme()) ?? this.published()?.codes[0] ?? null);
  protected readonly lines = computed(() => (this.view() && this.code() ? linesOf(this.view()!, this.code()!.code) : []));
  protected readonly headline = computed(() => headlineOf(this.code()!.name, this.newestMonth(), this.lines().map((line) => ({ direction: line.direction, people: line.people.at(-1) ?? null }))));
  protected readonly summary = computed(() => summaryOf(this.code()!.name, this.view()!.months, this.lines()));
  protected readonly newestMonth = computed(() => this.view()!.months.at(-1)!);
  protected readonly span = computed(() => span(this.view()!.months));
  protected readonly counted = computed(() => {
    const people = this.view()!.contributing.at(-1) ?? null;
    const month = monthName(this.newestMonth());
    return people === null ? `How many people ${this.ofPart()} were counted in ${month} is hidden.` : `About ${people} people ${this.ofPart()} chose to be counted in ${month}.`;
  });
  protected readonly csv = computed(() => this.api.csvAddress(this.view()!.months, this.view()!.part));
  protected readonly monthRows = computed(() => {
    const { months } = this.view()!;
    return months.map((month, index) => ({ name: monthInWords(month), people: this.lines().map((line) => line.people[index] ?? null) })).reverse();
  });
  protected readonly lineDirections = computed(() => this.lines().map((line) => line.direction));

  protected readonly marks = computed(() => this.view()!.briefings.map(({ publishedOn }) => ({ month: publishedOn.slice(0, 7), name: `Briefing, ${monthName(publishedOn)}` })));
  protected readonly marked = computed(() => this.marks().map(({ month }) => this.view()!.months.indexOf(month)).filter((index) => index >= 0));
  protected readonly markWords = computed(() =>
    this.view()!.briefings.filter(({ publishedOn }) => this.view()!.months.includes(publishedOn.slice(0, 7)))
      .map(({ title, publishedOn }) => `The dotted line is the month of the briefing “${title}”, published ${fullDay(publishedOn)}.`).join(' '),
  );

  protected readonly chosenDirection = computed(() => multipleDirections.find((each) => each === this.direction()) ?? 'upheld');
  protected readonly directions = multipleDirections.map((direction) => ({ direction, words: directionWords[direction] }));
  private readonly upheldThemes = computed(() => this.themes().filter((theme) => !wearsDown(this.view()!, theme.code)));
  private readonly wearingThemes = computed(() => this.themes().filter((theme) => wearsDown(this.view()!, theme.code)));
  protected readonly themeMultiples = computed(() => this.upheldThemes().map((theme) => this.multiple(theme.name, theme.code, this.chosenDirection())));
  protected readonly wearing = computed(() =>
    this.wearingThemes().flatMap((theme) => linesOf(this.view()!, theme.code).map((line) => this.multiple(line.name, theme.code, line.direction, theme.name))),
  );
  protected readonly wearingName = computed(() => this.wearingThemes()[0]?.name ?? '');
  protected readonly scaledWith = computed(() => this.themes().flatMap((theme) => linesOf(this.view()!, theme.code).flatMap((line) => line.people)));
  protected readonly themeTable = computed(() => monthTable(this.view()!, this.upheldThemes()));
  protected readonly wearingTable = computed(() => monthTable(this.view()!, this.wearingThemes()));
  protected readonly inMonth = computed(() => monthInWords(this.newestMonth()));

  protected readonly directionWords = directionWords;
  protected readonly menu = computed(() => menuOf(this.published()?.parts ?? []));
  protected readonly ofPart = computed(() => (this.view()?.part ? `in ${partName(this.view()!.part!)}` : 'here'));
  protected readonly sayable = computed(() => sayable(this.view()!));
  protected readonly runChartWords = computed(() => runChartWords(this.view()!, this.code()!.code));
  protected readonly comparedDirection = computed(() => this.lines().find((line) => line.direction === this.chosenDirection())?.direction ?? this.lines()[0]!.direction);
  private readonly sideBySide = this.api.ofParts(() => {
    const [part, code] = [this.published()?.part, this.code()];
    return part && code ? { cut: part.cut, line: part.line ?? undefined, code: code.code } : null;
  });
  private readonly partLines = computed(() => (this.sideBySide.hasValue() ? this.sideBySide.value().lines : []));
  protected readonly compared = computed(() => {
    const many = this.view()!.months.length;
    return this.partLines().filter((line) => line.direction === this.comparedDirection()).map((line) => {
      const people = line.people.slice(-many);
      const name = partName(line.part);
      return { name, direction: line.direction, people, summary: `${name}, ${directionWords[line.direction].toLowerCase()}, ${this.span()}. In ${monthName(this.newestMonth())}: ${people.at(-1) ?? 'hidden'}.` };
    });
  });
  protected readonly comparedTable = computed(() => {
    const directions = this.lineDirections();
    const names = [...new Set(this.partLines().map((line) => line.part.id))];
    return {
      directions,
      rows: names.map((id) => {
        const own = this.partLines().filter((line) => line.part.id === id);
        return { name: partName(own[0]!.part), people: directions.map((direction) => own.find((line) => line.direction === direction)?.people.at(-1) ?? null) };
      }),
    };
  });

  constructor() {
    inject(PrivacyLine).show(privacyWords.counts);
  }

  protected async show(choice: { theme?: string; months?: string; direction?: string }): Promise<void> {
    await this.router.navigate([], { queryParams: choice, queryParamsHandling: 'merge', replaceUrl: true });
    if (!choice.direction) this.announcer.say(this.headline());
  }

  protected async showPart(value: string): Promise<void> {
    const [cut, ...part] = value.split(' ');
    await this.router.navigate([], { queryParams: { cut: cut || null, part: part.join(' ') || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected print(): void {
    window.print();
  }

  private multiple(name: string, code: string, direction: Direction, of = name): Multiple {
    const people = linesOf(this.view()!, code).find((line) => line.direction === direction)?.people ?? this.view()!.months.map(() => null);
    const last = people.at(-1) ?? 'hidden';
    return { name, direction, people, summary: `${of}, ${directionWords[direction].toLowerCase()}, ${this.span()}. In ${monthName(this.newestMonth())}: ${last}.` };
  }
}
