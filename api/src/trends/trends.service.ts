import { Injectable } from '@nestjs/common';
import { type BriefingDocument, codesOf, type Cut, directionsOf, HIDDEN_MARK, HIDDEN_SENTENCE, labelOf, NOWHERE, themeOf } from '@afterword/journal';
import { type PublishedMonthRow, TrendsRepository } from './trends.repository';
import type { TrendPart, TrendsOfPartsQuery, TrendsOfPartsResponse, TrendsQuery, TrendsResponse } from './trends.response';

/** Published figures, as a page and as a file. Everything said here is made from published figures only. */
@Injectable()
export class TrendsService {
  constructor(private readonly trends: TrendsRepository) {}

  async read({ from = '2000-01', to = '2099-12', cut = 'organisation', part: chosen }: TrendsQuery): Promise<TrendsResponse> {
    const all = await this.trends.months(from, to);
    const parts = await this.trends.parts(from, to);
    const part = partOf(parts, cut, chosen);
    const figures = part ? await this.trends.figuresOf(cut, part.id, from, to) : await this.trends.figures(from, to);
    const months = part ? joined(all, await this.trends.contributingTo(cut, part.id, from, to)) : all;
    const briefings = await this.trends.briefings();
    const people = new Map(figures.map((figure) => [`${figure.month} ${figure.code} ${figure.direction}`, figure.people]));
    const codes = codesIn(briefings.map((briefing) => briefing.document));
    return {
      months: months.map(({ month }) => month),
      contributing: months.map(({ contributing }) => contributing),
      lines: codes.flatMap(({ code, directions }) =>
        directions.map((direction) => ({
          code,
          direction,
          people: months.map(({ month }) => people.get(`${month} ${code} ${direction}`) ?? null),
        })),
      ),
      codes: codes.map(({ code, name, theme }) => ({ code, name, theme })),
      briefings: briefings.map(({ document, publishedOn }) => ({ title: document.title, publishedOn })),
      parts: [...parts],
      part,
      hidden: HIDDEN_SENTENCE,
    };
  }

  /** One theme or behaviour in the parts of a cut, side by side; wards a line at a time. */
  async ofParts({ from = '2000-01', to = '2099-12', cut, line, code }: TrendsOfPartsQuery): Promise<TrendsOfPartsResponse> {
    const months = await this.trends.months(from, to);
    const inCut = (await this.trends.parts(from, to)).filter((part) => part.cut === cut);
    const ofLine = inCut.some((part) => part.line === line) ? line : inCut[0]?.line;
    const parts = cut === 'ward' ? inCut.filter((part) => part.line === ofLine) : inCut;
    const figures = await this.trends.figureIn(cut, parts.map(({ id }) => id), code, from, to);
    const people = new Map(figures.map((figure) => [`${figure.part} ${figure.month} ${figure.direction}`, figure.people]));
    const documents = (await this.trends.briefings()).map(({ document }) => document);
    const directions = codesIn(documents).find((each) => each.code === code)?.directions ?? [];
    return {
      months: months.map(({ month }) => month),
      lines: parts.flatMap((part) => directions.map((direction) => ({ part, direction, people: months.map(({ month }) => people.get(`${part.id} ${month} ${direction}`) ?? null) }))),
      hidden: HIDDEN_SENTENCE,
    };
  }

  /** The same figures as RFC 4180 text, with the sentence for `*` on a line of its own. */
  async csv(query: TrendsQuery): Promise<string> {
    const { months, contributing, lines, codes, hidden, part } = await this.read(query);
    const names = new Map(codes.map(({ code, name }) => [code, name]));
    const shown = (people: number | null): string => (people === null ? HIDDEN_MARK : String(people));
    const rows = [
      ['code', 'theme or behaviour', 'direction', ...months],
      ...(part ? [['', part.name ?? 'everyone else', '', ...months.map(() => '')]] : []),
      ['', 'people who chose to be counted', '', ...contributing.map(shown)],
      ...lines.map((line) => [line.code, names.get(line.code) ?? '', line.direction, ...line.people.map(shown)]),
      [`* ${hidden} Each person counts once a month; figures are rounded to the nearest 5.`],
    ];
    return `${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
  }
}

/** Which part is meant: none for the organisation, the first where an unknown one is asked for. */
function partOf(parts: readonly TrendPart[], cut: Cut, id: string | undefined): TrendPart | null {
  const inCut = parts.filter((part) => part.cut === cut);
  return inCut.find((part) => part.id === id) ?? inCut.find((part) => part.id !== NOWHERE) ?? null;
}

function joined(all: readonly PublishedMonthRow[], own: readonly PublishedMonthRow[]): PublishedMonthRow[] {
  const contributing = new Map(own.map((row) => [row.month, row.contributing]));
  return all.map(({ month }) => ({ month, contributing: contributing.get(month) ?? null }));
}

function codesIn(documents: readonly BriefingDocument[]): { code: string; name: string; theme: string; directions: ReturnType<typeof directionsOf> }[] {
  const found = new Map<string, { code: string; name: string; theme: string; directions: ReturnType<typeof directionsOf> }>();
  for (const document of documents) {
    for (const code of codesOf(document)) {
      found.set(code, { code, name: labelOf(document, code) ?? code, theme: themeOf(document, code)?.code ?? code, directions: directionsOf(document, code) });
    }
  }
  return [...found.values()];
}

/** Quoted where RFC 4180 asks for it; a leading sign is held back, since a spreadsheet would take it for a formula. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
