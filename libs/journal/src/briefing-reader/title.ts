import type { Section } from './outline';
import type { Part } from './reading';
import type { Unit } from './units';
import { calmed, isNotice, onlySaysItsKind } from './roles';

/** What the document is called, and the sections that are left once its head is taken off. */
export function titleOf(sections: readonly Section[]): { readonly title: Part | null; readonly kind: Part | null; readonly rest: readonly Section[]; readonly left: readonly Part[] } {
  const said = sections.find(({ role, units }) => role === 'title' && units.length > 0);
  const head = headOf(sections);
  const lines: Part[] = head.flatMap(({ heading, role, units }) => (role === 'aside' ? [] : [...(heading ? [heading] : []), ...units.map(asPart)]));
  const asides = head.flatMap(({ heading, role, units }) => (role === 'aside' ? [{ text: [heading?.text, ...units.map(({ text }) => text)].join(': '), lines: [...new Set([...(heading?.lines ?? []), ...units.flatMap(({ lines: at }) => at)])] }] : []));
  const kind = lines.find(({ text }) => onlySaysItsKind(text)) ?? null;
  const named = lines.filter(({ text }) => !onlySaysItsKind(text) && !isNotice(text));
  const title = said ? { text: said.units[0].text, lines: said.units[0].lines } : (named.find(({ text }) => withoutKind(text) !== text) ?? named.find(({ text }) => !isHouse(text)) ?? named[0] ?? kind);
  const rest = sections.filter((section) => section !== said && !head.includes(section));
  const left = lines.filter((part) => part !== title && part !== kind);
  return { title: title ? { ...title, text: calmed(withoutKind(title.text)) } : null, kind, rest, left: [...left, ...asides, ...(said?.units.slice(1).map(asPart) ?? [])] };
}

const isHouse = (text: string): boolean => text.length < 60 && /\b(hospital|trust|nhs|foundation|care home|nursing home|ltd|limited|house|council|charity)\.?$/iu.test(text);

const asPart = ({ text, lines }: Unit): Part => ({ text, lines });

/** The sections before the first that says something: no more than headings and single lines. */
function headOf(sections: readonly Section[]): readonly Section[] {
  const head: Section[] = [];
  for (const section of sections.slice(0, 6)) {
    const light = section.units.every(({ mark, text }) => mark === 'none' && text.length <= 120 && !/[.:]$/u.test(text));
    if (section.role !== null && section.role !== 'aside') break;
    if (!light || section.units.length > 4) {
      // A title may stand right above the first words.
      if (!head.length && section.heading && section.units.every(({ mark }) => mark === 'none')) head.push({ ...section, units: [] });
      break;
    }
    head.push(section);
  }
  return head;
}

/** "Shared learning briefing: Being with people" is about being with people. */
function withoutKind(title: string): string {
  const split = /^([^:–—|]{3,60}?)\s*(?::|\s[–—|-])\s+(\S.*)$/u.exec(title);
  return split && onlySaysItsKind(split[1]) && !isNotice(split[2]) ? split[2] : title;
}
