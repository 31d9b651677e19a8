import { indentOf, markOf } from './marks';

// What is longer is no line of a list, and nothing that is asked of a line may take long.
const LONGEST = 600;

/** The lines of a document with what begins them said in one way, line by line: nothing moves to another line. */
export function asWritten(lines: readonly string[]): readonly string[] {
  return withPoints(asked(indented(dedented(lines).map((line, nth) => (nth < 3 ? line : labelled(line))).map(boxFirst))));
}

/** A document that stands in as a whole, from its edge. */
function dedented(lines: readonly string[]): readonly string[] {
  const least = lines.reduce((most, line) => (line.trim() ? Math.min(most, /^ */u.exec(line)?.[0].length ?? 0) : most), Infinity);
  return least > 0 && least < Infinity ? lines.map((line) => line.slice(least)) : lines;
}

// Boxes to tick at the end of a line, as in a table with a column for each answer.
const BOXES_AFTER = /^(\s*)(\S[^\t]*?)(?:\s+(?:[☐□☑☒]|\[ ?\]))+$/u;

const boxFirst = (line: string): string => (line.length > LONGEST ? line : line.replace(BOXES_AFTER, (_, indent: string, text: string) => `${indent}☐ ${text.replace(/^(?:[☐□•▪-]|\[ ?\])\s*/u, '')}`));

const COUNTED = /^(\s*)(?:(\d{1,2})|(\p{Lu})(\d)[.:)]?) +(?=["“'‘]?\p{Lu})/u;

/** "1 What do we know?" and "2 Who tells us?" are counted like "1." and "2.", "A1 Ask" and "A2 Wait" too; a single line that begins with a number is not. */
function withPoints(lines: readonly string[]): readonly string[] {
  const numbers = lines.map((line) => {
    const found = COUNTED.exec(line);
    return found ? Number(found[2] ?? found[4]) + 100 * ((found[3]?.codePointAt(0) ?? 64) - 64) : 0;
  });
  const beside = (nth: number, by: 1 | -1): boolean => [1, 2, 3, 4, 5, 6, 7, 8].some((step) => numbers[nth + step * by] === numbers[nth] + by);
  return lines.map((line, nth) => (numbers[nth] && (beside(nth, 1) || (numbers[nth] > 1 && beside(nth, -1))) ? line.replace(COUNTED, (_, indent: string, digits?: string, __?: string, own?: string) => `${indent}${digits ?? own}. `) : line));
}

// A label in capitals, and far from it what it labels: "ONE THING      Too much can harm".
const labelled = (line: string): string => {
  const [, label, rest] = line.length > LONGEST ? [] : (/^([^\p{Ll}\t:|]{2,32}?) {3,}(\S.*)$/u.exec(line) ?? []);
  return label && rest && /\p{Lu}{2}/u.test(label) && /\p{Ll}/u.test(rest) ? `${label}: ${rest}` : line;
};

const QUESTION = /^\s*Q[.:]\s+(?=\S)/u;

/** "Q. Why was this written?" and "A. Because …" as headings and what they hold, where the answers stand below each question. */
function asked(lines: readonly string[]): readonly string[] {
  const said = lines.flatMap((line, nth) => (QUESTION.test(line) ? [nth] : []));
  if (said.length < 3 || said.some((nth) => QUESTION.test(lines[nth + 1] ?? ''))) return lines;
  return lines.map((line, nth) => (QUESTION.test(line) ? line.replace(QUESTION, '## ') : QUESTION.test(lines[nth - 1] ?? '') ? line.replace(/^\s*A[.:]\s+(?=\S)/u, '') : line));
}

const isPlain = (line: string): boolean => Boolean(line.trim()) && markOf(line).mark === 'none' && !line.includes('\t') && !line.includes('|');

/** Lines that stand in below a short line, one below the other, are a list without bullets. */
function indented(lines: readonly string[]): readonly string[] {
  const result = [...lines];
  for (let at = 1; at < lines.length; at += 1) {
    const indent = indentOf(lines[at]);
    const above = lines[at - 1].trim() ? lines[at - 1] : '';
    if (!indent || !above || !isPlain(lines[at]) || !isPlain(above) || indentOf(above) >= indent || above.trim().length > 60 || /[.,;]$/u.test(above)) continue;
    let end = at;
    while (end < lines.length && isPlain(lines[end]) && indentOf(lines[end]) === indent && /^\s*["“'‘(]?\p{Lu}/u.test(lines[end])) end += 1;
    if (end - at < 2) continue;
    for (let nth = at; nth < end; nth += 1) result[nth] = lines[nth].replace(/^(\s*)/u, '$1• ');
    at = end - 1;
  }
  return result;
}
