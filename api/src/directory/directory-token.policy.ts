import type { Actor } from '../platform/authorization';

export const directoryTokenActions = ['read', 'make', 'end'] as const;
export type DirectoryTokenAction = (typeof directoryTokenActions)[number];

/** Administrators say which directory may bring people in. One that has ended is only read; it never works again. */
export function permittedOnDirectoryToken({ roles }: Pick<Actor, 'roles'>, { endedOn }: { readonly endedOn: string | null } = { endedOn: null }): ReadonlySet<DirectoryTokenAction> {
  if (!roles.has('administrator')) return new Set();
  return new Set<DirectoryTokenAction>(endedOn === null ? directoryTokenActions : ['read', 'make']);
}
