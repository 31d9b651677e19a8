/** Which of the two people of a supervision. */
export type Side = 'supervisee' | 'supervisor';

/** A topic in words or a share by its entry's key, with what each wrote in their own box under it. */
export interface WrittenTopic {
  readonly by: Side;
  readonly words?: string;
  /** the key of the entry whose share it is */
  readonly share?: string;
  /** names it, so that a later session can take it up */
  readonly key?: string;
  /** the key of the topic of an earlier session that was left */
  readonly carriedFrom?: string;
  readonly endsShare?: boolean;
  readonly talkedAbout?: boolean;
  readonly supervisee?: string;
  readonly supervisor?: string;
}

/** What one of the two promised, in days before the day of loading; a negative number looks ahead. */
export interface WrittenPromise {
  readonly by: Side;
  readonly writtenBy?: Side;
  readonly words: string;
  readonly due: number;
  /** when it was carried over, and until when it was promised at first */
  readonly carried?: { readonly on: number; readonly firstDue: number };
  readonly closed?: { readonly on: number; readonly by: Side; readonly as: 'done' | 'dropped' };
}

/** A one-to-one, in days before the day of loading. */
export interface WrittenSession {
  readonly daysAgo: number;
  readonly at: string;
  readonly minutes: number;
  readonly place?: string;
  readonly planned: { readonly by: Side; readonly daysAgo: number };
  readonly cancelled?: { readonly by: Side; readonly daysAgo: number; readonly reason?: string };
  /** who confirmed it, in order; both have once there are two */
  readonly confirmed?: readonly { readonly by: Side; readonly daysAgo: number }[];
  readonly topics?: readonly WrittenTopic[];
  readonly learning?: Partial<Record<Side, string>>;
  readonly development?: Partial<Record<Side, string>>;
  readonly remark?: string;
  /** what both said they thought of; where safeguarding was recorded, by reference */
  readonly checks?: { readonly wellbeing: boolean; readonly safeguarding: boolean; readonly where?: string };
  readonly promises?: readonly WrittenPromise[];
  readonly corrections?: readonly { readonly by: Side; readonly daysAgo: number; readonly text: string }[];
  readonly privateNotes?: Partial<Record<Side, string>>;
}

/** All that is invented about one supervision. */
export interface WrittenSupervision {
  readonly sessions: readonly WrittenSession[];
  readonly concernNotes?: readonly { readonly daysAgo: number; readonly recorded: string }[];
}
