/** The groups of staff whose weeks between two sessions a house can set, each with how pages say it. */
export const staffGroups = [
  { code: 'nursing', name: 'Nursing' },
  { code: 'care', name: 'Care' },
  { code: 'therapy', name: 'Therapy' },
  { code: 'medical', name: 'Medical' },
  { code: 'non-clinical', name: 'Non-clinical' },
] as const;
export type StaffGroup = (typeof staffGroups)[number]['code'];
