import { Injectable } from '@nestjs/common';
import { peopleLimits } from '@afterword/journal';
import { AdministrationEvents } from '../audit';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { hashOfToken, newToken } from '../platform/tokens/token';
import type { ImportLinksRequest } from './people-import.dto';
import { PeopleImportRepository } from './people-import.repository';
import type { ImportLinksResponse } from './people-import.response';

const DAY_MS = 86_400_000;
// Each takes a lock of its own for as long as the request lasts, and a server has room for some thousands.
const AT_ONCE = 200;

/** The links of those whom an import brought in. Only for who has no password: there is nothing to read yet, and it takes one administrator. */
@Injectable()
export class ImportLinksService {
  constructor(
    private readonly imports: PeopleImportRepository,
    private readonly events: AdministrationEvents,
    private readonly clock: Clock,
  ) {}

  async make(actor: Actor, importId: string, { after }: ImportLinksRequest): Promise<ImportLinksResponse> {
    if ((await this.imports.imports(importId, 1)).length === 0) throw new NotFound();
    const invited = await this.imports.invited(importId, after ?? null, AT_ONCE + 1);
    const until = new Date(this.clock.now().getTime() + peopleLimits.inviteDays * DAY_MS);
    const links = invited.slice(0, AT_ONCE).map((person) => ({ ...person, token: newToken() }));
    const made = await this.imports.makeLinks(links.map(({ id, token }) => ({ id, hash: hashOfToken(token) })), until);
    await this.events.noteAll([...made].map((subjectId) => ({ actorId: actor.id, action: 'person-invited', subjectId, aboutId: importId })));
    return {
      links: links.filter(({ id }) => made.has(id)).map(({ givenName, familyName, email, token }) => ({ givenName, familyName, email, token })),
      worksUntil: until.toISOString().slice(0, 10), next: invited.length > AT_ONCE ? (links.at(-1)?.id ?? null) : null,
    };
  }
}
