import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { NotFound } from '../platform/problems';
import type { Actor } from '../platform/authorization';
import { MasterKey } from '../platform/sealing';
import { SignInRepository } from './sign-in.repository';
import { signInResponse, type SignInResponse } from './sign-in.response';

/** How long a sign-in lasts at most: a long shift. */
export const SIGN_IN_HOURS = 12;

/** Being signed in: a random token in a cookie, of which the database keeps only a hash. */
@Injectable()
export class SignInService {
  constructor(
    private readonly signIns: SignInRepository,
    private readonly clock: Clock,
    private readonly master: MasterKey,
  ) {}

  /** Begins a sign-in and returns its token, which is kept nowhere else. */
  async begin(staffId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const at = this.clock.now();
    await this.signIns.begin(hash(token), staffId, at, new Date(at.getTime() + SIGN_IN_HOURS * 3_600_000));
    return token;
  }

  /** Who is signed in with this token now; null when nobody is. Roles are read anew each time. */
  async actorWith(token: string): Promise<Actor | null> {
    const found = await this.signIns.signedIn(hash(token), this.clock.now());
    if (!found) return null;
    const roles = new Set(found.roles as ('educator' | 'administrator')[]);
    return { id: found.staffId, roles: found.supervises ? new Set([...roles, 'supervisor' as const]) : roles };
  }

  async describe(actor: Actor): Promise<SignInResponse> {
    const staffMember = await this.signIns.staffMember(actor.id);
    if (!staffMember) throw new NotFound();
    return signInResponse(actor, staffMember, this.master.derive(`local text of ${actor.id}`).toString('base64url'));
  }

  async end(token: string): Promise<void> {
    await this.signIns.end(hash(token));
  }
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
