import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Request } from 'express';
import * as client from 'openid-client';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import type { SignInProvider } from '../platform/config/single-sign-on';
import { NotFound, Refusal } from '../platform/problems';
import { groupsSaid } from './groups-said';
import { siteOf } from './site';

/** So long at most somebody is sent to a provider that did answer. */
const ANSWERED_WITHIN_MS = 5_000;
/** So long ago at most the provider asked whoever comes back who they are. */
const ASKED_WITHIN_SECONDS = 300;

/** What has to come back with the answer of a provider; it waits in the browser, sealed. */
export interface Expected {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Whom a provider vouches for. */
export interface Vouched {
  readonly subject: string;
  /** the group that makes them an educator; null for none, undefined where nothing follows from what it said */
  readonly group: string | null | undefined;
}

class ProviderAway extends Refusal {
  constructor(name: string) {
    super(503, 'Not available just now', `${name} does not answer. Try again in a moment, or sign in another way if you have one.`, { headers: { 'Retry-After': '30' } });
  }
}

/** Talking to the organisation's own sign-ins: OpenID Connect, authorisation code with PKCE, state and nonce. */
@Injectable()
export class SingleSignOn {
  private readonly logger = new Logger('SingleSignOn');
  private readonly known = new Map<string, { readonly asked: number; readonly configuration: Promise<client.Configuration> }>();

  constructor(@Inject(SETTINGS) private readonly settings: Configuration) {}

  get providers(): readonly SignInProvider[] {
    return this.settings.providers;
  }

  /** Throws NotFound for a code that no provider has. */
  provider(code: string): SignInProvider {
    const found = this.providers.find((each) => each.code === code);
    if (!found) throw new NotFound();
    return found;
  }

  /** Where the browser goes, and what is expected when it comes back. */
  async begin(provider: SignInProvider, request: Request): Promise<{ address: string; expected: Expected }> {
    const configuration = await this.configurationOf(provider, ANSWERED_WITHIN_MS);
    const expected = { verifier: client.randomPKCECodeVerifier(), state: client.randomState(), nonce: client.randomNonce() };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback(provider, request),
      // Nothing but who it is, and groups where one gives a role: no e-mail address, which would be no proof of anything.
      scope: ['openid', provider.groups?.scope ?? []].flat().join(' '),
      code_challenge: await client.calculatePKCECodeChallenge(expected.verifier),
      code_challenge_method: 'S256',
      state: expected.state,
      nonce: expected.nonce,
      // On a shared computer the provider may still know whoever sat there before: it asks anew, each time.
      prompt: 'login',
      max_age: '0',
    });
    return { address: address.href, expected };
  }

  /** Whom the provider vouches for; null when its answer does not hold, or it is away. */
  async vouched(provider: SignInProvider, request: Request, { verifier, state, nonce }: Expected): Promise<Vouched | null> {
    const answered = new URL(this.callback(provider, request));
    answered.search = new URL(request.originalUrl, answered).search;
    try {
      const configuration = await this.configurationOf(provider, Infinity);
      const tokens = await client.authorizationCodeGrant(configuration, answered, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true, maxAge: ASKED_WITHIN_SECONDS });
      const claims = tokens.claims();
      const { iss, sub } = claims ?? {};
      // What is linked is the subject of one issuer: whoever answers as another, as tenants of a shared provider do, is nobody here.
      if (sub !== undefined && iss !== undefined && new URL(iss).href === provider.issuer) return { subject: sub, group: this.groupIn(claims ?? {}, provider) };
      this.logger.warn({ fault: 'A provider answers as another issuer than the one in SSO_PROVIDERS_FILE.', provider: provider.code });
      return null;
    } catch (error) {
      // The kind of fault only: what a provider says may name somebody.
      this.logger.warn({ fault: 'The answer of a provider does not hold.', provider: provider.code, kind: (error as { code?: string }).code ?? (error as Error).name });
      return null;
    }
  }

  /** Without a mapping there is none, so that a role ends which an earlier mapping gave. */
  private groupIn(claims: Readonly<Record<string, unknown>>, { code, groups }: SignInProvider): string | null | undefined {
    if (groups === null) return null;
    const { group, fault } = groupsSaid(claims, groups);
    // Some leave the claim out for whoever is in no group.
    if (fault === 'missing') this.logger.log({ what: 'A provider says no groups.', provider: code });
    else if (fault !== null) this.logger.warn({ fault: 'What a provider says of groups gives no role.', provider: code, kind: fault });
    return group;
  }

  private callback(provider: SignInProvider, request: Request): string {
    return `${siteOf(request, this.settings).origin}/api/sign-in/sso/${provider.code}/callback`;
  }

  /** What the provider says of itself, asked anew where that is older: whoever is sent to one that is down sees no page of ours. Throws ProviderAway. */
  private async configurationOf(provider: SignInProvider, withinMs: number): Promise<client.Configuration> {
    const before = this.known.get(provider.issuer);
    const known = before && performance.now() - before.asked < withinMs ? before : { asked: performance.now(), configuration: this.discover(provider) };
    this.known.set(provider.issuer, known);
    try {
      return await known.configuration;
    } catch {
      this.known.delete(provider.issuer);
      throw new ProviderAway(provider.name);
    }
  }

  private async discover({ issuer, clientId, clientSecret }: SignInProvider): Promise<client.Configuration> {
    const plain = issuer.startsWith('http:');
    const configuration = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, { timeout: 5, ...(plain ? { execute: [client.allowInsecureRequests] } : {}) });
    // Also where the answer came over TLS: the signature of who it is, is checked against the provider's keys.
    client.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}
