import { contentsOf, type Listed } from './lists';
import type { Section } from './outline';
import type { Unit } from './units';

const NAMES_THEMES = /\b(?:themes?|pillars|building blocks|cornerstones)\b/iu;
const LITTLE = new Set('a an and the of to for in on at is are do does it we you our your with what how'.split(' '));

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word && !LITTLE.has(word));

/** Whether a list is one of names: short, none a sentence, none with a list of its own. */
const areNames = (listed: readonly Listed[]): boolean => listed.length > 1 && listed.every(({ text, below }) => !below.length && text.split(/\s+/u).length <= 8 && text.length <= 60 && !/[.!?;:]|\s[–—-]\s/u.test(text));

/** The names under "Themes" and the like, where it only lists them. */
export function declaredIn({ heading, role, units }: Section): readonly Listed[] {
  if (!heading || (role !== 'themes' && role !== 'aims' && role !== null) || !NAMES_THEMES.test(heading.text)) return [];
  const { listed, prose } = contentsOf(units);
  return areNames(listed) && prose.length <= 1 ? listed : [];
}

/** What a document lists as its themes are its themes: a heading further down that holds all the words of a name has that name, and the list only counts them up. */
export function withDeclaredThemes(sections: readonly Section[]): readonly Section[] {
  const at = sections.findIndex((section) => declaredIn(section).length > 0);
  if (at < 0) return sections;
  const names = declaredIn(sections[at]);
  const later = sections.map(({ heading, units }, nth) => (nth > at && heading && units.length ? new Set(wordsOf(heading.text)) : null));
  const found = new Map<number, Listed>();
  for (const name of names) {
    const own = wordsOf(name.text);
    const nth = own.length ? later.findIndex((held, place) => held !== null && !found.has(place) && own.every((word) => held.has(word))) : -1;
    if (nth >= 0) found.set(nth, name);
  }
  if (found.size < 2 || found.size < names.length - 1) return sections;
  const counted = new Set([...found.values()].flatMap(({ lines }) => lines));
  return sections.map((section, nth): Section => {
    const name = found.get(nth);
    if (name && section.heading) return { ...section, role: null, guessed: false, heading: { ...section.heading, text: name.text } };
    return nth === at ? { ...section, role: 'themes', units: section.units.map((unit): Unit => (unit.lines.some((line) => counted.has(line)) ? { ...unit, mark: 'none', style: 'lead', text: `${unit.text}:` } : unit)) } : section;
  });
}
