import type { Actor } from '../../platform/authorization';

export const inspectionPackActions = ['make', 'service-lines', 'cover', 'audit'] as const;
export type InspectionPackAction = (typeof inspectionPackActions)[number];

/** Educators and administrators make one. It shows each of them what the product's own pages show them, and nothing besides. */
export function permittedOnInspectionPack({ roles }: Pick<Actor, 'roles'>): ReadonlySet<InspectionPackAction> {
  return new Set([
    ...(roles.has('educator') || roles.has('administrator') ? (['make'] as const) : []),
    ...(roles.has('educator') ? (['service-lines'] as const) : []),
    ...(roles.has('administrator') ? (['cover', 'audit'] as const) : []),
  ]);
}
