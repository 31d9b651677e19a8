import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { SignInRule } from './sign-in-rule.dto';

/** The one row that says how people sign in. */
@Injectable()
export class SignInRuleRepository {
  constructor(private readonly database: Database) {}

  async find(): Promise<SignInRule> {
    const rows = await this.database.rows<SignInRule>(
      `SELECT lasts_hours AS "lastsHours", idle_minutes_shared AS "idleMinutesShared", idle_minutes_own AS "idleMinutesOwn",
              second_factor_for AS "secondFactorFor", passwords_for AS "passwordsFor" FROM sign_in_rule`,
    );
    if (!rows[0]) throw new Error('There is no rule for sign-ins.');
    return rows[0];
  }

  /** Refused by the database for whoever is no administrator. */
  async change({ lastsHours, idleMinutesShared, idleMinutesOwn, secondFactorFor, passwordsFor }: SignInRule): Promise<void> {
    await this.database.rows('SELECT app.change_sign_in_rule($1, $2, $3, $4, $5)', [lastsHours, idleMinutesShared, idleMinutesOwn, secondFactorFor, passwordsFor]);
  }
}
