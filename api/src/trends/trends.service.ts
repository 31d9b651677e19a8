import { Injectable } from '@nestjs/common';
import { codesOf, directionsOf, HIDDEN_MARK, HIDDEN_SENTENCE, labelOf, themeOf, type BriefingDocument } from '@afterword/journal';
import { TrendsRepository } from './trends.repository';
import type { TrendsQuery, TrendsResponse } from './trends.response';

/** Published figures, as a page and as a file. Everything said here is made from published figures only. */
@Injectable()
export class TrendsService {
  constructor(private readonly trends: TrendsRepository) {}

  async read({ from = '2000-01', to = '2099-12' }: TrendsQuery): Promise<TrendsResponse> {
    const months = await this.trends.months(from, to);
    const figures = await this.trends.figures(from, to);
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
      hidden: HIDDEN_SENTENCE,
    };
  }

  /** The same figures as RFC 4180 text, with the sentence for `*` on a line of its own. */
  async csv(query: TrendsQuery): Promise<string> {
    const { months, contributing, lines, codes, hidden } = await this.read(query);
    const names = new Map(codes.map(({ code, name }) => [code, name]));
    const shown = (people: number | null): string => (people === null ? HIDDEN_MARK : String(people));
    const rows = [
      ['code', 'theme or behaviour', 'direction', ...months],
      ['', 'people who chose to be counted', '', ...contributing.map(shown)],
      ...lines.map((line) => [line.code, names.get(line.code) ?? '', line.direction, ...line.people.map(shown)]),
      [`* ${hidden} Each person counts once a month; figures are rounded to the nearest 5.`],
    ];
    return `${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
  }
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
