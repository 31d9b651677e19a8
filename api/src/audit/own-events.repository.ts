import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { AuditedAction } from './audit-actions';

export interface OwnEventRow {
  readonly on: string;
  /** null where it was done from the account itself */
  readonly by: string | null;
  readonly action: AuditedAction;
  /** which role was given or taken back */
  readonly role: 'educator' | 'administrator' | 'governance' | null;
}

const MOST = 50;

/** What was done to somebody's account, as the database shows it to them. */
@Injectable()
export class OwnEventsRepository {
  constructor(private readonly database: Database) {}

  /** From newest to oldest, at most 50, with the names of others who did it. */
  async list(staffId: string): Promise<OwnEventRow[]> {
    return this.database.rows<OwnEventRow>(
      `SELECT (e.happened_at AT TIME ZONE 'Europe/London')::date::text AS "on", e.action,
              CASE WHEN e.action LIKE 'role-%-by-group' THEN g.provider_name WHEN e.actor_id IS NULL THEN 'Afterword' WHEN e.actor_id <> e.subject_id THEN n.given_name || ' ' || n.family_name END AS by, replace(g.role, '-asked', '') AS role
         FROM administration_event e LEFT JOIN app.names_of_who_acted() n ON n.id = e.actor_id LEFT JOIN role_grant g ON g.id = e.about_id
        WHERE e.subject_id = $1 ORDER BY e.happened_at DESC, e.id DESC LIMIT ${MOST}`,
      [staffId],
    );
  }
}
