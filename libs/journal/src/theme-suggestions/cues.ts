import { cuesOfCare } from './cues-of-care';
import { cuesOfDays } from './cues-of-days';
import { cuesOfMoments } from './cues-of-moments';
import { cuesOfStrain } from './cues-of-strain';
import { stemOf, type Word } from './words';

/** Some words of a text that are a cue, by the places of its first and last word. */
export interface FoundCue {
  readonly cue: string;
  readonly first: number;
  readonly last: number;
}

interface Step {
  readonly next: Map<string, Step>;
  readonly cues: string[];
}

let steps: Step | null = null;

/** The cues that a run of words holds, several at one place where several fit. */
export function cuesIn(words: readonly Word[]): FoundCue[] {
  steps ??= stepsOf(cuesOfCare + cuesOfDays + cuesOfMoments + cuesOfStrain);
  const found: FoundCue[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let here: readonly Step[] = [steps];
    for (let last = first; last < words.length && here.length > 0; last += 1) {
      const stem = words[last]?.stem ?? '';
      here = here.flatMap((step) => [step.next.get(stem), step.next.get('_')].filter((next) => next !== undefined));
      for (const step of here) for (const cue of step.cues) found.push({ cue, first, last });
    }
  }
  return found;
}

function stepsOf(lines: string): Step {
  const root: Step = { next: new Map(), cues: [] };
  for (const line of lines.split('\n')) {
    const [cue, phrases] = line.split(': ');
    if (cue && phrases) for (const phrase of phrases.split(', ')) addPhrase(root, phrase.split(' '), cue);
  }
  return root;
}

function addPhrase(step: Step, [word, ...rest]: string[], cue: string): void {
  if (word === undefined) {
    if (!step.cues.includes(cue)) step.cues.push(cue);
    return;
  }
  for (const each of word.split('/')) {
    const stem = each === '_' ? each : stemOf(each);
    let next = step.next.get(stem);
    if (!next) step.next.set(stem, (next = { next: new Map(), cues: [] }));
    addPhrase(next, rest, cue);
  }
}
