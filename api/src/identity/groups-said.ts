import { type GroupRoles, LONGEST_GROUP } from '../platform/config/group-roles';

/** So many groups at most are looked through. */
const MOST = 1_000;

/**
 * What an ID token says of the groups that make an educator: one that does; null for none, which also stands for what cannot be read; or
 * undefined where the provider says that it says it elsewhere, so that nothing follows.
 */
export interface GroupsSaid {
  readonly group: string | null | undefined;
  /** why it could not be read; null where it could */
  readonly fault: 'missing' | 'elsewhere' | 'no list' | 'too many' | 'no words' | null;
}

/** Reads the claims of an ID token that was checked. Groups are compared letter by letter. */
export function groupsSaid(claims: Readonly<Record<string, unknown>>, { claim, educators }: GroupRoles): GroupsSaid {
  // OpenID Connect's distributed claims: so Entra says that somebody is in more groups than go into a token.
  const elsewhere = own(claims, '_claim_names');
  if (elsewhere !== undefined && (typeof elsewhere !== 'object' || elsewhere === null || Object.hasOwn(elsewhere, claim))) return { group: undefined, fault: 'elsewhere' };
  const groups = own(claims, claim);
  if (groups === undefined) return { group: null, fault: 'missing' };
  if (!Array.isArray(groups)) return { group: null, fault: 'no list' };
  if (groups.length > MOST) return { group: null, fault: 'too many' };
  if (!groups.every((each) => typeof each === 'string' && each !== '' && each.length <= LONGEST_GROUP)) return { group: null, fault: 'no words' };
  return { group: educators.find((each) => groups.includes(each)) ?? null, fault: null };
}

function own(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}
