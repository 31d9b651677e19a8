/** One line of a file of values (RFC 4180). No cell is taken for a formula. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell))).join(',')}\r\n`;
}

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before a first sign that begins one, also in its wide
 * form (OWASP, CSV injection).
 */
export function withoutFormula(cell: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
