import { Injectable } from '@nestjs/common';
import { directoryLimits } from '@afterword/journal';
import { AdministrationEvents } from '../audit';
import { NewAdministrators } from '../identity';
import { type Actor, demand } from '../platform/authorization';
import { NotFound, NotPermitted, Refusal } from '../platform/problems';
import { hashOfToken, newToken } from '../platform/tokens/token';
import type { DirectoryTokenRequest } from './directory-token.dto';
import { permittedOnDirectoryToken } from './directory-token.policy';
import { DirectoryTokenRepository, type DirectoryTokenRow } from './directory-token.repository';
import type { DirectoryToken, DirectoryTokenListResponse, MadeDirectoryTokenResponse } from './directory-token.response';

class NotYet extends NotPermitted {
  constructor() {
    super('You became an administrator less than a week ago. Until a week has passed you make no token. Another administrator can.');
  }
}

/** The tokens with which directories bring people in. */
@Injectable()
export class DirectoryTokenService {
  constructor(
    private readonly tokens: DirectoryTokenRepository,
    private readonly newAdministrators: NewAdministrators,
    private readonly events: AdministrationEvents,
  ) {}

  async list(actor: Actor): Promise<DirectoryTokenListResponse> {
    demand(permittedOnDirectoryToken(actor), 'read');
    return { tokens: (await this.tokens.list()).map((row) => presented(actor, row)) };
  }

  /** Makes one: 32 random bytes of which only the hash is kept. Throws a 409 where ten work already, or the id was used, and NotYet for a new administrator. */
  async make(actor: Actor, { id: asCame, name }: DirectoryTokenRequest): Promise<MadeDirectoryTokenResponse> {
    const id = asCame.toLowerCase();
    demand(permittedOnDirectoryToken(actor), 'make');
    if (await this.newAdministrators.isAsker()) throw new NotYet();
    if (await this.find(id)) throw new Refusal(409, 'Already used', 'This token was made already, and is not shown again. End it, and make another.');
    const token = newToken();
    if (!(await this.tokens.make(id, hashOfToken(token), name.trim()))) {
      throw new Refusal(409, 'Enough tokens', `There can be ${directoryLimits.tokens} tokens at once. End one that is not used.`);
    }
    await this.events.note({ actorId: actor.id, action: 'directory-token-made', aboutId: id });
    const made = await this.find(id);
    if (!made) throw new NotFound();
    return { made: presented(actor, made), token };
  }

  /** Ends one from the next request on. Ending it again changes nothing. */
  async end(actor: Actor, id: string): Promise<DirectoryToken> {
    demand(permittedOnDirectoryToken(actor), 'read');
    if (await this.tokens.end(id)) await this.events.note({ actorId: actor.id, action: 'directory-token-ended', aboutId: id });
    const found = await this.find(id);
    if (!found) throw new NotFound();
    return presented(actor, found);
  }

  private async find(id: string): Promise<DirectoryTokenRow | undefined> {
    return (await this.tokens.list()).find((each) => each.id === id);
  }
}

function presented(actor: Actor, row: DirectoryTokenRow): DirectoryToken {
  return { ...row, can: [...permittedOnDirectoryToken(actor, row)] };
}
