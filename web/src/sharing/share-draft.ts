import type { PersonName, ShareRequest } from '@afterword/api-types';
import { type EntryContent, type Leavable, type LeaveOut, type Purpose, leavable } from '@afterword/journal';

/** What an author has chosen so far. Nothing that shares more is chosen for them. */
export interface ShareDraft {
  readonly readerId: string | null;
  readonly purpose: Purpose | null;
  readonly leaveOut: LeaveOut;
}

export interface NamedSection {
  readonly section: string;
  readonly words: string;
}

export interface MissingField {
  readonly field: 'reader' | 'purpose' | 'sections';
  readonly message: string;
}

export const purposeWords: Readonly<Record<Purpose, string>> = {
  'one-to-one': 'To talk about in our one-to-one',
  comment: 'To get a comment',
  learning: 'So that they can learn from it',
};

/** The parts that could be kept back, in words, and only those that the entry has. */
export function partsOf(entry: EntryContent): readonly { readonly part: Leavable; readonly words: string }[] {
  const words: Readonly<Record<Leavable, string>> = { title: 'The title', begunFrom: 'The question you began from', tags: 'Your themes', tone: 'How it felt', shiftHalf: 'The half of the shift' };
  const has: Readonly<Record<Leavable, boolean>> = {
    title: !!entry.title?.trim(),
    begunFrom: entry.begunFrom !== null,
    tags: entry.tags.length > 0,
    tone: entry.tone !== null,
    shiftHalf: entry.shiftHalf !== null,
  };
  return leavable.filter((part) => has[part]).map((part) => ({ part, words: words[part] }));
}

/** What is still missing, in the order of the page; nothing when it can be shared. */
export function missingFrom(draft: ShareDraft, sheetIsEmpty: boolean): readonly MissingField[] {
  const errors: MissingField[] = [];
  if (!draft.readerId) errors.push({ field: 'reader', message: 'Choose who gets it' });
  if (!draft.purpose) errors.push({ field: 'purpose', message: 'Choose why you are sharing it' });
  if (sheetIsEmpty) errors.push({ field: 'sections', message: 'Leave some words in, or there is nothing to share' });
  return errors;
}

/** The request for a complete draft; the id is made once a draft, so that sending it again shares once. */
export function requestOf(id: string, draft: ShareDraft): ShareRequest {
  if (!draft.readerId || !draft.purpose) throw new Error('The draft is not complete');
  const { sections, parts } = draft.leaveOut;
  const kept = { ...(sections.length ? { sections: [...sections] } : {}), ...(parts.length ? { parts: [...parts] } : {}) };
  return { id, readerId: draft.readerId, purpose: draft.purpose, ...(Object.keys(kept).length ? { leaveOut: kept } : {}) };
}

/** What the reader will see of an entry, in words. */
export function seenWords(entry: EntryContent, leaveOut: LeaveOut, sections: readonly NamedSection[]): readonly string[] {
  const without = sections.filter(({ section }) => leaveOut.sections.includes(section)).map(({ words }) => words);
  const words = without.length ? `Your words, without ${without.join(' and ')}` : 'Your words, as they stand now';
  const parts = partsOf(entry).filter(({ part }) => !leaveOut.parts.includes(part));
  return [words, ...parts.map((each) => each.words), 'Your name and today’s date'];
}

/** What the reader will not see, in words: what is left out, and what no reader ever gets. */
export function unseenWords(entry: EntryContent, leaveOut: LeaveOut, sections: readonly NamedSection[]): readonly string[] {
  const out = sections.filter(({ section }) => leaveOut.sections.includes(section)).map(({ words }) => words);
  const parts = partsOf(entry).filter(({ part }) => leaveOut.parts.includes(part));
  return [...out, ...parts.map((each) => each.words), 'Any change you make later', 'When you wrote it', 'Your other entries'];
}

/** The words of a choice put on or off a list that cannot be changed in place. */
export function toggled<T>(list: readonly T[], member: T, on: boolean): readonly T[] {
  return on ? [...list.filter((each) => each !== member), member] : list.filter((each) => each !== member);
}

export function nameOf({ givenName, familyName }: PersonName): string {
  return `${givenName} ${familyName}`;
}
