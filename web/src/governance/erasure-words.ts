/** What becomes of one kind of thing when an account is closed. */
export interface Becomes {
  readonly what: string;
  readonly words: string;
}

/** What ends in the moment in which somebody closes their account. */
export const endsAtOnce: readonly string[] = [
  'Everything you shared. Whoever could read it has nothing from then on.',
  'Themes of yours that would have been counted this month.',
];

/** What is removed for good once the days to undo are over. */
export const goesForGood: readonly string[] = [
  'Your entries, their themes, and every earlier save and version.',
  'The comments on them, also those that somebody else wrote.',
  'Your own notes and your unsent comments.',
  'What you wrote in a one-to-one that the two of you never both confirmed.',
  'Your sign-in, your password and your e-mail address.',
  'The key that all of it was sealed with. Without it no copy can be read, in a backup either.',
];

/** What is removed for good on the day on which somebody erases what they wrote and stays. */
export const goesOfEntries: readonly string[] = [
  'Every entry there is on that day, also those you write until then, with their themes, earlier saves and versions.',
  'The comments on them, also those that somebody else wrote.',
  'Your own notes to one-to-ones, and which briefings you marked as read.',
  'The key that all of it was sealed with. Without it no copy can be read, in a backup either.',
];

/** What stays then, each with its reason. */
export const staysBesideEntries: readonly Becomes[] = [
  { what: 'Your account', words: 'You sign in as before, with an empty journal. What you write from then on has a key of its own.' },
  { what: 'What you and one other keep together', words: 'Agreements, one-to-ones, promises, and the note that a concern was raised. They belong to the other person too. They have a key of their own.' },
  { what: 'Comments you wrote on what others shared', words: 'They belong to whoever shared it with you.' },
  { what: 'The audit', words: 'Who opened or changed what, and on which day. It holds no words.' },
  { what: 'Published trends', words: 'They are rounded figures of many people. Nobody can find you in them, so nobody can take you out.' },
  { what: 'What the law wants kept', words: 'Where a court or another named body wants it kept, it is out of everybody’s sight on the day, and is destroyed once it may be.' },
];

/** What is kept, each with its reason. */
export const stays: readonly Becomes[] = [
  { what: 'What you and one other keep together', words: 'Agreements, one-to-ones that you both confirmed, promises, and the note that a concern was raised. They belong to the other person too. They have a key of their own.' },
  { what: 'Your name and job beside them', words: 'So that the other person’s record says whom they met.' },
  { what: 'Comments you wrote on what others shared', words: 'They belong to whoever shared it with you.' },
  { what: 'The audit', words: 'Who opened or changed what, and on which day. It holds no words.' },
  { what: 'Published trends', words: 'They are rounded figures of many people. Nobody can find you in them, so nobody can take you out.' },
  { what: 'What the law wants kept', words: 'Where a court or another named body wants it kept, nobody reads it from the day on, and it is destroyed once it may be.' },
  { what: 'Agreed changes of a team', words: 'A team’s page from a reflection held together. It names nobody.' },
];
