import { agePatterns } from './ages';
import { backgroundPatterns } from './backgrounds';
import { conditionPatterns } from './conditions';
import { datePatterns } from './dates';
import { type Detail, type DetailKind, type Looked, strongKinds } from './detail';
import { momentPatterns } from './moments';
import { initials, plainNames } from './names';
import { numberPatterns } from './numbers';
import { search } from './pattern';
import { placePatterns } from './places';
import { fitted } from './soften';
import { withSofterNames } from './softer-names';
import { standings } from './standing';
import { titledNames } from './titles';
import { together } from './together';
import { wordsOf } from './words';
import { workplacePatterns } from './workplaces';

const PATTERNS = [...numberPatterns, ...datePatterns, ...placePatterns, ...agePatterns, ...backgroundPatterns, ...conditionPatterns, ...momentPatterns, ...workplacePatterns];

/** Which kind wins where two claim the same words. */
const FIRST: readonly DetailKind[] = [...strongKinds, 'site', 'condition', 'religion', 'ethnicity', 'device', 'sexuality', 'time', 'age', 'name', 'job', 'injury', 'event'];

/**
 * Looks for words that could say who somebody is, in one pass whose time grows with the length of the text alone.
 * The details stand in their order in the text and never overlap. Finding none never means that the text is safe.
 */
export function lookForDetails(text: string, known: ReadonlySet<string> = new Set()): Looked {
  const words = wordsOf(text);
  const found = [...search(text, PATTERNS), ...titledNames(words), ...initials(text), ...plainNames(text, words, standings(known))];
  const details = withSofterNames(text, joined(text, apart(found)), words).map((detail) => ({ ...detail, softer: fitted(text, detail) }));
  return { details, together: together(details) };
}

/** One detail where several overlap: the earlier kind of the list wins, and of one kind the longer. */
function apart(found: readonly Detail[]): Detail[] {
  const rank = (detail: Detail): number => FIRST.indexOf(detail.kind);
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

/** Neighbours of one kind with nothing but a space between them are one detail. */
function joined(text: string, details: readonly Detail[]): Detail[] {
  const all: Detail[] = [];
  for (const detail of details) {
    const last = all.at(-1);
    if (last && last.kind === detail.kind && detail.kind !== 'name' && text.slice(last.end, detail.start) === ' ') all[all.length - 1] = { ...last, end: detail.end, softer: null };
    else all.push(detail);
  }
  return all;
}
