import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database';
import { keptKinds, type RetentionRule } from './retention.response';

/** The rules by which things are kept and removed. */
@Injectable()
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  /** The rule in force for each kind, in the order of an entry's life. */
  async inForce(today: string): Promise<RetentionRule[]> {
    return this.database.rows<RetentionRule>(
      `SELECT DISTINCT ON (array_position($2::text[], kind)) kind, keep_days AS "keepDays", reason, from_day::text AS since, review_on::text AS "reviewOn"
         FROM retention_rule WHERE from_day <= greatest($1::date, current_date) ORDER BY array_position($2::text[], kind), from_day DESC`,
      [today, keptKinds],
    );
  }
}
