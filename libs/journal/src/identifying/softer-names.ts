import type { Detail } from './detail';
import { relations } from './name-words';
import { otherWords } from './other-words';
import type { Word } from './words';

const OBJECTS = new Set(['her', 'him', 'them', 'me', 'himself', 'herself', 'themselves']);
const CALLED = new Set(['called', 'named', 'nicknamed', 'calls', 'call']);
const GOING_BY = /\b(?:(?:known|knows?|calls?|called|answers)\b[^.!?]{0,30} as|go(?:es|ing)? by|went by) $/iu;
const AROUND = 60;
const TITLE = /^(?:mrs?|ms|mx|miss|mister|missus|dr|doctor|prof|professor|surgeon|nurse|sister|matron|father|fr|rev|reverend|pastor|imam|rabbi|canon)$/u;

/** Somebody as the text names them, and the words that stand for them instead. */
interface Person {
  readonly title: string | undefined;
  readonly names: readonly string[];
  readonly softer: string;
}

/**
 * The wording for each name: somebody else for each other name, nothing behind "his daughter", another name behind "called".
 * A name that stands twice gets the same words twice, and no name gets words that stand in the text already for somebody.
 */
export function withSofterNames(text: string, details: readonly Detail[], words: readonly Word[]): Detail[] {
  const other = otherWords(text);
  const people: Person[] = [];
  let at = 0;
  return details.map((detail) => {
    if (detail.kind !== 'name') return detail;
    while (at < words.length && (words[at]?.end ?? 0) <= detail.start) at++;
    const [before, beforeThat] = [words[at - 1], words[at - 2]];
    const gap = before ? text.slice(before.end, detail.start) : '';
    const close = /^['’]?s? $/u.test(gap);
    const named = CALLED.has(before?.folded ?? '') || (OBJECTS.has(before?.folded ?? '') && CALLED.has(beforeThat?.folded ?? ''));
    if (before && close && (named || GOING_BY.test(text.slice(Math.max(0, detail.start - AROUND), detail.start)))) {
      return { ...detail, softer: before.folded === 'as' ? 'something else' : 'another name' };
    }
    const aside = /^,? $/u.test(gap) && before !== undefined && relations.has(before.folded) && !before.possessive;
    const whole = !gap.startsWith(',') || /^(?:,|[.!?;]|$)/u.test(text.slice(detail.end));
    if (aside && whole && (detail.softer === null || gap.startsWith(',')) && !/^['’]/u.test(text.slice(detail.end))) return { ...detail, softer: '' };
    if (detail.softer === 'two people') return detail;
    const spelt = nameOf(text.slice(detail.start, detail.end));
    const softer = people.find((person) => isSame(person, spelt))?.softer ?? other(detail.softer ?? 'someone');
    people.push({ ...spelt, softer });
    return { ...detail, softer };
  });
}

function nameOf(words: string): Omit<Person, 'softer'> {
  const all = words.toLowerCase().split(/[\s.]+/u).filter(Boolean);
  const [first = ''] = all;
  return all.length > 1 && TITLE.test(first) ? { title: first, names: all.slice(1) } : { title: undefined, names: all };
}

/** Whether two ways of naming may be one person's: the same surname, or one name of several, and no other title or given name. */
function isSame(one: Omit<Person, 'softer'>, other: Omit<Person, 'softer'>): boolean {
  if (one.title !== other.title && one.title !== undefined && other.title !== undefined) return false;
  const [few, many] = one.names.length < other.names.length ? [one.names, other.names] : [other.names, one.names];
  return few.every((name) => many.includes(name));
}
