import type { Direction } from '../entries/entry';
import { directions, wearDirections } from '../entries/entry';
import { passagesOf, type Passage } from './features';
import { quoteFrom } from './quote';
import { type SuggestedCode, suggestedCodes, type ThemeSuggestion } from './suggestion';
import { allThemes, always, readWeights, type Weights } from './weighing';
import { weights as table } from './weights';

const most = 3;
/** fewer words than this say too little */
const fewestWords = 4;
/** how likely a theme must be to be offered: at this, seven of ten offers are right on lines by people whose lines were not learnt from */
const likelyEnough = 0.36;
/** grief is no dependency, and nobody should be asked about it on the day of a death */
const grief = /\b(?:die[ds]?|dying|death|dead|passed away|funeral|griev(?:e|ed|ing)|bereaved)\b/iu;
/** what a theme counts for that only one sentence of several is about */
const aloneShare = 0.5;
/** how much more must speak for missed than for upheld, in tenths of a logit: a kind sentence must not be answered with a reproach */
const doubt = 8;
/** cues that leave no such doubt: a "should have", something forgotten */
const regrets = [':regret', ':broken'];
/** what the sentences beside the quoted one count for in its direction, and where that one says itself that it went wrong */
const besideShare = 0.9;
const besideRegret = 0.2;

let read: Weights | null = null;

/**
 * The themes that a text may be about, the likeliest first, at most three and none when nothing speaks for one. Rules and word
 * counts only: the same text always gets the same answer, and nothing leaves the device.
 */
export function suggestThemes(text: string): readonly ThemeSuggestion[] {
  return toTheEnd(lookForThemes(text));
}

/** The same in short steps, for a page that must answer to keys meanwhile: each looks at about 45 words. */
export function lookForThemes(text: string): Generator<void, readonly ThemeSuggestion[]> {
  return look(text, (read ??= readWeights(table)));
}

/** The same with other weights, to try them. */
export function suggestWith(weights: Weights, text: string): readonly ThemeSuggestion[] {
  return toTheEnd(look(text, weights));
}

function* look(text: string, weights: Weights): Generator<void, readonly ThemeSuggestion[]> {
  const best = new Map<SuggestedCode, { chance: number; passage: Passage }>();
  for (const passage of passagesOf(text)) {
    if (passage.words.length >= fewestWords) {
      const chances = strongestOf(passage, weights);
      suggestedCodes.forEach((code, index) => {
        const chance = chances[index] ?? 0;
        if (chance > Math.max(chances[suggestedCodes.length] ?? 0, best.get(code)?.chance ?? 0)) best.set(code, { chance, passage });
      });
    }
    yield;
  }
  return [...best]
    .filter(([code, { passage }]) => code !== 'BOU2' || !grief.test(text.slice(passage.words[0]?.start, passage.words.at(-1)?.end)))
    .sort(([, one], [, other]) => other.chance - one.chance)
    .slice(0, most)
    .filter(([, { chance }]) => chance >= likelyEnough)
    .map(([code, { passage }]) => {
      const { first, last } = quoteFrom(text, passage, (name) => weights.of(code, name));
      return { code, direction: directionOf(code, passage, first, weights), because: text.slice(passage.words[first]?.start, passage.words[last]?.end) };
    });
}

function toTheEnd(looking: Generator<void, readonly ThemeSuggestion[]>): readonly ThemeSuggestion[] {
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value;
  }
}

/** The chances in a passage as a whole, or in one sentence of it where something else is told beside it. */
function strongestOf(passage: Passage, weights: Weights): number[] {
  const whole = chancesOf(passage.features, weights);
  const sentences = new Map<number, Passage['features'][number][]>();
  for (const feature of passage.features) {
    const sentence = passage.words[feature.first]?.sentence ?? 0;
    const found = sentences.get(sentence);
    if (found) found.push(feature);
    else sentences.set(sentence, [feature]);
  }
  if (sentences.size < 2) return whole;
  const alone = [...sentences.values()].map((features) => chancesOf(features, weights));
  return whole.map((chance, index) => Math.max(chance, ...alone.map((chances) => (chances[index] ?? 0) * aloneShare)));
}

/** How likely each theme is by itself, and last that there is none, from what speaks for it and against it (logistic). */
function chancesOf(features: Passage['features'], weights: Weights): number[] {
  const names = new Set([always, ...features.map(({ name }) => name)]);
  return allThemes.map((theme) => 1 / (1 + Math.exp(-weights.sum(theme, names) / 10)));
}

/** How it went. The sentence that the theme was found in says most about it; those beside it may be about something else. */
function directionOf(code: SuggestedCode, { words, features }: Passage, quoted: number, weights: Weights): Direction {
  const sentence = words[quoted]?.sentence;
  const near = new Set(features.filter(({ first }) => words[first]?.sentence === sentence).map(({ name }) => name));
  const far = new Set(features.map(({ name }) => name).filter((name) => !near.has(name)));
  const regretted = regrets.some((name) => near.has(name));
  const possible: readonly Direction[] = code === 'UND' ? wearDirections : directions;
  const weight = (direction: Direction) => {
    const outcome = code === 'UND' ? `UND-${direction}` : direction;
    const base = weights.of(outcome, always) + (direction === 'upheld' && !regretted ? doubt : 0);
    return base + weights.sum(outcome, near) + (regretted ? besideRegret : besideShare) * weights.sum(outcome, far);
  };
  return possible.reduce((best, each) => (weight(each) > weight(best) ? each : best));
}
