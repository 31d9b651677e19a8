import { Inject, Injectable } from '@nestjs/common';
import { passwordFault } from '@afterword/journal';
import type { Request } from 'express';
import type { Actor } from '../platform/authorization';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { Database } from '../platform/database';
import { NotFound } from '../platform/problems';
import { cookieOf, signInCookie } from './cookies';
import { PasswordRefused, SignInEnded } from './one-time-link.errors';
import type { OwnPasswordRequest } from './own-password.dto';
import { PasswordCheck } from './password-check';
import { hashPassword } from './passwords';
import { SignInRepository } from './sign-in.repository';
import { SignInService } from './sign-in.service';

/** Changing one's own password. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly check: PasswordCheck,
    private readonly people: SignInRepository,
    private readonly signIns: SignInService,
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /**
   * Gives the actor another password, once the one they have was right, and ends every sign-in of theirs but the one that asks.
   * Throws PasswordRefused at /newPassword when the new one will not do.
   */
  async change(actor: Actor, { password, newPassword }: OwnPasswordRequest, request: Request): Promise<void> {
    await this.check.demand(actor, request, password);
    if (newPassword.normalize('NFKC') === password.normalize('NFKC')) throw new PasswordRefused('This is the password you have. Choose another one.', '/newPassword');
    const owner = await this.database.asStaffMember(actor.id, () => this.people.staffMember(actor.id));
    if (!owner) throw new NotFound();
    const fault = passwordFault(newPassword, owner);
    if (fault !== null) throw new PasswordRefused(fault, '/newPassword');
    const token = cookieOf(request, signInCookie(this.settings)) ?? '';
    const passwordHash = await hashPassword(newPassword);
    if (!(await this.database.asStaffMember(actor.id, () => this.signIns.changePassword(token, passwordHash)))) throw new SignInEnded();
  }
}
