import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { staffGroups } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import { refusalFor } from './scim.errors';
import { patched, wholePerson } from './scim-body';
import { everybody, pageOf, wantedBy } from './scim-filter';
import { type Directory, ScimRepository, type ScimRow } from './scim.repository';
import { personOf, type ScimPerson } from './scim-user';

const MOST = 200;
/** how often a change is made anew when somebody else came between the reading and the writing */
const TRIES = 3;

/** People as a directory brings them in, keeps them up and lets them go. It gives no role, no link and no password, and sees no word of anybody's. */
@Injectable()
export class ScimService {
  constructor(
    private readonly scim: ScimRepository,
    private readonly clock: Clock,
  ) {}

  async list(directory: Directory, query: Readonly<Record<string, unknown>>): Promise<{ readonly people: readonly ScimRow[]; readonly total: number; readonly start: number }> {
    const { start, count } = pageOf(query['startIndex'], query['count'], MOST);
    return { ...(await this.scim.people(directory, wantedBy(query['filter']), start - 1, count)), start };
  }

  async find(directory: Directory, id: string): Promise<ScimRow> {
    const found = (await this.scim.people(directory, { ...everybody, id }, 0, 1)).people[0];
    if (!found) throw refusalFor('absent');
    return found;
  }

  async bringIn(directory: Directory, body: unknown): Promise<ScimRow> {
    const [id, person] = [randomUUID(), wholePerson(body, null)];
    const reason = await this.scim.bringIn(directory, this.clock.now(), id, person, groupNamed(person.title));
    if (reason !== null) throw refusalFor(reason);
    return this.find(directory, id);
  }

  async replace(directory: Directory, id: string, body: unknown, seen: number | null): Promise<ScimRow> {
    return this.change(directory, id, seen, (before) => wholePerson(body, before));
  }

  async patch(directory: Directory, id: string, body: unknown, seen: number | null): Promise<ScimRow> {
    return this.change(directory, id, seen, (before) => patched(body, before));
  }

  /** Suspends them. What they wrote, shared and promised stays as it is. */
  async remove(directory: Directory, id: string, seen: number | null): Promise<void> {
    if (seen !== null && (await this.find(directory, id)).revision !== seen) throw refusalFor('stale');
    const reason = await this.scim.remove(directory, this.clock.now(), id);
    if (reason !== null) throw refusalFor(reason);
  }

  private async change(directory: Directory, id: string, seen: number | null, become: (before: ScimPerson) => ScimPerson): Promise<ScimRow> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await this.find(directory, id);
      if (seen !== null && before.revision !== seen) throw refusalFor('stale');
      const person = become(personOf(before));
      const reason = await this.scim.change(directory, this.clock.now(), id, before.revision, person, groupNamed(person.title));
      if (reason === null) return this.find(directory, id);
      if (reason !== 'stale' || seen !== null || attempt >= TRIES) throw refusalFor(reason);
    }
  }
}

/** The staff group that a title names outright. */
function groupNamed(title: string | null): string | null {
  return staffGroups.find(({ code, name }) => [code as string, name.toLowerCase()].includes(title?.toLowerCase() ?? ''))?.code ?? null;
}
