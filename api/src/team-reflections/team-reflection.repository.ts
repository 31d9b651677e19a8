import { Injectable } from '@nestjs/common';
import type { BriefingDocument } from '@afterword/journal';
import { Database } from '../platform/database';
import type { Setting } from './team-reflection.dto';

export interface TeamReflectionRow {
  readonly id: string;
  readonly briefing: string;
  readonly question: string;
  readonly setting: Setting;
  readonly themes: string[];
  readonly change: string;
  readonly people: number;
  readonly recordedOn: string;
  readonly recordedBy: string;
  readonly position: number;
}

export interface ReflectionPlace {
  readonly day: string;
  readonly position: number;
  readonly id: string;
}

const SELECT = `SELECT id, briefing_code AS briefing, question, setting, themes, change, people, recorded_on::text AS "recordedOn",
       recorded_by AS "recordedBy", position FROM team_reflection`;

/** Team reflections as stored: for everyone here to read. */
@Injectable()
export class TeamReflectionRepository {
  constructor(private readonly database: Database) {}

  /** The newest version of a briefing. */
  async briefing(code: string): Promise<BriefingDocument | null> {
    const rows = await this.database.rows<{ document: BriefingDocument }>('SELECT document FROM briefing WHERE code = $1 ORDER BY version DESC LIMIT 1', [code]);
    return rows[0]?.document ?? null;
  }

  async find(id: string): Promise<TeamReflectionRow | null> {
    const rows = await this.database.rows<TeamReflectionRow>(`${SELECT} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The newest first. */
  async page(briefing: string | null, from: ReflectionPlace | null, count: number): Promise<TeamReflectionRow[]> {
    return this.database.rows<TeamReflectionRow>(
      `${SELECT} WHERE ($1::text IS NULL OR briefing_code = $1) AND ($2::date IS NULL OR (recorded_on, position, id) < ($2::date, $3, $4::uuid))
        ORDER BY recorded_on DESC, position DESC, id DESC LIMIT $5`,
      [briefing, from?.day ?? null, from?.position ?? 0, from?.id ?? null, count],
    );
  }

  /** Keeps one; false when the id is taken. */
  async record(row: Omit<TeamReflectionRow, 'position'>, version: number): Promise<boolean> {
    const kept = await this.database.touched(
      `INSERT INTO team_reflection (id, briefing_code, briefing_version, question, setting, themes, change, people, recorded_on, recorded_by, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, coalesce(max(t.position), 0) + 1 FROM team_reflection t
       ON CONFLICT (id) DO NOTHING`,
      [row.id, row.briefing, version, row.question, row.setting, row.themes, row.change, row.people, row.recordedOn, row.recordedBy],
    );
    return kept === 1;
  }

  async takeBack(id: string): Promise<void> {
    await this.database.touched('DELETE FROM team_reflection WHERE id = $1', [id]);
  }
}
