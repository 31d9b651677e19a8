/** A share as it is printed; a dash where there is nothing to divide. */
export const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Rows of words in columns, the first to the left and the others to the right. */
export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]))).join('  ')).join('\n');
}
