import type { SupervisionListResponse } from '@afterword/api-types';
import { dayOf, fullDay, onDay } from '@afterword/ui';

type Listed = SupervisionListResponse['supervisions'][number];

/** Something in a person's one-to-ones that is theirs to do next, and the way there. */
export interface Waits {
  readonly words: string;
  readonly hint: string;
  readonly path: readonly string[];
}

/** How many days ahead a one-to-one is named: a supervisee needs time to choose what to bring, a supervisor meets many. */
const AHEAD = { supervisee: 7, supervisor: 1 } as const;

/** What waits: records to confirm first, then agreements to answer, then the one-to-ones of the coming days. */
export function waitingIn(supervisions: readonly Listed[], now: Date): readonly Waits[] {
  const today = dayOf(now);
  const until = (days: number): string => dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
  const soon = supervisions
    .filter(({ nextOn, nextId, role, endedOn }) => nextId !== null && nextOn !== null && endedOn === null && nextOn <= until(AHEAD[role]))
    .sort((one, other) => ((one.nextOn ?? '') < (other.nextOn ?? '') ? -1 : 1));
  return [
    ...supervisions.flatMap(({ record, person }) =>
      record ? [{ words: `Read and confirm the record with ${person.givenName}`, hint: `You met ${onDay(record.day, today)}.`, path: ['/sessions', record.id] }] : []),
    ...supervisions.filter(({ agreementWaits }) => agreementWaits).map(({ id, person }) => (
      { words: `Your agreement with ${person.givenName}`, hint: 'It waits for your answer.', path: ['/supervisions', id, 'agreement'] })),
    ...soon.map(({ nextId, nextOn, person, type }) => ({
      words: `One-to-one with ${person.givenName} ${nextOn === today ? 'today' : `on ${fullDay(nextOn ?? '', today)}`}`,
      hint: type === 'restorative' ? 'Nothing of it is written down.' : 'Add what you want to bring.', path: ['/sessions', nextId ?? ''],
    })),
  ];
}
