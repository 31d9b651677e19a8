import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import type { SignInProvider } from '../platform/config/single-sign-on';
import { NotFound } from '../platform/problems';
import { hashOfToken } from '../platform/tokens/token';
import { Challenges } from './challenges.repository';
import { cookieOf, signInCookie } from './cookies';
import { Guesses } from './guesses.repository';
import { LinkedIdentityRepository } from './linked-identity.repository';
import type { CodedLinkRequest } from './one-time-link.dto';
import { LinkRefused } from './one-time-link.errors';
import { OneTimeLinkService } from './one-time-link.service';
import { OpensSignIn } from './opens-sign-in';
import { Proofs } from './proofs';
import { SignInService } from './sign-in.service';
import type { SignInResponse } from './sign-in.response';
import { SingleSignOn, type Vouched } from './single-sign-on';
import { IdentityIsTaken, LinkNotTaken, NotArrived, NotWithAProvider } from './single-sign-on.errors';
import type { LinkedIdentityListResponse, SignInWayListResponse, WayToProviderResponse } from './single-sign-on.response';
import { type Arrival, type Errand, SsoWaiting } from './sso-waiting';

/** The page of ours to which a browser goes back, by what it went for. */
const pages: Readonly<Record<Errand['for'], string>> = { 'sign-in': '/sign-in', linking: '/account', proof: '/proof', 'one-time-link': '/link' };

/** Signing in with the organisation's own sign-in, linking it to one's account, and proving with it who one is. */
@Injectable()
export class SingleSignOnService {
  constructor(
    private readonly providers: SingleSignOn,
    private readonly identities: LinkedIdentityRepository,
    private readonly signIns: SignInService,
    private readonly opens: OpensSignIn,
    private readonly proofs: Proofs,
    private readonly links: OneTimeLinkService,
    private readonly waiting: SsoWaiting,
    private readonly guesses: Guesses,
    private readonly challenges: Challenges,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  ways(): SignInWayListResponse {
    return { providers: this.providers.providers.map(({ code, name }) => ({ code, name })) };
  }

  async own(): Promise<LinkedIdentityListResponse> {
    const linked = new Map((await this.identities.own()).map(({ issuer, linkedOn }) => [issuer, linkedOn]));
    return { identities: this.providers.providers.map(({ code, name, issuer }) => ({ code, name, linkedOn: linked.get(issuer) ?? null })) };
  }

  /** Where the browser goes to sign in. */
  async begin(code: string, request: Request, response: Response): Promise<WayToProviderResponse> {
    return this.goes(code, { for: 'sign-in' }, request, response);
  }

  /** Where the browser goes to link what it finds there to whoever is signed in here, or to show that they are still there. */
  async beginFor(errand: 'linking' | 'proof', code: string, request: Request, response: Response): Promise<WayToProviderResponse> {
    return this.goes(code, { for: errand, token: cookieOf(request, signInCookie(this.settings)) ?? '' }, request, response);
  }

  /** Where the browser goes to use a one-time link without choosing a password. Of the link, and of its code, the hash waits in the browser, and nothing is used yet. */
  async beginWithLink(code: string, asked: CodedLinkRequest, request: Request, response: Response): Promise<WayToProviderResponse> {
    const link = await this.links.read(asked.token);
    if (!link.byProvider) throw new NotWithAProvider();
    const codeHash = await this.links.codeOf(link, asked);
    return this.goes(code, { for: 'one-time-link', link: { hash: hashOfToken(asked.token).toString('base64url'), code: codeHash?.toString('base64url') ?? null } }, request, response);
  }

  /** The browser is back: where it goes on here. */
  async end(code: string, request: Request, response: Response): Promise<string> {
    const provider = this.providers.provider(code);
    const flow = await this.waiting.takeFlow(code, request, response);
    if (flow === null) return '/sign-in?sso=refused';
    const { errand } = flow;
    const guess = await this.guesses.countLink(request.ip ?? '');
    const vouched = await this.providers.vouched(provider, request, flow);
    if (vouched === null) return `${pages[errand.for]}?sso=refused`;
    await guess.wasRight();
    return `${pages[errand.for]}?sso=${await this.outcome(provider, vouched, errand, response)}`;
  }

  async unlink(code: string): Promise<void> {
    if (!(await this.identities.unlink(this.clock.now(), this.providers.provider(code).issuer))) throw new NotFound();
  }

  /**
   * Begins the sign-in that the provider's answer was for. Asked by our own page and not by the way back from another site, on which the
   * browser leaves its other cookies at home: so an earlier sign-in of this browser ends, and it stays known to whom it was known.
   */
  async finish(request: Request, response: Response): Promise<SignInResponse> {
    const arrival = await this.arrival(request, response);
    if (arrival === null || arrival.link !== null) throw new NotArrived();
    return this.open(arrival, request, response);
  }

  /**
   * Uses the one-time link that the provider's answer was for, if both hold still, and begins the sign-in: the account has no password
   * then. Throws LinkNotTaken, LinkRefused or IdentityIsTaken.
   */
  async finishWithLink(request: Request, response: Response): Promise<SignInResponse> {
    const arrival = await this.arrival(request, response);
    if (arrival === null || arrival.link === null) throw new LinkNotTaken();
    const { issuer, subject, link } = arrival;
    const outcome = await this.identities.accept(Buffer.from(link.hash, 'base64url'), link.code === null ? null : Buffer.from(link.code, 'base64url'), this.clock.now(), issuer, subject);
    if (outcome === 'taken') throw new IdentityIsTaken();
    if (outcome === null) throw new LinkRefused();
    return this.open(arrival, request, response);
  }

  private async goes(code: string, errand: Errand, request: Request, response: Response): Promise<WayToProviderResponse> {
    const { address, expected } = await this.providers.begin(this.providers.provider(code), request);
    await this.waiting.keepFlow(code, { ...expected, errand }, response);
    return { address };
  }

  private async outcome({ issuer, name }: SignInProvider, vouched: Vouched, errand: Errand, response: Response): Promise<string> {
    if (errand.for === 'linking') return this.link(issuer, vouched.subject, errand.token);
    if (errand.for === 'proof') return this.prove(issuer, vouched.subject, errand.token);
    if (errand.for === 'sign-in' && (await this.identities.behind(issuer, vouched.subject)) === null) return 'not-linked';
    const challenge = Buffer.from(await this.challenges.make('arrival')).toString('base64url');
    await this.waiting.keepArrival({ ...vouched, issuer, name, link: errand.for === 'one-time-link' ? errand.link : null, challenge }, response);
    return 'arrived';
  }

  private async arrival(request: Request, response: Response): Promise<Arrival | null> {
    const arrival = await this.waiting.takeArrival(request, response);
    return arrival !== null && (await this.challenges.take('arrival', arrival.challenge)) ? arrival : null;
  }

  private async open({ issuer, name, subject, group }: Arrival, request: Request, response: Response): Promise<SignInResponse> {
    const person = await this.identities.behind(issuer, subject);
    if (!person) throw new NotArrived();
    // Before there is a sign-in, which begins with the role or without it.
    if (group !== undefined) await this.identities.roleByGroup(this.clock.now(), { issuer, name, subject, group });
    return this.opens.open(person, request, response, { trusted: (token) => this.identities.trust(hashOfToken(token)) });
  }

  /** The cookie of the sign-in does not come along from another site; the flow remembers it, and it has to last still. */
  private async link(issuer: string, subject: string, token: string): Promise<'linked' | 'taken' | 'too-late'> {
    const actor = await this.signIns.actorWith(token, true);
    if (!actor?.proved) return 'too-late';
    return this.identities.link(actor.id, hashOfToken(token), this.clock.now(), issuer, subject);
  }

  /** Whoever the provider has asked just now has to be whoever is signed in. */
  private async prove(issuer: string, subject: string, token: string): Promise<'proved' | 'another' | 'too-late'> {
    const actor = await this.signIns.actorWith(token, true);
    if (!actor) return 'too-late';
    if ((await this.identities.behind(issuer, subject))?.id !== actor.id) return 'another';
    await this.proofs.keep(token);
    return 'proved';
  }
}
