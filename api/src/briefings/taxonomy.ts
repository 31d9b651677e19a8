import { Injectable } from '@nestjs/common';
import { codesOf, directionsOf, labelOf, type Direction } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import { BriefingRepository } from './briefing.repository';

const KEPT_MS = 60_000;

/** Which themes and behaviours can be tagged, and in which directions, over all published versions. */
@Injectable()
export class Taxonomy {
  private kept: { readonly directions: ReadonlyMap<string, readonly Direction[]>; readonly until: number } | null = null;

  constructor(
    private readonly briefings: BriefingRepository,
    private readonly clock: Clock,
  ) {}

  /** The directions of each code; briefings change rarely, so this is read once a minute at most. */
  async directions(): Promise<ReadonlyMap<string, readonly Direction[]>> {
    const now = this.clock.now().getTime();
    if (this.kept && this.kept.until > now) return this.kept.directions;
    const rows = await this.briefings.all();
    const directions = new Map(rows.flatMap(({ document }) => codesOf(document).map((code) => [code, directionsOf(document, code)] as const)));
    this.kept = { directions, until: now + KEPT_MS };
    return directions;
  }

  /** What each code is called: as the newest version that has it calls it. */
  async names(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.briefings.all();
    return new Map(rows.flatMap(({ document }) => codesOf(document).map((code) => [code, labelOf(document, code) ?? code] as const)));
  }
}
