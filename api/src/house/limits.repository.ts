import { Injectable } from '@nestjs/common';
import type { StaffGroup } from '@afterword/journal';
import { Database } from '../platform/database';
import type { LimitsRequest } from './limits.dto';
import type { LimitsVersion } from './limits.response';

export type LimitsRow = Omit<LimitsVersion, 'mayBeOutOfDate'>;

/** The limits of confidentiality in their versions, who has read them for themselves, and the weeks between sessions. */
@Injectable()
export class LimitsRepository {
  constructor(private readonly database: Database) {}

  async newest(): Promise<LimitsRow | null> {
    const rows = await this.database.rows<LimitsRow>(
      `SELECT version, points, signed_by AS "signedBy", signed_as AS "signedAs", signed_on::text AS "signedOn", review_on::text AS "reviewOn"
         FROM limits_version ORDER BY version DESC LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  /** The version that somebody says they have read; 0 for none. */
  async readBy(staffId: string): Promise<number> {
    const rows = await this.database.rows<{ version: number }>('SELECT version FROM limits_reading WHERE staff_id = $1', [staffId]);
    return rows[0]?.version ?? 0;
  }

  async markRead(staffId: string, version: number): Promise<void> {
    await this.database.touched(
      'INSERT INTO limits_reading (staff_id, version) VALUES ($1, $2) ON CONFLICT (staff_id) DO UPDATE SET version = greatest(limits_reading.version, excluded.version)',
      [staffId, version],
    );
  }

  /** False where somebody else published that version first. */
  async publish(version: number, { points, signedBy, signedAs, reviewOn }: LimitsRequest, on: string, by: string): Promise<boolean> {
    return (await this.database.touched(
      `INSERT INTO limits_version (version, points, signed_by, signed_as, signed_on, review_on, published_by) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [version, JSON.stringify(points), signedBy, signedAs, on, reviewOn, by],
    )) > 0;
  }

  async weeks(): Promise<{ readonly staffGroup: StaffGroup; readonly weeks: number }[]> {
    return this.database.rows('SELECT staff_group AS "staffGroup", weeks FROM cover_weeks');
  }

  async weeksRevision(): Promise<number> {
    return (await this.database.rows<{ revision: number }>('SELECT cover_revision AS revision FROM organisation'))[0]?.revision ?? 0;
  }

  /** Whether the revision was still the stored one. */
  async setWeeks(revision: number, weeks: readonly { readonly staffGroup: StaffGroup; readonly weeks: number }[], reviewOn: string): Promise<boolean> {
    if ((await this.database.touched('UPDATE organisation SET cover_revision = cover_revision + 1 WHERE cover_revision = $1', [revision])) === 0) return false;
    await this.database.touched(
      `INSERT INTO cover_weeks (staff_group, weeks, review_on) SELECT w.staff_group, w.weeks, $3 FROM unnest($1::text[], $2::integer[]) AS w (staff_group, weeks)
       ON CONFLICT (staff_group) DO UPDATE SET weeks = excluded.weeks, review_on = excluded.review_on`,
      [weeks.map(({ staffGroup }) => staffGroup), weeks.map((each) => each.weeks), reviewOn],
    );
    return true;
  }
}
