import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import type { SignedInActor } from '../platform/authorization';
import { HouseKey } from '../platform/sealing';
import { hashOfToken, newToken } from '../platform/tokens/token';
import { type DeviceOfSignIn, SignInRepository } from './sign-in.repository';
import { signInResponse, type SignInResponse } from './sign-in.response';

/** Being signed in: a random token in a cookie, of which the database keeps only a hash. */
@Injectable()
export class SignInService {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly clock: Clock,
    private readonly house: HouseKey,
  ) {}

  /** Begins a sign-in and returns its token, which is kept nowhere else. Whoever comes in by password needs no new one. */
  async begin(staffId: string, device: DeviceOfSignIn, byPassword: boolean): Promise<string> {
    const token = newToken();
    await this.signIns.begin(hashOfToken(token), staffId, this.clock.now(), device, byPassword);
    return token;
  }

  /**
   * Who is signed in with this token now; null when nobody is. Roles are read anew each time. Asking `uses` the sign-in, so
   * that it lasts on, unless it is an open page that asks by itself.
   */
  async actorWith(token: string, uses: boolean): Promise<SignedInActor | null> {
    const found = await this.signIns.signedIn(hashOfToken(token), this.clock.now(), uses);
    if (!found) return null;
    const roles = new Set(found.roles as ('educator' | 'administrator' | 'governance')[]);
    const { staffId: id, supervises, enrols, proved } = found;
    return { id, roles: supervises ? new Set([...roles, 'supervisor' as const]) : roles, enrols, proved };
  }

  async describe(actor: SignedInActor): Promise<SignInResponse> {
    const staffMember = await this.signIns.staffMember(actor.id);
    if (!staffMember) throw new NotFound();
    return signInResponse(actor, staffMember, (await this.house.derive(`local text of ${actor.id}`)).toString('base64url'));
  }

  /** Gives whoever is signed in with this token another password and ends their other sign-ins; false when it has ended itself. */
  async changePassword(token: string, passwordHash: string): Promise<boolean> {
    return this.signIns.changePassword(hashOfToken(token), this.clock.now(), passwordHash);
  }

  async end(token: string): Promise<void> {
    await this.signIns.end(hashOfToken(token));
  }
}
