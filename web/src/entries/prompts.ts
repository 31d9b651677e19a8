/** Questions offered on an empty page, one at a time. They fit every job, and none asks who, where or when. */
export const prompts: readonly string[] = [
  'What stayed with you?',
  'What would you like to have had more time for?',
  'When did someone look at ease with you?',
  'What was hard to say?',
  'What did someone teach you today?',
  'Where did you hurry, and what did it do?',
  'Which promise did you keep, or could not keep?',
  'What would you do the same way again?',
  'What did you notice that nobody else seemed to?',
  'When were you unsure what was right?',
  'What small thing made somebody’s day easier?',
  'When did you listen to the end, or not quite?',
  'What did somebody need that took you a while to see?',
  'What would you like to ask for?',
];

/** The question of a day on this device: the same all day, and another tomorrow. */
export function promptOfDay(moment: Date): string {
  const day = Math.floor(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000);
  return prompts[day % prompts.length] ?? '';
}

/** Another question than this one, in a round. */
export function promptAfter(prompt: string): string {
  return prompts[(prompts.indexOf(prompt) + 1) % prompts.length] ?? prompt;
}
