import type { Detail } from './detail';
import { relations } from './name-words';
import type { Word } from './words';

const OTHERS = ['someone', 'someone else', 'another person'];
const OBJECTS = new Set(['her', 'him', 'them', 'me', 'himself', 'herself', 'themselves']);
const CALLED = new Set(['called', 'named', 'nicknamed', 'calls', 'call', 'as', 'by']);

/**
 * The wording for each name: somebody else for each other name, nothing behind "his daughter", another name behind "called".
 * A name that stands twice gets the same words twice.
 */
export function withSofterNames(text: string, details: readonly Detail[], words: readonly Word[]): Detail[] {
  const people = new Map<string, string>();
  let at = 0;
  return details.map((detail) => {
    if (detail.kind !== 'name') return detail;
    while (at < words.length && (words[at]?.end ?? 0) <= detail.start) at++;
    const [before, beforeThat] = [words[at - 1], words[at - 2]];
    const gap = before ? text.slice(before.end, detail.start) : '';
    const close = /^['’]?s? $/u.test(gap);
    if (before && close && (CALLED.has(before.folded) || (OBJECTS.has(before.folded) && CALLED.has(beforeThat?.folded ?? '')))) {
      return { ...detail, softer: before.folded === 'as' ? 'something else' : 'another name' };
    }
    const aside = /^,? $/u.test(gap) && before !== undefined && relations.has(before.folded) && !before.possessive;
    const whole = !gap.startsWith(',') || /^(?:,|[.!?;]|$)/u.test(text.slice(detail.end));
    if (aside && whole && (detail.softer === null || gap.startsWith(',')) && !/^['’]/u.test(text.slice(detail.end))) return { ...detail, softer: '' };
    if (detail.softer !== null && detail.softer !== 'someone') return detail;
    const last = text.slice(detail.start, detail.end).toLowerCase().split(/\s+/u).at(-1) ?? '';
    const softer = people.get(last) ?? OTHERS[Math.min(new Set(people.values()).size, OTHERS.length - 1)] ?? 'someone';
    people.set(last, softer);
    return { ...detail, softer };
  });
}
