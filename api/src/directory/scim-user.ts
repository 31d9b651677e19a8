import type { ScimRow } from './scim.repository';

export const schemas = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
} as const;

/** What a directory says of somebody. Null: it says nothing about it. */
export interface ScimPerson {
  readonly userName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly externalId: string | null;
  readonly active: boolean;
}

/** Somebody as they stand, in the words of a directory. */
export function personOf({ email, givenName, familyName, jobTitle, department, externalId, active }: ScimRow): ScimPerson {
  return { userName: email, givenName, familyName, title: jobTitle || null, department, externalId, active };
}

/** Somebody as a directory is shown them. Nothing of what they write, no role, and not whether they ever signed in. */
export function resourceOf(row: ScimRow, base: string): Record<string, unknown> {
  const { userName, givenName, familyName, title, department, externalId, active } = personOf(row);
  return {
    schemas: [schemas.user, schemas.enterprise],
    id: row.id,
    ...(externalId === null ? {} : { externalId }),
    userName,
    name: { givenName, familyName, formatted: `${givenName} ${familyName}` },
    displayName: `${givenName} ${familyName}`,
    ...(title === null ? {} : { title }),
    active,
    emails: [{ value: userName, type: 'work', primary: true }],
    ...(department === null ? {} : { [schemas.enterprise]: { department } }),
    meta: { resourceType: 'User', location: `${base}/Users/${row.id}`, version: `W/"${row.revision}"` },
  };
}

/** A page of resources as RFC 7644 (section 3.4.2) wants it. */
export function listOf(resources: readonly unknown[], total: number, start: number): Record<string, unknown> {
  return { schemas: [schemas.list], totalResults: total, itemsPerPage: resources.length, startIndex: start, Resources: resources };
}
