import { Writable } from 'node:stream';
import type { Block } from '@afterword/journal';
import { escaped } from './marked-up';
import { sendZip } from './zip-stream';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const WORD_TYPE = `${MEDIA}.document`;

const CONTENT_TYPES = `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MEDIA}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MEDIA}.styles+xml"/></Types>`;
const START = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const PARTS = `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const style = (id: string, name: string, paragraph: string, run: string, next = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const STYLES = `${HEADER}<w:styles xmlns:w="${WORDS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial" w:eastAsia="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[
  style('Title', 'Title', '<w:keepNext/><w:spacing w:after="240"/>', '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>'),
  style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>', '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'),
  style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>', '<w:b/><w:bCs/>'),
].join('')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

// A4 with margins of 2.5 cm, in twentieths of a point.
const PAGE = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
const WIDTH = 9072;

const styles = { title: 'Title', heading: 'Heading1', question: 'Heading2', note: '', words: '' } as const;

/**
 * A document as a file for Word (ECMA-376). It is written by hand so that there is nothing in it but the words and how they
 * look: no properties, so no name, no program and no time; no comments, no revisions, no history. Dated with the day alone.
 */
export async function wordFile(blocks: readonly Block[], day: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const kept = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  const files = { '[Content_Types].xml': CONTENT_TYPES, '_rels/.rels': START, 'word/document.xml': () => documentXml(blocks), 'word/_rels/document.xml.rels': PARTS, 'word/styles.xml': STYLES };
  await sendZip(Object.entries(files).map(([name, text]) => ({ name, content: typeof text === 'string' ? () => [text] : text })), day, kept, new AbortController().signal);
  return Buffer.concat(pieces);
}

/** A block at a time, so that others are answered between two of them. */
function* documentXml(blocks: readonly Block[]): Generator<string> {
  yield `${HEADER}<w:document xmlns:w="${WORDS}"><w:body>`;
  for (const block of blocks) yield blockOf(block);
  yield `${PAGE}</w:body></w:document>`;
}

function blockOf(block: Block): string {
  if (block.kind === 'facts') return table([], block.rows, [3200, WIDTH - 3200], true);
  if (block.kind === 'table') return table(block.head, block.rows, [2000, 2400, WIDTH - 4400], false);
  if (block.kind !== 'words') return paragraph(block.text, styles[block.kind]);
  return paragraphs(block.text);
}

/** A blank line parts two paragraphs; a single one breaks the line. */
function paragraphs(text: string): string {
  return text.split(/\n[^\S\n]*\n\s*/u).map((each) => paragraph(each.trim(), '')).join('');
}

function paragraph(text: string, styled: string, bold = false): string {
  const rightToLeft = isRightToLeft(text);
  const about = `${styled ? `<w:pStyle w:val="${styled}"/>` : ''}${rightToLeft ? '<w:bidi/>' : ''}`;
  const run = `${bold ? '<w:b/><w:bCs/>' : ''}${rightToLeft ? '<w:rtl/>' : ''}`;
  return `<w:p>${about ? `<w:pPr>${about}</w:pPr>` : ''}<w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}${runOf(text)}</w:r></w:p>`;
}

function runOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\t').map((words) => (words ? `<w:t xml:space="preserve">${escaped(words)}</w:t>` : '')).join('<w:tab/>'))
    .join('<w:br/>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[], firstIsHead: boolean): string {
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const cell = (text: string, at: number, bold: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? WIDTH}" w:type="dxa"/></w:tcPr>${bold ? paragraph(text, '', true) : paragraphs(text)}</w:tc>`;
  const headRow = head.length > 0 ? `<w:tr><w:trPr><w:tblHeader/></w:trPr>${head.map((text, at) => cell(text, at, true)).join('')}</w:tr>` : '';
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map((row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text, at) => cell(text, at, firstIsHead && at === 0)).join('')}</w:tr>`).join('');
  // Word wants a paragraph between a table and what follows.
  return `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headRow}${body}</w:tbl><w:p/>`;
}

/** Whether the first letter of a text belongs to a script that runs from right to left. */
function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}
