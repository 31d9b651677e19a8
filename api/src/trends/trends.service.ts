import { Injectable } from '@nestjs/common';
import { allDirections, type BriefingDocument, codesOf, type Cut, type Direction, directionsOf, HIDDEN_SENTENCE, labelOf, NOWHERE, themeOf } from '@afterword/journal';
import { type Actor, demand } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { csvOfParts, csvOfTrends, csvTogether } from './trends-csv';
import { permittedOnTrends } from './trends.policy';
import { type Published, type PublishedFigureRow, type PublishedMonthRow, type PublishedTogetherRow, type Span, TrendsRepository } from './trends.repository';
import { partCuts, type TrendChoicesQuery, type TrendChoicesResponse, type TrendComing, type TrendPart, type TrendsOfPartsQuery, type TrendsOfPartsResponse, type TrendsQuery, type TrendsResponse, type TrendsTogetherMonth, type TrendMonthsQuery, type TrendsTogetherResponse } from './trends.response';

interface CountedCode {
  readonly code: string;
  readonly name: string;
  readonly theme: string;
  readonly directions: readonly Direction[];
}

const LAST_MONTH = '2099-12';
/** Parts of a cut that stand in the menu; whoever looks for another writes a word of its name. */
const IN_MENU = 40;
/** Parts that are drawn side by side; the file has all. */
const SIDE_BY_SIDE = 24;

/** Published figures, as a page and as a file. Everything said here is made from published figures only. */
@Injectable()
export class TrendsService {
  constructor(
    private readonly trends: TrendsRepository,
    private readonly clock: Clock,
  ) {}

  /** The whole hospital for everyone; a part for educators. Throws NotPermitted for a cut by others, NotFound for a part that there is not. */
  async read(actor: Actor, { from = '2000-01', to = LAST_MONTH, last, cut = 'organisation', part: chosen }: TrendsQuery): Promise<TrendsResponse> {
    const can = permittedOnTrends(actor);
    const cuts = cut !== 'organisation' || chosen !== undefined;
    demand(can, cuts ? 'cut' : 'read');
    return this.trends.asOfNow(actor.id, async (published) => {
      const all = await published.months(from, to);
      // A part that is no more is one also where none of its months is among the last.
      const part = cuts ? await partOf(published, cut, chosen, spanOf(all)) : null;
      const drawn = last === undefined ? all : all.slice(-Number(last));
      const span = spanOf(drawn);
      const figures = part ? await published.figuresOf(cut, part.id, span) : await published.figures(span);
      const months = part ? joined(drawn, await published.contributingTo(cut, part.id, span)) : drawn;
      const briefings = await published.briefings();
      // Of the whole hospital: a part has rows only of what is shown of it.
      const since = askedSince(briefings, part ? await published.figures(span) : figures);
      const known = codesIn(briefings.map((briefing) => briefing.document));
      const codes = known.filter(({ code }) => months.some(({ month }) => month >= since(code)));
      const people = new Map(figures.map((figure) => [`${figure.code} ${figure.direction}`, figure.people]));
      return {
        months: months.map(({ month }) => month),
        contributing: months.map(({ contributing }) => contributing),
        lines: codes.flatMap(({ code, directions }) => directions.map((direction) => ({ code, direction, people: byMonth(months, people.get(`${code} ${direction}`), since(code)) }))),
        codes: codes.map(({ code, name, theme }) => ({ code, name, theme, since: since(code) })),
        coming: to === LAST_MONTH ? comingIn(known, since, all.at(-1)?.month ?? '', this.clock.today()) : [],
        briefings: briefings.map(({ document, publishedOn }) => ({ title: document.title, publishedOn })),
        part,
        hidden: HIDDEN_SENTENCE,
        can: [...can],
      };
    });
  }

  /** Of which lines, wards and staff groups there are figures: the first of each cut by name, or those in whose names some words stand. */
  async choices(actor: Actor, { words = '' }: TrendChoicesQuery): Promise<TrendChoicesResponse> {
    demand(permittedOnTrends(actor), 'cut');
    return this.trends.asOfNow(actor.id, async (published) => {
      const span = spanOf(await published.months('2000-01', '2099-12'));
      const found: TrendPart[][] = [];
      for (const cut of partCuts) found.push(await published.parts(cut, span, IN_MENU + 1, words.trim()));
      return { parts: found.flatMap((parts) => parts.slice(0, IN_MENU)), more: found.some((parts) => parts.length > IN_MENU) };
    });
  }

  /** One theme or behaviour in the parts of a cut, side by side; wards a line at a time. Throws NotFound for a line or code that there is not. */
  async ofParts(actor: Actor, query: TrendsOfPartsQuery): Promise<TrendsOfPartsResponse> {
    return this.sideBySide(actor, query, SIDE_BY_SIDE);
  }

  /** Of each month of the whole hospital which themes the same people named; nothing of a month of which that cannot be shown. */
  async together(actor: Actor, { from = '2000-01', to = '2099-12' }: TrendMonthsQuery): Promise<TrendsTogetherResponse> {
    demand(permittedOnTrends(actor), 'read');
    return this.trends.asOfNow(actor.id, async (published) => {
      const months = await published.months(from, to);
      const rows = await published.together(spanOf(months));
      const codes = codesIn((await published.briefings()).map(({ document }) => document));
      return { months: months.map(({ month }) => togetherIn(month, rows.filter((row) => row.month === month), codes)), hidden: HIDDEN_SENTENCE };
    });
  }

  async csvTogether(actor: Actor, query: TrendMonthsQuery): Promise<string> {
    return csvTogether(await this.together(actor, query));
  }

  async csv(actor: Actor, query: TrendsQuery): Promise<string> {
    return csvOfTrends(await this.read(actor, query));
  }

  /** The same with all of them. */
  async csvOfParts(actor: Actor, query: TrendsOfPartsQuery): Promise<string> {
    return csvOfParts(await this.sideBySide(actor, query, null));
  }

  private async sideBySide(actor: Actor, { from = '2000-01', to = '2099-12', cut, line, code }: TrendsOfPartsQuery, most: number | null): Promise<TrendsOfPartsResponse> {
    demand(permittedOnTrends(actor), 'cut');
    return this.trends.asOfNow(actor.id, async (published) => {
      const months = await published.months(from, to);
      const span = spanOf(months);
      const found = await partsOf(published, cut, line, span, most === null ? null : most + 1);
      const parts = found.slice(0, most ?? found.length);
      const figures = await published.figureIn(cut, parts.map(({ id }) => id), code, span);
      const people = new Map(figures.map((figure) => [`${figure.part} ${figure.direction}`, figure.people]));
      const { name, directions, asked } = await codeIn(published, code);
      return {
        name,
        months: months.map(({ month }) => month),
        lines: parts.flatMap((part) => directions.map((direction) => ({ part, direction, people: byMonth(months, askedFigures(people.get(`${part.id} ${direction}`), asked)) }))),
        more: parts.length < found.length,
        hidden: HIDDEN_SENTENCE,
      };
    });
  }
}

/** The rows of one month in the order of the briefings, with the names of their themes. */
function togetherIn(month: string, rows: readonly PublishedTogetherRow[], codes: readonly CountedCode[]): TrendsTogetherMonth {
  const [first] = rows;
  const named = (code: string, direction: string) => ({ code, name: codes.find((each) => each.code === code)?.name ?? code, direction: direction as Direction });
  const place = ({ code, direction }: PublishedTogetherRow): number => {
    const nth = codes.findIndex((each) => each.code === code);
    return nth < 0 ? Infinity : nth * allDirections.length + codes[nth]!.directions.indexOf(direction as Direction);
  };
  return {
    month,
    beside: first ? named(first.besideCode, first.besideDirection) : null,
    figures: [...rows].sort((a, b) => place(a) - place(b)).map(({ code, direction, people }) => ({ ...named(code, direction), people })),
  };
}

function spanOf(months: readonly PublishedMonthRow[]): Span {
  return { first: months[0]?.month ?? '2000-01', last: months.at(-1)?.month ?? '2000-01' };
}

/** Its figures, and nothing of the months before `since`, in which it was not asked about. */
function byMonth(months: readonly PublishedMonthRow[], people: PublishedFigureRow['people'] = {}, since = ''): (number | null)[] {
  return months.map(({ month }) => (month < since ? null : (people[`${month}-01`] ?? null)));
}

/** The months in which each code stands in a briefing, the first one first. */
function briefedSince(briefings: readonly { readonly document: BriefingDocument; readonly publishedOn: string }[]): (code: string) => string {
  const since = new Map<string, string>();
  for (const { document, publishedOn } of briefings) for (const code of codesOf(document)) if (!since.has(code)) since.set(code, publishedOn.slice(0, 7));
  return (code) => since.get(code) ?? '9999-12';
}

/** What is counted from a month on that is not published yet; of a theme that is wholly new only the theme. */
function comingIn(known: readonly CountedCode[], since: (code: string) => string, published: string, today: string): TrendComing[] {
  const coming = known.filter(({ code }) => since(code) > published);
  const themes = new Set(coming.map(({ code }) => code));
  return coming.filter(({ code, theme }) => code === theme || !themes.has(theme)).map(({ code, name }) => {
    const from = since(code);
    const [year, month] = from.split('-').map(Number) as [number, number];
    const shownOn = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
    return { name, from, shownOn: shownOn >= today ? shownOn : null };
  });
}

/**
 * The month since which a code can have been counted: that of its first briefing, or an earlier one in which something was published of it
 * other than that nobody named it. A month that is published after a briefing came has such zeros for what nobody could name yet.
 */
function askedSince(briefings: readonly { readonly document: BriefingDocument; readonly publishedOn: string }[], figures: readonly PublishedFigureRow[]): (code: string) => string {
  const briefed = briefedSince(briefings);
  const named = new Map<string, string>();
  for (const { code, people } of figures) {
    for (const [day, count] of Object.entries(people)) if (count !== 0 && day.slice(0, 7) < (named.get(code) ?? '9999-12')) named.set(code, day.slice(0, 7));
  }
  return (code) => [briefed(code), named.get(code) ?? '9999-12'].sort()[0]!;
}

/** Which part is meant: the first where a cut alone is asked for, none where it has none. */
async function partOf(published: Published, cut: Cut, id: string | undefined, span: Span): Promise<TrendPart | null> {
  if (id === undefined) return (await published.parts(cut, span, 2)).find((part) => part.id !== NOWHERE) ?? null;
  const part = await published.part(cut, id, span);
  if (!part) throw new NotFound();
  return part;
}

/** The parts of a cut; of wards those of one line, the first unless one is asked for. */
async function partsOf(published: Published, cut: Cut, line: string | undefined, span: Span, most: number | null): Promise<TrendPart[]> {
  if (cut !== 'ward') {
    if (line !== undefined) throw new NotFound();
    return published.parts(cut, span, most);
  }
  const of = line ?? (await published.parts(cut, span, 1))[0]?.line;
  const wards = of ? await published.wardsOf(of, span, most) : [];
  if (line !== undefined && wards.length === 0) throw new NotFound();
  return wards;
}

/** A theme or behaviour with the month of its first briefing. Throws NotFound where no briefing has it. */
async function codeIn(published: Published, code: string): Promise<CountedCode & { readonly asked: string }> {
  const briefings = await published.briefings();
  const found = codesIn(briefings.map(({ document }) => document)).find((each) => each.code === code);
  if (!found) throw new NotFound();
  return { ...found, asked: briefedSince(briefings)(code) };
}

/** Without the zeros of months in which nobody could name it yet. */
function askedFigures(people: PublishedFigureRow['people'] = {}, asked: string): PublishedFigureRow['people'] {
  return Object.fromEntries(Object.entries(people).filter(([day, count]) => count !== 0 || day.slice(0, 7) >= asked));
}

function joined(all: readonly PublishedMonthRow[], own: readonly PublishedMonthRow[]): PublishedMonthRow[] {
  const contributing = new Map(own.map((row) => [row.month, row.contributing]));
  return all.map(({ month }) => ({ month, contributing: contributing.get(month) ?? null }));
}

/** Every code under the name that the briefing gives it which brought it in, in its newest version: no other one renames its figures. */
function codesIn(documents: readonly BriefingDocument[]): CountedCode[] {
  const found = new Map<string, CountedCode>();
  const broughtInBy = new Map<string, string>();
  for (const document of documents) {
    for (const code of codesOf(document)) {
      if ((broughtInBy.get(code) ?? document.code) !== document.code) continue;
      broughtInBy.set(code, document.code);
      found.set(code, { code, name: labelOf(document, code) ?? code, theme: themeOf(document, code)?.code ?? code, directions: directionsOf(document, code) });
    }
  }
  return [...found.values()];
}
