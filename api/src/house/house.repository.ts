import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../platform/database';
import type { LineMove, LineName } from './house.response';

export interface LineRow {
  readonly id: string;
  readonly name: string;
  readonly teams: number;
  /** how many stand in it today or from a later day on, and are open */
  readonly held: number;
  readonly closedOn: string | null;
  readonly revision: number;
}

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ward' | 'non-clinical';
  readonly line: LineName | null;
  readonly move: LineMove | null;
  readonly people: number;
  readonly closedOn: string | null;
  readonly revision: number;
}

/** Where a team stands from now on: in a line, or from a day on with the one in which it stands until then. */
export interface Placement {
  readonly lineId: string | null;
  readonly before: string | null;
  readonly from: string | null;
}

const IN_LINE_TODAY = 'CASE WHEN t.line_from > $1 THEN t.line_before ELSE t.service_line_id END';
const NAMED = (alias: string): string => `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;

/** The house and its parts. Everyone may read them; the database lets administrators alone write. */
@Injectable()
export class HouseRepository {
  constructor(private readonly database: Database) {}

  async organisation(): Promise<{ readonly name: string; readonly revision: number }> {
    return (await this.database.rows<{ name: string; revision: number }>('SELECT name, revision FROM organisation'))[0] ?? { name: '', revision: 0 };
  }

  /** Whether the revision was still the stored one. */
  async rename(name: string, revision: number): Promise<boolean> {
    return (await this.database.touched('UPDATE organisation SET name = $1, revision = revision + 1 WHERE revision = $2', [name, revision])) > 0;
  }

  async lines(today: string, id: string | null = null): Promise<LineRow[]> {
    return this.database.rows<LineRow>(
      `SELECT l.id, l.name, l.closed_on::text AS "closedOn", l.revision,
              count(t.id) FILTER (WHERE t.closed_on IS NULL AND l.id = ${IN_LINE_TODAY})::integer AS teams, count(t.id) FILTER (WHERE t.closed_on IS NULL)::integer AS held
         FROM service_line l LEFT JOIN team t ON l.id IN (t.service_line_id, ${IN_LINE_TODAY})
        WHERE $2::uuid IS NULL OR l.id = $2 GROUP BY l.id ORDER BY l.closed_on IS NOT NULL, lower(l.name), l.id`,
      [today, id],
    );
  }

  async teams(today: string, id: string | null = null): Promise<TeamRow[]> {
    return this.database.rows<TeamRow>(
      `SELECT t.id, t.name, t.kind, t.closed_on::text AS "closedOn", t.revision, ${NAMED('l')} AS line,
              CASE WHEN t.line_from > $1 THEN jsonb_build_object('from', t.line_from, 'line', ${NAMED('n')}) END AS move,
              (SELECT count(*)::integer FROM staff_member s WHERE s.team_id = t.id AND s.left_on IS NULL) AS people
         FROM team t LEFT JOIN service_line l ON l.id = ${IN_LINE_TODAY} LEFT JOIN service_line n ON n.id = t.service_line_id
        WHERE $2::uuid IS NULL OR t.id = $2 ORDER BY t.closed_on IS NOT NULL, t.kind DESC, lower(t.name), t.id`,
      [today, id],
    );
  }

  /** Whether it came of it; false where the id names one already. Throws NameTaken. */
  async addLine(id: string, name: string): Promise<boolean> {
    return named(() => this.database.touched('INSERT INTO service_line (id, name) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [id, name]));
  }

  async addTeam(id: string, name: string, kind: string, lineId: string | null): Promise<boolean> {
    return named(() => this.database.touched('INSERT INTO team (id, name, kind, service_line_id) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING', [id, name, kind, lineId]));
  }

  async changeLine(id: string, revision: number, name: string): Promise<boolean> {
    return named(() => this.database.touched('UPDATE service_line SET name = $3, revision = revision + 1 WHERE id = $1 AND revision = $2', [id, revision, name]));
  }

  /** Renames, and moves where a placement is given. Whether the revision was still the stored one. */
  async changeTeam(id: string, revision: number, name: string, placement: Placement | null): Promise<boolean> {
    return named(() => this.database.touched(
      `UPDATE team SET name = $3, revision = revision + 1, service_line_id = CASE WHEN $4 THEN $5::uuid ELSE service_line_id END,
              line_before = CASE WHEN $4 THEN $6::uuid ELSE line_before END, line_from = CASE WHEN $4 THEN $7::date ELSE line_from END
        WHERE id = $1 AND revision = $2`,
      [id, revision, name, placement !== null, placement?.lineId ?? null, placement?.before ?? null, placement?.from ?? null],
    ));
  }

  async closeLine(id: string, on: string | null): Promise<void> {
    await this.database.touched('UPDATE service_line SET closed_on = $2, revision = revision + 1 WHERE id = $1', [id, on]);
  }

  async closeTeam(id: string, on: string | null): Promise<void> {
    await this.database.touched('UPDATE team SET closed_on = $2, revision = revision + 1 WHERE id = $1', [id, on]);
  }

  /** Whether another part of the same kind has this name, in whatever letters. */
  async isTaken(table: 'team' | 'service_line', id: string, name: string): Promise<boolean> {
    return (await this.database.rows(`SELECT FROM ${table} WHERE lower(name) = lower($2) AND id <> $1`, [id, name])).length > 0;
  }
}

/** Two administrators gave the same name in the same moment. */
export class NameTaken extends Error {}

async function named(work: () => Promise<number>): Promise<boolean> {
  try {
    return (await work()) > 0;
  } catch (error) {
    throw sqlState(error) === '23505' ? new NameTaken() : error;
  }
}
