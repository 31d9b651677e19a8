import type { Actor } from '../platform/authorization';

export const auditActions = ['read'] as const;
export type AuditAction = (typeof auditActions)[number];

/** What administrators did is for administrators to see. What readers did with an author's text is the author's to see, and stands there. */
export function permittedOnAudit(actor: Pick<Actor, 'roles'>): ReadonlySet<AuditAction> {
  return new Set(actor.roles.has('administrator') ? auditActions : []);
}
