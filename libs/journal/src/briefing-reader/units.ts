import { indentOf, markOf, type Mark } from './marks';
import { roleOf } from './roles';
import { isRow, rowsAsUnits } from './tables';

/** One thing that was written: a heading, a bullet or a paragraph, joined over the lines it was wrapped on. */
export interface Unit {
  readonly text: string;
  readonly lines: readonly number[];
  readonly mark: Mark;
  readonly style: string;
  readonly depth: number;
  /** The first of its list, by its number. */
  readonly first: boolean;
  readonly indent: number;
  /** Stands apart from what is before it. */
  readonly gap: boolean;
}

const RULE = /^\s*(?:[-=_*~•·]\s*){3,}$/u;

/** The lines of a document as units, in order. */
export function unitsOf(lines: readonly string[]): readonly Unit[] {
  const width = wrapWidth(lines);
  const units: Unit[] = [];
  let gap = true;
  let last = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line.trim()) {
      gap = true;
      continue;
    }
    const before = units[units.length - 1];
    if (RULE.test(line)) {
      // A rule below a line makes it a heading; anywhere else it only parts.
      if (!gap && before?.mark === 'none' && before.lines.length === 1 && /^[\s=-]+$/u.test(line)) units[units.length - 1] = { ...before, mark: 'heading', style: '#', depth: line.includes('=') ? 1 : 2 };
      gap = true;
      continue;
    }
    if (isRow(line)) {
      let end = at + 1;
      while (end < lines.length && isRow(lines[end], true)) end += 1;
      if (end - at > 1) {
        units.push(...rowsAsUnits(lines.slice(at, end), at + 1));
        at = end - 1;
        gap = true;
        continue;
      }
    }
    const marked = markOf(line);
    if (!gap && before && marked.mark === 'none' && continues(before, last, line, width)) {
      const hyphened = /[a-z]-$/u.test(before.text) && /^[a-z]/u.test(marked.text);
      units[units.length - 1] = { ...before, text: before.text + (hyphened || !before.text ? '' : ' ') + marked.text, lines: [...before.lines, at + 1] };
    } else {
      units.push({ ...marked, lines: [at + 1], indent: indentOf(line), gap });
    }
    gap = false;
    last = line;
  }
  return units.filter(({ text, mark }) => text || mark === 'asked');
}

/** The width at which lines were broken by hand or by a mail program; infinite where they were not. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line) => line.trim()).map((line) => line.length);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= widest * 0.8).length;
  return widest <= 110 && widest >= 40 && full >= 4 && full >= lengths.length * 0.12 ? widest : Infinity;
}

function continues(unit: Unit, last: string, line: string, width: number): boolean {
  if (unit.mark === 'heading' || unit.mark === 'bold') return false;
  if (unit.mark === 'asked' && !unit.text) return true;
  if (unit.mark === 'number' && unit.lines.length === 1 && roleOf(unit.text) !== null && /[^.;,]$/u.test(unit.text)) return false;
  const words = line.trim();
  const isItem = unit.mark !== 'none';
  if (width !== Infinity && last.length + 1 + (words.split(/\s/u, 1)[0] ?? '').length > width) return true;
  if (/^[a-z(]/u.test(words) && !last.endsWith(':') && (isItem || last.length >= 45 || /[,&–-]$|\b(and|or|of|the|to|with|for|in|a)$/u.test(last))) return true;
  return isItem && indentOf(line) > unit.indent;
}
