import { plainReading } from '@afterword/journal';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { pdfOf, wordFileOf, wordXml, zipOf } from './made-files';

// The reading runs as a process, so it is the built one that is asked.
const { readFileApart, notReadable } = jest.requireActual<typeof import('../../../api/src/briefings/files/read-file')>(join(__dirname, '../../../api/dist/briefings/files/read-file.js'));

const text = readFileSync(join(__dirname, '../../../libs/journal/briefings/read/01-first-shape.txt'), 'utf8');
const counts = async (file: Buffer): Promise<readonly number[]> => {
  const { reading, refusal } = await readFileApart(file);
  if (!reading) throw new Error(refusal.reason);
  const { themes, undermining, messages, questions } = plainReading(reading);
  return [...themes.map(({ behaviours }) => behaviours.length), undermining.length, messages.length, questions.length];
};
const refusal = async (file: Buffer, bounds?: Parameters<typeof readFileApart>[1]): Promise<string> => readFileApart(file, bounds).then(() => 'It was read.', (error: Error) => error.message);
const whole = [5, 4, 4, 4, 4, 5, 3, 3];
const bomb = Buffer.alloc(40_000_000, 'a ');

describe('reading a file apart', () => {
  afterEach(async () => expect(await counts(Buffer.from(text))).toEqual(whole));

  it.each([
    ['plain text', Buffer.from(text)],
    ['text with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Windows-1252', Buffer.from(text.replace(/'/gu, '\u0092'), 'latin1')],
    ['Word', wordFileOf(wordXml(text))],
    ['Word that points outside', wordFileOf(wordXml(text), [{ name: 'word/_rels/document.xml.rels', content: '<Relationships><Relationship Id="r9" TargetMode="External" Target="http://127.0.0.1:9/picture"/></Relationships>' }])],
    ['PDF', pdfOf(text)],
    ['PDF with a script', pdfOf(text, { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >>' })],
  ])('reads %s', async (_, file) => {
    expect(await counts(file)).toEqual(whole);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['more than 5 MB', Buffer.alloc(5_000_001, 'a'), 'tooLarge'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array.from({ length: 500 }, (__, nth) => nth % 7)]), 'kind'],
    ['zeros', Buffer.alloc(3_000), 'kind'],
    ['RTF', Buffer.from('{\\rtf1 Briefing}'), 'kind'],
    ['an older or locked Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldWord'],
    ['a ZIP of something else', zipOf([{ name: 'a.txt', content: text }]), 'zip'],
    ['a ZIP in a ZIP', zipOf([{ name: 'inner.zip', content: zipOf([{ name: 'word/document.xml', content: bomb }]) }]), 'zip'],
    ['a locked ZIP', zipOf([{ name: 'word/document.xml', content: text, encrypted: true }]), 'oldWord'],
    ['a Word file with macros', wordFileOf(wordXml(text), [{ name: 'word/vbaProject.bin', content: 'x' }]), 'macros'],
    ['a Word file that unpacks to 40 MB', wordFileOf(`<w:document xmlns:w="w">${bomb.toString('latin1')}</w:document>`), 'unpacks'],
    ['a Word file that lies about its size', zipOf([{ name: '[Content_Types].xml', content: '<a/>' }, { name: 'word/document.xml', content: bomb, claims: 100 }]), 'broken'],
    ['names that share one packed piece', zipOf(Array.from({ length: 200 }, (__, nth) => ({ name: `word/${nth}.xml`, content: text })), true), 'unpacks'],
    ['entities', wordFileOf(`<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>`), 'entities'],
    ['XML that is not whole', wordFileOf('<w:document xmlns:w="w"><w:p>'), 'broken'],
    ['XML of great depth', wordFileOf(`<w:document xmlns:w="w">${'<w:p>'.repeat(50_000)}`), 'unpacks'],
    ['half a Word file', wordFileOf(wordXml(text)).subarray(0, 900), 'broken'],
    ['a PDF that is only a start', Buffer.from('%PDF-1.7\n'), 'broken'],
    ['a PDF without words', pdfOf('', { stream: { dictionary: '', bytes: Buffer.from('0 0 10 10 re f') } }), 'picture'],
    ['a locked PDF', pdfOf(text, { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -44 >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]` }), 'locked'],
  ] as const)('refuses %s with a plain sentence', async (_, file, why) => {
    expect(await refusal(file)).toBe(notReadable[why]);
  });

  it('ends a PDF whose stream never ends, by time or by memory', async () => {
    const endless = deflateSync(deflateSync(Buffer.alloc(300_000_000, '(a) Tj '), { level: 9 }), { level: 9 });
    const file = pdfOf('', { stream: { dictionary: '/Filter [/FlateDecode /FlateDecode]', bytes: endless } });
    expect(Object.values(notReadable)).toContain(await refusal(file, { milliseconds: 3_000, heapMb: 128, residentMb: 300 }));
  });

  it('reads one file after the other, however many come at once', async () => {
    expect(await Promise.all([counts(Buffer.from(text)), refusal(Buffer.alloc(3_000)), counts(wordFileOf(wordXml(text)))])).toEqual([whole, notReadable.kind, whole]);
  });
});
