import { mastheadOf } from './kinds';
import { asWritten } from './line-shapes';
import { indentOf, markOf, type Mark } from './marks';
import { isHeadRow, roleOf } from './roles';
import { isRow, rowsAsEntries, rowsAsUnits } from './tables';

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

// "Right dose – units in full" below "Right person – ask the name" begins anew.
const LABELS = /^\p{Lu}[^.:;,–—]{1,40}?(?:\s[–—-]|:)\s/u;
const RULE = /^\s*(?:[-=_*~•·–—]\s*){3,}$/u;

/** The lines of a document as units, in order. */
export function unitsOf(written: readonly string[]): readonly Unit[] {
  const lines = asWritten(written);
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
        const rows = units.length <= 4 ? headRows(lines.slice(at, end), at + 1) : null;
        const listing = before && ['undermining', 'messages'].includes(roleOf(before.text) ?? '');
        units.push(...(rows ?? (listing ? rowsAsEntries : rowsAsUnits)(lines.slice(at, end), at + 1)));
        at = end - 1;
        gap = true;
        continue;
      }
    }
    const marked = markOf(line);
    if (!gap && before && marked.mark === 'none' && continues(before, last, line, width, units.length === 1)) {
      const hyphened = /[a-z]-$/u.test(before.text) && /^[a-z]/u.test(marked.text);
      units[units.length - 1] = { ...before, text: before.text + (hyphened || !before.text ? '' : ' ') + marked.text, lines: [...before.lines, at + 1] };
    } else {
      units.push({ ...marked, lines: [at + 1], indent: indentOf(line), gap });
    }
    gap = false;
    last = line;
  }
  // One ">" by itself quotes; several below each other list.
  const quotes = (nth: number): boolean => units[nth].style === '>' && units[nth - 1]?.style !== '>' && units[nth + 1]?.style !== '>';
  return units.map((unit, nth): Unit => (quotes(nth) ? { ...unit, mark: 'none', style: '' } : unit)).filter(({ text, mark }) => text || mark === 'asked');
}

/** A table at the top that only tells about the paper, as lines; null for any other. */
function headRows(rows: readonly string[], firstLine: number): readonly Unit[] | null {
  const cells = rows.map((row) => row.split(/\t+/u).map((cell) => cell.trim()).filter(Boolean));
  if (!cells.every(([label, value, ...more]) => label?.endsWith(':') && value !== undefined && !more.length && isHeadRow(label, value))) return null;
  return cells.map(([label, value], nth) => ({ text: `${label} ${value}`, lines: [firstLine + nth], mark: 'none', style: 'cell', depth: 0, first: false, indent: 0, gap: true }));
}

/** The width at which lines were broken by hand or by a mail program; infinite where they were not. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line) => line.trim()).map((line) => line.length);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const full = lengths.filter((length) => length >= widest * 0.8).length;
  return widest <= 110 && widest >= 40 && full >= 4 && full >= lengths.length * 0.12 ? widest : Infinity;
}

function continues(unit: Unit, last: string, line: string, width: number, first: boolean): boolean {
  if (unit.mark === 'heading' || unit.mark === 'bold' || (unit.mark === 'none' && unit.lines.length === 1 && mastheadOf(unit.text) > 1)) return false;
  if (first && unit.mark === 'none' && /^\p{Lu}/u.test(line.trim()) && !/[,&–-]$/u.test(last)) return false;
  if (unit.mark === 'asked' && !unit.text) return true;
  if (unit.mark === 'number' && unit.lines.length === 1 && roleOf(unit.text) !== null && /[^.;,]$/u.test(unit.text)) return false;
  const words = line.trim();
  if (LABELS.test(words) && LABELS.test(unit.text)) return false;
  if (/^(?:from|to|cc|sent|date|subject)\s*:/iu.test(words)) return false;
  const isItem = unit.mark !== 'none';
  if (width !== Infinity && last.length + 1 + (words.split(/\s/u, 1)[0] ?? '').length > width) return true;
  if (/^[a-z(]/u.test(words) && !last.endsWith(':') && (isItem || last.length >= 45 || /[,&–-]$|\b(and|or|of|the|to|with|for|in|a)$/u.test(last))) return true;
  return isItem && indentOf(line) > unit.indent;
}
