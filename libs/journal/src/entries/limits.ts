/** Sizes that the API enforces and the page explains, in characters unless said otherwise. */
export const limits = {
  title: 120,
  section: 60_000,
  sections: 24,
  tags: 12,
  cpdMinutes: 6_000,
  leftIn: 100,
  /** one answer in a document for a regulator */
  answer: 20_000,
  activity: 500,
  lookedThrough: 80_000,
  namesLookedUp: 500,
  comment: 5_000,
  /** later wordings of one comment */
  commentEdits: 50,
  /** one person's comments on one version that wait */
  commentDrafts: 50,
  /** where a concern was recorded */
  concernNote: 200,
  concernNotes: 100,
  /** what a session holds: a topic in a line, each one's box under it, and each one's own notes */
  topic: 200,
  topics: 30,
  sessionNote: 10_000,
  privateNote: 20_000,
  place: 120,
  reason: 500,
  leastSessionMinutes: 5,
  mostSessionMinutes: 480,
  sessionDaysAhead: 730,
  commitment: 500,
  /** promises that are open between two people */
  openCommitments: 100,
  /** what a team agreed to change */
  agreedChange: 300,
  firstWords: 90,
  page: 20,
  searchWords: 200,
  found: 30,
  intentions: 50,
  bodyBytes: 1_000_000,
  undoSeconds: 10,
  deletedDays: 30,
} as const;
