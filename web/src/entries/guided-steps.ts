import type { EntryRequest } from '@afterword/api-types';
import { models, sectionIn, sectionName, sectionsOf } from '@afterword/journal';

/** The two pages of the guided way that are no question: the list of all, and the last look. */
export const listStep = 'all';
export const checkStep = 'check';

export interface GuidedStep {
  readonly section: string;
  readonly name: string;
  readonly prompt: string;
  readonly text: string;
  /** written under another model; it has no number among the questions */
  readonly fromBefore: boolean;
}

export type StepState = 'Not started' | 'In progress' | 'Done';

/** Whether a model asks several questions, so that they can be asked one at a time. */
export function asksSeveral(model: string): boolean {
  return sectionsOf(model).length > 1;
}

/** The questions of an entry's model in their order, then whatever was written under other models. */
export function stepsOf({ model, sections }: EntryRequest): readonly GuidedStep[] {
  const asked = sectionsOf(model);
  const textOf = (code: string): string => sections.find((each) => each.section === code)?.text ?? '';
  const before = sections.map(({ section }) => section).filter((code) => !asked.includes(code) && textOf(code).trim() !== '');
  return [...asked, ...before].map((section) => ({
    section,
    name: sectionName(model, section) || 'Own words',
    prompt: sectionIn(model, section)?.prompt ?? 'Other words',
    text: textOf(section),
    fromBefore: !asked.includes(section),
  }));
}

export function written(step: GuidedStep): boolean {
  return step.text.trim() !== '';
}

/** In words: a question with words is done, unless it is the one that was last open. */
export function stateOf(step: GuidedStep, place: string | null): StepState {
  if (!written(step)) return 'Not started';
  return step.section === place ? 'In progress' : 'Done';
}

/** Where to go on: the question that was last open, else the first without words, else the last look. */
export function goOnAt(steps: readonly GuidedStep[], place: string | null): string {
  const asked = steps.filter((step) => !step.fromBefore);
  return asked.find((step) => step.section === place)?.section ?? asked.find((step) => !written(step))?.section ?? checkStep;
}

/** The page after a question: the next one, and after the last the last look. */
export function stepAfter(steps: readonly GuidedStep[], section: string): string {
  const asked = steps.filter((step) => !step.fromBefore);
  const at = asked.findIndex((step) => step.section === section);
  return (at === -1 ? undefined : asked[at + 1]?.section) ?? checkStep;
}

/** The page before a question, or before the last look: the question ahead of it, and ahead of the first the list of all. */
export function stepBefore(steps: readonly GuidedStep[], section: string): string {
  const asked = steps.filter((step) => !step.fromBefore);
  if (section === checkStep) return asked[asked.length - 1]?.section ?? listStep;
  return asked[asked.findIndex((step) => step.section === section) - 1]?.section ?? listStep;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "six questions", for headings. */
export function questionsInWords(model: string): string {
  const count = sectionsOf(model).length;
  return `${numbers[count] ?? count} questions`;
}

/** The name of a model, or a sentence's worth for one that this page does not know. */
export function modelName(model: string): string {
  return models.find((each) => each.code === model)?.name ?? 'Another model';
}
