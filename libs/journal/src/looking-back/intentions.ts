import { inReadingOrder } from '../entries/models';
import type { Section } from '../entries/entry';

/** Something an author said they would do next, in their own words. */
export interface Intention {
  readonly text: string;
  /** the section that asks for it, or null where a sentence said it by itself */
  readonly section: string | null;
}

/** Sections whose question is what comes next. */
export const forwardSections: ReadonlySet<string> = new Set(['now-what', 'action-plan', 'experiment']);

const LONGEST = 400;
const MOST = 6;

const WHEN = String.raw`next (?:time|shift|week|month|one-to-one|supervision)|from now on|in (?:the )?future|another time|tomorrow|on my next shift|when i(?:'m| am) (?:next )?(?:back|on)`;
const MEANS = String.raw`i(?:'ll| will| shall| am going to|'m going to| plan to| mean to| intend to| want to| need to| must)|let me|remember to`;
const SAYS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:${WHEN})\b.*\b(?:${MEANS})\b`, 'u'),
  new RegExp(String.raw`\b(?:${MEANS})\b.*\b(?:${WHEN})\b`, 'u'),
  new RegExp(String.raw`^(?:so |and |but )?i(?:'ll| will| am going to|'m going to| plan to) (?!never forget\b|always remember\b|not forget\b)`, 'u'),
];
/** Told of then, or of somebody else: no plan. */
const NO_PLAN = /\b(?:i (?:said|thought|told|promised|knew|wondered)|(?:she|he|they|we) (?:said|told|asked)|if i|i will be honest|i will admit|i'll be honest|i'll admit|i must admit|i must say|i must have|i need to say)\b|[?"“”]/u;

/**
 * What an author said they would do next: each paragraph of a section that asks for it, and elsewhere the sentences that say so
 * by themselves ("Next time I will …"), by these few rules and nothing that learns.
 */
export function intentionsIn(model: string, sections: readonly Section[]): Intention[] {
  const found = inReadingOrder(model, sections).flatMap(({ section, text }): Intention[] =>
    forwardSections.has(section)
      ? text.split(/\n\s*\n/u).map((part) => ({ text: tidy(part), section }))
      : sentencesOf(text).filter(saysNext).map((sentence) => ({ text: tidy(sentence), section: null })),
  );
  const different = new Map(found.filter(({ text }) => text !== '').map((intention) => [intention.text, intention]));
  return [...different.values()].slice(0, MOST);
}

/** The sentences of a text; a line of its own is one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.!?…])\s+(?=\P{Ll})/u).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function saysNext(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const plain = sentence.toLowerCase().replace(/[’‘]/gu, "'");
  return !NO_PLAN.test(plain) && SAYS.some((says) => says.test(plain));
}

function tidy(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', LONGEST), LONGEST / 2)).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
