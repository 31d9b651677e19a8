import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { passwordFault } from '@afterword/journal';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { HouseKey } from '../platform/sealing';
import { hashOfToken } from '../platform/tokens/token';
import { Guesses } from './guesses.repository';
import { hashOfMailedCode } from './mailed-codes';
import type { CodedLinkRequest, FirstAdministratorRequest, UseLinkRequest } from './one-time-link.dto';
import { LinkRefused, MailedCodeRefused, NoPasswordsHere, PasswordRefused } from './one-time-link.errors';
import { type LinkRow, OneTimeLinkRepository } from './one-time-link.repository';
import type { LinkResponse } from './one-time-link.response';
import { hashPassword } from './passwords';

/** The way in before there is a password: a link that works once. */
@Injectable()
export class OneTimeLinkService {
  constructor(
    private readonly links: OneTimeLinkRepository,
    private readonly guesses: Guesses,
    private readonly house: HouseKey,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /** For whom a link is. Throws LinkRefused for one that does not work, whatever the reason. */
  async read(token: string): Promise<LinkRow> {
    const found = await this.links.behind(hashOfToken(token), this.clock.now());
    if (!found) throw new LinkRefused();
    return found;
  }

  /** The same, with the ways in that it offers. */
  async show(token: string): Promise<LinkResponse> {
    const { byPassword, byProvider, coded, ...link } = await this.read(token);
    return { ...link, password: byPassword, code: coded, providers: byProvider ? this.settings.providers.map(({ code, name }) => ({ code, name })) : [] };
  }

  /** Sets the password of whoever the link is for and ends their sign-ins; says who they are. The link works no more. */
  async use({ token, code, password }: UseLinkRequest): Promise<{ id: string; email: string }> {
    const link = await this.read(token);
    const { email, givenName, familyName, organisation, byPassword } = link;
    if (email === null) throw new LinkRefused();
    if (!byPassword) throw new NoPasswordsHere();
    demandGood(password, { email, givenName: givenName ?? '', familyName: familyName ?? '', organisation });
    const codeHash = await this.codeOf(link, { token, code });
    const id = await this.links.use(hashOfToken(token), this.clock.now(), await hashPassword(password), codeHash);
    if (id === null) throw new LinkRefused();
    return { id, email };
  }

  /** The hash of the code that this link asks for; null where it asks for none. Throws MailedCodeRefused, or a 429 after too many that were wrong. */
  async codeOf({ coded }: LinkRow, { token, code = '' }: CodedLinkRequest): Promise<Buffer | null> {
    if (!coded) return null;
    if (code.trim() === '') throw new MailedCodeRefused('');
    const linkHash = hashOfToken(token);
    const guess = await this.guesses.countCodeOfLink(linkHash);
    const codeHash = await hashOfMailedCode(this.house, linkHash, code);
    if (!(await this.links.takes(linkHash, codeHash))) throw new MailedCodeRefused(code);
    await guess.wasRight();
    return codeHash;
  }

  /** Brings in the first person of a house, as its administrator, and names the house; says who they are. */
  async useFirst(asked: FirstAdministratorRequest): Promise<{ id: string; email: string }> {
    if ((await this.read(asked.token)).kind !== 'first-administrator') throw new LinkRefused();
    const person = { ...asked, ...trimmed(asked) };
    demandGood(asked.password, person);
    const id = randomUUID();
    const done = await this.links.useFirst(hashOfToken(asked.token), this.clock.now(), id, person, await hashPassword(asked.password));
    if (!done) throw new LinkRefused();
    return { id, email: person.email };
  }
}

function demandGood(password: string, owner: Parameters<typeof passwordFault>[1]): void {
  const fault = passwordFault(password, owner);
  if (fault !== null) throw new PasswordRefused(fault);
}

function trimmed({ organisation, givenName, familyName, jobTitle }: FirstAdministratorRequest): Pick<FirstAdministratorRequest, 'organisation' | 'givenName' | 'familyName' | 'jobTitle'> {
  return { organisation: organisation.trim(), givenName: givenName.trim(), familyName: familyName.trim(), jobTitle: jobTitle.trim() };
}
