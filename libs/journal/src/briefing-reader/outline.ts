import { leadsIn, onlySaysItsKind, plainHeading, roleOf, type Role } from './roles';
import type { Part } from './reading';
import type { Unit } from './units';

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  readonly heading: Part | null;
  readonly role: Role | null;
  /** A heading that only its standing alone made one. */
  readonly guessed: boolean;
  readonly units: readonly Unit[];
}

const words = (text: string): number => text.split(/\s+/u).length;
const isItem = (unit: Unit | undefined): boolean => unit !== undefined && (unit.mark === 'bullet' || unit.mark === 'number' || unit.mark === 'asked');
const short = (unit: Unit): boolean => unit.text.length <= 90 && words(unit.text) <= 12;

/** The sections of a document; the first has no heading where the document does not begin with one. */
export function outlineOf(units: readonly Unit[]): readonly Section[] {
  const sections: { heading: Part | null; role: Role | null; guessed: boolean; units: Unit[] }[] = [];
  units.forEach((unit, nth) => {
    const open = sections[sections.length - 1];
    const within = labelled(unit, open?.role ?? null, nth);
    if (within) {
      sections.push({ heading: { text: within.label, lines: unit.lines }, role: within.role, guessed: false, units: [{ ...unit, text: within.rest, mark: 'none', gap: true }] });
    } else if (isHeading(units, nth, open?.role ?? null, open !== undefined && open.heading !== null && !open.units.length)) {
      const twice = open?.heading && !open.units.length && same(open.heading.text, unit.text);
      const role = nth === 0 && roleOf(unit.text) !== 'purpose' && roleOf(unit.text) !== 'title' ? null : roleOf(unit.text);
      if (twice) open.heading = { text: open.heading?.text ?? '', lines: [...(open.heading?.lines ?? []), ...unit.lines] };
      else sections.push({ heading: { text: plainHeading(unit.text), lines: unit.lines }, role, guessed: unit.mark === 'none' && role === null, units: [] });
    } else if (open) open.units.push(unit);
    else sections.push({ heading: null, role: null, guessed: false, units: [unit] });
  });
  return sections;
}

const same = (one: string, other: string): boolean => plainHeading(one).toLowerCase() === plainHeading(other).toLowerCase();

/** "Purpose: to say again what …": a known heading and its words on one line. */
function labelled(unit: Unit, open: Role | null, nth: number): { label: string; role: Role; rest: string } | null {
  if (unit.mark === 'bullet' || unit.mark === 'heading' || open === 'questions') return null;
  const split = /^([^:.?!]{3,60}?)\s*:\s+(\S.*)$/u.exec(unit.text);
  if (!split || words(split[1]) > 6) return null;
  const role = roleOf(split[1]);
  if (role === null || role === 'themes' || role === 'aims' || onlySaysItsKind(split[1])) return null;
  return nth === 0 && role !== 'title' && role !== 'purpose' ? null : { label: split[1], role, rest: split[2] };
}

function isHeading(units: readonly Unit[], nth: number, open: Role | null, openIsEmpty: boolean): boolean {
  const unit = units[nth];
  const [before, next] = [units[nth - 1], units[nth + 1]];
  if (unit.mark === 'heading') return true;
  if (unit.mark === 'asked' || unit.style === 'cell') return false;
  const role = roleOf(unit.text);
  if (unit.mark === 'bold') return !(open === 'questions' || open === 'messages') || role !== null || !/[.?!]$/u.test(unit.text);
  if (unit.mark === 'bullet') return role !== null && short(unit) && !/[.?!;]$/u.test(unit.text) && next !== undefined && (next.indent > unit.indent || (next.style !== unit.style && before?.style !== unit.style));
  if (unit.text.endsWith(':')) {
    if (role !== null) return words(unit.text) <= 9 && unit.text.length <= 80;
    return unit.mark === 'none' && words(unit.text) <= 6 && !leadsIn(unit.text) && !openIsEmpty && open !== 'questions' && open !== 'messages';
  }
  if (unit.mark === 'number') return isNumberedHeading(unit, before, next, role);
  return isBareHeading(units, nth, role, open, openIsEmpty);
}

function isNumberedHeading(unit: Unit, before: Unit | undefined, next: Unit | undefined, role: Role | null): boolean {
  if (/[.!;,]$/u.test(unit.text) || !short(unit) || (unit.text.endsWith('?') && (role === null || role === 'questions'))) return false;
  const inList = (other: Unit | undefined): boolean => other?.mark === 'number' && other.style === unit.style && other.depth === unit.depth;
  if (role !== null && words(unit.text) <= 8) return !inList(before) || unit.gap;
  if (inList(before) && !unit.gap) return false;
  if (inList(before) && isItem(before) && !isItem(next)) return false;
  return next !== undefined && (!inList(next) || next.first);
}

function isBareHeading(units: readonly Unit[], nth: number, role: Role | null, open: Role | null, openIsEmpty: boolean): boolean {
  const unit = units[nth];
  const [before, next] = [units[nth - 1], units[nth + 1]];
  // "Nobody waits wet." above a list names the list, unless it only goes on from a heading.
  if (/[.!]$/u.test(unit.text)) return unit.gap && !openIsEmpty && isItem(next) && words(unit.text) <= 8 && open !== 'questions';
  if (!short(unit) || /[;,]$/u.test(unit.text)) return false;
  const belowItem = isItem(next) && !isItem(before) ? true : isItem(next) && next.indent <= unit.indent + 8;
  if (unit.text.endsWith('?')) return role !== null && role !== 'questions' && (unit.gap || belowItem) && (open !== 'questions' || role === 'undermining');
  if (role !== null) return unit.gap || belowItem || (next?.gap ?? true) || !next || !isItem(before);
  if (!/^[\p{Lu}\d“"'‘]/u.test(unit.text)) return false;
  if (/^[^\p{Ll}]+$/u.test(unit.text) && /\p{Lu}{3}/u.test(unit.text)) return true;
  if (isItem(next)) return !leadsIn(unit.text) || words(unit.text) <= 5;
  if (!unit.gap) return false;
  if (!next || next.gap) return true;
  return next.mark === 'none' && (!short(next) || blockOf(units, nth).every(short));
}

/** The units that stand together from one on. */
export function blockOf(units: readonly Unit[], from: number): readonly Unit[] {
  let end = from + 1;
  while (end < units.length && !units[end].gap) end += 1;
  return units.slice(from, end);
}
