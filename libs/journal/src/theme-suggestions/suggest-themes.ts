import type { Direction } from '../entries/entry';
import { directions, wearDirections } from '../entries/entry';
import { passagesOf, type Passage } from './features';
import { quoteFrom } from './quote';
import { type SuggestedCode, suggestedCodes, type ThemeSuggestion } from './suggestion';
import { always, readWeights, type Weights } from './weighing';
import { weights as table } from './weights';

const most = 3;
/** fewer words than this say too little */
const fewestWords = 4;
/** the first suggestion needs this much, in hundredths of a logit; the next ones more */
const enough = [-20, -10, -10];

/** what the sentences beside the quoted one count for in its direction */
const besideShare = 0.5;

let read: Weights | null = null;

/**
 * The themes that a text may be about, the likeliest first, at most three and none when nothing speaks for one. Rules and word
 * counts only: the same text always gets the same answer, and nothing leaves the device.
 */
export function suggestThemes(text: string): readonly ThemeSuggestion[] {
  const looking = lookForThemes(text);
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value;
  }
}

/** The same in short steps, for a page that must answer to keys meanwhile: each looks at about 45 words. */
export function* lookForThemes(text: string): Generator<void, readonly ThemeSuggestion[]> {
  read ??= readWeights(table);
  const weights = read;
  const best = new Map<SuggestedCode, { weight: number; passage: Passage }>();
  for (const passage of passagesOf(text)) {
    if (passage.words.length < fewestWords) continue;
    const names = new Set(passage.features.map((feature) => feature.name));
    for (const code of suggestedCodes) {
      const weight = weights.of(code, always) + weights.sum(code, names);
      if (weight > (best.get(code)?.weight ?? -Infinity)) best.set(code, { weight, passage });
    }
    yield;
  }
  return [...best]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .slice(0, most)
    .filter(([, { weight }], place) => weight > (enough[place] ?? 0))
    .map(([code, { passage }]) => {
      const { first, last } = quoteFrom(text, passage, (name) => weights.of(code, name));
      return { code, direction: directionOf(code, passage, first, weights), because: text.slice(passage.words[first]?.start, passage.words[last]?.end) };
    });
}

/** How it went. The sentence that the theme was found in says most about it; those beside it may be about something else. */
function directionOf(code: SuggestedCode, { words, features }: Passage, quoted: number, weights: Weights): Direction {
  const sentence = words[quoted]?.sentence;
  const near = new Set(features.filter(({ first }) => words[first]?.sentence === sentence).map(({ name }) => name));
  const far = new Set(features.map(({ name }) => name).filter((name) => !near.has(name)));
  const possible: readonly Direction[] = code === 'UND' ? wearDirections : directions;
  const weight = (direction: Direction) => {
    const outcome = code === 'UND' ? `UND-${direction}` : direction;
    const base = weights.of(outcome, always);
    return base + weights.sum(outcome, near) + besideShare * weights.sum(outcome, far);
  };
  return possible.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}
