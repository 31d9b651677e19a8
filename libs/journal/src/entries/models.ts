/** One step of a model: a part of an entry's text under one question. */
export interface ModelSection {
  readonly code: string;
  /** a few words for lists of steps */
  readonly name: string;
  /** the question put to the author; fits every job, clinical or not */
  readonly prompt: string;
}

/** A reflective model: how an entry's text is divided into sections. Plain is one open box. */
export interface ReflectiveModel {
  readonly code: string;
  readonly name: string;
  /** one line to choose it by */
  readonly about: string;
  readonly sections: readonly ModelSection[];
}

/**
 * The models an entry can be written in. A section's code means the same text whatever the model is, so that switching keeps
 * every word: Driscoll and Rolfe put different questions to the same three sections.
 */
export const models: readonly ReflectiveModel[] = [
  {
    code: 'plain', name: 'Plain', about: 'One open box.',
    sections: [{ code: 'text', name: 'Own words', prompt: 'What stayed with you?' }],
  },
  {
    code: 'driscoll', name: 'Driscoll', about: 'Three short questions: what, so what, now what.',
    sections: [
      { code: 'what', name: 'What', prompt: 'What happened, in a few lines?' },
      { code: 'so-what', name: 'So what', prompt: 'What did it mean, for the other person and for you?' },
      { code: 'now-what', name: 'Now what', prompt: 'What will you try, keep or ask?' },
    ],
  },
  {
    code: 'rolfe', name: 'Rolfe', about: 'The same three, asked more deeply.',
    sections: [
      { code: 'what', name: 'What', prompt: 'What happened, and what was at stake in it?' },
      { code: 'so-what', name: 'So what', prompt: 'What does it tell you about yourself, about the two of you, and about what you took for granted?' },
      { code: 'now-what', name: 'Now what', prompt: 'What comes next, and how will you know that it helped?' },
    ],
  },
  {
    code: 'gibbs', name: 'Gibbs', about: 'Six steps, with room for feelings and a plan.',
    sections: [
      { code: 'description', name: 'What took place', prompt: 'What took place?' },
      { code: 'feelings', name: 'Feelings', prompt: 'What did you feel, then and now?' },
      { code: 'evaluation', name: 'What helped, what did not', prompt: 'What helped, and what did not?' },
      { code: 'analysis', name: 'Why it went that way', prompt: 'Why did it go that way?' },
      { code: 'conclusion', name: 'What you take from it', prompt: 'What do you take from it?' },
      { code: 'action-plan', name: 'What you will do next time', prompt: 'What will you do next time?' },
    ],
  },
  {
    code: 'johns', name: 'Johns', about: 'Looking in, then looking out from five sides.',
    sections: [
      { code: 'looking-in', name: 'Looking in', prompt: 'What do you notice in yourself as you think of it?' },
      { code: 'aesthetic', name: 'What you were trying to do', prompt: 'What were you trying to do, and what followed from it?' },
      { code: 'personal', name: 'Why you felt so', prompt: 'Why did you feel the way you did?' },
      { code: 'ethical', name: 'What you believe in', prompt: 'Did what you did fit with what you believe in?' },
      { code: 'empirical', name: 'What you know', prompt: 'What did you know, or could you find out, that would guide you?' },
      { code: 'reflexive', name: 'How it joins up', prompt: 'How does it join up with times before, and with what you could do another time?' },
    ],
  },
  {
    code: 'kolb', name: 'Kolb', about: 'From one experience to a small test.',
    sections: [
      { code: 'experience', name: 'What you lived through', prompt: 'What did you live through?' },
      { code: 'observe', name: 'What stands out', prompt: 'What stands out when you look back at it?' },
      { code: 'concept', name: 'The general idea', prompt: 'What general idea does it suggest?' },
      { code: 'experiment', name: 'A small test', prompt: 'What small thing will you test on your next shift?' },
    ],
  },
  {
    code: 'star', name: 'STAR', about: 'A piece of work from start to result.',
    sections: [
      { code: 'situation', name: 'Setting', prompt: 'What was the setting?' },
      { code: 'task', name: 'Your part', prompt: 'What was your part in it?' },
      { code: 'action', name: 'What you did', prompt: 'What did you do?' },
      { code: 'result', name: 'What came of it', prompt: 'What came of it, and what did you learn?' },
    ],
  },
];

export const modelCodes: readonly string[] = models.map((model) => model.code);

/** Every section there is, of whichever model. */
export const sectionCodes: ReadonlySet<string> = new Set(models.flatMap((model) => model.sections.map((section) => section.code)));

/** The codes of the sections of a model, in the order in which they are read; empty for an unknown model. */
export function sectionsOf(model: string): readonly string[] {
  return models.find((each) => each.code === model)?.sections.map((section) => section.code) ?? [];
}

/** A section as a model puts it; in words of the first model that has it when this one does not, null when none does. */
export function sectionIn(model: string, code: string): ModelSection | null {
  const own = models.find((each) => each.code === model);
  const having = own?.sections.some((section) => section.code === code) ? own : models.find((each) => each.sections.some((section) => section.code === code));
  return having?.sections.find((section) => section.code === code) ?? null;
}

/** What stands above a section when it is read: nothing above the one box of a model, and "Other words" for a section that no model here knows. */
export function sectionName(model: string, code: string): string {
  const own = sectionsOf(model);
  if (own.length === 1 && own[0] === code) return '';
  return sectionIn(model, code)?.name ?? 'Other words';
}

/** Sections in reading order: those of the model first, then what was written under other models, in the order of these. */
export function inReadingOrder<T extends { readonly section: string }>(model: string, sections: readonly T[]): readonly T[] {
  const order = [...new Set([...sectionsOf(model), ...models.flatMap((each) => each.sections.map((section) => section.code))])];
  const place = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...sections].sort((one, other) => place(one.section) - place(other.section));
}
