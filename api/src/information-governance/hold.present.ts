import type { Actor } from '../platform/authorization';
import { PersonName } from '../entries';
import { permittedOnHold } from './hold.policy';
import type { HoldRow, NameRow } from './hold.repository';
import { type HoldProblem, holdProblems, type HoldResponse, type OwnHold } from './hold.response';

/** What a lead gets of a hold. */
export function holdResponse(actor: Actor, row: HoldRow, names: readonly NameRow[], today: string): HoldResponse {
  const { id, fromDay, untilDay, reason, reference, askedOn, lapsesOn, confirmedOn, reviewOn, silence, silenceReviewOn, toldOn, endedOn } = row;
  return {
    id, fromDay, untilDay, reason, reference, askedOn, lapsesOn, confirmedOn, reviewOn, silence, silenceReviewOn, toldOn, endedOn,
    author: named(row.authorId, names),
    askedBy: named(row.askedBy, names),
    confirmedBy: orNobody(row.confirmedBy, names),
    silenceBy: orNobody(row.silenceBy, names),
    liftAskedBy: orNobody(row.liftAskedBy, names),
    endedBy: orNobody(row.endedBy, names),
    problems: problemsOf(row, today),
    can: [...permittedOnHold(actor, row)],
  };
}

/** What the author gets of it. */
export function ownHold({ fromDay, untilDay, reason, reference, askedBy, askedOn, confirmedBy, reviewOn, endedOn }: HoldRow, names: readonly NameRow[]): OwnHold {
  const by = [askedBy, ...(confirmedBy === null ? [] : [confirmedBy])].map((id) => named(id, names));
  return { fromDay, untilDay, reason, reference, by, since: askedOn, reviewOn, endedOn };
}

/** Those with something to be seen to first, the most pressing of them on top; then those that stand, then those that ended, newest first. */
export function inOrder(holds: readonly HoldResponse[]): HoldResponse[] {
  const rank = ({ problems, endedOn }: HoldResponse): number => (problems[0] ? holdProblems.indexOf(problems[0]) : endedOn === null ? 10 : 11);
  return [...holds].sort((one, other) => rank(one) - rank(other) || (other.endedOn ?? other.askedOn).localeCompare(one.endedOn ?? one.askedOn) || one.id.localeCompare(other.id));
}

function problemsOf({ endedOn, confirmedOn, liftAskedBy, reviewOn, toldOn, silenceReviewOn }: HoldRow, today: string): HoldProblem[] {
  const found: Readonly<Record<HoldProblem, boolean>> = {
    'silence-passed': toldOn === null && silenceReviewOn !== null && silenceReviewOn <= today,
    'to-confirm': endedOn === null && confirmedOn === null,
    'lift-asked': endedOn === null && liftAskedBy !== null,
    'review-passed': endedOn === null && reviewOn <= today,
  };
  return holdProblems.filter((problem) => found[problem]);
}

/** Whoever stands in a hold has a name, whether they still work here or not. */
export function named(id: string, names: readonly NameRow[]): PersonName {
  const { givenName, familyName } = names.find((each) => each.id === id) ?? { givenName: 'Someone', familyName: 'who has left' };
  return { id, givenName, familyName };
}

function orNobody(id: string | null, names: readonly NameRow[]): PersonName | null {
  return id === null ? null : named(id, names);
}
