import type { Request } from 'express';

/** What a person may be here besides a staff member, which everyone is. */
export type Role = 'supervisor' | 'educator' | 'administrator' | 'governance';

/** Who asks: resolved anew for each request, so that a withdrawn role acts on the next one. */
export interface Actor {
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
}

/** Who asks, with what the sign-in that they ask with may do. */
export interface SignedInActor extends Actor {
  /** they have to set up a second step before anything else */
  readonly enrols: boolean;
  /** they have shown in the last minutes that they are who they say */
  readonly proved: boolean;
}

export type SignedInRequest = Request & { readonly user?: SignedInActor };
