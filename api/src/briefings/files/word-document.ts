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

/** What stands in a run of words, in order; deleted words, fields' instructions and pictures are left out. The words of a drawn box follow the paragraph it hangs on. */
function linesOf(xml: string, styles: ReadonlyMap<string, string>, numbering: Numbering): readonly string[] {
  const writer = new Lines(numbering);
  let paragraph: Paragraph | null = null;
  let [bold, inText, skipped, tables, characters] = [false, false, 0, 0, 0];
  let cell: Paragraph[] | null = null;
  let row: Paragraph[][] = [];
  // The paragraphs around a box while its own are read.
  const around: { readonly paragraph: Paragraph | null; readonly skipped: number }[] = [];
  let boxed: Paragraph[] = [];
  const add = (words: string): void => {
    if (!paragraph || skipped) return;
    characters += words.length;
    if (characters > fileLimits.characters) throw new Unreadable(notReadable.words);
    paragraph.words += words;
    if (bold) paragraph.boldCharacters += words.trim().length;
  };
  const put = (each: Paragraph): void => {
    if (around.length) boxed.push(each);
    else if (cell) cell.push(each);
    else writer.paragraph(each);
  };
  hearXml(xml, {
    open(name, attribute) {
      if (SKIPPED.has(name)) skipped += 1;
      if (name === 'w:txbxContent') {
        around.push({ paragraph, skipped });
        [paragraph, skipped] = [null, skipped % DRAWN ? skipped : 0];
      } else if (name === 'w:p') paragraph = { words: '', style: '', list: null, level: 0, boldCharacters: 0 };
      else if (name === 'w:tbl') tables += 1;
      else if (name === 'w:tc' && tables === 1) cell = [];
      else if (name === 'w:r') bold = false;
      else if (name === 'w:b') bold = !['0', 'false', 'off'].includes(attribute('w:val') ?? '');
      else if (name === 'w:t') inText = true;
      else if (name === 'w:sym') add(symbolOf(attribute('w:char') ?? ''));
      else if (name === 'w:tab') add('\t');
      else if (name === 'w:br' || name === 'w:cr') add('\n');
      else if (name === 'w:noBreakHyphen') add('-');
      else if (paragraph && name === 'w:pStyle') paragraph.style = styles.get(attribute('w:val') ?? '') ?? '';
      else if (paragraph && name === 'w:numId') paragraph.list = attribute('w:val') ?? null;
      else if (paragraph && name === 'w:ilvl') paragraph.level = Math.min(Number(attribute('w:val')) || 0, 8);
      if (PICTURED.has(name)) skipped += DRAWN;
    },
    text(words) {
      if (inText) add(words);
    },
    close(name) {
      if (SKIPPED.has(name)) skipped -= 1;
      if (PICTURED.has(name)) skipped -= DRAWN;
      if (name === 'w:t') inText = false;
      else if (name === 'w:txbxContent') {
        const outer = around.pop();
        [paragraph, skipped] = [outer?.paragraph ?? null, outer?.skipped ?? 0];
      } else if (name === 'w:p' && paragraph) {
        const onlyHolds = !around.length && boxed.length > 0 && !paragraph.words.trim();
        if (!onlyHolds && !(around.length && skipped)) put(paragraph);
        paragraph = null;
        if (around.length || !boxed.length) return;
        const hanging = boxed;
        boxed = [];
        hanging.forEach(put);
      } else if (name === 'w:tbl') tables -= 1;
      else if (name === 'w:tc' && cell && tables === 1) {
        row.push(cell);
        cell = null;
      } else if (name === 'w:tr' && tables === 1) {
        writer.row(row);
        row = [];
      }
    },
  });
  return writer.lines();
}

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:footnoteReference', 'w:commentReference', 'w:rPrChange', 'w:pPrChange']);
// Drawn things hold nothing to be read but the words of a box; they are counted apart from what is never read.
const PICTURED = new Set(['w:pict', 'w:drawing', 'w:object']);
const DRAWN = 1_000_000;

/** Boxes, ticks and bullets that Word takes out of a font of signs, by their places in Wingdings. */
function symbolOf(place: string): string {
  const code = place.slice(-2).toLowerCase();
  if (['a8', '6f', '71', '72', 'a3', '2a'].includes(code)) return '☐';
  if (['fc', 'fe', '50', '52'].includes(code)) return '✓';
  return ['fb', 'fd', '4f', '51'].includes(code) ? '✗' : '•';
}

const onOneLine = ({ words }: Paragraph): string => words.replace(/\s+/gu, ' ').trim();
const isWhollyBold = ({ words, boldCharacters }: Paragraph): boolean => boldCharacters > 0 && boldCharacters >= words.replace(/\s/gu, '').length;

/** A cell that is a box of its own on the page: a heading, and words below it. */
function isBox(cell: readonly Paragraph[]): boolean {
  const [first, ...rest] = cell.filter((each) => onOneLine(each));
  return first !== undefined && rest.length > 0 && (first.style.startsWith('heading') || (isWhollyBold(first) && !rest.every(isWhollyBold)));
}

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
    const whole = isWhollyBold({ words: plain, style, list, level, boldCharacters }) && plain.length <= 120 && !plain.includes('\n');
    this.put(whole ? `**${plain}**` : plain, false);
  }

  /** A row of a table as one line; boxes that a table only puts side by side one after the other. */
  row(cells: readonly (readonly Paragraph[])[]): void {
    const filled = cells.filter((cell) => cell.some((each) => onOneLine(each)));
    if (!filled.length) return;
    if (cells.length === 1 || filled.every(isBox)) return filled.forEach((cell) => cell.forEach((each) => this.paragraph(each)));
    this.written.push({ words: cells.map((cell) => cell.map(onOneLine).filter(Boolean).join(' • ')).join('\t'), listed: false, row: true });
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
