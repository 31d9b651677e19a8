import type { CommentKind } from '@afterword/journal';

/** The kinds as one chooses them. */
export const kindChoices: readonly { readonly kind: CommentKind; readonly name: string; readonly what: string }[] = [
  { kind: 'question', name: 'Ask', what: 'a curious question' },
  { kind: 'affirmation', name: 'Affirm', what: 'something that was good' },
  { kind: 'suggestion', name: 'Suggest', what: 'something to try' },
  { kind: 'concern', name: 'Concern', what: 'something that worries you' },
];

const verbs: Readonly<Record<CommentKind, readonly [yours: string, theirs: string]>> = {
  question: ['You ask', 'asks'],
  affirmation: ['You affirm', 'affirms'],
  suggestion: ['You suggest', 'suggests'],
  concern: ['You are concerned', 'is concerned'],
};

/** "Grace asks", "You suggest"; "Grace wrote" where nothing was chosen. */
export function saidBy(kind: CommentKind | null, mine: boolean, givenName: string): string {
  if (kind === null) return mine ? 'You wrote' : `${givenName} wrote`;
  const [yours, theirs] = verbs[kind];
  return mine ? yours : `${givenName} ${theirs}`;
}
