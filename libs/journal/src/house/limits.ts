/** Sizes in characters of what a house says of itself. */
export const houseLimits = {
  name: 120,
  forWhat: 300,
  phone: 40,
  point: 80,
  pointWords: 1_000,
  points: 20,
  /** between two sessions */
  weeks: 52,
  /** for how many days ahead something may stand unchecked */
  reviewDays: 731,
} as const;
