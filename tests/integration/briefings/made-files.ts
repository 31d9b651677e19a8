import { deflateRawSync } from 'node:zlib';

interface Packed {
  readonly name: string;
  readonly content: Buffer | string;
  /** what the directory claims, where that is a lie */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

/** A ZIP made by hand, so that its directory may say what it likes. */
export function zipOf(files: readonly Packed[], pointAllAtTheFirst = false): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let first = 0;
  files.forEach(({ name, content, claims, encrypted }, nth) => {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 9 });
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(encrypted ? 1 : 0, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(bytes.length, 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    if (nth === 0) first = at;
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(encrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims ?? bytes.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(pointAllAtTheFirst ? first : at, 42);
    directory.push(entry, Buffer.from(name));
    pieces.push(header, Buffer.from(name), packed);
    at += header.length + Buffer.byteLength(name) + packed.length;
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** One paragraph of Word for each line, `- ` and `1. ` as lists and `# ` as headings. */
export function wordXml(text: string): string {
  const paragraphs = text.split('\n').map((line) => {
    const [, mark, words] = /^(- |\d\. |# )?(.*)$/u.exec(line) ?? [];
    const about = mark === '- ' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : mark === '# ' ? '<w:pStyle w:val="H1"/>' : mark ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>' : '';
    return `<w:p><w:pPr>${about}</w:pPr><w:r><w:t xml:space="preserve">${escaped(words ?? '')}</w:t></w:r></w:p>`;
  });
  return `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${paragraphs.join('')}</w:body></w:document>`;
}

const STYLES = '<w:styles xmlns:w="w"><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>';
const NUMBERS = '<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>';

export const wordFileOf = (xml: string, more: readonly Packed[] = []): Buffer =>
  zipOf([{ name: '[Content_Types].xml', content: TYPES }, { name: 'word/document.xml', content: xml }, { name: 'word/styles.xml', content: STYLES }, { name: 'word/numbering.xml', content: NUMBERS }, ...more]);

/** A PDF of one page with a line of text for each line, and whatever else its objects are to hold. */
export function pdfOf(text: string, { catalog = '', trailer = '', stream }: { catalog?: string; trailer?: string; stream?: { dictionary: string; bytes: Buffer } } = {}): Buffer {
  const shown = text.split('\n').map((line) => `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T*`).join('\n');
  const content = stream ?? { dictionary: '', bytes: Buffer.from(`BT /F1 10 Tf 12 TL 50 1950 Td\n${shown}\nET`, 'latin1') };
  const objects: Buffer[] = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1400 2000] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'),
    Buffer.concat([Buffer.from(`<< /Length ${content.bytes.length} ${content.dictionary} >>\nstream\n`), content.bytes, Buffer.from('\nendstream')]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  for (const [nth, object] of objects.entries()) {
    places.push(Buffer.concat(pieces).length);
    pieces.push(Buffer.from(`${nth + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(pieces).length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.concat([...pieces, Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`)]);
}
