import type { Signpost } from './signposts-api';

/** What a signpost is for, in the order of the page on which everyone finds them. */
export const kindWords: readonly { readonly kind: Signpost['kind']; readonly words: string }[] = [
  { kind: 'danger', words: 'Somebody is in danger now' },
  { kind: 'safeguarding', words: 'Safeguarding' },
  { kind: 'worker', words: 'A worry about somebody who works here' },
  { kind: 'incident', words: 'Reporting an incident' },
  { kind: 'candour', words: 'Duty of candour' },
  { kind: 'speaking-up', words: 'Speaking up' },
  { kind: 'regulator', words: 'A regulator or professional body' },
  { kind: 'legal', words: 'A legal request' },
  { kind: 'support', words: 'Support for staff' },
  { kind: 'supervision', words: 'What supervision can keep private' },
];
