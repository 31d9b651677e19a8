import type { EntryResponse, EntryShare, OwnDisclosure } from '@afterword/api-types';
import { fullDay, onDay } from '@afterword/ui';
import type { PrivacyWords } from '../platform/privacy';

/** The shares that somebody can open now, the newest version first. */
export function openShares(entry: EntryResponse): readonly EntryShare[] {
  return entry.shares.filter((share) => share.withdrawnOn === null).sort((one, other) => other.version - one.version);
}

/** The shares that were withdrawn, the newest version first. */
export function withdrawnShares(entry: EntryResponse): readonly EntryShare[] {
  return entry.shares.filter((share) => share.withdrawnOn !== null).sort((one, other) => other.version - one.version);
}

/** "Grace opened it on 20 and 21 November." or that they have not. */
export function openedWords({ reader, openedOn }: Pick<EntryShare, 'reader' | 'openedOn'>): string {
  if (!openedOn.length) return `${reader.givenName} has not opened it.`;
  const days = [...openedOn].sort().map((day) => onDay(day));
  return `${reader.givenName} opened it ${listed(days)}.`;
}

/** "Grace", "Grace and Dan", "Grace, Dan and Lola". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The disclosures by which somebody can read an entry now, or a version of it, as far as its author is told. */
export function readByLaw(entry: EntryResponse, disclosures: readonly OwnDisclosure[]): readonly OwnDisclosure[] {
  return disclosures.filter(({ over, covers, fromDay, untilDay }) => {
    const days = covers === 'entries' ? [entry.day] : entry.shares.map(({ sharedOn }) => sharedOn);
    return !over && days.some((day) => fromDay <= day && day <= untilDay);
  });
}

/** "Dan Reid can read it by law until Monday 14 December, as it stood on …", a sentence for each. */
export function byLawWords(disclosures: readonly OwnDisclosure[]): string {
  return disclosures
    .map(({ askedBy, approvedOn, covers, endsOn }) =>
      `${askedBy.givenName} ${askedBy.familyName} can read ${covers === 'entries' ? 'it' : 'what you shared of it'} by law until ${fullDay(endsOn!)}, as it stood on ${fullDay(approvedOn!)}.`)
    .join(' ');
}

/** What the privacy line of an entry says to its author. */
export function privacyOf(entry: EntryResponse, disclosures: readonly OwnDisclosure[] = []): PrivacyWords {
  const byLaw = readByLaw(entry, disclosures);
  if (byLaw.length === 0) return privacyOfShares(entry);
  const open = openShares(entry).length > 0;
  const { sentence } = privacyOfShares(entry);
  return { state: 'shared', mark: 'sheet', sentence: open ? `${sentence.slice(0, -1)}, and read by law.` : 'Somebody can read this by law.', more: `${byLawWords(byLaw)} Your data has why, and each opening.` };
}

function privacyOfShares(entry: EntryResponse): PrivacyWords {
  const open = openShares(entry);
  const newest = open[0];
  if (!newest) {
    const back = withdrawnShares(entry)[0];
    const more = back ? `You took version ${back.version} back ${onDay(back.withdrawnOn!)}.` : 'Nothing goes anywhere until you press Share.';
    return { state: 'private', mark: 'book', sentence: 'Only you can see this.', more };
  }
  const names = [...new Set(open.map((share) => share.reader.givenName))];
  const sentence = names.length === 1 ? `Shared with ${names[0]}, version ${newest.version}.` : `Shared with ${listed(names)}.`;
  return { state: 'shared', mark: 'sheet', sentence, more: `You shared it ${onDay(newest.sharedOn)}. ${openedWords(newest)}` };
}

/** The number that the next version of an entry will get. */
export function nextVersion(entry: EntryResponse): number {
  return Math.max(0, ...entry.shares.map((share) => share.version)) + 1;
}
