import { Injectable } from '@nestjs/common';
import { codesOf } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { NotFound } from '../platform/problems';
import { permittedOnBriefing } from './briefing.policy';
import { type BriefingVersionRow, BriefingRepository, type ReaderRow } from './briefing.repository';
import type { BriefingListResponse, BriefingReadingResponse, BriefingResponse } from './briefing.response';
import { ReadMarks } from './read-marks.service';
import { isMarked, type ReadMark } from './sealed-marks';
import { Taxonomy } from './taxonomy';

/** What was published, as one person finds it: what is for them, what they have not marked as read, and what it said before. */
@Injectable()
export class BriefingService {
  constructor(
    private readonly briefings: BriefingRepository,
    private readonly readMarks: ReadMarks,
    private readonly taxonomy: Taxonomy,
  ) {}

  /** The briefings in force, then what was published before, and the names of whatever stands in neither any more. */
  async list(actor: Actor): Promise<BriefingListResponse> {
    const reader = await this.briefings.reader(actor.id);
    const rows = await this.briefings.versions(reader.teamId);
    const marks = await this.readMarks.of(actor);
    const { directions, names, themes } = await this.taxonomy.published();
    const inForce = rows.flatMap((row) => (row.document ? [{ ...row.document, ...asFound(row, marks) }] : []));
    const named = new Set(inForce.flatMap(codesOf));
    return {
      audience: audienceOf(reader),
      briefings: inForce,
      earlier: rows.filter(({ document }) => !document).map(({ code, version, title, publishedOn, retiredOn, questions }) => ({ code, version, title, publishedOn, retiredOn, questions })),
      names: [...names].filter(([code]) => !named.has(code)).map(([code, name]) => ({ code, name, theme: themes.get(code) ?? code, directions: [...(directions.get(code) ?? [])] })),
    };
  }

  /** One version, or the newest, with the one before it. Throws NotFound where it was never published. */
  async read(actor: Actor, code: string, version: number | null): Promise<BriefingReadingResponse> {
    const reader = await this.briefings.reader(actor.id);
    const rows = await this.briefings.versionsOf(code, version, reader.teamId);
    const row = version === null ? rows[0] : rows.find((each) => each.version === version);
    if (!row?.document) throw new NotFound();
    const before = rows.find((each) => each.version === row.version - 1);
    return {
      audience: audienceOf(reader),
      briefing: { ...row.document, ...asFound(row, await this.readMarks.of(actor)) },
      before: before?.document ? { ...before.document, publishedOn: before.publishedOn } : null,
      versions: rows.map((each) => ({ version: each.version, publishedOn: each.publishedOn })),
      retiredOn: row.retiredOn,
      can: [...permittedOnBriefing(actor, row)],
    };
  }

  async markAsRead(actor: Actor, code: string, version: number): Promise<void> {
    await this.readMarks.put(actor, await this.published(code, version));
  }

  async markAsNotRead(actor: Actor, code: string, version: number): Promise<void> {
    await this.readMarks.take(actor, await this.published(code, version));
  }

  private async published(briefing: string, version: number): Promise<ReadMark> {
    if (!(await this.briefings.isPublished(briefing, version))) throw new NotFound();
    return { briefing, version };
  }
}

function asFound({ code, version, publishedOn, forMe }: BriefingVersionRow, marks: readonly ReadMark[]): Pick<BriefingResponse, 'publishedOn' | 'forMe' | 'isNew'> {
  return { publishedOn, forMe, isNew: !isMarked(marks, { briefing: code, version }) };
}

function audienceOf({ nonClinical }: ReaderRow): 'all' | 'non-clinical' {
  return nonClinical ? 'non-clinical' : 'all';
}
