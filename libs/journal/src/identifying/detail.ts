/** Details that name somebody on their own. */
export const strongKinds = [
  'nhs-number', 'hospital-number', 'date', 'postcode', 'phone', 'e-mail', 'national-insurance', 'address', 'profile-link', 'pin', 'number-plate', 'place',
] as const;
/** Details that say who it is only together, or to those who were there. */
export const indirectKinds = ['age', 'ethnicity', 'religion', 'sexuality', 'job', 'site', 'condition', 'device', 'injury', 'time', 'event'] as const;
export const detailKinds = [...strongKinds, 'name', ...indirectKinds] as const;
export type DetailKind = (typeof detailKinds)[number];

/** Words of a text that could say who somebody is. */
export interface Detail {
  readonly kind: DetailKind;
  /** where the words begin and end in the text, in UTF-16 units, the end not included */
  readonly start: number;
  readonly end: number;
  /** words that say less and fit in their place: '' where leaving the words out fits best, null where only the author can find them */
  readonly softer: string | null;
}

/** What was found in a text. An empty list never means that the text is safe. */
export interface Looked {
  readonly details: readonly Detail[];
  /** those that together could say who it is although none does alone; empty where there are too few */
  readonly together: readonly Detail[];
}
