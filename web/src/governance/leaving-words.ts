import type { Becomes } from './erasure-words';

/** What ends, and when. */
export const afterLastDay: readonly string[] = [
  'From the day after it you cannot sign in any more. Nothing of yours is deleted by that.',
  'Once an administrator notes that you have left, your supervisions end and with them everything you shared: whoever could read it has nothing from then on.',
  'Roles such as practice educator end, and so do mails.',
  'If you come back, an administrator brings you back to the same account. What you wrote is there; supervisions and shares begin anew.',
];

/** What is kept of somebody who has left, each with how long. */
export const whatStaysBehind: readonly Becomes[] = [
  { what: 'Your entries', words: 'Sealed, as long as you do not have them erased. Nobody here can open them.' },
  { what: 'What your supervisor keeps', words: 'Agreements, one-to-ones that you both confirmed, and promises: they belong to both of you, and you have them in your download. Their own notes stay theirs; you can ask for them.' },
  { what: 'What your supervisor loses', words: 'Every version that you shared. Comments on it stay with you.' },
  { what: 'Your name and job', words: 'Beside what you keep with others, and in the audit, which holds no words.' },
  { what: 'Published trends', words: 'Rounded figures of many people, in which nobody can be found.' },
];
