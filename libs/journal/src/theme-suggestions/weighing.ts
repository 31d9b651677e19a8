import { directions, wearDirections } from '../entries/entry';
import { suggestedCodes } from './suggestion';

/** What each cue or word speaks for, by the outcome it is about, in tenths of a logit. */
export interface Weights {
  /** how much a set of features speaks for an outcome, in tenths of a logit */
  sum(outcome: string, names: ReadonlySet<string>): number;
  of(outcome: string, name: string): number;
}

/** The themes that can be suggested, and that there is none. */
export const allThemes = [...suggestedCodes, 'none'] as const;
/** The outcomes that are weighed, in the order of their letters in the table. */
export const outcomes: readonly string[] = [...allThemes, ...directions, ...wearDirections.map((direction) => `UND-${direction}`)];
/** The feature that every passage has. */
export const always = '*';

/** Reads a table of pieces such as `knock=a6C3;`: a feature, then a letter for each outcome (large: against it) with fifths of a logit. */
export function readWeights(table: string): Weights {
  const byOutcome = new Map<string, Map<string, number>>(outcomes.map((outcome) => [outcome, new Map()]));
  for (const line of table.split(/[;\n]/u)) {
    const [name = '', parts = ''] = line.split('=');
    for (const [, letter = '', weight] of parts.matchAll(/([a-z])(\d+)/giu)) {
      const outcome = outcomes[letter.toLowerCase().charCodeAt(0) - 97] ?? '';
      byOutcome.get(outcome)?.set(name, Number(weight) * (letter < 'a' ? -2 : 2));
    }
  }
  const of = (outcome: string, name: string) => byOutcome.get(outcome)?.get(name) ?? 0;
  return {
    of,
    sum: (outcome, names) => {
      let sum = 0;
      for (const name of names) sum += of(outcome, name);
      return sum;
    },
  };
}
