import { type BriefingDocument, type BriefingTheme, themesOf } from './briefing';

/** One part of a briefing that differs from the version before. */
export interface Change {
  readonly kind: 'added' | 'reworded' | 'gone';
  /** as this version says it, or as the one before did where it is gone */
  readonly words: string;
  /** how the version before said it, where it is said differently now */
  readonly before: string | null;
  /** the name of the theme that a behaviour belongs to */
  readonly theme: string | null;
}

/** What differs between two versions of a briefing, each list in the order of the newer one with what is gone last. */
export interface WhatIsNew {
  readonly themes: readonly Change[];
  readonly behaviours: readonly Change[];
  readonly questions: readonly Change[];
  readonly messages: readonly Change[];
}

interface Part {
  readonly code: string;
  readonly words: string;
  readonly theme: string | null;
}

/**
 * What is new in a version. Themes, behaviours and questions are the same where their code is: a code goes on with what it meant. A
 * question that only changed its place or its code, and a message, is known by its words.
 */
export function whatIsNew(before: BriefingDocument, after: BriefingDocument): WhatIsNew {
  const [themesBefore, themesAfter] = [themesOf(before), themesOf(after)];
  return {
    themes: differences(themesBefore.map(themePart), themesAfter.map(themePart)),
    behaviours: differences(themesBefore.flatMap(behaviourParts), themesAfter.flatMap(behaviourParts)),
    questions: differences(before.questions.map(plainPart), after.questions.map(plainPart)),
    messages: differences(before.messages.map(message), after.messages.map(message)),
  };
}

/** Whether two versions say the same in everything that staff are told of. */
export function isUnchanged({ themes, behaviours, questions, messages }: WhatIsNew): boolean {
  return [themes, behaviours, questions, messages].every((changes) => changes.length === 0);
}

function differences(before: readonly Part[], after: readonly Part[]): readonly Change[] {
  const [had, has] = [new Set(before.map(({ words }) => words)), new Set(after.map(({ words }) => words))];
  const left = before.filter(({ words }) => !has.has(words));
  const came = after.filter(({ words }) => !had.has(words)).map((part) => ({ ...part, was: left.find(({ code }) => code === part.code) }));
  const reworded = new Set(came.map(({ was }) => was));
  return [
    ...came.map(({ words, theme, was }): Change => ({ kind: was ? 'reworded' : 'added', words, before: was?.words ?? null, theme })),
    ...left.filter((part) => !reworded.has(part)).map(({ words, theme }): Change => ({ kind: 'gone', words, before: null, theme })),
  ];
}

function themePart({ code, name, summary }: BriefingTheme): Part {
  return { code, words: summary === '' ? name : `${name}: ${summary}`, theme: null };
}

function behaviourParts({ name: theme, behaviours }: BriefingTheme): readonly Part[] {
  return behaviours.map(({ code, name, sentence }) => ({ code, words: sentence === '' ? name : `${name}: ${sentence}`, theme }));
}

function plainPart({ code, text }: { readonly code: string; readonly text: string }): Part {
  return { code, words: text, theme: null };
}

function message(words: string): Part {
  return { code: words, words, theme: null };
}
