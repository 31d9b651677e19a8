import type { Request } from 'express';

/** What a person may be here besides a staff member, which everyone is. */
export type Role = 'supervisor' | 'educator' | 'administrator';

/** Who asks: resolved anew for each request, so that a withdrawn role acts on the next one. */
export interface Actor {
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
}

export type SignedInRequest = Request & { readonly user?: Actor };
