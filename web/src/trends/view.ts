import type { TrendsResponse } from '@afterword/api-types';
import { type TrendMark, fullDay, monthAndYear, monthInWords, monthName } from '@afterword/ui';
import { type Figure, type MonthTable, type Theme, type TrendsLine, linesOf, monthTable, themesIn, wearsDown } from './figures';
import { headlineOf, span, summaryOf } from './headline';
import { partName } from './parts';
import { runChart } from './run-chart';

/** The published figures as somebody chose to see them in the address; all of it is worked out from the answer alone. */
export class TrendsView {
  /** the theme or behaviour of the run chart */
  readonly code: { readonly code: string; readonly name: string; readonly since: string };
  readonly lines: readonly TrendsLine[];
  readonly themes: readonly Theme[];

  constructor(readonly shown: TrendsResponse, theme: string | undefined) {
    this.themes = themesIn(shown);
    this.code = shown.codes.find((each) => each.code === theme) ?? shown.codes[0] ?? { code: '', name: '', since: '' };
    this.lines = linesOf(this.shown, this.code.code).map((line) => ({ ...line, middle: runChart(line.people).median }));
  }

  get month(): string {
    return this.shown.months.at(-1)!;
  }

  get headline(): string {
    return headlineOf(this.code.name, this.month, this.newestOf(this.lines));
  }

  /** Whether its lines have a figure above zero, so that there is something to draw. */
  get hasFigures(): boolean {
    return this.lines.some(({ people }) => people.some((figure) => (figure ?? 0) > 0));
  }

  get summary(): string {
    return summaryOf(this.code.name, this.shown.months, this.lines);
  }

  get span(): string {
    return span(this.shown.months);
  }

  /** "in Larch", or "here" for the whole hospital. */
  get where(): string {
    return this.shown.part ? `in ${partName(this.shown.part)}` : 'here';
  }

  get counted(): string {
    const people = this.shown.contributing.at(-1) ?? null;
    const month = monthName(this.month);
    return people === null ? `How many people ${this.where} were counted in ${month} is hidden.` : `About ${people} people ${this.where} chose to be counted in ${month}.`;
  }

  get marks(): readonly TrendMark[] {
    return this.shown.briefings.map(({ publishedOn }) => ({ month: publishedOn.slice(0, 7), name: `Briefing, ${monthName(publishedOn)}`, short: this.numberOf(publishedOn) }));
  }

  get markWords(): string {
    const count = this.marked.length;
    if (count === 0) return '';
    return `${count > 1 ? 'The dotted lines are the months of the briefings' : 'The dotted line is the month of the briefing'} ${this.wordsOfBriefings(count > 1)}.`;
  }

  /** The briefings of the months shown, with their days. */
  get briefingWords(): string {
    return this.wordsOfBriefings(false);
  }

  /** With numbers where a narrow chart has them in place of names. */
  private wordsOfBriefings(numbered: boolean): string {
    return this.marked.map(({ title, publishedOn }, nth) => `${numbered ? `${nth + 1}, ` : ''}“${title}”, published ${fullDay(publishedOn)}`).join('; ');
  }

  /** The numbers, in the words beside a chart, of the briefings of a day's month. */
  private numberOf(publishedOn: string): string {
    return this.marked.flatMap((each, nth) => (each.publishedOn.slice(0, 7) === publishedOn.slice(0, 7) ? [nth + 1] : [])).join(', ');
  }

  private get marked(): TrendsResponse['briefings'] {
    return this.shown.briefings.filter(({ publishedOn }) => this.shown.months.includes(publishedOn.slice(0, 7)));
  }

  /** Why a theme that is newer than the months shown has a * in the first of them; empty where it is not. */
  get sinceWords(): string {
    return this.code.since > this.shown.months[0]! ? `It has been asked about since ${monthInWords(this.code.since)}; a * before that hides nothing.` : '';
  }

  /** What is counted and cannot be shown yet, a sentence for each month from which it is. */
  get comingWords(): readonly string[] {
    return comingWords(this.shown.coming);
  }

  /** the themes whose first direction is upheld */
  get upholding(): readonly Theme[] {
    return this.themes.filter((theme) => !wearsDown(this.shown, theme.code));
  }

  get wearing(): readonly Theme[] {
    return this.themes.filter((theme) => wearsDown(this.shown, theme.code));
  }

  tableOf(themes: readonly Theme[]): MonthTable {
    return monthTable(this.shown, themes);
  }

  headlineOf(theme: Theme): string {
    return headlineOf(theme.name, this.month, this.newestOf(linesOf(this.shown, theme.code)));
  }

  private newestOf(lines: readonly TrendsLine[]): readonly { readonly direction: TrendsLine['direction']; readonly people: Figure }[] {
    return lines.map(({ direction, people }) => ({ direction, people: people.at(-1) ?? null }));
  }
}

/** Themes and behaviours that are counted and of which no month is published yet, with the day on which they can first be shown. */
export function comingWords(coming: TrendsResponse['coming']): readonly string[] {
  return [...new Set(coming.map(({ from }) => from))].sort().map((month) => {
    const those = coming.filter(({ from }) => from === month);
    const [{ shownOn }] = those as [(typeof those)[number]];
    return `${those.map(({ name }) => `“${name}”`).join(', ')}: counted from ${monthAndYear(month)}, first shown ${shownOn ? `on ${fullDay(shownOn)}` : `once ${monthName(month)} is published`}.`;
  });
}
