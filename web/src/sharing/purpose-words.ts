import type { Purpose } from '@afterword/journal';

/** Why something was shared, as its reader is told. */
const forReader: Readonly<Record<Purpose, string>> = {
  'one-to-one': 'Brought to your one-to-one.',
  comment: 'Shared to get a comment from you.',
  learning: 'Shared so that you can learn from it.',
};

/** Why something was shared, in a list, after the author's name: "Amina shared something for your one-to-one". */
const inList: Readonly<Record<Purpose, string>> = {
  'one-to-one': 'for your one-to-one',
  comment: 'to get a comment',
  learning: 'for learning',
};

export function purposeWordsFor(purpose: Purpose): string {
  return forReader[purpose];
}

export function purposeInList(purpose: Purpose): string {
  return inList[purpose];
}
