import { importLimits } from '@afterword/journal';
import { britishDay } from './british-day';
import { circlesIn } from './circles';
import { columnsOf } from './columns';
import { NoTable, readTable } from './table-file';

const words = 'E-mail,First name\r\nzoë@test.example,"Zoë, ""Zo"""\r\n';
const rows = [['E-mail', 'First name'], ['zoë@test.example', 'Zoë, "Zo"']];
const refusal = (bytes: Buffer | string): string => {
  try {
    readTable(Buffer.from(bytes as string));
  } catch (error) {
    if (error instanceof NoTable) return error.message;
    throw error;
  }
  return 'read';
};

describe('a file of rows', () => {
  it.each([
    ['UTF-8', Buffer.from(words)], ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)], ['UTF-16LE', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${words}`, 'utf16le').swap16()], ['UTF-16LE without a mark', Buffer.from(words, 'utf16le')], ['Windows-1252', Buffer.from(words, 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(readTable(bytes).rows).toEqual(rows);
  });

  it.each([[',', 'commas'], [';', 'semicolons'], ['\t', 'tabs']])('is read with %j between values', (sign, name) => {
    const { rows: found, readAs } = readTable(Buffer.from(`E-mail${sign}Name\na@b.c${sign}"x${sign}y"\n`));
    expect([found, readAs]).toEqual([[['E-mail', 'Name'], ['a@b.c', `x${sign}y`]], `Unicode (UTF-8), separated by ${name}`]);
  });

  it('keeps empty rows, so that a row has the number that the spreadsheet shows, and lines within a value', () => {
    expect(readTable(Buffer.from('a,b\r\n\r\n"x\r\ny",2\r\n')).rows).toEqual([['a', 'b'], [''], ['x\r\ny', '2']]);
    expect(readTable(Buffer.from('sep=;\r\na;b\r\n1,5;2')).rows).toEqual([['a', 'b'], ['1,5', '2']]);
    expect(readTable(Buffer.from(`a${','.repeat(1_000)}\nb`)).rows[1]).toEqual(['b']);
    expect(readTable(Buffer.from('a\rb')).rows).toEqual([['a'], ['b']]);
  });

  it('is refused in words where it is none', () => {
    expect(refusal('')).toBe('This file is empty.');
    expect(refusal(' \r\n ')).toBe('This file is empty.');
    expect(refusal('PK\u0003\u0004 a workbook')).toContain('This is a workbook.');
    expect(refusal('E-mail\na\0b@c.d')).toContain('not a table of text');
    expect(refusal('E-mail\n"a@b.c\nx')).toContain('In row 2 a value begins with a quotation mark that is never closed.');
    expect(refusal('E-mail,Name\na@b.c,x"y"\n')).toContain('In row 2 a quotation mark stands where none can.');
    expect(refusal(`E-mail\n${'a@b.c\n'.repeat(importLimits.rows + 1)}`)).toContain('more than 20,000 rows');
    expect(refusal(`E-mail${',x'.repeat(100)}\n`)).toContain('more than 60 columns');
    expect(refusal(`E-mail\n${'x,'.repeat(1_000_000)}\n`)).toContain('In row 2 there is more than a row');
    expect(refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toContain('This is a workbook.');
  });
});

describe('the columns of a file', () => {
  const fields = (...headings: string[]): unknown => columnsOf(headings).used.map(({ field, at }) => `${at} ${field}`);

  it('are known in any order by the names that other systems give them', () => {
    expect(fields('Line Manager’s Email Address', 'Surname', 'Forename', 'EMAIL ADDRESS', 'Ward', 'Position Title', 'Contract end date')).toEqual(
      ['0 managers', '1 familyName', '2 givenName', '3 email', '4 team', '5 jobTitle', '6 endsOn']);
    expect(fields('work e-mail', 'Name', 'Supervisor e-mail', 'Has left?')).toEqual(['0 email', '1 name', '2 supervisors', '3 left']);
    expect(columnsOf(['E-mail', 'Payroll number', '', 'Name', 'First name', 'Last name'])).toMatchObject({ used: [{ field: 'email' }, { field: 'givenName' }, { field: 'familyName' }], unused: ['Payroll number'] });
  });

  it('are refused without e-mail addresses and where two say the same', () => {
    expect(() => columnsOf(['First name', 'Last name'])).toThrow('no column “E-mail”');
    expect(() => columnsOf(['E-mail', 'Ward', 'Team'])).toThrow('Two columns say the same: “Ward or team”.');
  });
});

describe('a day', () => {
  it.each([['3/12/2026', '2026-12-03'], ['03/12/26', '2026-12-03'], ['3.12.2026', '2026-12-03'], ['03-Dec-26', '2026-12-03'], ['3 December 2026', '2026-12-03'], ['3rd Sept 2026', '2026-09-03'],
    ['Thursday, 3 December 2026', '2026-12-03'], ['2026-12-03', '2026-12-03'], ['03/12/2026 00:00', '2026-12-03'], ['29 February 2028', '2028-02-29']])('written as %s is read', (written, day) => {
    expect(britishDay(written)).toBe(day);
  });

  it.each(['12/31/2026', '46359', '31/02/2026', 'Decade 3 2026', '3 Dezember 2026', 'soon', '3/12', '29 February 2026'])('is none in %s', (written) => {
    expect(britishDay(written)).toBeNull();
  });
});

describe('circles of line management', () => {
  const managed = (...pairs: string[]): { row: number; type: string; supervisee: string; supervisor: string }[] =>
    pairs.map((pair, nth) => ({ row: nth + 2, type: 'line-management', supervisee: pair[0] as string, supervisor: pair[1] as string }));

  it('are found at any length, and only their own rows', () => {
    expect(circlesIn(managed('ab', 'bc', 'cd'), managed('ab', 'bc', 'cd'))).toEqual([]);
    expect(circlesIn(managed('ab', 'ba', 'xa'), managed('ab', 'ba', 'xa'))).toEqual([{ row: 2, path: ['a', 'b', 'a'] }, { row: 3, path: ['b', 'a', 'b'] }]);
    const long = managed('ab', 'bc', 'cd', 'da', 'xa', 'ay');
    expect(circlesIn(long, long).map(({ row }) => row)).toEqual([2, 3, 4, 5]);
    expect(circlesIn(long, long.slice(3))).toEqual([{ row: 5, path: ['d', 'a', 'b', 'c', 'd'] }]);
  });
});
