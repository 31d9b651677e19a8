import type { Direction } from '../entries/entry';
import { directions, wearDirections } from '../entries/entry';
import { passagesOf, type Passage } from './features';
import { quoteFrom } from './quote';
import { type SuggestedCode, suggestedCodes, type ThemeSuggestion } from './suggestion';
import { readWeights, type Weights } from './weighing';
import { weights as table } from './weights';

const most = 3;
/** fewer words than this say too little */
const fewestWords = 4;
/** the first suggestion needs this much, in hundredths of a logit; the next ones more */
const enough = [-20, 0, 25];

let read: Weights | null = null;

/**
 * The themes that a text may be about, the likeliest first, at most three and none when nothing speaks for one. Rules and word
 * counts only: the same text always gets the same answer, and nothing leaves the device.
 */
export function suggestThemes(text: string): readonly ThemeSuggestion[] {
  read ??= readWeights(table);
  const weights = read;
  const best = new Map<SuggestedCode, { weight: number; passage: Passage }>();
  for (const passage of passagesOf(text)) {
    if (passage.words.length < fewestWords) continue;
    const names = new Set(passage.features.map((feature) => feature.name));
    for (const code of suggestedCodes) {
      const weight = weights.sum(code, names);
      if (weight > (best.get(code)?.weight ?? -Infinity)) best.set(code, { weight, passage });
    }
  }
  return [...best]
    .sort(([, one], [, other]) => other.weight - one.weight)
    .slice(0, most)
    .filter(([, { weight }], place) => weight > (enough[place] ?? 0))
    .map(([code, { passage }]) => ({ code, direction: directionOf(code, passage, weights), because: quoteFrom(text, passage, (name) => weights.of(code, name)) }));
}

function directionOf(code: SuggestedCode, passage: Passage, weights: Weights): Direction {
  const names = new Set(passage.features.map((feature) => feature.name));
  const possible: readonly Direction[] = code === 'UND' ? wearDirections : directions;
  const prefix = code === 'UND' ? 'UND-' : '';
  return possible.reduce((best, each) => (weights.sum(`${prefix}${each}`, names) > weights.sum(`${prefix}${best}`, names) ? each : best));
}
