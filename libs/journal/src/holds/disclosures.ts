import type { HoldReason } from './holds';

/** Why somebody else may have to read what an author wrote. An internal investigation is no such reason. */
export const disclosureReasons = ['court-order', 'coroner', 'police', 'regulator', 'claim'] as const satisfies readonly HoldReason[];
export type DisclosureReason = (typeof disclosureReasons)[number];

/** What is read: entries as they stood, private ones too, or only what their author had shared. */
export const disclosureCovers = ['entries', 'shared'] as const;
export type DisclosureCovers = (typeof disclosureCovers)[number];

export const disclosureFields = ['words', 'themes', 'comments'] as const;
export type DisclosureField = (typeof disclosureFields)[number];

export const disclosureLimits = {
  /** most days from the approval to the end */
  days: 30,
  /** most days that one request reaches over */
  period: 366,
} as const;
