import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Request } from 'express';
import type { Actor, SignedInActor } from '../platform/authorization';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { RuleBroken } from '../platform/problems';
import { hashOfToken } from '../platform/tokens/token';
import { cookieOf, signInCookie } from './cookies';
import { LinkedIdentityRepository } from './linked-identity.repository';
import { Passkeys } from './passkeys';
import { PasswordCheck } from './password-check';
import type { ProofRequest } from './proof.dto';
import type { ProofWaysResponse } from './proof.response';
import { SignInRepository } from './sign-in.repository';

/** How long somebody need not show again that they are who they say. */
const MINUTES = 5;

/** What stands before the routes marked `@Proven`: a proof of this sign-in, not older than five minutes. */
@Injectable()
export class Proofs {
  constructor(
    private readonly check: PasswordCheck,
    private readonly passkeys: Passkeys,
    private readonly signIns: SignInRepository,
    private readonly identities: LinkedIdentityRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /** Throws RuleBroken at /password or /code when it is not right. */
  async prove(actor: Actor, request: Request, { password, code, passkey }: ProofRequest): Promise<void> {
    if (password !== undefined) await this.check.demand(actor, request, password);
    else if (code !== undefined) await this.check.demandCode(actor, request, code);
    else if (passkey !== undefined) await this.demandPasskey(actor, request, passkey);
    else throw new RuleBroken('Enter your password.', [{ pointer: '/password', detail: 'Enter your password.' }]);
    await this.keep(cookieOf(request, signInCookie(this.settings)) ?? '');
  }

  /** Keeps that whoever is signed in with this token has just shown who they are. */
  async keep(token: string): Promise<void> {
    await this.signIns.prove(hashOfToken(token), new Date(this.clock.now().getTime() + MINUTES * 60_000));
  }

  /** With what the actor can do that, save with a code or a passkey. */
  async ways(actor: SignedInActor): Promise<ProofWaysResponse> {
    const linked = new Set((await this.identities.own()).map(({ issuer }) => issuer));
    const providers = this.settings.providers.filter(({ issuer }) => linked.has(issuer)).map(({ code, name }) => ({ code, name }));
    return { password: await this.signIns.hasPassword(), providers, proved: actor.proved };
  }

  private async demandPasskey(actor: Actor, request: Request, passkey: AuthenticationResponseJSON): Promise<void> {
    const shown = await this.passkeys.shown(request, passkey).catch(() => null);
    if (shown?.id !== actor.id) throw new RuleBroken('This is not a passkey of yours.', [{ pointer: '/passkey', detail: 'This is not a passkey of yours.' }]);
  }
}
