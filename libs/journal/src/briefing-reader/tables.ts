import { audienceOf } from './audience';
import { bare, markOf } from './marks';
import { onlySaysItsKind } from './kinds';
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

const THEMES = /^(themes?|topics?|areas?|values?|principles?|foundations?|pillars?|standards?)$/iu;

const DO = /^(?:do|dos|do['’]s|do this|yes|please do|more of this|helpful|instead|start|keep|like this|good|better|we (?:do|will|want)|what (?:we|you) (?:do|can do|could do|say))$/iu;

const OF_A_THEME = /^(?:theme|topic|area|value|principle|foundation|pillar|standard|finding|lesson|learning point)\s*(?:\d{1,2}|[a-z])$/iu;

type Column = 'audience' | 'label' | 'items' | 'undermining' | 'questions' | 'messages';

/** A table as the headings and bullets that it says: its first column names, the others list. */
export function rowsAsUnits(lines: readonly string[], firstLine: number): readonly Unit[] {
  const rows = lines.map((line, nth) => ({ cells: cellsOf(line), line: firstLine + nth })).filter(({ cells }) => !cells.every((cell) => /^[-:=\s]*$/u.test(cell)));
  if (!rows.length) return [];
  if (rows.every(({ cells }) => cells.filter(Boolean).length === 1)) return rows.map(({ cells, line }) => item(bare(cells.find(Boolean) ?? ''), line, null));
  const columns = rows[1]?.cells[0] === '' ? null : columnsOf(rows[0].cells);
  const ofThemes = columns !== null && THEMES.test(rows[0].cells[0]);
  const cells0 = rows[0].cells;
  const units: Unit[] = [];
  const later = new Map<number, Unit[]>();
  // "Shared learning | Coming home" names the paper and what it is about.
  const says = !columns && cells0.length === 2 && onlySaysItsKind(cells0[0]);
  if (says) units.push(heading('Title', rows[0].line), item(cells0[1], rows[0].line, 'title'));
  for (const { cells, line } of columns || says ? rows.slice(1) : rows) {
    const label = columns ? columns.indexOf('label') : 0;
    const audience = columns ? cells[columns.indexOf('audience')] : undefined;
    const told = columns && !columns.includes('label') ? '' : bare(cells[label] ?? '');
    // "Theme 1 | Asking first" names a theme; a label that stands again and again leads in.
    const numbered = !columns && cells.length === 2 && OF_A_THEME.test(told) && cells[1].split(/\s+/u).length <= 8;
    if (numbered) {
      units.push(heading(cells[1], line, 'label'));
      continue;
    }
    const named = !columns && audienceOf(told) === null && rows.filter((row) => bare(row.cells[0] ?? '') === told).length > 1 ? '' : told;
    if (named) units.push(heading(named, line, ofThemes ? 'label' : 'row'));
    cells.forEach((cell, nth) => {
      if (nth === label || columns?.[nth] === 'audience' || !cell.trim() || /^\d{1,2}\.?$/u.test(cell)) return;
      const kind = columns?.[nth] ?? 'items';
      const pieces = (audience ? [`${bare(cell)} (${audience})`] : piecesOf(cell)).map((text) => item(text, line, named ? roleOf(named) : null));
      if (kind === 'items' || kind === 'label') units.push(...pieces);
      else later.set(nth, [...(later.get(nth) ?? [heading(rows[0].cells[nth], rows[0].line)]), ...pieces]);
    });
  }
  // The first row says what its columns hold, and nothing of care.
  return [...(columns && !later.size ? [sign(rows[0])] : []), ...units, ...[...later.values()].flat()];
}

/** A table below "What undermines trust" as its entries: each row one, its first row left out where it only names the columns. */
export function rowsAsEntries(lines: readonly string[], firstLine: number): readonly Unit[] {
  const rows = lines.map((line, nth) => ({ cells: cellsOf(line).filter(Boolean).map(bare), line: firstLine + nth })).filter(({ cells }) => cells.length && !cells.every((cell) => /^[-:=\s]*$/u.test(cell)));
  const named = rows.length > 2 && rows[0].cells.every((cell) => cell.split(/\s+/u).length <= 3 && cell.length < 25);
  return [...(named ? [sign(rows[0])] : []), ...rows.slice(named ? 1 : 0).map(({ cells, line }) => item(cells.join(': '), line, null))];
}

function cellsOf(line: string): string[] {
  const inner = line.trim().startsWith('|') ? line.trim().replace(/^\||\|$/gu, '').split('|') : line.split('\t');
  const cells = inner.map((cell) => cell.trim());
  // A column of numbers only says the order.
  return cells.length > 2 && /^(\d{1,2}[.)]?|no\.?|#|number)$/iu.test(cells[0]) ? cells.slice(1) : cells;
}

/** What each column holds, where the first row says so. */
function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.length < 2 || cells.some((cell) => !cell || cell.length > 60 || /[.;?"”]$/u.test(cell))) return null;
  const poles = cells.map((cell): Column | null => (roleOf(cell) === 'undermining' ? 'undermining' : roleOf(cell) === 'themes' || DO.test(cell) ? 'items' : null));
  if (!THEMES.test(cells[0]) && poles.includes('undermining') && poles.every((pole): pole is Column => pole !== null)) return poles;
  const rest = poles.slice(1);
  if (rest.length > 1 && rest.every((pole) => pole !== null) && rest.includes('undermining') && cells[0].split(/\s+/u).length < 4) return ['label', ...rest.map((pole) => pole ?? 'items')];
  const columns = cells.map((cell, nth): Column => {
    const role = roleOf(cell);
    if (/^(?:who(?: is it| it is)? for|for(?: whom?)?|audience|teams?|staff groups?)\??$/iu.test(cell) && nth > 0) return 'audience';
    if (role === 'undermining' || role === 'questions' || role === 'messages') return role;
    return nth === 0 || /^(theme|topic|area|value|principle|foundation|pillar)s?$/iu.test(cell) ? 'label' : 'items';
  });
  const says = columns.includes('audience') || /^(themes?|topics?|areas?|values?|principles?|foundations?|pillars?|headings?|what|section)$/iu.test(cells[0]) || cells.slice(1).some((cell) => /\b(behaviours?|practice|looks? like|examples?|what we|what you|do this|content|details?)\b/iu.test(cell) && cell.length < 45);
  return says && (columns[0] === 'label' || columns.includes('audience')) && roleOf(cells[0]) !== 'title' ? columns : null;
}

function piecesOf(cell: string): string[] {
  const broken = cell.split(/<br\s*\/?>|;\s*|\s*[•▪◦]\s*/iu).map(withoutMark).filter(Boolean);
  if (broken.length > 1) return broken;
  const sentences = sentencesOf(broken[0] ?? '');
  return sentences.every((each) => each.length > 12) ? sentences : broken;
}

/** An entry of a cell without its bullet or its number. */
function withoutMark(piece: string): string {
  const { mark, style, text } = markOf(piece);
  return mark === 'bullet' || style === '1' ? text : bare(piece);
}

const unit = { first: false, indent: 0, gap: true } as const;
const heading = (text: string, line: number, style = 'row'): Unit => ({ ...unit, text: bare(text), lines: [line], mark: 'heading', style, depth: 6 });
const sign = ({ cells, line }: { readonly cells: readonly string[]; readonly line: number }): Unit => ({ ...unit, text: cells.filter(Boolean).map(bare).join(' | '), lines: [line], mark: 'none', style: 'sign', depth: 0 });
const item = (text: string, line: number, under: string | null): Unit =>
  under === 'purpose' || under === 'title' || under === 'background' || under === 'aside' || under === 'standards'
    ? { ...unit, text, lines: [line], mark: 'none', style: 'cell', depth: 0 }
    : { ...unit, text, lines: [line], mark: 'bullet', style: 'cell', depth: 0 };
