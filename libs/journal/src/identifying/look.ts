import { datePatterns } from './dates';
import { type Detail, detailKinds, type Looked } from './detail';
import { numberPatterns } from './numbers';
import { initials, plainNames } from './names';
import { search } from './pattern';
import { placePatterns } from './places';
import { fitted } from './soften';
import { standings } from './standing';
import { titledNames } from './titles';
import { together } from './together';
import { wordsOf } from './words';

const PATTERNS = [...numberPatterns, ...datePatterns, ...placePatterns];

/**
 * Looks for words that could say who somebody is, in one pass whose time grows with the length of the text alone.
 * The details stand in their order in the text and never overlap. Finding none never means that the text is safe.
 */
export function lookForDetails(text: string, known: ReadonlySet<string> = new Set()): Looked {
  const words = wordsOf(text);
  const details = apart([...search(text, PATTERNS), ...titledNames(words), ...initials(text), ...plainNames(text, words, standings(known))]).map((detail) => ({ ...detail, softer: fitted(text, detail) }));
  return { details, together: together(details) };
}

/** One detail where several overlap: the earlier kind of the list wins, and of one kind the longer. */
function apart(found: readonly Detail[]): Detail[] {
  const rank = (detail: Detail): number => detailKinds.indexOf(detail.kind);
  const best = [...found].sort((one, other) => rank(one) - rank(other) || other.end - other.start - (one.end - one.start) || one.start - other.start);
  const kept: Detail[] = [];
  const taken = new Uint8Array(found.reduce((end, detail) => Math.max(end, detail.end), 0));
  for (const detail of best) {
    if (taken.subarray(detail.start, detail.end).includes(1)) continue;
    taken.fill(1, detail.start, detail.end);
    kept.push(detail);
  }
  return kept.sort((one, other) => one.start - other.start);
}
