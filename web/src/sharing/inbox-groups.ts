import type { InboxResponse } from '@afterword/api-types';

export type Received = InboxResponse['shares'][number];

export interface InboxGroup {
  readonly heading: string;
  readonly shares: readonly Received[];
}

/** What is to be done first stands first; within a group in the order of the API, of whom one meets next first. */
export function groupInbox(shares: readonly Received[]): readonly InboxGroup[] {
  const waits = (share: Received): boolean => share.answered;
  const before = (share: Received): boolean => !waits(share) && share.nextSession !== null;
  const fresh = (share: Received): boolean => !waits(share) && !before(share) && share.isNew;
  const read = (share: Received): boolean => !waits(share) && !before(share) && !share.isNew;
  return [
    { heading: 'Waiting for my answer', shares: shares.filter(waits) },
    { heading: 'Before a one-to-one', shares: shares.filter(before) },
    { heading: 'Not opened yet', shares: shares.filter(fresh) },
    { heading: 'Read', shares: shares.filter(read) },
  ].filter((group) => group.shares.length > 0);
}
