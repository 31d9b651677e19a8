import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import { HouseKey } from '../platform/sealing';
import { seal, unseal } from '../platform/sealing/jwe';
import { OwnSignInsService } from './own-sign-ins.service';
import type { NewPasskeyRequest } from './passkey.dto';
import { PasskeyNeeded, PasskeyNotAdded } from './passkey.errors';
import { PasskeyRepository } from './passkey.repository';
import type { OwnPasskeyListResponse, PasskeyChallengeResponse } from './passkey.response';
import { Passkeys } from './passkeys';
import { SignInRepository } from './sign-in.repository';

/** One's own passkeys. */
@Injectable()
export class PasskeyService {
  constructor(
    private readonly stored: PasskeyRepository,
    private readonly passkeys: Passkeys,
    private readonly people: SignInRepository,
    private readonly signIns: OwnSignInsService,
    private readonly house: HouseKey,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<OwnPasskeyListResponse> {
    const key = await this.house.derive('passkey names');
    const rows = await this.stored.own();
    return {
      passkeys: rows.map(({ id, name, addedOn, lastUsedOn, needed }) => ({
        id, name: unseal(key, 'house', placeOf(actor.id, id), name), addedOn, lastUsedOn, can: needed ? [] : ['remove'],
      })),
    };
  }

  async askToMake(actor: Actor, request: Request): Promise<PasskeyChallengeResponse> {
    const person = await this.people.staffMember(actor.id);
    if (!person) throw new NotFound();
    const has = (await this.stored.own()).map(({ credentialId }) => credentialId);
    const options = await this.passkeys.askToMake(request, { id: actor.id, email: person.email, name: `${person.givenName} ${person.familyName}` }, has);
    return { options: options as Record<string, unknown> };
  }

  /** Keeps a passkey that the browser made. Throws PasskeyNotAdded, or SignInEnded where a link was used meanwhile. */
  async add(actor: Actor, { credential, name }: NewPasskeyRequest, request: Request): Promise<OwnPasskeyListResponse> {
    const made = await this.passkeys.made(request, actor.id, credential);
    if (!made) throw new PasskeyNotAdded();
    await this.signIns.hold(request);
    await this.signIns.endOtherHalves(request);
    const id = randomUUID();
    const sealed = seal(await this.house.derive('passkey names'), 'house', placeOf(actor.id, id), name.trim());
    if (!(await this.stored.add(this.clock.now(), id, made.credentialId, made.publicKey, made.uses, sealed))) {
      throw new PasskeyNotAdded('You have ten passkeys, which is as many as one person can have. Remove one first.');
    }
    return this.list(actor);
  }

  /** Throws PasskeyNeeded for the last one where the house wants a second step. */
  async remove(id: string): Promise<void> {
    const outcome = await this.stored.remove(this.clock.now(), id);
    if (outcome === null) throw new NotFound();
    if (outcome === 'needed') throw new PasskeyNeeded();
  }
}

function placeOf(staffId: string, id: string): { entry: string; field: string; author: string; revision: number } {
  return { entry: id, field: 'passkey-name', author: staffId, revision: 1 };
}
