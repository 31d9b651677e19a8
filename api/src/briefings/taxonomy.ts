import { Injectable } from '@nestjs/common';
import { codesOf, directionsOf, labelOf, themeOf, type BegunFrom, type Direction, type EntryContent } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import { type BriefingRow, BriefingRepository } from './briefing.repository';
import type { ReadMark } from './sealed-marks';

const KEPT_MS = 60_000;

/** What was ever published that an entry can point to: nothing leaves it when a briefing is retired or gets a newer version. */
export interface Published {
  /** the directions of each theme and behaviour */
  readonly directions: ReadonlyMap<string, readonly Direction[]>;
  /** what each of them is called, as the newest version that has it calls it */
  readonly names: ReadonlyMap<string, string>;
  /** the theme that each of them is or stands under */
  readonly themes: ReadonlyMap<string, string>;
  /** the title of each version, by `versionKey` */
  readonly titles: ReadonlyMap<string, string>;
  /** each question of each version, by `questionKey` */
  readonly questions: ReadonlyMap<string, { readonly title: string; readonly text: string }>;
}

/** Which themes and behaviours can be tagged, and which questions written from, over all published versions. */
@Injectable()
export class Taxonomy {
  private kept: { readonly published: Published; readonly until: number } | null = null;

  constructor(
    private readonly briefings: BriefingRepository,
    private readonly clock: Clock,
  ) {}

  /** Briefings change rarely, so they are read once a minute at most. */
  async published(): Promise<Published> {
    return this.kept && this.kept.until > this.clock.now().getTime() ? this.kept.published : this.readAnew();
  }

  /** The same for an entry: read anew when it points to something that is not known here, which another process may have published just now. */
  async knowing({ tags, begunFrom }: Pick<EntryContent, 'tags' | 'begunFrom'>): Promise<Published> {
    const published = await this.published();
    const known = tags.every(({ code }) => published.directions.has(code)) && (begunFrom === null || published.questions.has(questionKey(begunFrom)));
    return known ? published : this.readAnew();
  }

  /** The same as it stands now. */
  async readAnew(): Promise<Published> {
    const published = publishedIn(await this.briefings.all());
    this.kept = { published, until: this.clock.now().getTime() + KEPT_MS };
    return published;
  }
}

/** Names a version among all that were published. */
export function versionKey({ briefing, version }: ReadMark): string {
  return `${briefing} ${version}`;
}

/** Names a question of a version among all that were published. */
export function questionKey({ briefing, version, question }: BegunFrom): string {
  return `${briefing} ${version} ${question}`;
}

function publishedIn(rows: readonly BriefingRow[]): Published {
  const codes = rows.flatMap(({ document }) => codesOf(document).map((code) => ({ document, code })));
  return {
    directions: new Map(codes.map(({ document, code }) => [code, directionsOf(document, code)])),
    names: new Map(codes.map(({ document, code }) => [code, labelOf(document, code) ?? code])),
    themes: new Map(codes.map(({ document, code }) => [code, themeOf(document, code)?.code ?? code])),
    titles: new Map(rows.map(({ document: { code, version, title } }) => [versionKey({ briefing: code, version }), title])),
    questions: new Map(
      rows.flatMap(({ document: { code, version, title, questions } }) =>
        questions.map(({ code: question, text }) => [questionKey({ briefing: code, version, question }), { title, text }]),
      ),
    ),
  };
}
