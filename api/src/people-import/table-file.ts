import { isUtf8 } from 'node:buffer';
import { type CsvError, parse } from 'csv-parse/sync';
import { importLimits } from '@afterword/journal';

/** A file of rows as it was read. The first row is that of the headings. */
export interface TableFile {
  readonly rows: readonly (readonly string[])[];
  /** how its letters were written and what stands between its values, in words */
  readonly readAs: string;
}

/** A file that is no table, in words for whoever chose it. None of its own words are in them. */
export class NoTable extends Error {}

const SIGNS = [[',', 'commas'], [';', 'semicolons'], ['\t', 'tabs']] as const;

/** Reads a file as spreadsheets write it: any of four encodings, three separators, values in quotes. Throws NoTable. */
export function readTable(bytes: Buffer): TableFile {
  const { text, encoding } = decoded(bytes);
  // Excel's own first line that says what separates; no spreadsheet shows it.
  const told = /^sep=([,;\t])(?:\r\n?|\n)/iu.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  if (body.trim() === '') throw new NoTable('This file is empty.');
  if (body.includes('\0')) throw new NoTable('This file is not a table of text. Save it in your spreadsheet as “CSV UTF-8” and choose that file.');
  const [sign, name] = SIGNS.find(([each]) => each === told?.[1]) ?? separatorOf(body);
  const rows = rowsOf(body, sign);
  if (rows.length - 1 > importLimits.rows) throw new NoTable(`This has more than ${importLimits.rows.toLocaleString('en-GB')} rows. Import it in parts.`);
  if (rows.some((cells) => cells.slice(importLimits.columns).some((cell) => cell !== ''))) throw new NoTable(`This has more than ${importLimits.columns} columns. Keep those that are listed on this page.`);
  return { rows, readAs: `${encoding}, separated by ${name}` };
}

function decoded(bytes: Buffer): { readonly text: string; readonly encoding: string } {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04')) || bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'))) {
    throw new NoTable('This is a workbook. Save it in your spreadsheet as “CSV UTF-8” and choose that file.');
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'Unicode (UTF-16)' };
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'Unicode (UTF-16)' };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'Unicode (UTF-8)' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Western European (Windows)' };
}

/** The separator that stands most often in the line of headings, outside of quotes. */
function separatorOf(text: string): (typeof SIGNS)[number] {
  const line = (/^[^\r\n]{0,20000}/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  return SIGNS.reduce((best, each) => (line.split(each[0]).length > line.split(best[0]).length ? each : best));
}

function rowsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter, trim: delimiter !== '\t', relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: importLimits.columns * importLimits.cell,
    });
  } catch (error) {
    throw new NoTable(faultIn(error as CsvError));
  }
}

function faultIn({ code, records }: CsvError): string {
  const row = `row ${Number(records ?? 0) + 1}`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `In ${row} there is more than a row about a person can hold.`;
  if (code === 'CSV_QUOTE_NOT_CLOSED') return `In ${row} a value begins with a quotation mark that is never closed.`;
  return `In ${row} a quotation mark stands where none can. In a value with quotation marks each is written twice, and one stands around the whole.`;
}
