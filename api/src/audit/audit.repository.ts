import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import type { RuleChange } from './administration-events.repository';
import type { AuditedAction } from './audit-actions';

export interface AuditPlace {
  /** microseconds since 1970, as PostgreSQL counts them */
  readonly moment: string;
  readonly id: string;
}

export interface AuditRow extends AuditPlace {
  readonly happenedAt: string;
  readonly action: AuditedAction;
  /** null of what whoever runs the server did, who is nobody here */
  readonly actorId: string | null;
  readonly subjectId: string | null;
  readonly day: string | null;
  /** of a setting: its fields as they were and as they became */
  readonly change: RuleChange | null;
  readonly actorGivenName: string | null;
  readonly actorFamilyName: string | null;
  readonly subjectGivenName: string | null;
  readonly subjectFamilyName: string | null;
  /** which role was given or taken back */
  readonly role: 'educator' | 'administrator' | 'governance' | null;
  /** by which of the organisation's sign-ins it came, and its group; null where a person gave it */
  readonly provider: string | null;
  readonly group: string | null;
  /** with whom a supervision was arranged */
  readonly supervisorGivenName: string | null;
  readonly supervisorFamilyName: string | null;
  /** of which directory a token was made or ended */
  readonly directory: string | null;
  /** the name by now of the ward, team, service line or signpost that it was about */
  readonly part: string | null;
}

/** What administrators did, as the database shows it to whoever asks. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** From newest to oldest, with names; narrowed to these actions and to one person, who did it or had it done. */
  async page(actions: readonly AuditedAction[], personId: string | null, from: AuditPlace | null, count: number): Promise<AuditRow[]> {
    return this.database.rows<AuditRow>(
      `WITH page AS (
         SELECT e.* FROM administration_event e
          WHERE e.action = ANY ($1::text[]) AND ($2::uuid IS NULL OR $2 IN (e.actor_id, e.subject_id))
            AND ($3::bigint IS NULL OR (e.happened_at, e.id) < (timestamptz 'epoch' + $3::bigint * interval '1 microsecond', $4::uuid))
          ORDER BY e.happened_at DESC, e.id DESC LIMIT $5),
       supervised AS (SELECT * FROM app.audited_supervisors(ARRAY(SELECT about_id FROM page WHERE about_id IS NOT NULL))),
       named AS (SELECT * FROM app.names_of_staff(ARRAY(
         SELECT actor_id FROM page UNION SELECT subject_id FROM page WHERE subject_id IS NOT NULL UNION SELECT supervisor_id FROM supervised
           UNION SELECT about_id FROM page WHERE action LIKE 'directory-token-%')))
       SELECT p.id, (extract(epoch FROM p.happened_at) * 1000000)::bigint::text AS moment,
              to_char(p.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "happenedAt", p.action, p.actor_id AS "actorId",
              p.subject_id AS "subjectId", p.day::text, p.change, a.given_name AS "actorGivenName", a.family_name AS "actorFamilyName",
              s.given_name AS "subjectGivenName", s.family_name AS "subjectFamilyName",
              replace(g.role, '-asked', '') AS role, g.provider_name AS provider, g.provider_group AS group, w.given_name AS "supervisorGivenName", w.family_name AS "supervisorFamilyName",
              d.family_name AS directory, coalesce(t.name, l.name, u.name) AS part
         FROM page p LEFT JOIN named a ON a.id = p.actor_id LEFT JOIN named s ON s.id = p.subject_id
         LEFT JOIN role_grant g ON g.id = p.about_id LEFT JOIN supervised v ON v.id = p.about_id LEFT JOIN named w ON w.id = v.supervisor_id
         LEFT JOIN named d ON d.id = p.about_id AND p.action LIKE 'directory-token-%'
         LEFT JOIN team t ON t.id = p.about_id LEFT JOIN service_line l ON l.id = p.about_id LEFT JOIN signpost u ON u.code = p.about_id::text
        ORDER BY p.happened_at DESC, p.id DESC`,
      [actions, personId, from?.moment ?? null, from?.id ?? null, count],
    );
  }
}
