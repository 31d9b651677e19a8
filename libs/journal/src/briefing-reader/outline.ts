import { isCross } from './marks';
import { onlySaysItsKind } from './kinds';
import { isLead } from './repeated-leads';
import { leadsIn, plainHeading, roleOf, type Role } from './roles';
import type { Part } from './reading';
import type { Unit } from './units';

/** A heading and what stands below it, up to the next heading. */
export interface Section {
  readonly heading: Part | null;
  readonly role: Role | null;
  /** A heading that only its standing alone made one. */
  readonly guessed: boolean;
  /** How deep its number or mark says that it lies: 1 for "3.", 2 for "3.1"; 0 where nothing says so. */
  readonly depth: number;
  readonly units: readonly Unit[];
}

// Words that can only lead into what stands below them.
const LEADING = /\b(?:includes?|including|requires?|means|involves?|when|that|these|this|the following|below|we|you|they|staff|everyone|please|should|must|by|through|can|to|(?:they|these|those|which) are|will|for example|in practice|look for|looks like)\s*:$/iu;

// "Ask: whose drops were late?"
const ASKS = /^(?:please )?(?:ask|think|talk|discuss|reflect|consider)\b/iu;
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;
const words = (text: string): number => text.split(/\s+/u).length;
const isItem = (unit: Unit | undefined): boolean => unit !== undefined && (unit.mark === 'bullet' || unit.mark === 'number' || unit.mark === 'asked');
const short = (unit: Unit): boolean => unit.text.length <= 90 && words(unit.text) <= 12;

/** The sections of a document; the first has no heading where the document does not begin with one. */
export function outlineOf(units: readonly Unit[]): readonly Section[] {
  const marked = units.filter(({ mark }) => mark === 'bold' || mark === 'heading').length > 4;
  const above = new Set(units.flatMap((_, nth) => (standsAbove(units, nth) ? [nth] : [])));
  const sections: { heading: Part | null; role: Role | null; guessed: boolean; depth: number; ofOneLine?: boolean; units: Unit[] }[] = [];
  units.forEach((unit, nth) => {
    const open = sections[sections.length - 1];
    const within = labelled(unit, open?.role ?? null, units[nth - 1]);
    if (within) {
      sections.push({ heading: { text: within.label, lines: unit.lines }, role: within.role, guessed: false, depth: 0, ofOneLine: true, units: [{ ...unit, text: within.rest, mark: 'none', gap: true }] });
    } else if ((above.size > 2 && above.has(nth)) || isHeading(units, nth, open?.role ?? null, open !== undefined && open.heading !== null && !open.units.length, marked)) {
      const twice = open?.heading && !open.units.length && same(open.heading.text, unit.text);
      const role = isCross(unit.style) ? 'undermining' : unit.style === 'label' ? null : roleOf(unit.text);
      if (twice) open.heading = { text: open.heading?.text ?? '', lines: [...(open.heading?.lines ?? []), ...unit.lines] };
      else sections.push({ heading: { text: plainHeading(unit.text), lines: unit.lines }, role, guessed: unit.mark === 'none' && role === null, depth: unit.mark === 'number' || unit.style === '#' ? unit.depth : 0, units: [] });
    } else if (open?.role === 'aside' && open.ofOneLine && open.units.length && unit.gap) sections.push({ heading: null, role: null, guessed: false, depth: 0, units: [unit] });
    else if (open) open.units.push(unit);
    else sections.push({ heading: null, role: null, guessed: false, depth: 0, units: [unit] });
  });
  return sections;
}

const same = (one: string, other: string): boolean => plainHeading(one).toLowerCase() === plainHeading(other).toLowerCase();

/** "Purpose: to say again what …": a known heading and its words on one line. */
function labelled(unit: Unit, open: Role | null, before: Unit | undefined): { label: string; role: Role; rest: string } | null {
  if (unit.mark === 'heading') return null;
  const split = /^([^:.?!]{3,60}?)\s*:\s+(\S.*)$/u.exec(unit.text);
  if (!split || words(split[1]) > 6) return null;
  const role = roleOf(split[1]) ?? (split[2].endsWith('?') && ASKS.test(split[1]) ? 'questions' : null);
  if (role === null || (open === 'questions' && role !== 'aside' && role !== 'standards' && !(role === 'messages' && !split[2].endsWith('?'))) || role === 'themes' || role === 'aims' || (role === 'title' && onlySaysItsKind(split[1]))) return null;
  // Among bullets only what a paper is for and for whom, and a message that stands apart from the questions above it.
  if (unit.mark === 'bullet' && !((role === 'purpose' || role === 'aside' || role === 'background') && words(split[1]) < 4 && open !== 'undermining') && !(role === 'messages' && unit.gap && before?.style !== unit.style)) return null;
  return { label: split[1], role, rest: split[2] };
}

function isHeading(units: readonly Unit[], nth: number, open: Role | null, openIsEmpty: boolean, marked: boolean): boolean {
  const unit = units[nth];
  const [before, next] = [units[nth - 1], units[nth + 1]];
  if (isLead(unit)) return false;
  if (isLead(next) && short(unit) && unit.mark !== 'bullet' && !/[.!;,:]["”’']?$/u.test(unit.text)) return true;
  if ((unit.mark === 'heading' || unit.mark === 'bold') && /[^?]:$/u.test(unit.text) && open === null && openIsEmpty && isItem(next) && LEADING.test(unit.text)) return false;
  if (unit.mark === 'heading') return true;
  if (unit.mark === 'asked' || unit.style === 'cell') return false;
  const role = roleOf(unit.text);
  // What stands below one heading after another in the same words leads in.
  if (role === null && open === null && openIsEmpty && unit.mark === 'none' && units.some((other) => other !== unit && other.text === unit.text)) return false;
  // "Do" right below a theme's name leads into its list.
  if (role === 'themes' && open === null && openIsEmpty && isItem(next) && words(unit.text) < 4 && unit.mark !== 'bullet') return false;
  if (unit.mark === 'bold') return !(open === 'questions' || open === 'messages') || role !== null || !/[.?!]$/u.test(unit.text);
  if (unit.mark === 'bullet' && unit.gap && isItem(next) && !next?.gap && next?.style !== unit.style && next?.indent === unit.indent && short(unit) && !/[.?!;]$/u.test(unit.text)) return true;
  if (unit.mark === 'bullet' && unit.gap && SHOUTED.test(unit.text) && short(unit) && isItem(next) && !SHOUTED.test(next?.text ?? '')) return true;
  if (unit.mark === 'bullet') return role !== null && short(unit) && !/[.?!;]$/u.test(unit.text) && next !== undefined && ((unit.gap && words(unit.text) <= 7) || (isItem(next) && next.indent > unit.indent) || (isItem(next) && next.style !== unit.style && before?.style !== unit.style));
  if (unit.text.endsWith(':')) {
    if (unit.mark === 'none' && words(unit.text) <= 12 && isItem(next) && blockBelow(units, nth).every(({ text }) => text.endsWith('?'))) return true;
    if (role !== null) return words(unit.text) <= 9 && unit.text.length <= 80;
    if (unit.mark === 'none' && words(unit.text) <= 6 && unit.gap && isItem(next) && (isItem(before) || (open === 'themes' && openIsEmpty) || open === 'purpose' || open === 'background') && !LEADING.test(unit.text) && units.every((other) => other === unit || other.text !== unit.text)) return open !== 'questions';
    return unit.mark === 'none' && words(unit.text) <= 6 && !leadsIn(unit.text) && !openIsEmpty && ((unit.gap && isItem(before) && isItem(next)) || (open !== 'questions' && open !== 'messages'));
  }
  if (unit.mark === 'number') return isNumberedHeading(unit, before, next, role, open);
  // Where headings are marked as such, a line that is not is none.
  if (marked && role === null && !isItem(next)) return false;
  return isBareHeading(units, nth, role, open, openIsEmpty);
}

function isNumberedHeading(unit: Unit, before: Unit | undefined, next: Unit | undefined, role: Role | null, open: Role | null): boolean {
  if (/[.!;,]$/u.test(unit.text) || !short(unit) || ((open === 'questions' || (next?.mark === 'number' && next.style === unit.style && next.text.endsWith('?'))) && unit.text.endsWith('?')) || (unit.text.endsWith('?') && (role === null || role === 'questions'))) return false;
  const inList = (other: Unit | undefined): boolean => other?.mark === 'number' && other.style === unit.style && other.depth === unit.depth;
  if (role !== null && words(unit.text) <= 8 && /^[\p{Lu}\d“"'‘]/u.test(unit.text)) return !inList(before) || unit.gap;
  if (inList(before) && !unit.gap) return false;
  if (inList(before) && isItem(before) && !isItem(next)) return false;
  // A list begins at its first; a number that goes on from further up ends this one.
  if (next?.mark === 'number' && !next.first && !inList(next)) return false;
  return next !== undefined && (!inList(next) || next.first);
}

function isBareHeading(units: readonly Unit[], nth: number, role: Role | null, open: Role | null, openIsEmpty: boolean): boolean {
  const unit = units[nth];
  const [before, next] = [units[nth - 1], units[nth + 1]];
  // "Nobody waits wet." above a list names the list, unless it only goes on from a heading.
  if (/[.!]$/u.test(unit.text)) return unit.gap && !openIsEmpty && isItem(next) && words(unit.text) <= 8 && open !== 'questions';
  if (!short(unit) || /[;,]$/u.test(unit.text)) return false;
  const belowItem = isItem(next) && !isItem(before) ? true : isItem(next) && next.indent <= unit.indent + 8;
  if (unit.text.endsWith('?') && isItem(next) && unit.gap && open !== 'questions' && words(unit.text) <= 10) return true;
  if (unit.text.endsWith('?')) return role !== null && role !== 'questions' && (unit.gap || belowItem) && (open !== 'questions' || role === 'undermining' || role === 'standards' || role === 'messages');
  if (!unit.gap && !isItem(next) && /[.!"”]$/u.test(unit.text)) return false;
  if (role !== null) return unit.gap || belowItem || (next?.gap ?? true) || !next || !isItem(before);
  if (!/^[\p{Lu}\d“"'‘]/u.test(unit.text) && (isItem(before) || openIsEmpty) && isItem(next) && words(unit.text) <= 6) return open !== 'questions';
  if (!/^[\p{Lu}\d“"'‘]/u.test(unit.text)) return unit.gap && isItem(next) && next.indent <= unit.indent + 4 && words(unit.text) <= 6 && open !== 'questions';
  if (/^[^\p{Ll}]+$/u.test(unit.text) && /\p{Lu}{3}/u.test(unit.text)) return true;
  if (unit.gap && isItem(before) && isItem(next) && words(unit.text) <= 7 && open !== 'questions') return true;
  // Right below a name a line only says something of it.
  if (isItem(next) && !unit.gap && openIsEmpty && open === null && before.gap && !SHOUTED.test(unit.text)) return false;
  if (isItem(next)) return words(unit.text) <= 5 || !(unit.gap ? /\b(?:includes?|including|requires?|means|involves?|when|that|as|following|below|we|you|they|staff|should|must|by|through|can|to|are|with)$/iu.test(unit.text) : leadsIn(unit.text));
  if (!unit.gap) return false;
  if (!next || next.gap) return true;
  if (blockOf(units, nth).length > 2 && blockOf(units, nth).slice(1).every(({ text }) => /[.!?”"]$/u.test(text))) return true;
  if (next.mark === 'none' && isItem(units[nth + 2]) && !units[nth + 2].gap && words(unit.text) <= 6 && short(next) && LEADING.test(next.text.replace(/:?$/u, ':'))) return true;
  // A name, a sentence that says of it, and words that lead in.
  if (isLead(units[nth + 2]) && next.mark === 'none' && words(unit.text) <= 6) return true;
  // Below a heading that stands alone, lines together are what it heads.
  if (openIsEmpty && open !== 'themes' && nth > 3) return false;
  return next.mark === 'none' && (!short(next) || blockOf(units, nth).every(short));
}

/** A short sentence by itself above lines that stand together: one alone is prose, several in a document name what is below them. */
function standsAbove(units: readonly Unit[], nth: number): boolean {
  const [unit, next, after] = [units[nth], units[nth + 1], units[nth + 2]];
  return unit.mark === 'none' && unit.gap && /[^.!][.!]$/u.test(unit.text) && !/[.!?]\s/u.test(unit.text) && words(unit.text) <= 10 && next?.mark === 'none' && next.gap && after?.mark === 'none' && !after.gap;
}

/** The list that stands right below. */
function blockBelow(units: readonly Unit[], nth: number): readonly Unit[] {
  let end = nth + 1;
  while (isItem(units[end])) end += 1;
  return units.slice(nth + 1, end);
}

/** The units that stand together from one on. */
export function blockOf(units: readonly Unit[], from: number): readonly Unit[] {
  let end = from + 1;
  while (end < units.length && !units[end].gap) end += 1;
  return units.slice(from, end);
}
