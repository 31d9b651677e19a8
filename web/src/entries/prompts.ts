/** Questions offered on an empty page, one at a time. They fit every job, and none asks who, where or when. */
export const prompts: readonly string[] = [
  'What stayed with you?',
  'What would you like to have had more time for?',
  'When did someone look at ease with you?',
  'What was hard to say, and to whom?',
  'What did someone teach you today?',
  'Where did you hurry, and what did it do?',
  'Which promise did you keep, or could not keep?',
  'What would you do the same way again?',
  'What did you notice that nobody else seemed to?',
  'When were you unsure what was right?',
];

/** Another question than this one, in a round. */
export function promptAfter(prompt: string): string {
  return prompts[(prompts.indexOf(prompt) + 1) % prompts.length] ?? prompt;
}
