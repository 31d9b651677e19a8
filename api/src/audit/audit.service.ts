import { Injectable } from '@nestjs/common';
import { csvLine, limits } from '@afterword/journal';
import { demand, type Actor } from '../platform/authorization';
import { actionsByKind, actionWords, auditedActions, roleWords } from './audit-actions';
import type { AuditFilterQuery, AuditListQuery } from './audit.dto';
import { ruleChangeWords } from './rule-change-words';
import { permittedOnAudit } from './audit.policy';
import { type AuditPlace, AuditRepository, type AuditRow } from './audit.repository';
import type { AuditedEvent, AuditPageResponse } from './audit.response';

/** Stands for whoever runs Afterword, who is nobody here. */
const AFTERWORD = { id: '00000000-0000-0000-0000-000000000000', givenName: 'Afterword', familyName: '' } as const;
/** A file holds so many lines at most, the newest; narrow it to get at older ones. */
const MOST_LINES = 10_000;

/** Shows administrators who changed what. Nothing here is of anybody's writing, sharing or reading. */
@Injectable()
export class AuditService {
  constructor(private readonly audit: AuditRepository) {}

  async page(actor: Actor, query: AuditListQuery): Promise<AuditPageResponse> {
    demand(permittedOnAudit(actor), 'read');
    const rows = await this.rows(query, placeOf(query.cursor), limits.page + 1);
    const shown = rows.slice(0, limits.page);
    const last = shown.at(-1);
    return { events: shown.map(eventOf), next: rows.length > limits.page && last ? `${last.moment}.${last.id}` : null };
  }

  /** The same as a file, newest first. */
  async csv(actor: Actor, query: AuditFilterQuery): Promise<string> {
    demand(permittedOnAudit(actor), 'read');
    const events = (await this.rows(query, null, MOST_LINES)).map(eventOf);
    const lines = events.map(({ happenedAt, by, words, to, about, day }) => [happenedAt, nameOf(by), words, to ? nameOf(to) : '', about ?? '', day ?? '']);
    return [['When', 'Who', 'What', 'To whom', 'About', 'Day set'], ...lines].map(csvLine).join('');
  }

  private async rows({ kind, person }: AuditFilterQuery, from: AuditPlace | null, count: number): Promise<AuditRow[]> {
    return this.audit.page(kind ? actionsByKind[kind] : auditedActions, person ?? null, from, count);
  }
}

function eventOf(row: AuditRow): AuditedEvent {
  return {
    id: row.id,
    happenedAt: row.happenedAt,
    action: row.action,
    words: actionWords[row.action],
    by: row.actorId === null ? AFTERWORD : { id: row.actorId, givenName: row.actorGivenName ?? '', familyName: row.actorFamilyName ?? '' },
    to: row.subjectId === null || row.subjectId === row.actorId
      ? null
      : { id: row.subjectId, givenName: row.subjectGivenName ?? '', familyName: row.subjectFamilyName ?? '' },
    about: aboutOf(row),
    day: row.day,
  };
}

function aboutOf({ role, provider, group, change, supervisorGivenName, supervisorFamilyName, directory, part }: AuditRow): string | null {
  if (directory !== null) return directory;
  if (role !== null) return provider === null ? roleWords[role] : `${roleWords[role]}, by ${provider}, group “${group}”`;
  if (change !== null) return ruleChangeWords(change);
  if (part !== null) return `“${part}”`;
  return supervisorGivenName === null ? null : `with ${supervisorGivenName} ${supervisorFamilyName}`;
}

function placeOf(cursor: string | undefined): AuditPlace | null {
  const [moment = '', id = ''] = (cursor ?? '').split('.');
  return cursor === undefined ? null : { moment, id };
}

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }): string => `${givenName} ${familyName}`.trim();
