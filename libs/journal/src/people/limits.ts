/** Sizes in characters of what is kept about the people of a house. */
export const peopleLimits = {
  name: 80,
  jobTitle: 80,
  email: 254,
  organisation: 120,
  leastPassword: 12,
  mostPassword: 256,
  /** for how long the link of a new person works; the first administrator's, and one for a new password, a day */
  inviteDays: 7,
} as const;

/** Bounds of what lets directories bring people in. */
export const directoryLimits = { name: 60, tokens: 10 } as const;

/** Bounds of a file of people. */
export const importLimits = {
  bytes: 5_000_000,
  rows: 20_000,
  columns: 60,
  /** characters of one value */
  cell: 2_000,
} as const;
