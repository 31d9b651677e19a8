import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../platform/clock/clock';
import type { Configuration } from '../platform/config/configuration';
import { SETTINGS } from '../platform/config/settings';
import { HouseKey } from '../platform/sealing';
import { seal, unseal } from '../platform/sealing/jwe';
import { cookieOf, flowCookie, flowOptions } from './cookies';
import type { Expected, Vouched } from './single-sign-on';

/** What somebody goes to a provider for; it decides what its answer may do here. */
export type Errand =
  | { readonly for: 'sign-in' }
  /** of whoever is signed in with this token */
  | { readonly for: 'linking' | 'proof'; readonly token: string }
  | { readonly for: 'one-time-link'; readonly link: LinkToUse };

/** The one-time link that is to be used, and the code that it asks for: their hashes in base64url. */
interface LinkToUse {
  readonly hash: string;
  readonly code: string | null;
}

/** What waits in the browser while it is at the provider. */
export interface Flow extends Expected {
  readonly errand: Errand;
}

/** What waits in the browser from the provider's answer until our own page has loaded and asks for what it was for. */
export interface Arrival extends Vouched {
  readonly issuer: string;
  /** of the provider */
  readonly name: string;
  /** null where somebody only signs in */
  readonly link: LinkToUse | null;
  /** good once */
  readonly challenge: string;
}

const FLOW_MINUTES = 10;
const ARRIVAL_MINUTES = 2;

/** What waits for a provider in the one cookie that comes along from another site: sealed, for a while, and taken out when it is looked at. */
@Injectable()
export class SsoWaiting {
  constructor(
    private readonly house: HouseKey,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Configuration,
  ) {}

  async keepFlow(code: string, flow: Flow, response: Response): Promise<void> {
    await this.keep(placeOf(code), flow, FLOW_MINUTES, response);
  }

  /** Null for what waits for another provider, for an arrival, too long, or not at all. */
  async takeFlow(code: string, request: Request, response: Response): Promise<Flow | null> {
    return this.take<Flow>(placeOf(code), request, response);
  }

  async keepArrival(arrival: Arrival, response: Response): Promise<void> {
    await this.keep(ARRIVAL, arrival, ARRIVAL_MINUTES, response);
  }

  async takeArrival(request: Request, response: Response): Promise<Arrival | null> {
    return this.take<Arrival>(ARRIVAL, request, response);
  }

  private async keep(place: Place, waiting: Flow | Arrival, minutes: number, response: Response): Promise<void> {
    const until = this.clock.now().getTime() + minutes * 60_000;
    response.cookie(flowCookie(this.settings), seal(await this.key(), 'house', place, JSON.stringify({ ...waiting, until })), flowOptions(this.settings, minutes));
  }

  private async take<Waiting extends Flow | Arrival>(place: Place, request: Request, response: Response): Promise<Waiting | null> {
    const { maxAge: _, ...options } = flowOptions(this.settings, 0);
    response.clearCookie(flowCookie(this.settings), options);
    const sealed = cookieOf(request, flowCookie(this.settings));
    if (!sealed) return null;
    try {
      const waiting = JSON.parse(unseal(await this.key(), 'house', place, sealed)) as Waiting & { until: number };
      return waiting.until > this.clock.now().getTime() ? waiting : null;
    } catch {
      return null;
    }
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

const ARRIVAL: Place = { entry: 'arrival', field: 'single-sign-on-arrival', author: 'arrival', revision: 3 };

/** Sealed for one provider: the answer of another is no answer to it. */
function placeOf(code: string): Place {
  return { entry: code, field: 'single-sign-on', author: code, revision: 3 };
}
