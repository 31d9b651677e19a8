/** What somebody may have erased: all of their account, or what they wrote while the account stays. */
export type ErasureKind = 'account' | 'entries';

/** What becomes of one kind of thing when an account is closed. */
export interface Becomes {
  readonly what: string;
  readonly words: string;
}

/** What ends in the moment in which either begins. */
export const endsAtOnce: readonly string[] = [
  'Everything you shared. Whoever could read it has nothing from then on.',
  'Themes of yours that would have been counted this month.',
];

/** What is removed for good once the days to undo are over. */
const goesWithTheAccount: readonly string[] = [
  'Your entries, their themes, and every earlier save and version.',
  'The comments on them, also those that somebody else wrote.',
  'Your own notes and your unsent comments.',
  'What you wrote in a one-to-one that the two of you never both confirmed.',
  'Your sign-in, your password and your e-mail address.',
  'The key that all of it was sealed with. Without it no copy can be read, in a backup either.',
];

/** What is removed for good on the day on which somebody erases what they wrote and stays. */
const goesOfEntries: readonly string[] = [
  'Every entry there is on that day, also those you write until then, with their themes, earlier saves and versions.',
  'The comments on them, also those that somebody else wrote.',
  'Your own notes to one-to-ones, and which briefings you marked as read.',
  'The key that all of it was sealed with. Without it no copy can be read, in a backup either.',
];

/** What stays then, each with its reason. */
const staysBesideEntries: readonly Becomes[] = [
  { what: 'Your account', words: 'You sign in as before, with an empty journal. What you write from then on has a key of its own.' },
  { what: 'What you and one other keep together', words: 'Agreements, one-to-ones, promises, and the note that a concern was raised. They belong to the other person too. They have a key of their own.' },
  { what: 'Comments you wrote on what others shared', words: 'They belong to whoever shared it with you.' },
  { what: 'The audit', words: 'Who opened or changed what, and on which day. It holds no words.' },
  { what: 'Published trends', words: 'They are rounded figures of many people. Nobody can find you in them, so nobody can take you out.' },
  { what: 'What the law wants kept', words: 'Where a court or another named body wants it kept, it is out of everybody’s sight on the day, and is destroyed once it may be.' },
];

/** What is kept of a closed account, each with its reason. */
const staysOfAnAccount: readonly Becomes[] = [
  { what: 'What you and one other keep together', words: 'Agreements, one-to-ones that you both confirmed, promises, and the note that a concern was raised. They belong to the other person too. They have a key of their own.' },
  { what: 'Your name and job beside them', words: 'So that the other person’s record says whom they met.' },
  { what: 'Comments you wrote on what others shared', words: 'They belong to whoever shared it with you.' },
  { what: 'The audit', words: 'Who opened or changed what, and on which day. It holds no words.' },
  { what: 'Published trends', words: 'They are rounded figures of many people. Nobody can find you in them, so nobody can take you out.' },
  { what: 'What the law wants kept', words: 'Where a court or another named body wants it kept, nobody reads it from the day on, and it is destroyed once it may be.' },
  { what: 'Agreed changes of a team', words: 'A team’s page from a reflection held together. It names nobody.' },
];

/** What the page says of either. */
export interface ErasureWords {
  readonly heading: string;
  readonly lead: string;
  /** the heading while it runs, before the day */
  readonly onDay: string;
  readonly untilThen: string;
  /** what is so after the day, besides */
  readonly afterwards: string;
  readonly goes: readonly string[];
  readonly stays: readonly Becomes[];
  readonly begin: { readonly heading: string; readonly action: string; readonly leave: string; readonly begun: string; readonly failed: string };
  readonly undo: { readonly lead: string; readonly action: string; readonly done: string };
  /** what administrators see of it */
  readonly seen: string;
}

export const erasureWords: Readonly<Record<ErasureKind, ErasureWords>> = {
  account: {
    heading: 'Close your account',
    lead: 'Read first what goes and what stays. After that you have 30 days to change your mind.',
    onDay: 'Your account closes on',
    untilThen: 'Until then you can read and take with you what is here, and keep your account after all. Nobody else can read anything of yours.',
    afterwards: 'you cannot sign in any more.',
    goes: goesWithTheAccount,
    stays: staysOfAnAccount,
    begin: {
      heading: 'Close it', action: 'Close my account', leave: 'Leave it open', failed: 'Your account was not closed.',
      begun: 'Your account is closing. Keep the code on this page.',
    },
    undo: { lead: 'Your journal comes back as it was.', action: 'Keep my account', done: 'Your account stays.' },
    seen: 'Administrators see that an account closes, and nothing of what was in it.',
  },
  entries: {
    heading: 'Erase what you wrote',
    lead: 'Your journal is emptied for good and your account stays. Read first what goes and what stays. After that you have 30 days to change your mind.',
    onDay: 'What you wrote is erased on',
    untilThen: 'Until then you can read it, take it with you, and keep it after all. Nobody else can read anything of it. Your account stays.',
    afterwards: '',
    goes: goesOfEntries,
    stays: staysBesideEntries,
    begin: {
      heading: 'Erase it', action: 'Erase what I wrote', leave: 'Leave it as it is', failed: 'Nothing was begun.',
      begun: 'What you wrote will be erased. Keep the code on this page.',
    },
    undo: { lead: 'Everything stays as it is.', action: 'Keep my entries', done: 'Your entries stay.' },
    seen: 'Administrators see that somebody erases what they wrote, and nothing of what it was.',
  },
};
