import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type RegistrationResponseJSON, verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { Challenges } from './challenges.repository';
import { PasskeyRefused } from './passkey.errors';
import { PasskeyRepository } from './passkey.repository';
import { siteOf } from './site';

/** EdDSA, ES256 and RS256, which every device has one of; the library would also offer one that is an experiment of Node's. */
const ALGORITHMS = [-8, -7, -257];

interface Site {
  readonly origin: string;
  /** the name of the host, for which a device makes and shows a passkey */
  readonly host: string;
}

/** Showing and making passkeys: what the browser is asked, and whether its answer holds. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly stored: PasskeyRepository,
    private readonly challenges: Challenges,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  /** What a browser needs to show any passkey it has for this site. */
  async askToShow(request: Request): Promise<object> {
    return generateAuthenticationOptions({ rpID: this.site(request).host, challenge: await this.challenges.make('show'), userVerification: 'required' });
  }

  /** Whose passkey was shown. Throws PasskeyRefused, whatever the reason. */
  async shown(request: Request, response: AuthenticationResponseJSON): Promise<{ id: string; email: string }> {
    const { origin, host } = this.site(request);
    const credentialId = Buffer.from(response.id, 'base64url');
    const known = await this.stored.behind(credentialId);
    if (!known) throw new PasskeyRefused();
    const uses = await verifyAuthenticationResponse({
      response,
      expectedOrigin: origin,
      expectedRPID: host,
      expectedChallenge: (challenge) => this.challenges.take('show', challenge),
      requireUserVerification: true,
      credential: { id: response.id, publicKey: new Uint8Array(known.publicKey), counter: Number(known.uses) },
    }).then(({ verified, authenticationInfo }) => (verified ? authenticationInfo.newCounter : null), () => null);
    if (uses === null) throw new PasskeyRefused();
    await this.stored.used(credentialId, uses, this.clock.now());
    return { id: known.staffId, email: known.email };
  }

  /** What a browser needs to make a passkey for somebody who is signed in. */
  async askToMake(request: Request, person: { readonly id: string; readonly email: string; readonly name: string }, has: readonly Buffer[]): Promise<object> {
    return generateRegistrationOptions({
      rpID: this.site(request).host,
      rpName: 'Afterword',
      userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
      userName: person.email,
      userDisplayName: person.name,
      challenge: await this.challenges.make(`make ${person.id}`),
      excludeCredentials: has.map((id) => ({ id: id.toString('base64url') })),
      supportedAlgorithmIDs: ALGORITHMS,
      // Found without an e-mail address, and opened with a finger, a face or a PIN: two factors in one.
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** What was made, to be kept; null where it does not hold. */
  async made(request: Request, staffId: string, response: RegistrationResponseJSON): Promise<{ credentialId: Buffer; publicKey: Buffer; uses: number } | null> {
    const { origin, host } = this.site(request);
    const info = await verifyRegistrationResponse({
      response,
      expectedOrigin: origin,
      expectedRPID: host,
      expectedChallenge: (challenge) => this.challenges.take(`make ${staffId}`, challenge),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).then(({ registrationInfo }) => registrationInfo ?? null, () => null);
    if (!info) return null;
    const { id, publicKey, counter } = info.credential;
    return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), uses: counter };
  }

  /** A device shows nothing for any other site. */
  private site(request: Request): Site {
    const { origin, hostname } = siteOf(request, this.settings);
    return { origin, host: hostname };
  }
}
