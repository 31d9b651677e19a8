import type { DisclosureCovers, DisclosureField, HoldReason, Silence } from '@afterword/journal';
import { fullDay } from '@afterword/ui';
import type { Disclosure, Hold, NewLead } from './information-governance-api';

/** Said on every page about holds and disclosures, but for the one that shows what was written. */
export const leadsPrivacy = { state: 'open', mark: 'counts', sentence: 'Only information-governance leads see this page.', more: 'Nothing that anybody wrote stands on it.' } as const;

export const reasonWords: Readonly<Record<HoldReason, string>> = {
  'court-order': 'An order of a court', coroner: 'A coroner', police: 'The police', regulator: 'A regulator', claim: 'A legal claim', investigation: 'An internal investigation',
};

export const silenceWords: Readonly<Record<Silence, string>> = {
  court: 'A court forbids it', crime: 'It would hinder preventing or finding out a crime', harm: 'It would put somebody in danger of serious harm', 'other-law': 'Another law forbids it',
};

export const coversWords: Readonly<Record<DisclosureCovers, string>> = { entries: 'Entries, private ones too', shared: 'Only what was shared' };
export const fieldWords: Readonly<Record<DisclosureField, string>> = { words: 'Title and text', themes: 'Themes', comments: 'Comments' };

const problems: Readonly<Record<Hold['problems'][number] | Disclosure['problems'][number], string>> = {
  'silence-passed': 'Look again: may its author be told now?',
  'to-confirm': 'Waits for a second lead to confirm it.',
  'lift-asked': 'Waits for a second lead to lift it.',
  'review-passed': 'Look again: is it still needed?',
  'to-approve': 'Waits for a second lead to approve it.',
};

export const problemWords = (problem: keyof typeof problems): string => problems[problem];

/** What waits about somebody who is to become a lead. */
export const newLeadProblem = ({ isIn }: NewLead): string => (isIn ? 'Is to become an information-governance lead, if you agree.' : 'Is to become an information-governance lead. You can agree once they have come in for the first time.');

export const nameOf = ({ givenName, familyName }: { readonly givenName: string; readonly familyName: string }): string => `${givenName} ${familyName}`;

/** "Everything of theirs", or the days. */
export function periodOf({ fromDay, untilDay }: { readonly fromDay: string | null; readonly untilDay: string | null }): string {
  if (fromDay === null || untilDay === null) return 'Everything they wrote';
  return fromDay === untilDay ? `Entries of ${fullDay(fromDay)}` : `Entries from ${fullDay(fromDay)} to ${fullDay(untilDay)}`;
}

/** Where a hold stands, in a sentence. */
export function stateOfHold(hold: Hold): string {
  if (hold.endedOn !== null) return hold.endedBy ? `Lifted by ${nameOf(hold.endedBy)} on ${fullDay(hold.endedOn)}.` : `Ended by itself on ${fullDay(hold.endedOn)}.`;
  if (hold.confirmedBy === null) return `Stands since ${fullDay(hold.askedOn)}, asked for by ${nameOf(hold.askedBy)}. It ends after ${fullDay(hold.lapsesOn)} unless a second lead confirms it.`;
  return `Stands since ${fullDay(hold.askedOn)}, asked for by ${nameOf(hold.askedBy)} and confirmed by ${nameOf(hold.confirmedBy)}. Looked at again on ${fullDay(hold.reviewOn)}.`;
}

/** Where a disclosure stands, in a sentence. */
export function stateOfDisclosure(each: Disclosure): string {
  if (each.approvedBy === null) return each.over ? 'A request that was not approved.' : `Asked for by ${nameOf(each.askedBy)} on ${fullDay(each.askedOn)}. Nothing can be read yet.`;
  if (each.over) return `Over${each.endedBy ? `, ended by ${nameOf(each.endedBy)}` : ''}. Nothing can be read any more.`;
  return `${nameOf(each.askedBy)} can read until ${fullDay(each.endsOn ?? '')}. Approved by ${nameOf(each.approvedBy)}.`;
}

/** Whether and when its author was told. */
export function toldWords({ toldOn, silence, silenceReviewOn }: Pick<Hold, 'toldOn' | 'silence' | 'silenceReviewOn'>): string {
  if (toldOn !== null) return `The author was told on ${fullDay(toldOn)}.`;
  if (silence === null) return 'The author is told once it is approved.';
  return `The author is not told: ${silenceWords[silence].toLowerCase()}.${silenceReviewOn ? ` Looked at again on ${fullDay(silenceReviewOn)}.` : ''}`;
}
