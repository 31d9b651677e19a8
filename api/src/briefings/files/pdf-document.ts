import { getDocumentProxy } from 'unpdf';
import { fileLimits, notReadable, Unreadable } from './unreadable';

interface Piece {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
}

interface Line {
  words: string;
  readonly y: number;
  size: number;
  end: number;
  readonly x: number;
}

/** The words of a PDF by where they stand: lines, and larger letters as headings. No script, form, font or picture is run or drawn. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const document = await opened(bytes);
  if (document.numPages > fileLimits.pages) throw new Unreadable(notReadable.pages);
  const lines: (Line | null)[] = [];
  let characters = 0;
  for (let nth = 1; nth <= document.numPages; nth += 1) {
    const { items } = await (await document.getPage(nth)).getTextContent();
    const pieces = items.flatMap((item): Piece[] => ('str' in item ? [{ words: item.str, x: item.transform[4], y: item.transform[5], size: Math.abs(item.transform[3]) || item.height, width: item.width }] : []));
    characters += pieces.reduce((sum, { words }) => sum + words.length, 0);
    if (characters > fileLimits.characters) throw new Unreadable(notReadable.words);
    lines.push(...linesOf(pieces), null);
  }
  if (!characters) throw new Unreadable(notReadable.picture);
  return asText(lines);
}

async function opened(bytes: Buffer): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, useSystemFonts: false, stopAtErrors: false, verbosity: 0, enableXfa: false, maxImageSize: 1 });
  } catch (error) {
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? notReadable.locked : notReadable.broken);
  }
}

/** Pieces on one height are one line, in the order in which the file writes them. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const { words, x, y, size, width } of pieces) {
    const open = lines[lines.length - 1];
    if (!words) continue;
    if (open && Math.abs(open.y - y) < Math.max(size, open.size) * 0.4) {
      const space = x > open.end + size * 0.15 && !/\s$/u.test(open.words) && !/^\s/u.test(words) ? (x > open.end + size * 3 ? '\t' : ' ') : '';
      open.words += space + words;
      open.end = Math.max(open.end, x + width);
      if (words.trim()) open.size = Math.max(open.size, size);
    } else lines.push({ words, x, y, size, end: x + width });
  }
  return lines.filter(({ words }) => words.trim());
}

/** Lines that were broken by the width of the page are joined; a larger step down parts paragraphs; larger letters are headings. */
function asText(lines: readonly (Line | null)[]): string {
  const real = lines.filter((line) => line !== null);
  const usual = median(real.map(({ size }) => size));
  const right = Math.max(...real.map(({ end }) => end));
  const steps = lines.flatMap((line, nth) => (line && lines[nth - 1] ? [(lines[nth - 1]?.y ?? 0) - line.y] : [])).filter((step) => step > 0);
  // The step within a paragraph: the gaps between paragraphs may be more in number.
  const step = [...steps].sort((one, other) => one - other)[Math.floor(steps.length / 5)] || usual * 1.2;
  const result: string[] = [];
  lines.forEach((line, nth) => {
    if (!line) return;
    const before = lines[nth - 1] ?? (nth > 1 ? lines[nth - 2] : null);
    const words = line.words.replace(/[ \u00a0]+/gu, ' ').trim();
    const heading = line.size > usual * 1.12;
    const down = before ? before.y - line.y : 0;
    const begins = /^([•●○◦▪■□‣⁃∙·➢✓*–—-]|\(?\d{1,2}[.)]|[a-z][.)])\s*\S/iu.test(words) || /^[•●○◦▪■□‣⁃∙·➢✓*–—-]$/u.test(words);
    const wrapped = before && !heading && before.size <= usual * 1.12 && !begins && result.length > 0 && down < step * 1.35 && before.end + line.size * 0.5 * (words.split(' ', 1)[0]?.length ?? 0) > right - usual;
    const afterMark = result.length > 0 && before && /^[•●○◦▪■□‣⁃∙·➢✓*–—-]$/u.test(result[result.length - 1].trim());
    if (wrapped || afterMark) result[result.length - 1] += ` ${words}`;
    else {
      if (before && (down > step * 1.35 || down < 0 || heading !== before.size > usual * 1.12)) result.push('');
      result.push(heading ? `# ${words}` : words);
    }
  });
  return result.join('\n');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
