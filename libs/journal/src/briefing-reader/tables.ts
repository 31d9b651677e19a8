import { bare, markOf } from './marks';
import { roleOf } from './roles';
import { sentencesOf } from './sentences';
import type { Unit } from './units';

/** Whether a line is a row of a table: parted by bars, or by tabs that no bullet or number explains. */
export function isRow(line: string, inside = false): boolean {
  if (/^\s*\|.*\|/u.test(line)) return true;
  if (!line.includes('\t') || !line.trim()) return false;
  if (inside && line.startsWith('\t') && line.trim()) return true;
  if (/^\s/u.test(line) && !inside) return false;
  const { mark, text } = markOf(line);
  return mark === 'bullet' || (mark !== 'none' && !line.trim().replace(/^\S+\s+/u, '').includes('\t')) ? false : /\S\t+\S/u.test(line) && Boolean(text);
}

type Column = 'label' | 'items' | 'undermining' | 'questions' | 'messages';

/** A table as the headings and bullets that it says: its first column names, the others list. */
export function rowsAsUnits(lines: readonly string[], firstLine: number): readonly Unit[] {
  const rows = lines.map((line, nth) => ({ cells: cellsOf(line), line: firstLine + nth })).filter(({ cells }) => !cells.every((cell) => /^[-:=\s]*$/u.test(cell)));
  if (!rows.length) return [];
  const columns = columnsOf(rows[0].cells);
  const units: Unit[] = [];
  const later = new Map<number, Unit[]>();
  for (const { cells, line } of columns ? rows.slice(1) : rows) {
    const label = columns ? Math.max(columns.indexOf('label'), 0) : 0;
    const named = bare(cells[label] ?? '');
    if (named) units.push(heading(named, line));
    cells.forEach((cell, nth) => {
      if (nth === label || !cell.trim() || /^\d{1,2}\.?$/u.test(cell)) return;
      const kind = columns?.[nth] ?? 'items';
      const pieces = piecesOf(cell).map((text) => item(text, line, named ? roleOf(named) : null));
      if (kind === 'items' || kind === 'label') units.push(...pieces);
      else later.set(nth, [...(later.get(nth) ?? [heading(rows[0].cells[nth], rows[0].line)]), ...pieces]);
    });
  }
  return [...units, ...[...later.values()].flat()];
}

function cellsOf(line: string): string[] {
  const inner = line.trim().startsWith('|') ? line.trim().replace(/^\||\|$/gu, '').split('|') : line.split('\t');
  const cells = inner.map((cell) => cell.trim());
  // A column of numbers only says the order.
  return cells.length > 2 && /^(\d{1,2}[.)]?|no\.?|#|number)$/iu.test(cells[0]) ? cells.slice(1) : cells;
}

/** What each column holds, where the first row says so. */
function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => !cell || cell.length > 60 || /[.;]$/u.test(cell))) return null;
  const columns = cells.map((cell, nth): Column => {
    const role = roleOf(cell);
    if (role === 'undermining' || role === 'questions' || role === 'messages') return role;
    return nth === 0 || /^(theme|topic|area|value|principle|foundation|pillar)s?$/iu.test(cell) ? 'label' : 'items';
  });
  const says = /^(themes?|topics?|areas?|values?|principles?|foundations?|pillars?|headings?|what|section)$/iu.test(cells[0]) || cells.slice(1).some((cell) => /\b(behaviours?|practice|looks? like|examples?|what we|what you|do this|content|details?)\b/iu.test(cell) && cell.length < 45);
  return says && columns[0] === 'label' && roleOf(cells[0]) !== 'title' ? columns : null;
}

function piecesOf(cell: string): string[] {
  const broken = cell.split(/<br\s*\/?>|;\s*|\s*[•▪◦]\s*/iu).map((piece) => bare(piece)).filter(Boolean);
  if (broken.length > 1) return broken;
  const sentences = sentencesOf(broken[0] ?? '');
  return sentences.every((each) => each.length > 12) ? sentences : broken;
}

const unit = { first: false, indent: 0, gap: true } as const;
const heading = (text: string, line: number): Unit => ({ ...unit, text: bare(text), lines: [line], mark: 'heading', style: 'row', depth: 6 });
const item = (text: string, line: number, under: string | null): Unit =>
  under === 'purpose' || under === 'title' || under === 'background' || under === 'aside' || under === 'standards'
    ? { ...unit, text, lines: [line], mark: 'none', style: 'cell', depth: 0 }
    : { ...unit, text, lines: [line], mark: 'bullet', style: 'cell', depth: 0 };
