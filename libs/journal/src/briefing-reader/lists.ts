import { leadsIn } from './roles';
import type { Part } from './reading';
import type { Unit } from './units';

/** An entry of a list with what stands in below it. */
export interface Listed extends Part {
  readonly below: readonly Part[];
}

/** What a section says as a list, and what in prose. */
export interface Contents {
  readonly listed: readonly Listed[];
  readonly prose: readonly Part[];
  /** Words that only lead into a list. */
  readonly leads: readonly Part[];
}

const SECOND = new Set(['o', '◦', '▪', '–', '—', '■', '○', '⁃', '\uf0a7', 'a', 'i', '+']);
const isItem = ({ mark }: Unit): boolean => mark === 'bullet' || mark === 'number' || mark === 'asked';

/** The bullet under which others stand: the first one's, where each of its kind is followed by some of another. */
function parentStyle(items: readonly Unit[]): string | null {
  const first = items[0]?.style;
  const parents = items.flatMap((item, nth) => (item.style === first ? [nth] : []));
  return parents.length > 1 && parents.length < items.length && parents.every((nth) => items[nth + 1] !== undefined && items[nth + 1].style !== first) ? (first ?? null) : null;
}

/** Parts a section's units into list and prose; lines that stand below each other without a bullet are a list too. */
export function contentsOf(units: readonly Unit[]): Contents {
  const marked = units.some(isItem);
  const listed: { text: string; lines: readonly number[]; below: Part[] }[] = [];
  const prose: Part[] = [];
  const leads: Part[] = [];
  const parent = parentStyle(units.filter(isItem));
  let top: Unit | null = null;
  units.forEach((unit, nth) => {
    const part = partOf(unit);
    if (isItem(unit)) {
      const last = listed[listed.length - 1];
      if (top && last && (unit.indent >= top.indent + 2 || (parent !== null && top.style === parent && unit.style !== parent) || (unit.style !== top.style && SECOND.has(unit.style) && !SECOND.has(top.style)))) last.below.push(part);
      else {
        top = unit;
        listed.push({ ...part, below: [] });
      }
    } else if (unit.text.endsWith(':')) {
      const before = /^(.*[.!?])\s+\p{Lu}[^.!?]*:$/u.exec(unit.text);
      if (before) prose.push({ text: before[1], lines: unit.lines });
      leads.push(part);
    }
    else if (!marked && unit.text.length <= 140 && (!/[.!?]\s+\p{Lu}/u.test(unit.text) || betweenSingles(units, nth)) && inBlock(units, nth)) listed.push({ ...part, below: [] });
    else prose.push(part);
  });
  return { listed, prose, leads };
}

/** Whether a unit stands in a block of at least two lines, none of which is a paragraph. */
function inBlock(units: readonly Unit[], nth: number): boolean {
  const unit = units[nth];
  const [before, after] = [units[nth - 1], units[nth + 1]];
  return (!unit.gap && before !== undefined) || (after !== undefined && !after.gap && !after.text.endsWith(':')) || (before !== undefined && before.text.endsWith(':') && leadsIn(before.text));
}

/** A line of two short sentences among lines that hold one each is an entry like them. */
function betweenSingles(units: readonly Unit[], nth: number): boolean {
  const others = units.filter((unit, other) => other !== nth && unit.mark === 'none');
  return units[nth].text.length <= 90 && others.length > 1 && others.every(({ text, gap }, at) => text.length <= 140 && !/[.!?]\s+\p{Lu}/u.test(text) && (at === 0 || !gap));
}

/** The words of a unit as a part: without the comma or semicolon that joins it to the next. */
export function partOf({ text, lines }: { readonly text: string; readonly lines: readonly number[] }): Part {
  return { text: text.replace(/[;,]\s*(?:and|or)?$/u, '').trim(), lines };
}

/** An entry with what stands in below it, as one sentence. */
export function folded({ text, lines, below }: Listed): Part {
  if (!below.length) return { text, lines };
  return { text: `${text.replace(/\s*:$/u, '')}: ${below.map((part) => part.text).join('; ')}`, lines: [...lines, ...below.flatMap((part) => part.lines)] };
}
