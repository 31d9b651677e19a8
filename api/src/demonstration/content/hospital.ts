import type { CommentKind, EntryContent, LeaveOut, Passage, Purpose } from '@afterword/journal';

/** A group of wards under one direction. */
export interface ServiceLine {
  readonly id: string;
  readonly name: string;
}

/** A ward, or a non-clinical team, which belongs to no service line. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ward' | 'non-clinical';
  readonly serviceLineId: string | null;
}

export const staffGroups = ['nursing', 'care', 'therapy', 'medical', 'non-clinical'] as const;
export type StaffGroup = (typeof staffGroups)[number];

/** An invented staff member. */
export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly staffGroup: StaffGroup;
  readonly teamId: string;
}

/** What is granted to a person beyond being a staff member. */
export interface Grant {
  readonly personId: string;
  readonly role: 'educator' | 'administrator' | 'governance';
  readonly grantedOn: string;
}

export const supervisionTypes = ['professional', 'line-management', 'restorative'] as const;

/** A supervision; days as `2026-11-22`, the last one open while it runs. */
export interface Supervision {
  readonly id: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly type: (typeof supervisionTypes)[number];
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** An entry in clear, as its author wrote it; whoever loads it seals it. */
export interface Entry extends EntryContent {
  readonly id: string;
  readonly authorId: string;
  readonly day: string;
  readonly countsInTrends: boolean;
}

/** One version of an entry granted to one reader. */
export interface Share {
  readonly id: string;
  readonly entryId: string;
  readonly authorId: string;
  readonly readerId: string;
  readonly supervisionId: string;
  readonly purpose: Purpose;
  readonly leaveOut: LeaveOut;
  readonly sharedOn: string;
  readonly openedOn: string | null;
  readonly withdrawnOn: string | null;
}

interface Remark {
  readonly id: string;
  readonly shareId: string;
  readonly writerId: string;
  readonly day: string;
  readonly text: string;
  readonly kind: CommentKind | null;
  /** one paragraph, or the whole when null */
  readonly passage: Passage | null;
}

/** A remark on a version that both can see; `answers` is the first of its thread. */
export interface Comment extends Remark {
  readonly answers: string | null;
  /** later wordings, oldest first */
  readonly edits: readonly { readonly day: string; readonly text: string }[];
  readonly resolvedOn: string | null;
}

/** A remark that nobody but its writer sees yet. */
export interface Draft extends Remark {
  readonly release: 'session' | null;
}

/** Everything that the demonstration loads. Nothing in it was ever anybody's. */
export interface DemonstrationHospital {
  readonly name: string;
  /** The day on which the first briefing was published. */
  readonly briefingPublishedOn: string;
  readonly serviceLines: readonly ServiceLine[];
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly grants: readonly Grant[];
  readonly supervisions: readonly Supervision[];
  readonly entries: readonly Entry[];
  readonly shares: readonly Share[];
  readonly comments: readonly Comment[];
  readonly drafts: readonly Draft[];
}
