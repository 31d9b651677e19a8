import { fileLimits, notReadable, Unreadable } from './unreadable';
import { numberingOf, styleKinds, type Numbering } from './word-lists';
import { hearXml } from './xml';
import { zipParts } from './zip-parts';

interface Paragraph {
  words: string;
  style: string;
  list: string | null;
  level: number;
  boldCharacters: number;
}

/** The text of a Word document, its headings, bold lines, lists and tables as marks that the briefing reader knows. */
export async function wordText(bytes: Buffer): Promise<string> {
  const parts = await zipParts(bytes);
  if (!parts.names.includes('[Content_Types].xml') || !parts.names.includes('word/document.xml')) throw new Unreadable(notReadable.zip);
  const contents = (await parts.text('[Content_Types].xml')) ?? '';
  if (parts.names.some((name) => /vbaProject|vbaData|activeX/iu.test(name)) || /macroEnabled|vbaProject/iu.test(contents)) throw new Unreadable(notReadable.macros);
  const styles = styleKinds((await parts.text('word/styles.xml')) ?? '');
  const numbering = numberingOf((await parts.text('word/numbering.xml')) ?? '');
  const lines = linesOf((await parts.text('word/document.xml')) ?? '', styles, numbering);
  if (!lines.some((line) => line.trim())) throw new Unreadable(notReadable.empty);
  return lines.join('\n');
}

/** What stands in a run of words, in order; deleted words, fields' instructions and everything that is drawn are left out. */
function linesOf(xml: string, styles: ReadonlyMap<string, string>, numbering: Numbering): readonly string[] {
  const writer = new Lines(numbering);
  let paragraph: Paragraph | null = null;
  let [bold, inText, skipped, characters] = [false, false, 0, 0];
  let cell: string[] | null = null;
  let row: string[] = [];
  const add = (words: string): void => {
    if (!paragraph || skipped) return;
    characters += words.length;
    if (characters > fileLimits.characters) throw new Unreadable(notReadable.words);
    paragraph.words += words;
    if (bold) paragraph.boldCharacters += words.trim().length;
  };
  hearXml(xml, {
    open(name, attribute) {
      if (SKIPPED.has(name)) skipped += 1;
      if (name === 'w:p') paragraph = { words: '', style: '', list: null, level: 0, boldCharacters: 0 };
      else if (name === 'w:tc') cell = [];
      else if (name === 'w:r') bold = false;
      else if (name === 'w:b') bold = !['0', 'false', 'off'].includes(attribute('w:val') ?? '');
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tab') add('\t');
      else if (name === 'w:br' || name === 'w:cr') add('\n');
      else if (name === 'w:noBreakHyphen') add('-');
      else if (paragraph && name === 'w:pStyle') paragraph.style = styles.get(attribute('w:val') ?? '') ?? '';
      else if (paragraph && name === 'w:numId') paragraph.list = attribute('w:val') ?? null;
      else if (paragraph && name === 'w:ilvl') paragraph.level = Math.min(Number(attribute('w:val')) || 0, 8);
    },
    text(words) {
      if (inText) add(words);
    },
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1;
      if (name === 'w:t') inText = false;
      else if (name === 'w:p' && paragraph) {
        if (cell) cell.push(paragraph.words.replace(/\s+/gu, ' ').trim());
        else writer.paragraph(paragraph);
        paragraph = null;
      } else if (name === 'w:tc' && cell) {
        row.push(cell.filter(Boolean).join(' • '));
        cell = null;
      } else if (name === 'w:tr') {
        writer.row(row);
        row = [];
      }
    },
  });
  return writer.lines();
}

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:pict', 'w:drawing', 'w:object', 'mc:Fallback', 'w:footnoteReference', 'w:commentReference', 'w:rPrChange', 'w:pPrChange']);

/** Paragraphs and rows as lines. Where the author left no empty line, one stands between two paragraphs. */
class Lines {
  private readonly written: { words: string; listed: boolean; row: boolean }[] = [];
  private readonly counted = new Map<string, number>();

  constructor(private readonly numbering: Numbering) {}

  paragraph({ words, style, list, level, boldCharacters }: Paragraph): void {
    const plain = words.replace(/[ \t]+/gu, ' ').trim();
    const item = list && list !== '0' ? this.numbering(list, level) : style.startsWith('list') ? style.slice(5) || 'bullet' : null;
    if (!plain) return this.put('', false);
    if (style.startsWith('heading')) return this.put(`${'#'.repeat(Number(style.slice(8)) || 1)} ${plain.replace(/\n/gu, ' ')}`, false);
    if (item === 'bullet' || item === 'none') return this.put(`${'  '.repeat(level)}- ${plain.replace(/\n/gu, ' ')}`, true);
    if (item === 'number') {
      const key = `${list} ${level}`;
      const nth = (this.counted.get(key) ?? 0) + 1;
      this.counted.set(key, nth);
      return this.put(`${'  '.repeat(level)}${nth}. ${plain.replace(/\n/gu, ' ')}`, true);
    }
    const whole = boldCharacters > 0 && boldCharacters >= plain.replace(/\s/gu, '').length && plain.length <= 120 && !plain.includes('\n');
    this.put(whole ? `**${plain}**` : plain, false);
  }

  row(cells: readonly string[]): void {
    if (cells.some(Boolean)) this.written.push({ words: cells.length > 1 ? cells.join('\t') : (cells[0] ?? ''), listed: false, row: cells.length > 1 });
  }

  lines(): readonly string[] {
    const ownGaps = this.written.filter(({ words }) => !words).length >= 3;
    return this.written.flatMap(({ words, listed, row }, nth) => {
      const before = this.written[nth - 1];
      const apart = before && words && before.words && !ownGaps && !(listed && before.listed) && !(row && before.row);
      return [...(apart ? [''] : []), ...words.split('\n')];
    });
  }

  private put(words: string, listed: boolean): void {
    this.written.push({ words, listed, row: false });
  }
}
