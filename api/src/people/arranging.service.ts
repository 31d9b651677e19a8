import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { peopleLimits } from '@afterword/journal';
import { hashOfMailedCode, mailedCode } from '../identity';
import { demand, type Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { MailServer } from '../platform/mail/mail-server';
import { HouseKey } from '../platform/sealing';
import { hashOfToken, newToken } from '../platform/tokens/token';
import { ArrangingRepository } from './arranging.repository';
import type { BeginSupervisionRequest } from './person.dto';
import { newSeed } from './invitations/invitation-token';
import { AddressIsNew, NewAdministrator, NotAlone, SupervisionNotBegun } from './person.errors';
import { permittedOnPerson } from './person.policy';
import { PersonRepository, type QueuedCode } from './person.repository';
import type { MadeLinkResponse, PersonResponse } from './person.response';
import { PersonService } from './person.service';

const DAY_MS = 86_400_000;

/** Links and supervisions of a person, as administrators arrange them. */
@Injectable()
export class ArrangingService {
  constructor(
    private readonly persons: PersonService,
    private readonly people: PersonRepository,
    private readonly arranging: ArrangingRepository,
    private readonly mail: MailServer,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  /** Says that somebody needs a new password. Another administrator makes the link. */
  async askReset(actor: Actor, id: string): Promise<PersonResponse> {
    await this.persons.permitted(actor, id, 'ask-reset');
    if (!(await this.people.askReset(id))) throw new NotFound();
    await this.persons.note(actor, 'person-reset-asked', id);
    return this.persons.read(actor, id);
  }

  /**
   * A link for somebody who has no password yet, or to a new one for which another administrator asked. An earlier one works no more. Where
   * there is a mail server, one to a new password works only with a code that is mailed to its owner.
   */
  async makeLink(actor: Actor, id: string): Promise<MadeLinkResponse> {
    const row = await this.persons.permitted(actor, id, 'read');
    const can = permittedOnPerson(actor, row);
    if (row.state === 'active' && row.askerIsNew) throw new NewAdministrator();
    if (row.state === 'active' && row.addressIsNew && permittedOnPerson(actor, { ...row, addressIsNew: false }).has('make-reset-link')) throw new AddressIsNew(row.addressStandsFrom ?? '');
    if (row.state === 'active' && !can.has('make-reset-link')) throw new NotAlone();
    if (row.state !== 'active') demand(can, 'invite');
    const [token, now] = [newToken(), this.clock.now()];
    const until = new Date(now.getTime() + (row.state === 'active' ? 1 : peopleLimits.inviteDays) * DAY_MS);
    const code = row.state === 'active' && this.mail.settings !== null ? await this.newCode(hashOfToken(token)) : null;
    const kind = await this.people.makeLink(hashOfToken(token), id, until, code, now);
    if (kind === 'alone') throw new NotAlone();
    // Changed in this very moment.
    if (kind === 'address-new') throw new AddressIsNew(new Date(now.getTime() + peopleLimits.inviteDays * DAY_MS).toISOString().slice(0, 10));
    if (kind === null) throw new NotFound();
    await this.persons.note(actor, kind === 'reset' ? 'person-reset' : 'person-invited', id);
    return { kind, token, codeTo: kind === 'reset' && code !== null ? row.email : null, worksUntil: until.toISOString().slice(0, 10) };
  }

  private async newCode(linkHash: Buffer): Promise<QueuedCode> {
    const [id, seed] = [randomUUID(), newSeed()];
    return { id, seed, hash: await hashOfMailedCode(this.house, linkHash, await mailedCode(this.house, id, seed)) };
  }

  /** Begins a supervision, and ends another one at the same moment if asked to. Repeating it with the same id begins once. */
  async begin(actor: Actor, id: string, request: BeginSupervisionRequest): Promise<PersonResponse> {
    await this.persons.permitted(actor, id, 'begin-supervision');
    const around = await this.arranging.around(id);
    const again = around.find((each) => each.id === request.id.toLowerCase());
    if (again?.supervisorId === request.supervisorId.toLowerCase() && again.superviseeId === id) return this.persons.read(actor, id);
    if (request.inPlaceOf) {
      if (!around.some((each) => each.id === request.inPlaceOf && each.superviseeId === id)) throw new NotFound();
      await this.arranging.end(request.inPlaceOf);
    }
    const reason = await this.arranging.begin(id, request);
    if (reason !== null) throw new SupervisionNotBegun(reason);
    await this.persons.note(actor, request.inPlaceOf ? 'supervision-changed' : 'supervision-started', id, { aboutId: request.id });
    return this.persons.read(actor, id);
  }

  /** Ends a supervision. What was shared in it closes to the supervisor in the same statement. */
  async end(actor: Actor, id: string, supervisionId: string): Promise<PersonResponse> {
    await this.persons.permitted(actor, id, 'read');
    const found = (await this.arranging.around(id)).find((each) => each.id === supervisionId);
    if (!found) throw new NotFound();
    if (found.endedOn === null) {
      await this.arranging.end(supervisionId);
      await this.persons.note(actor, 'supervision-ended', id, { aboutId: supervisionId });
    }
    return this.persons.read(actor, id);
  }
}
