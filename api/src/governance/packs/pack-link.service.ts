import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AdministrationEvents } from '../../audit';
import { Guesses, passwordMatches } from '../../identity';
import { type Actor, demand } from '../../platform/authorization';
import { Clock } from '../../platform/clock/clock';
import { NotFound } from '../../platform/problems';
import { hashOfToken, newToken } from '../../platform/tokens/token';
import { ExportService } from '../export.service';
import { NoPasswordOfYours, NoPasswordToOpenIt, NotYourPassword, PackLinkRefused } from './pack-link.errors';
import { permittedOnPackLink } from './pack-link.policy';
import { type PackBehindRow, PackLinkRepository } from './pack-link.repository';
import type { MadePackLinkResponse, OwnLeavingResponse, PackBehindLinkResponse, PackLinksOfPersonResponse } from './pack-link.response';

/** So many days after the last one, or after it was made, a link works. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * How somebody who cannot sign in any more gets what is theirs: a link, and their own password. An administrator who makes the link
 * does not know the password, and whoever knows the password does not have the link.
 */
@Injectable()
export class PackLinkService {
  constructor(
    private readonly links: PackLinkRepository,
    private readonly exports: ExportService,
    private readonly events: AdministrationEvents,
    private readonly guesses: Guesses,
    private readonly clock: Clock,
  ) {}

  /** When the actor's last day is, and whether they made a link for after it. */
  async leaving(actor: Actor): Promise<OwnLeavingResponse> {
    const person = await this.links.person(actor.id);
    return { endsOn: person?.endsOn ?? null, linkUntil: await this.links.ownUntil(), days: DAYS, password: await this.links.hasPassword() };
  }

  /** A link for the actor themself, for when they cannot sign in any more; in place of an earlier one of theirs. Throws NoPasswordOfYours where nothing could open it. */
  async makeOwn(actor: Actor): Promise<MadePackLinkResponse> {
    if (!(await this.links.hasPassword())) throw new NoPasswordOfYours();
    const endsOn = (await this.links.person(actor.id))?.endsOn ?? null;
    const token = newToken();
    const until = this.until(endsOn);
    await this.links.makeOwn(hashOfToken(token), this.clock.now(), until);
    return { token, until };
  }

  async ofPerson(actor: Actor, personId: string): Promise<PackLinksOfPersonResponse> {
    const person = await this.links.person(personId);
    if (!person) throw new NotFound();
    return { can: [...permittedOnPackLink(actor, person)] };
  }

  /** A link for somebody who cannot sign in any more. Throws NoPasswordToOpenIt where nothing could open it. */
  async makeFor(actor: Actor, personId: string): Promise<MadePackLinkResponse> {
    const person = await this.links.person(personId);
    if (!person) throw new NotFound();
    demand(permittedOnPackLink(actor, person), 'make');
    const token = newToken();
    const until = this.until(null);
    if ((await this.links.makeFor(hashOfToken(token), personId, until)) !== null) throw new NoPasswordToOpenIt();
    await this.events.note({ actorId: actor.id, action: 'pack-link-made', subjectId: personId, day: until });
    return { token, until };
  }

  /** For whom a link is. Throws PackLinkRefused for one that does not work, whatever the reason. */
  async read(request: Request, token: string): Promise<PackBehindLinkResponse> {
    const { givenName, organisation, until } = await this.behind(request, token);
    return { givenName, organisation, until };
  }

  /** Sends everything of whoever the link is for, once their password was right. A link that brought the whole of it works no more. */
  async fetch(request: Request, response: Response, token: string, password: string): Promise<void> {
    const { staffId, email, passwordHash } = await this.behind(request, token);
    const guess = await this.guesses.count(email, request.ip ?? '', undefined);
    if (!(await passwordMatches(password, passwordHash))) throw new NotYourPassword();
    await guess.wasRight();
    await this.exports.send({ id: staffId, roles: new Set() }, response);
    if (response.writableFinished) await this.links.noteFetched(hashOfToken(token), this.clock.now());
  }

  private async behind(request: Request, token: string): Promise<PackBehindRow> {
    const guess = await this.guesses.countLink(request.ip ?? '');
    const found = await this.links.behind(hashOfToken(token), this.clock.now());
    if (!found) throw new PackLinkRefused();
    await guess.wasRight();
    return found;
  }

  private until(endsOn: string | null): string {
    const today = this.clock.today();
    const from = endsOn !== null && endsOn > today ? endsOn : today;
    return new Date(Date.parse(from) + DAYS * DAY_MS).toISOString().slice(0, 10);
  }
}
