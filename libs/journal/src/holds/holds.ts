/** Why something may have to be kept. The last opens nothing to anyone: no internal investigation reads what an author wrote. */
export const holdReasons = ['court-order', 'coroner', 'police', 'regulator', 'claim', 'investigation'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** By which rule of law an author is not told yet. */
export const silences = ['court', 'crime', 'harm', 'other-law'] as const;
export type Silence = (typeof silences)[number];

export const governanceLimits = {
  /** characters of a reference, such as the number of a letter */
  reference: 60,
  /** characters of a name that is looked for */
  words: 100,
  /** most days until somebody looks again whether a hold is still needed */
  reviewDays: 366,
  /** most days until somebody else looks again whether an author may be told */
  silenceDays: 90,
} as const;
