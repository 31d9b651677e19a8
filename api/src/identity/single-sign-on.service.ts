import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import type { SignInProvider } from '../platform/config/single-sign-on';
import { NotFound, Refusal } from '../platform/problems';
import { HouseKey } from '../platform/sealing';
import { seal, unseal } from '../platform/sealing/jwe';
import { Challenges } from './challenges.repository';
import { cookieOf, flowCookie, flowOptions, signInCookie } from './cookies';
import { Guesses } from './guesses.repository';
import { LinkedIdentityRepository } from './linked-identity.repository';
import { OpensSignIn } from './opens-sign-in';
import { hashOfToken, SignInService } from './sign-in.service';
import type { SignInResponse } from './sign-in.response';
import { type Expected, SingleSignOn, type Vouched } from './single-sign-on';
import type { LinkedIdentityListResponse, SignInWayListResponse, WayToProviderResponse } from './single-sign-on.response';

/** What waits in the browser while it is at the provider. */
interface Flow extends Expected {
  /** the sign-in that links; null where one is to begin */
  readonly linking: string | null;
  readonly until: number;
}

/** What waits in the browser from the provider's answer until our own page has loaded and asks for the sign-in. */
interface Arrival extends Vouched {
  readonly issuer: string;
  /** of the provider */
  readonly name: string;
  /** good once */
  readonly challenge: string;
  readonly until: number;
}

const MINUTES = 10;
const ARRIVAL_MINUTES = 2;
const ARRIVED = '/sign-in?sso=arrived';
const NOT_LINKED = '/sign-in?sso=not-linked';
const REFUSED = '/sign-in?sso=refused';

class NotArrived extends Refusal {
  constructor() {
    super(401, 'This did not work', 'That sign-in did not work, or took too long. Try again, or sign in with your password.');
  }
}

/** Signing in with the organisation's own sign-in, and linking it to one's account. */
@Injectable()
export class SingleSignOnService {
  constructor(
    private readonly providers: SingleSignOn,
    private readonly identities: LinkedIdentityRepository,
    private readonly signIns: SignInService,
    private readonly opens: OpensSignIn,
    private readonly guesses: Guesses,
    private readonly challenges: Challenges,
    private readonly house: HouseKey,
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

  /** Where the browser goes to sign in, or to link what it finds there to whoever is signed in here. */
  async begin(code: string, linking: boolean, request: Request, response: Response): Promise<WayToProviderResponse> {
    const { address, expected } = await this.providers.begin(this.providers.provider(code), request);
    const token = linking ? (cookieOf(request, signInCookie(this.settings)) ?? '') : null;
    const flow: Flow = { ...expected, linking: token, until: this.in(MINUTES) };
    await this.keep(placeOf(code), flow, MINUTES, response);
    return { address };
  }

  /** The browser is back: where it goes on here. */
  async end(code: string, request: Request, response: Response): Promise<string> {
    const provider = this.providers.provider(code);
    const flow = await this.kept<Flow>(placeOf(code), request, response);
    if (flow === null) return REFUSED;
    const guess = await this.guesses.countLink(request.ip ?? '');
    const vouched = await this.providers.vouched(provider, request, flow);
    if (vouched === null) return flow.linking === null ? REFUSED : '/account?sso=refused';
    await guess.wasRight();
    return flow.linking === null ? this.arrive(provider, vouched, response) : this.link(provider.issuer, vouched.subject, flow.linking);
  }

  async unlink(code: string): Promise<void> {
    if (!(await this.identities.unlink(this.clock.now(), this.providers.provider(code).issuer))) throw new NotFound();
  }

  /**
   * Begins the sign-in that the provider's answer was for. Asked by our own page and not by the way back from another site, on which the
   * browser leaves its other cookies at home: so an earlier sign-in of this browser ends, and it stays known to whom it was known.
   */
  async finish(request: Request, response: Response): Promise<SignInResponse> {
    const arrival = await this.kept<Arrival>(ARRIVAL, request, response);
    if (arrival === null || !(await this.challenges.take('arrival', arrival.challenge))) throw new NotArrived();
    const { issuer, name, subject, group } = arrival;
    const person = await this.identities.behind(issuer, subject);
    if (!person) throw new NotArrived();
    // Before there is a sign-in, which begins with the role or without it.
    if (group !== undefined) await this.identities.roleByGroup(this.clock.now(), { issuer, name, subject, group });
    return this.opens.open(person, request, response, { trusted: (token) => this.identities.trust(hashOfToken(token)) });
  }

  private async arrive({ issuer, name }: SignInProvider, vouched: Vouched, response: Response): Promise<string> {
    if (!(await this.identities.behind(issuer, vouched.subject))) return NOT_LINKED;
    const challenge = Buffer.from(await this.challenges.make('arrival')).toString('base64url');
    const arrival: Arrival = { ...vouched, issuer, name, challenge, until: this.in(ARRIVAL_MINUTES) };
    await this.keep(ARRIVAL, arrival, ARRIVAL_MINUTES, response);
    return ARRIVED;
  }

  /** The cookie of the sign-in does not come along from another site; the flow remembers it, and it has to last still. */
  private async link(issuer: string, subject: string, token: string): Promise<string> {
    const actor = await this.signIns.actorWith(token, true);
    if (!actor?.proved) return '/account?sso=too-late';
    return `/account?sso=${await this.identities.link(actor.id, hashOfToken(token), this.clock.now(), issuer, subject)}`;
  }

  private async keep(place: Place, waiting: Flow | Arrival, minutes: number, response: Response): Promise<void> {
    response.cookie(flowCookie(this.settings), seal(await this.key(), 'house', place, JSON.stringify(waiting)), flowOptions(this.settings, minutes));
  }

  /** What waits in the browser, which is taken out of it. */
  private async kept<Waiting extends Flow | Arrival>(place: Place, request: Request, response: Response): Promise<Waiting | null> {
    const { maxAge: _, ...options } = flowOptions(this.settings, 0);
    response.clearCookie(flowCookie(this.settings), options);
    const sealed = cookieOf(request, flowCookie(this.settings));
    if (!sealed) return null;
    try {
      const waiting = JSON.parse(unseal(await this.key(), 'house', place, sealed)) as Waiting;
      return waiting.until > this.clock.now().getTime() ? waiting : null;
    } catch {
      return null;
    }
  }

  private in(minutes: number): number {
    return this.clock.now().getTime() + minutes * 60_000;
  }

  private async key(): Promise<Buffer> {
    return this.house.derive('single sign-on');
  }
}

interface Place {
  readonly entry: string;
  readonly field: string;
  readonly author: string;
  readonly revision: number;
}

const ARRIVAL: Place = { entry: 'arrival', field: 'single-sign-on-arrival', author: 'arrival', revision: 1 };

/** Sealed for one provider: the answer of another is no answer to it. */
function placeOf(code: string): Place {
  return { entry: code, field: 'single-sign-on', author: code, revision: 1 };
}
