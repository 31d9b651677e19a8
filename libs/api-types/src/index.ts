import type { BriefingDocument, Direction, Leavable, Purpose, QuotedPassage, Section, ShiftHalf, Tag, Tone } from '@afterword/journal';

/** GET and POST /api/sign-in */
export interface SignInResponse {
  staffMember: { id: string; givenName: string; familyName: string; email: string; jobTitle: string; team: string | null };
  organisation: string;
  /** what this person may do here, beyond what everyone may */
  roles: ('supervisor' | 'educator' | 'administrator')[];
  /** what the shell shows: sections of the product this person can use */
  can: ('write' | 'read-inbox' | 'read-trends' | 'read-briefings')[];
}

export interface PersonName { id: string; givenName: string; familyName: string }

export type EntryAction = 'read' | 'revise' | 'share' | 'delete' | 'restore';
export type ShareAction = 'read' | 'withdraw' | 'comment';
export type CommentAction = 'answer' | 'resolve' | 'reopen';

/** One share as its author sees it in a list */
export interface EntryShare {
  id: string;
  version: number;
  reader: PersonName;
  purpose: Purpose;
  sharedOn: string; // YYYY-MM-DD
  withdrawnOn: string | null;
  /** days on which the reader opened it, newest first */
  openedOn: string[];
  comments: number;
}

export interface EntrySummary {
  id: string;
  revision: number;
  day: string;
  title: string | null;
  firstWords: string;
  model: string;
  tone: Tone | null;
  shiftHalf: ShiftHalf | null;
  tags: Tag[];
  countsInTrends: boolean;
  /** 'withdrawn': shared once, with nobody now */
  state: 'private' | 'shared' | 'withdrawn';
  /** who can read a version of it now */
  sharedWith: { shareId: string; version: number; givenName: string }[];
}

/** GET /api/entries?cursor&theme&direction&tone&shared&month */
export interface EntryListResponse { entries: EntrySummary[]; next: string | null }

/** GET /api/entries/:id (ETag: "revision") and the answer of PUT */
export interface EntryResponse {
  id: string;
  revision: number;
  day: string;
  model: string;
  title: string | null;
  sections: Section[];
  tags: Tag[];
  tone: Tone | null;
  shiftHalf: ShiftHalf | null;
  countsInTrends: boolean;
  deletedOn: string | null;
  shares: EntryShare[];
  /** the author's words differ from the newest version */
  changedSinceShared: boolean;
  can: EntryAction[];
}

/** PUT /api/entries/:id with If-Match: "revision" (none on the first save). 201 made, 200 saved, 412 Problem with `stored` and `sent` */
export interface EntryRequest {
  model: string;
  title?: string | null;
  sections: Section[];
  tags?: Tag[];
  tone?: Tone | null;
  shiftHalf?: ShiftHalf | null;
  countsInTrends?: boolean;
}

/** POST /api/entries/:id/shares with If-Match: "revision" → 201 ShareResponse, Location */
export interface ShareRequest {
  /** client-made, so that a repeated request shares once */
  id?: string;
  readerId: string;
  purpose: Purpose;
  leaveOut?: { sections?: string[]; parts?: Leavable[] };
}

/** GET /api/shares/:id, to its author or its reader; the same words for both */
export interface ShareResponse {
  id: string;
  /** the author's alone: null for the reader */
  entryId: string | null;
  version: number;
  author: PersonName;
  reader: PersonName;
  purpose: Purpose;
  sharedOn: string;
  withdrawnOn: string | null;
  model: string;
  title: string | null;
  sections: Section[];
  tags: Tag[];
  tone: Tone | null;
  shiftHalf: ShiftHalf | null;
  /** the author's alone: empty for the reader */
  openedOn: string[];
  role: 'author' | 'reader';
  can: ShareAction[];
}

/** GET /api/inbox?cursor */
export interface InboxResponse {
  shares: { id: string; author: PersonName; purpose: Purpose; version: number; sharedOn: string; isNew: boolean; answered: boolean }[];
  next: string | null;
}

/** GET /api/shares/:id/comments: threads in the order of writing */
export interface CommentListResponse { threads: CommentThread[]; can: ('comment')[] }
export interface CommentThread {
  id: string;
  passage: QuotedPassage | null; // null: on the whole
  resolvedOn: string | null;
  comments: CommentResponse[];
  can: CommentAction[];
}
export interface CommentResponse { id: string; writer: PersonName; mine: boolean; writtenOn: string; text: string }

/** POST /api/shares/:id/comments → 201 CommentThread it now stands in */
export interface CommentRequest {
  id?: string;
  text: string;
  /** a new thread on these words; without it and without `thread`, on the whole */
  passage?: { section: string; start: number; end: number };
  /** answers the thread with this id */
  thread?: string;
}
/** PUT /api/comments/:threadId/resolution → 204; DELETE → 204 (author only) */

/** GET /api/supervisions: the signed-in person's own */
export interface SupervisionListResponse {
  supervisions: { id: string; role: 'supervisee' | 'supervisor'; person: PersonName; type: 'professional' | 'line-management' | 'restorative'; startedOn: string; endedOn: string | null }[];
}

/** GET /api/briefings; GET /api/briefings/:code */
export interface BriefingListResponse { briefings: (BriefingDocument & { publishedOn: string })[] }

/** GET /api/trends?from=YYYY-MM&to=YYYY-MM (educators); /api/trends.csv the same figures */
export interface TrendsResponse {
  /** closed, published months, oldest first */
  months: string[];
  contributing: (number | null)[]; // by month; null is hidden
  /** one line per code and direction, figures by month; null is hidden; every code of `codes` */
  lines: { code: string; direction: Direction; people: (number | null)[] }[];
  codes: { code: string; name: string; theme: string }[];
  briefings: { title: string; publishedOn: string }[];
  hidden: string; // the one sentence
}

/** DELETE /api/entries/:id → 204; DELETE /api/entries/:id/deletion → 200 EntryResponse (undo) */

/** Every refusal: application/problem+json (RFC 9457) */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: { pointer: string; detail: string }[];
  /** 412 only */
  stored?: EntryResponse;
  sent?: EntryRequest;
  /** 500 only */
  traceId?: string;
}
