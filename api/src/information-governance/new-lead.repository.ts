import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { NewLeadFacts } from './new-lead.policy';

export interface NewLeadRow extends NewLeadFacts {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly team: string | null;
  readonly askerGivenName: string;
  readonly askerFamilyName: string;
  readonly askedOn: string;
}

/** Who is to become an information-governance lead, as the database shows it to whoever may agree, and to nobody else. */
@Injectable()
export class NewLeadRepository {
  constructor(private readonly database: Database) {}

  async list(): Promise<NewLeadRow[]> {
    return this.database.rows<NewLeadRow>(
      `SELECT id, person_id AS "personId", given_name AS "givenName", family_name AS "familyName", job_title AS "jobTitle", team, is_in AS "isIn", asked_by AS "askedBy",
              asker_given_name AS "askerGivenName", asker_family_name AS "askerFamilyName", asked_on::text AS "askedOn" FROM app.leads_asked()`, []);
  }

  /** Null where it is done; `absent` or `not-in` where it is not. */
  async agree(id: string): Promise<string | null> {
    return (await this.database.rows<{ said: string | null }>('SELECT app.agree_to_lead($1) AS said', [id]))[0]?.said ?? null;
  }

  async refuse(id: string): Promise<string | null> {
    return (await this.database.rows<{ said: string | null }>('SELECT app.refuse_lead($1) AS said', [id]))[0]?.said ?? null;
  }
}
